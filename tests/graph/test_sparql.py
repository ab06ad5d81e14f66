"""Prefixes added and values bound: what stands in strings, IRIs and comments is never touched."""

from __future__ import annotations

import pyoxigraph as ox
import pytest

from kgraph.errors import QueryError
from kgraph.graph.sparql import bind, complete

KG = "PREFIX kg: <https://w3id.org/kgraph/ontology#> "
A, B = ox.NamedNode("https://example.org/a"), ox.NamedNode("https://example.org/b")
P = ox.NamedNode("https://example.org/p")
STORE = ox.Store()
STORE.extend([ox.Quad(A, P, ox.Literal("one")), ox.Quad(B, P, ox.Literal('two "} ?v'))])


@pytest.mark.parametrize(
    ("query", "head"),
    [
        ("ASK { ?a kg:met ?b }", KG),
        ("ASK { ?a :met ?b }", ""),
        (f"{KG}ASK {{ ?a kg:met ?b }}", ""),
        ("prefix kg: <http://example.org/> ASK { ?a kg:met ?b }", ""),
        ("ASK { ?a ?b 'kg:met' } # kg:met", ""),
        ('ASK { ?a ?b """kg:\n"kg:met""" }', ""),
        ("ASK { ?a <kg:met> ?b }", ""),
        ("ASK { ?a other:met ?b }", ""),
    ],
)
def test_missing_prefixes(query: str, head: str) -> None:
    assert complete(query) == head + query


def rows(query: str) -> list[str]:
    answer = STORE.query(query)
    if isinstance(answer, ox.QueryBoolean):
        return [str(bool(answer)).lower()]
    return sorted(str(row[0].value) if isinstance(answer, ox.QuerySolutions) else row.subject.value for row in answer)


@pytest.mark.parametrize(
    ("query", "values", "found"),
    [
        ("SELECT ?s { ?s ?p ?v }", {}, [A.value, B.value]),
        ("SELECT ?s { ?s ?p ?v }", {"v": ox.Literal("one")}, [A.value]),
        ("SELECT ?s { ?s ?p ?v }", {"v": ox.Literal("two \"} ?v")}, [B.value]),
        ("SELECT ?s WHERE { ?s ?p ?v }", {"s": B}, [B.value]),
        ("SELECT ?s { ?s ?p ?o FILTER EXISTS { ?s ?q ?v } }", {"v": ox.Literal("one")}, [A.value]),
        ("SELECT (COUNT(*) AS ?n) { ?s ?p ?v }", {"v": ox.Literal("one")}, ["1"]),
        ("# { a brace\nSELECT ?s { ?s ?p ?v }", {"v": ox.Literal("one")}, [A.value]),
        ("ASK { ?s ?p ?v }", {"s": A, "v": ox.Literal("two")}, ["false"]),
        ("CONSTRUCT { ?s ?p ?v } WHERE { ?s ?p ?v }", {"v": ox.Literal("one")}, [A.value]),
        ("CONSTRUCT { ?s ?p ?v } { ?s ?p ?v }", {"v": ox.Literal("one")}, [A.value]),
    ],
)  # fmt: skip
def test_values_are_bound(query: str, values: dict[str, ox.NamedNode | ox.Literal], found: list[str]) -> None:
    assert rows(bind(query, values)) == found


def test_a_query_without_a_pattern() -> None:
    with pytest.raises(QueryError, match="no pattern"):
        bind("SELECT", {"a": A})
