"""What a store does, wherever it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Protocol

import pyoxigraph as ox

Term = ox.NamedNode | ox.Literal
Answer = ox.QuerySolutions | ox.QueryTriples | ox.QueryBoolean


class Store(Protocol):
    """A set of named graphs. Queries see the union of all of them, and each one by ``GRAPH``. A store of this machine
    keeps triples outside of named graphs too, others refuse them with a ``StoreError``.

    A triple that stands in several graphs should be found once; servers may find it once for each, so a query that is
    meant for any store counts ``DISTINCT``.
    """

    def query(self, sparql: str) -> Answer:
        """The answer to a SPARQL 1.1 query. Updates are refused.

        A query that cannot be parsed raises :class:`~kgraph.errors.QueryError`, a store that cannot be read
        :class:`~kgraph.errors.StoreError`.
        """
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

    def load(self, quads: Iterable[ox.Quad]) -> None:
        """Adds quads; those that are there already change nothing."""
        ...

    def remove(self, quads: Iterable[ox.Quad]) -> None:
        """Takes quads away; those that are not there are no error."""
        ...

    def replace_graph(self, graph: ox.NamedNode, quads: Iterable[ox.Quad]) -> None:
        """Gives a graph exactly these quads. First the new ones are added, then the old ones go."""
        ...

    def replace_graphs(self, wanted: Mapping[ox.NamedNode, Sequence[ox.Quad]]) -> list[ox.NamedNode]:
        """Gives graphs exactly these quads and returns those that had others."""
        ...

    def drop_graph(self, graph: ox.NamedNode) -> None:
        """Removes a graph; one that is not there is no error."""
        ...

    def graphs(self) -> list[ox.NamedNode]:
        """The named graphs that hold something, sorted by IRI."""
        ...

    def sizes(self) -> dict[ox.NamedNode, int]:
        """The number of quads in each graph that holds something."""
        ...

    def dump(self, *graphs: ox.NamedNode) -> Iterator[ox.Quad]:
        """All quads of some graphs, or of the store."""
        ...

    def __len__(self) -> int:
        """The number of quads."""
        ...

    def close(self) -> None:
        """Lets go of files and connections; the store cannot be used afterwards."""
        ...
