"""Answers as plain values, and questions with typed parameters."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import pytest

from kgraph.errors import DataError, QueryError
from kgraph.graph import questions
from kgraph.graph.table import Table, plain, table
from kgraph.store import LocalStore

XSD = "http://www.w3.org/2001/XMLSchema#"


@pytest.mark.parametrize(
    ("literal", "value"),
    [
        (ox.Literal("5", datatype=ox.NamedNode(f"{XSD}integer")), 5),
        (ox.Literal("0.9", datatype=ox.NamedNode(f"{XSD}decimal")), 0.9),
        (ox.Literal("true", datatype=ox.NamedNode(f"{XSD}boolean")), True),
        (ox.Literal("2021-02-08", datatype=ox.NamedNode(f"{XSD}date")), "2021-02-08"),
        (ox.Literal("салам", language="ky"), "салам"),
        (ox.NamedNode("https://example.org/"), "https://example.org/"),
        (None, None),
    ],
)
def test_plain_values(literal: ox.Literal | None, value: object) -> None:
    assert plain(literal) == value


@pytest.mark.parametrize(
    ("query", "columns", "rows"),
    [
        ("SELECT ?a ?b { VALUES (?a ?b) { (1 UNDEF) (2 'x') } }", ("a", "b"), ((1, None), (2, "x"))),
        ("ASK {}", ("answer",), ((True,),)),
        ("CONSTRUCT { <a:a> <a:b> 1 } {}", ("subject", "predicate", "object"), (("a:a", "a:b", 1),)),
    ],
)
def test_answers(query: str, columns: tuple[str, ...], rows: tuple[tuple[object, ...], ...]) -> None:
    assert table(LocalStore.memory().query(query)) == Table(columns, rows)  # type: ignore[arg-type]


def test_a_notebook_shows_a_table() -> None:
    assert "<td>&lt;a&gt;</td><td></td>" in Table(("x", "y"), (("<a>", None),))._repr_html_()


QUESTION = """# title@ky: Суроо
# title@en: A question
# param: country country
# param: since date = 2021-01-01
SELECT ?country ?since { ?s ?p ?o }
"""


def test_the_header_of_a_question(tmp_path: Path) -> None:
    (tmp_path / "mine.rq").write_text(QUESTION, encoding="utf-8")
    asked = questions.read(tmp_path / "mine.rq")
    assert (asked.name, dict(asked.titles)) == ("mine", {"ky": "Суроо", "en": "A question"})
    assert {n: t.value for n, t in asked.bindings({}).items()} == {"since": "2021-01-01"}
    assert asked.bindings({"country": "kgz"})["country"].value == "https://w3id.org/kgraph/id/country/KGZ"
    assert asked.bindings({"since": "2020-05"})["since"] == ox.Literal(
        "2020-05", datatype=ox.NamedNode(f"{XSD}gYearMonth")
    )


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"state": "KGZ"}, "query mine: no parameter state; it has country, since"),
        ({"since": "кечээ"}, "parameter since: 'кечээ' is no date"),
    ],
)
def test_wrong_values(tmp_path: Path, values: dict[str, str], message: str) -> None:
    (tmp_path / "mine.rq").write_text(QUESTION, encoding="utf-8")
    with pytest.raises(QueryError, match=message):
        questions.read(tmp_path / "mine.rq").bindings(values)


def test_an_unknown_type_of_parameter_is_a_fault_of_the_file(tmp_path: Path) -> None:
    (tmp_path / "mine.rq").write_text("# param: x colour\nASK {}", encoding="utf-8")
    with pytest.raises(DataError, match=r"mine\.rq:1: no type colour"):
        questions.read(tmp_path / "mine.rq")


def test_no_such_question() -> None:
    with pytest.raises(QueryError, match="no query nothing; there is"):
        questions.question("nothing")
