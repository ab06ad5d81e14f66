"""The questions in queries/: exact rows on two engines and on a plain Turtle export, and headers that are whole."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kgraph import pipeline, resources
from kgraph.errors import DataError, QueryError
from kgraph.graph import questions, validate
from kgraph.graph.parameters import TYPES
from kgraph.graph.table import Table

ROWS = Path(__file__).parent / "rows"
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib")  # its engine uses what it deprecates
QUESTIONS = {question.name: question for question in questions.questions()}


def cases() -> list[Any]:
    """All cases of all files: the question's name, parameters, columns and rows."""
    return [
        pytest.param(file.stem, case, id=f"{file.stem}-{number}")
        for file in sorted(ROWS.glob("*.toml"))
        for number, case in enumerate(tomllib.loads(file.read_text(encoding="utf-8"))["case"], 1)
    ]


@pytest.mark.parametrize(("name", "case"), cases())
def test_rows(ask: Callable[[str], Table], name: str, case: dict[str, Any]) -> None:
    found = ask(QUESTIONS[name].sparql(case.get("parameters", {})))
    assert list(found.columns) == case["columns"]
    assert [["" if value is None else value for value in row] for row in found] == case["rows"]


def test_every_question_has_rows_that_are_not_empty() -> None:
    assert {file.stem for file in ROWS.glob("*.toml")} == QUESTIONS.keys()
    for file in ROWS.glob("*.toml"):
        assert any(case["rows"] for case in tomllib.loads(file.read_text(encoding="utf-8"))["case"]), file.name


def test_the_graph_is_one_that_kgraph_could_write(store) -> None:
    found = validate.findings(store)
    wrong = {f.node for f in found if f.severity == "violation"}
    assert wrong == {"https://w3id.org/kgraph/id/doc/b2/event/90"}  # the one that events-without-evidence must find


@pytest.mark.parametrize("question", list(QUESTIONS.values()), ids=list(QUESTIONS))
def test_headers_are_whole(question: questions.Question) -> None:
    assert question.titles.keys() == {"ky", "ru", "en"}
    assert len(set(question.titles.values())) == 3
    assert {"ky", "ru"} == {lang for lang, title in question.titles.items() if re.search("[а-яөүң]", title.lower())}
    declared = {p.name for p in question.parameters}
    assert ("?lang" in question.text) == ("lang" in declared)


def test_the_competency_questions_are_answered_once_each() -> None:
    answered = sorted(q.answers for q in QUESTIONS.values() if q.answers)
    assert answered == [f"CQ{number:02}" for number in range(1, 26)]


@pytest.mark.parametrize("question", list(QUESTIONS.values()), ids=list(QUESTIONS))
def test_style(question: questions.Question) -> None:
    text = question.text
    assert "ORDER BY" in text
    assert "VALUES" not in text
    assert not re.search(r"COUNT\((?!DISTINCT)\?(?!event\) AS \?statements)", text)
    assert "GRAPH" not in text.replace("graph/", "")


@pytest.fixture(scope="module")
def graph(samples: list[Path]) -> pipeline.Graph:
    return pipeline.graph(samples)


@pytest.mark.parametrize("name", list(QUESTIONS))
def test_each_runs_on_the_samples(graph: pipeline.Graph, name: str) -> None:
    assert len(graph.query(name).columns) > 0


BAD = [
    ("# title: A", "a.rq:1: not understood; the form is # title@ky: words"),
    ("# title@en: A\n# param: x", "a.rq:2: not understood; the form is # param: name type"),
    ("# param: x country = ", "a.rq:1: not understood"),
    ("# param: x nation", "a.rq:1: no type nation; "),
    ("# param: x topc", "a.rq:1: no type topc; near: topic"),
    ("# param: y country", "a.rq:1: parameter y is no variable of the query"),
    ("# param: x country\n\n# param: x date", "a.rq:3: parameter x stands here twice"),
    ("# param: x topic = enrgy", "a.rq:1: parameter x: no topic 'enrgy'; near: energy"),
    ("# answers:", "a.rq:1: not understood; the form is # answers: words"),
]


@pytest.mark.parametrize(("header", "message"), BAD)
def test_a_bad_header_is_refused(tmp_path: Path, header: str, message: str) -> None:
    file = tmp_path / "a.rq"
    file.write_text(f"{header}\nSELECT ?x {{ ?x ?p ?o }}\n# param: in the query is only a remark", encoding="utf-8")
    with pytest.raises(DataError) as error:
        questions.read(file)
    assert str(error.value).startswith(message)


def test_a_query_that_is_not_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.rq").write_bytes(b"# title@en: \xff\n")
    with pytest.raises(DataError, match=r"a\.rq: not UTF-8"):
        questions.read(tmp_path / "a.rq")


def test_a_name_that_is_nearly_right() -> None:
    with pytest.raises(QueryError, match="no query who-met-who; near: who-met-whom"):
        questions.question("who-met-who")


ATTACKS = [
    'x" } SELECT * { ?s ?p ?o',
    "x> } ; DROP ALL #",
    "KGZ) } UNION { ?s ?p ?o",
    '"""\\u0022 } #',
    "?s",
    "\n} LIMIT 1 #",
    "a\\",
    "*/ <http://example.org/> .",
]


@pytest.mark.parametrize("kind", list(TYPES))
@pytest.mark.parametrize("attack", ATTACKS)
def test_values_are_never_part_of_the_query(store, kind: str, attack: str) -> None:
    """Refused with a message, or a term that no triple has."""
    question = questions.Question("q", "SELECT ?s WHERE { ?s ?p ?v }", {}, (questions.Parameter("v", kind),))
    try:
        asked = question.sparql({"v": attack})
    except QueryError as error:
        assert str(error).startswith("parameter v: ")
    else:
        assert list(store.query(asked)) == []


@pytest.mark.parametrize("name", ["a} DROP", "a b", "1", "é-", "?a", ""])
def test_names_are_never_part_of_the_query(name: str) -> None:
    with pytest.raises(QueryError, match="no name of a variable"):
        questions.adhoc("SELECT ?a { ?a ?b ?c }", {name: "x"})


WRONG = [
    ("country", "щщщ", "no country 'щщщ'; it is a code like KGZ or a name like Кыргызстан"),
    ("country", "Kirgizstan", "no country 'Kirgizstan'; near: kyrgyzstan"),
    ("org", "no such body", "no organisation 'no such body'; it is a slug like un"),
    ("person", "Эч Ким", "no person 'Эч Ким' in the reference data; give a key like kazakbaev-ruslan"),
    ("post", "boss", "no post 'boss'; a post is like kgz-foreign-minister"),
    ("topic", "enrgy", "no topic 'enrgy'; near: energy"),
    ("topic", "zzz", "no topic 'zzz'; it is one of agriculture, "),
    ("type", "zzz", "no event type 'zzz'; it is agreement, aid, "),
    ("modality", "maybe", "no modality 'maybe'; it is one of actual, denied, "),
    ("post-type", "ambasador", "no post type 'ambasador'; near: ambassador"),
    ("role", "xyz", "no role 'xyz'; it is one of "),
    ("stance", "angry", "no stance 'angry'; it is one of negative, neutral, positive"),
    ("date", "08.02.2021", "'08.02.2021' is no date; a date is 2021-02-08, or 2021-02, or 2021"),
    ("date", "2021-02-30", "'2021-02-30' is no date"),
    ("integer", "1.5", "'1.5' is no whole number"),
    ("number", "1e999", "'1e999' is no number"),
    ("language", "de", "no language 'de'; there is ky, ru, en"),
    ("iri", "somewhere", "'somewhere' is no IRI"),
]


@pytest.mark.parametrize(("kind", "value", "message"), WRONG)
def test_a_value_of_a_wrong_type_says_what_is_right(kind: str, value: str, message: str) -> None:
    with pytest.raises(QueryError) as error:
        questions.Parameter("x", kind).term(value)
    assert str(error.value).startswith(f"parameter x: {message}")


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        ("country", ["KGZ", "kgz", "Кыргызстан", "kyrgyzstan"]),
        ("topic", ["energy", "Энергетика"]),
        ("person", ["kazakbaev-ruslan", "Руслан Казакбаев", "Ruslan Kazakbaev"]),
        ("org", ["un", "UN", "United Nations"]),
        ("iri", ["kg:met", "https://w3id.org/kgraph/ontology#met"]),
        ("number", ["0.7", "7e-1"]),
    ],
)
def test_ways_to_say_the_same(kind: str, values: list[str]) -> None:
    assert len({str(questions.Parameter("x", kind).term(value)) for value in values}) == 1


def test_the_folder_holds_nothing_else() -> None:
    assert {file.suffix for file in resources.path("queries").iterdir()} <= {".rq", ".md"}
