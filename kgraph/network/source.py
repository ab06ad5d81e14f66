"""What the networks need of a store: answers to SELECT queries. ``kgraph.store`` has classes that fit."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

import pyoxigraph as ox

from kgraph import resources

Term = ox.NamedNode | ox.Literal
Answer = ox.QuerySolutions | ox.QueryTriples | ox.QueryBoolean


class Source(Protocol):
    """A dataset that can be asked; it answers from the union of its graphs."""

    def query(self, sparql: str) -> Answer:
        """The answer to a SPARQL query."""
        ...


def rows(source: Source, name: str) -> Iterator[tuple[Term | None, ...]]:
    """The rows that a query of data/sparql/network gives, sorted."""
    answer = source.query(resources.path("data", "sparql", "network", f"{name}.rq").read_text(encoding="utf-8"))
    if not isinstance(answer, ox.QuerySolutions):
        raise TypeError(f"{name}.rq is not a SELECT query")
    return iter(sorted((tuple(row) for row in answer), key=lambda row: [str(value or "") for value in row]))
