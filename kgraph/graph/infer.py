"""Runs the rules of the ontology over a store; what they derive stands in a graph of its own."""

from __future__ import annotations

from collections.abc import Iterator

import pyoxigraph as ox

from kgraph.errors import DataError
from kgraph.graph.ports import Sink
from kgraph.graph.queries import Query, queries
from kgraph.graph.terms import INFERRED


def infer(store: Sink) -> None:
    """Replaces the graph of derived statements by what the rules derive from all other graphs.

    Rules see none of each other's results while they run on an empty graph in the order of their names; none needs to.
    """
    store.drop_graph(INFERRED)
    for rule in queries("rules"):
        store.load(_derived(store, rule))


def _derived(store: Sink, rule: Query) -> Iterator[ox.Quad]:
    answer = store.query(rule.text)
    if not isinstance(answer, ox.QueryTriples):
        raise DataError(f"rule {rule.id} is not a CONSTRUCT query")
    for triple in answer:
        yield ox.Quad(triple.subject, triple.predicate, triple.object, INFERRED)
