"""``kgraph query``: questions by name, from files and standard input, in three formats."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
DAY = """\
PREFIX kg: <https://w3id.org/kgraph/ontology#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
SELECT ?name (COUNT(DISTINCT ?meeting) AS ?meetings) WHERE {
  ?meeting a kg:Meeting ; kg:begin "2021-02-08"^^<http://www.w3.org/2001/XMLSchema#date> ; kg:hasParticipation/kg:participant ?who .
  ?who skos:prefLabel ?name FILTER(LANG(?name) = "ky")
} GROUP BY ?name ORDER BY ?name
"""
ROWS = [{"name": "Николай Удовиченко", "meetings": 1}, {"name": "Руслан Казакбаев", "meetings": 1}]


@pytest.fixture
def day(tmp_path: Path) -> Path:
    """A query of the user's own."""
    file = tmp_path / "day.rq"
    file.write_text(DAY, encoding="utf-8")
    return file


def test_a_table(run: Run, store: Path, day: Path) -> None:
    result = run("query", day, "--store", store)
    assert (result.exit_code, result.stderr) == (0, "2 rows\n")
    assert [line.split() for line in result.stdout.splitlines() if "─" not in line] == [
        ["name", "meetings"],
        ["Николай", "Удовиченко", "1"],
        ["Руслан", "Казакбаев", "1"],
    ]


def test_json_and_csv(run: Run, store: Path, day: Path) -> None:
    assert json.loads(run("query", day, "--store", store, "--format", "json").stdout) == ROWS
    text = run("query", day, "--store", store, "--format", "csv").stdout
    assert list(csv.DictReader(StringIO(text))) == [{**row, "meetings": "1"} for row in ROWS]


def test_a_query_on_standard_input(run: Run, store: Path) -> None:
    result = run("query", "-", "--store", store, "--format", "json", input=DAY)
    assert json.loads(result.stdout) == ROWS


def test_prefixes_need_not_be_declared(run: Run, store: Path) -> None:
    text = "ASK { person:kazakbaev-ruslan kg:met person:udovichenko-nikolai }"
    assert json.loads(run("query", "-", "--store", store, "--format", "json", input=text).stdout) == [{"answer": True}]


def test_a_graph_in_a_file(run: Run, store: Path, day: Path, tmp_path: Path) -> None:
    file = tmp_path / "graph.ttl"
    assert run("export", store, "-o", file).exit_code == 0
    assert json.loads(run("query", day, "--file", file, "--format", "json").stdout) == ROWS


def test_the_store_of_the_environment(run: Run, store: Path, day: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KGRAPH_STORE", str(store))
    assert json.loads(run("query", day, "--format", "json").stdout) == ROWS


def test_nothing_found(run: Run, store: Path) -> None:
    result = run("query", "-", "--store", store, "--format", "json", input="SELECT ?s { ?s ?p 'no such words' }")
    assert (result.exit_code, result.stdout) == (0, "[]\n")


def test_a_parameter(run: Run, store: Path) -> None:
    result = run("query", "announced-visits", "--store", store, "-p", "country=kgz", "--format", "json")
    assert [(row["from"], row["office"], row["to"]) for row in json.loads(result.stdout)] == [
        ("Kyrgyzstan", "head of state of Kyrgyzstan", "Russia")
    ]


def test_a_file_may_declare_parameters(run: Run, store: Path, tmp_path: Path) -> None:
    file = tmp_path / "own.rq"
    text = "SELECT ?country ?code { ?country <http://www.w3.org/2004/02/skos/core#notation> ?code }"
    file.write_text(f"# param: country country = KGZ\n{text}", encoding="utf-8")
    assert json.loads(run("query", file, "--store", store, "--format", "json").stdout)[0]["code"] == "KGZ"
    found = run("query", file, "--store", store, "--format", "json", "-p", "country=RUS")
    assert json.loads(found.stdout)[0]["code"] == "RUS"


def test_the_list(run: Run) -> None:
    rows = json.loads(run("query", "--list", "--format", "json").stdout)
    assert {
        "name": "who-met-whom",
        "answers": "Who met whom, when and in which office",
        "parameters": "country:country since:date until:date",
    } in rows


def test_the_list_in_another_language(run: Run) -> None:
    rows = json.loads(run("query", "--list", "--lang", "ky", "--format", "json").stdout)
    assert {row["name"]: row["answers"] for row in rows}["sources"] == "Документтер жана алардын булактары"


def test_all_about_one_question(run: Run) -> None:
    lines = run("query", "--list", "office-holders").stdout.splitlines()
    assert lines[0] == "Who held an office on a date"
    assert ["on", "date", "2021-02-08,", "2021-02", "or", "2021"] in [line.split() for line in lines]
    assert any(line.startswith("SELECT DISTINCT ?person") for line in lines)


def test_labels_in_another_language(run: Run, store: Path) -> None:
    def asked(lang: str) -> set[str]:
        result = run("query", "offices", "--store", store, "-l", lang, "-p", "country=Орусия", "--format", "json")
        return {row["of"] for row in json.loads(result.stdout)}

    assert (asked("ky"), asked("ru"), asked("en")) == ({"Орусия"}, {"Россия"}, {"Russia"})


def test_sparql_json(run: Run, store: Path, day: Path) -> None:
    found = json.loads(run("query", day, "--store", store, "--format", "sparql-json").stdout)
    assert found["head"] == {"vars": ["name", "meetings"]}
    assert found["results"]["bindings"][0]["name"] == {
        "type": "literal",
        "xml:lang": "ky",
        "value": "Николай Удовиченко",
    }
    asked = run("query", "-", "--store", store, "--format", "sparql-json", input="ASK { ?s ?p ?o }")
    assert json.loads(asked.stdout) == {"head": {}, "boolean": True}


@pytest.mark.parametrize("text", ["DESCRIBE country:KGZ", "CONSTRUCT { country:KGZ ?p ?o } { country:KGZ ?p ?o }"])
def test_triples_as_turtle(run: Run, store: Path, text: str) -> None:
    found = run("query", "-", "--store", store, "--format", "turtle", input=text).stdout
    assert found.startswith("@base <https://w3id.org/kgraph/id/> .\n@prefix country: ")
    assert '\n\ncountry:KGZ a kg:Country ;\n    skos:notation "KGZ" ;\n    skos:prefLabel "Кыргызстан"@ky,' in found


def test_blank_nodes_as_turtle(run: Run, store: Path) -> None:
    text = "CONSTRUCT { [] kg:party ?c } { ?c skos:notation 'KGZ' }"
    found = run("query", "-", "--store", store, "--format", "turtle", input=text).stdout
    assert "kg:party country:KGZ" in found


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["query"], "say what to ask: a name from --list, a file, or -"),
        (["query", "who-met-whom"], "say which graph: --store DIR or --file FILE"),
        (["query", "who-met-whom", "--store", "nowhere"], "kgraph: nowhere: no such store or file"),
        (["query", "no-such", "--store", "STORE"], "kgraph: no query no-such; there is "),
        (["query", "who-met-who", "--store", "STORE"], "kgraph: no query who-met-who; near: who-met-whom"),
        (
            ["query", "who-met-whom", "--store", "STORE", "-p", "country=Kirgizstan"],
            "kgraph: parameter country: no country 'Kirgizstan'; near: kyrgyzstan",
        ),
        (["query", "sources", "--store", "STORE", "--format", "turtle"], "kgraph: --format turtle is for triples"),
        (["query", "--list", "--format", "turtle"], "--list is written as table, csv or json"),
        (["query", "no.rq", "--store", "STORE"], "kgraph: no.rq: no such file"),
        (
            ["query", "who-met-whom", "--store", "STORE", "-p", "country"],
            "-p country: a parameter is given as name=value",
        ),
        (
            ["query", "who-met-whom", "--store", "STORE", "-p", "x=1"],
            "kgraph: query who-met-whom: no parameter x; it has country, since, until, lang",
        ),
        (["query", "-", "--store", "STORE"], "kgraph: the query cannot be used: "),
    ],
)
def test_wrong_use(run: Run, store: Path, arguments: list[str], message: str) -> None:
    result = run(*(str(store) if argument == "STORE" else argument for argument in arguments), input="SELECT")
    assert (result.exit_code, result.stdout) == (2, "")
    assert message in result.stderr
