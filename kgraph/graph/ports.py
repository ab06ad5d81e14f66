"""What the graph side needs of a store. ``kgraph.store`` has classes that fit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol

import pyoxigraph as ox

from kgraph import resources
from kgraph.graph.terms import GRAPH

Term = ox.NamedNode | ox.Literal
Answer = ox.QuerySolutions | ox.QueryTriples | ox.QueryBoolean
_DOCUMENTS = f"{GRAPH}doc/"


class Source(Protocol):
    """A dataset that can be read: queries see the union of its graphs, ``match`` gives quads by pattern."""

    def query(self, sparql: str) -> Answer:
        """The answer to a SPARQL query."""
        ...

    def match(
        self,
        subject: ox.NamedNode | None = None,
        predicate: ox.NamedNode | None = None,
        value: Term | None = None,
        graph: ox.NamedNode | None = None,
    ) -> Iterator[ox.Quad]:
        """The quads that fit a pattern, in no particular order."""
        ...

    def graphs(self) -> list[ox.NamedNode]:
        """The named graphs, sorted."""
        ...


class Sink(Source, Protocol):
    """A dataset that can be written, graph by graph."""

    def load(self, quads: Iterable[ox.Quad]) -> None:
        """Adds quads."""
        ...

    def remove(self, quads: Iterable[ox.Quad]) -> None:
        """Takes quads away; those that are not there are no error."""
        ...

    def replace_graph(self, graph: ox.NamedNode, quads: Iterable[ox.Quad]) -> None:
        """Gives a graph exactly these quads; what it had and has again is never missing in between."""
        ...

    def drop_graph(self, graph: ox.NamedNode) -> None:
        """Removes a graph."""
        ...


def documents(source: Source) -> list[ox.NamedNode]:
    """The graphs of documents, sorted."""
    return [g for g in source.graphs() if g.value.startswith(_DOCUMENTS)]


def rows(source: Source, name: str) -> Iterator[tuple[Term | None, ...]]:
    """The rows that a query of data/sparql gives."""
    answer = source.query(resources.path("data", "sparql", f"{name}.rq").read_text(encoding="utf-8"))
    if not isinstance(answer, ox.QuerySolutions):
        raise TypeError(f"{name}.rq is not a SELECT query")
    for solution in answer:
        yield tuple(solution)
