"""Shapes and checks: a graph of the builder has no violation, and what is broken is found, with node and document."""

from __future__ import annotations

import pyoxigraph as ox
import pytest

from kgraph import resources
from kgraph.graph import rdf, terms, texts, validate
from kgraph.graph.evidence import Evidence
from kgraph.graph.queries import queries
from kgraph.graph.terms import term
from kgraph.store import LocalStore

MEETING = ["meeting actual 2021-02-08", "participant KGZ a-b minister", "participant RUS c-d minister"]
NODE = ox.NamedNode("https://w3id.org/kgraph/id/doc/a/event/9")
GRAPH = terms.document_graph("a")


def ids(store: LocalStore, *severities: str) -> set[str]:
    return {f.id for f in validate.findings(store) if not severities or f.severity in severities}


@pytest.mark.parametrize("evidence", Evidence)
def test_what_is_built_breaks_nothing(tell, store, happening, evidence: Evidence) -> None:
    speech = happening(
        "express-readiness actual - 30", "source KGZ a-b minister", "target RUS", parent=0, topics="energy"
    )
    told = [
        tell("a", MEETING, speech, tenures=("KGZ a-b minister",), date="2021-02-09"),
        tell("b", MEETING, ["visit planned 2021-03", "source KGZ - head-of-state", "target RUS"], date="2021-02-09"),
    ]
    found = validate.findings(store(*told, evidence=evidence))
    assert found.valid
    assert found.shapes
    assert found.counts()["warning"] == 0, [f for f in found if f.severity == "warning"]


def test_a_text_is_that_of_its_document(tell, store) -> None:
    made = store(tell("a", MEETING, date="2021-02-09"))
    text = tell("a", MEETING).document.text
    texts.put(made, {"a": text})
    assert validate.findings(made).valid
    texts.put(made, {"a": f"{text} "})
    assert ids(made, "violation") == {"C29"}
    texts.put(made, {"a": text, "b": text})
    assert ids(made, "violation") == {"C29"}


BROKEN = [
    ("S11", "kg:modality", term("kg:nothing")),
    ("S12", "kg:eventType", term("kg:nothing")),
    ("S14", "kg:begin", ox.Literal("2021")),
    ("S20", "kg:place", term("kg:nothing")),
    ("S56", "kg:confidence", ox.Literal("2", datatype=term("xsd:decimal"))),
    ("C01", "kg:modality", terms.concept("modality", "planned")),
    ("C11", "kg:discussed", terms.concept("topic", "nothing")),
    ("C20", "kg:met", terms.person("a-b")),
    ("C22", "kg:subEventOf", NODE),
    ("C23", "kg:place", terms.place("nowhere")),
]


@pytest.mark.parametrize(("name", "predicate", "value"), BROKEN, ids=[f"{n} {p}" for n, p, _ in BROKEN])
def test_what_is_broken_is_found(tell, store, name: str, predicate: str, value: ox.NamedNode | ox.Literal) -> None:
    found = store(tell("a", ["meeting actual -", *MEETING[1:]]))
    assert not ids(found, "violation")
    found.load([ox.Quad(NODE, term(predicate), value, GRAPH)])
    finding = next(f for f in validate.findings(found) if f.id == name)
    assert (finding.severity, finding.node, finding.document) == ("violation", NODE.value, "a")
    assert finding.message


def test_large_graphs_are_only_checked(tell, store) -> None:
    found = store(tell("a", ["meeting actual -", *MEETING[1:]]))
    found.load(
        [ox.Quad(NODE, term("kg:met"), ox.Literal("x"), GRAPH), ox.Quad(NODE, term("kg:begin"), ox.Literal("x"), GRAPH)]
    )
    findings = validate.findings(found, small=10)
    assert (findings.shapes, {f.id for f in findings if f.severity == "violation"}) == (False, {"C20"})


def test_findings_are_sorted_and_counted(tell, store) -> None:
    findings = validate.findings(store(tell("b", MEETING), tell("a", ["meeting actual -", "participant KGZ"])))
    assert list(findings) == sorted(findings)
    assert sum(findings.counts().values()) == len(findings) > 0


@pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib")
def test_two_engines_find_the_same(tell, store) -> None:
    found = store(
        tell("a", ["meeting actual -", *MEETING[1:]], tenures=("KGZ a-b foreign-minister",), date="2021-01-01")
    )
    found.load(ox.Quad(NODE, term(p), v, GRAPH) for n, p, v in BROKEN if n.startswith("C"))
    data = rdf.dataset(found.dump())
    for check in queries("checks"):
        mine = {(rdf.node(row["this"]), row["value"] and rdf.node(row["value"])) for row in found.query(check.text)}  # type: ignore[union-attr, index]
        assert {tuple(row) for row in data.query(check.text)} == mine, check.id  # type: ignore[arg-type]


def test_the_example_of_the_ontology_conforms() -> None:
    found = LocalStore.memory()
    path = resources.path("ontology", "examples", "example.ttl")
    found.load(ox.parse(path=str(path), format=ox.RdfFormat.TURTLE))
    assert {f.id for f in validate.findings(found) if f.id.startswith("S") and f.severity == "violation"} == set()
