"""A store behind a SPARQL 1.1 service."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Self

import pyoxigraph as ox

from kgraph.errors import RemoteError
from kgraph.store import results
from kgraph.store.base import Answer, Term
from kgraph.store.batches import GRAPHS, by_graph, differences, grouped, written
from kgraph.store.endpoint import Endpoint, Reply
from kgraph.store.results import Rows
from kgraph.store.templates import filled, page

PAGE = 10_000
"""Rows that are asked for at a time."""


class RemoteStore:
    """The graphs of a service whose IRIs begin with ``base``; others belong to somebody else and are left alone.

    Queries see whatever the service has. It is asked to take the union of all named graphs for the default graph; some
    have to be set up for that.
    """

    def __init__(self, endpoint: Endpoint, base: str) -> None:
        self.endpoint = endpoint
        self.base = base
        self._most = PAGE

    def query(self, sparql: str) -> Answer:
        """The answer to a SPARQL query; one that the service cuts off is fetched in pages, or refused."""
        reply = self.endpoint.ask(sparql)
        if results.holds_triples(reply):
            triples = results.triples(reply)
            self._check(reply, len(triples))
            return results.described(triples)
        found = results.rows(reply)
        return results.answer(found if isinstance(found, bool) else self._whole(sparql, found))

    def match(
        self,
        subject: ox.NamedNode | None = None,
        predicate: ox.NamedNode | None = None,
        value: Term | None = None,
        graph: ox.NamedNode | None = None,
    ) -> Iterator[ox.Quad]:
        """The quads that fit a pattern."""
        places = {"s": subject, "p": predicate, "o": value, "g": graph}
        given = {name: term for name, term in places.items() if term is not None}
        if not given:
            yield from self.dump()
            return
        free = " ".join("STR($o)" if name == "o" else f"${name}" for name in places if name not in given)
        pattern = filled("match.rq", base=ox.Literal(self.base), order=free or "(1)", **given)
        for row in self._rows(pattern).bindings:
            terms = {name: given[name] if name in given else results.term(row[name]) for name in places}
            yield ox.Quad(terms["s"], terms["p"], terms["o"], terms["g"])  # type: ignore[arg-type]

    def load(self, quads: Iterable[ox.Quad]) -> None:
        """Adds quads, batch by batch."""
        for batch in written(quads):
            self.endpoint.change(filled("insert.ru", quads=batch))

    def remove(self, quads: Iterable[ox.Quad]) -> None:
        """Takes quads away, batch by batch."""
        for batch in written(quads):
            self.endpoint.change(filled("delete.ru", quads=batch))

    def replace_graph(self, graph: ox.NamedNode, quads: Iterable[ox.Quad]) -> None:
        """Gives a graph exactly these quads."""
        self.replace_graphs({graph: list(quads)})

    def replace_graphs(self, wanted: Mapping[ox.NamedNode, Sequence[ox.Quad]]) -> list[ox.NamedNode]:
        """Gives graphs exactly these quads and returns those that had others. Only differences are sent, or whole
        graphs where the service takes them."""
        there = by_graph(self.dump(*wanted))
        changes = {graph: differences(quads, there.get(graph, ())) for graph, quads in wanted.items()}
        changed = [graph for graph, (missing, extra) in changes.items() if missing or extra]
        if self.endpoint.graphs:
            for graph in changed:
                self.endpoint.put(graph.value, "".join(f"{q.triple} .\n" for q in wanted[graph]).encode())
        else:
            self.remove(quad for _, extra in changes.values() for quad in extra)
            self.load(quad for missing, _ in changes.values() for quad in missing)
        return changed

    def drop_graph(self, graph: ox.NamedNode) -> None:
        """Removes a graph."""
        if not self.endpoint.graphs:
            self.endpoint.change(filled("drop.ru", graph=graph))
        elif self._counts([graph]):
            self.endpoint.delete(graph.value)

    def graphs(self) -> list[ox.NamedNode]:
        """The graphs that hold something, sorted by IRI."""
        return sorted(self.sizes(), key=lambda graph: graph.value)

    def sizes(self) -> dict[ox.NamedNode, int]:
        """The number of quads in each graph."""
        return _sizes(self._rows(filled("sizes.rq", base=ox.Literal(self.base))))

    def dump(self, *graphs: ox.NamedNode) -> Iterator[ox.Quad]:
        """All quads of some graphs, or of the store; a service that does not give all of them is a ``RemoteError``."""
        sizes = self._counts(graphs) if graphs else self.sizes()
        for group in grouped(sizes, sizes, self._most):
            yield from self._group(group, sizes)

    def __len__(self) -> int:
        return sum(self.sizes().values())

    def close(self) -> None:
        """Nothing is kept open between requests."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _check(self, reply: Reply, size: int) -> None:
        """Refuses a graph as large as Virtuoso lets answers be: it does not tell when it cuts off a graph."""
        if not results.is_virtuoso(reply):
            return
        most = self._rows(filled("rows.rq"), cut=True).cut
        if most and size >= most:
            raise RemoteError(
                f"{reply.url}: gives no more than {most:,} triples at a time, and perhaps not all; select rows instead"
            )

    def _counts(self, graphs: Sequence[ox.NamedNode]) -> dict[ox.NamedNode, int]:
        parts = (graphs[start : start + GRAPHS] for start in range(0, len(graphs), GRAPHS))
        found = (_sizes(self._rows(filled("counts.rq", graphs=_listed(part)))) for part in parts)
        return {graph: size for sizes in found for graph, size in sizes.items()}

    def _group(self, graphs: Sequence[ox.NamedNode], sizes: Mapping[ox.NamedNode, int]) -> Iterator[ox.Quad]:
        """The quads of small graphs at once; of large ones, and where the service cuts off, in pages."""
        expected = sum(sizes[graph] for graph in graphs)
        if expected <= self._most:
            found = self._rows(filled("graphs.rq", graphs=_listed(graphs)), cut=True)
            if len(found.bindings) == expected:
                yield from _quads(found)
                return
            self._most = found.cut or self._most
        for graph in graphs:
            yield from self._pages(graph, sizes[graph])

    def _pages(self, graph: ox.NamedNode, size: int) -> set[ox.Quad]:
        query = filled("ordered.rq", graph=graph)
        quads: set[ox.Quad] = set()
        read = 0
        while read < size:
            found = self._rows(page(query, ("s", "p", "o"), PAGE, read), cut=True)
            quads.update(_quads(found, graph))
            read += len(found.bindings)
            if not found.bindings:
                break
        if len(quads) != size:
            raise RemoteError(
                f"{self.endpoint.query}: gives {len(quads):,} of the {size:,} triples of {graph.value}; if nobody is"
                " writing to it, it cuts off what it gives"
            )
        return quads

    def _rows(self, sparql: str, *, cut: bool = False) -> Rows:
        """The rows of a SELECT, all of them unless they may be ``cut``."""
        found = results.rows(self.endpoint.ask(sparql))
        if isinstance(found, bool):
            raise RemoteError(f"{self.endpoint.query}: answers yes or no where rows belong")
        return found if cut else self._whole(sparql, found)

    def _whole(self, sparql: str, first: Rows) -> Rows:
        """The rows of an answer with those that the service cut off."""
        bindings = list(first.bindings)
        last = first
        while last.cut:
            last = self._rows(page(sparql, first.names, last.cut, len(bindings)), cut=True)
            bindings += last.bindings
        return Rows(first.names, bindings)


def _sizes(found: Rows) -> dict[ox.NamedNode, int]:
    sizes = {ox.NamedNode(row["g"]["value"]): int(row["n"]["value"]) for row in found.bindings}
    return {graph: size for graph, size in sizes.items() if size}


def _listed(graphs: Iterable[ox.NamedNode]) -> str:
    return " ".join(map(str, graphs))


def _quads(found: Rows, graph: ox.NamedNode | None = None) -> Iterator[ox.Quad]:
    for row in found.bindings:
        subject, predicate, value = (results.term(row[name]) for name in "spo")
        name = graph or ox.NamedNode(row["g"]["value"])
        yield ox.Quad(subject, predicate, value, name)  # type: ignore[arg-type]  # a service has no literal as subject
