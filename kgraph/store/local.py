"""The embedded store: Oxigraph, on disk or in memory.

Its default graph holds a copy of every triple of the named graphs, once. Oxigraph can also make the union of all graphs
while it answers, but then counts a triple once for every graph that has it: an event that 20 documents report makes a
pattern of four triples 160,000 times as long. The copy costs a third more on disk and a tenth more time to load; with
it a server opened on the folder needs no option to see the union.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice
from pathlib import Path
from typing import Self

import pyoxigraph as ox

from kgraph.errors import QueryError, StoreError
from kgraph.store.base import Answer, Term

# A bulk load keeps about 0.9 kB a quad in memory until it settles.
_PART = 25_000
_UNION = ox.DefaultGraph()


class LocalStore:
    """Graphs in a folder, or in memory if there is none. Made by :meth:`memory`, :meth:`open` or :meth:`read_only`.

    >>> store = LocalStore.memory()
    >>> a, g = ox.NamedNode("https://example.org/a"), ox.NamedNode("https://example.org/g")
    >>> store.load([ox.Quad(a, a, a, g)])
    >>> len(store), store.graphs() == [g], [row["s"] == a for row in store.query("SELECT ?s { ?s ?p ?o }")]
    (1, True, [True])
    """

    def __init__(self, store: ox.Store, path: Path | None = None, *, writes: bool = True) -> None:
        self._open: ox.Store | None = store
        self.path = path
        self._writes = writes
        self._named = False

    @classmethod
    def memory(cls) -> Self:
        """An empty store in memory: about half a kB a quad."""
        return cls(ox.Store())

    @classmethod
    def open(cls, path: Path) -> Self:
        """The store in a folder, for reading and writing; made if it is not there.

        A folder that holds something else, and a store that another process writes, are a ``StoreError``.
        """
        if path.exists() and not _is_store(path) and (not path.is_dir() or any(path.iterdir())):
            raise StoreError(f"{path}: not a store of kgraph")
        return cls(_opened(path, lambda: _made(path)), path)

    @classmethod
    def read_only(cls, path: Path) -> Self:
        """The store in a folder, for reading only, beside a process that may be writing it."""
        if not _is_store(path):
            raise StoreError(f"{path}: no store there; kgraph build --store makes one")
        return cls(_opened(path, lambda: ox.Store.read_only(str(path))), path, writes=False)

    @property
    def _store(self) -> ox.Store:
        if self._open is None:
            raise StoreError("the store is closed")
        return self._open

    def query(self, sparql: str) -> Answer:
        """The answer to a SPARQL query over the union of all graphs."""
        try:
            return self._store.query(sparql)
        except (SyntaxError, ValueError) as error:
            raise QueryError(f"the query cannot be used: {error}") from None
        except (OSError, RuntimeError) as error:
            raise StoreError(f"the store cannot be read: {error}") from None

    def match(
        self,
        subject: ox.NamedNode | None = None,
        predicate: ox.NamedNode | None = None,
        value: Term | None = None,
        graph: ox.NamedNode | None = None,
    ) -> Iterator[ox.Quad]:
        """The quads that fit a pattern; those of the default graph only if nothing else is there."""
        found = self._store.quads_for_pattern(subject, predicate, value, graph)
        if graph is not None or not self._has_names():
            return found
        return (quad for quad in found if quad.graph_name != _UNION)

    def load(self, quads: Iterable[ox.Quad]) -> None:
        """Adds quads, part by part."""
        stream = iter(quads)
        while (first := next(stream, None)) is not None:
            part = chain([first], islice(stream, _PART - 1))
            self._store.bulk_extend(copy for quad in part for copy in _both(quad))

    def remove(self, quads: Iterable[ox.Quad]) -> None:
        """Takes quads away."""
        for quad in list(quads):
            self._store.remove(quad)
            self._forget(quad)

    def replace_graph(self, graph: ox.NamedNode, quads: Iterable[ox.Quad]) -> None:
        """Gives a graph exactly these quads."""
        self.replace_graphs({graph: list(quads)})

    def replace_graphs(self, wanted: Mapping[ox.NamedNode, Sequence[ox.Quad]]) -> list[ox.NamedNode]:
        """Gives graphs exactly these quads and returns those that had others."""
        return [graph for graph, quads in wanted.items() if self._replaced(graph, quads)]

    def _replaced(self, graph: ox.NamedNode, quads: Iterable[ox.Quad]) -> bool:
        spelled = ox.Store()  # it spells numbers its own way: 4.0 becomes 4
        spelled.bulk_extend(quads)
        wanted, there = set(spelled), set(self.dump(graph))
        self.load(wanted - there)
        self.remove(there - wanted)
        return wanted != there

    def drop_graph(self, graph: ox.NamedNode) -> None:
        """Removes a graph."""
        gone = list(self.dump(graph))
        self._store.remove_graph(graph)
        for quad in gone:
            self._forget(quad)

    def graphs(self) -> list[ox.NamedNode]:
        """The named graphs that hold something, sorted by IRI."""
        found = (g for g in self._store.named_graphs() if isinstance(g, ox.NamedNode))
        return sorted((g for g in found if next(self.match(graph=g), None) is not None), key=lambda g: g.value)

    def sizes(self) -> dict[ox.NamedNode, int]:
        """The number of quads in each named graph."""
        return {graph: sum(1 for _ in self.match(graph=graph)) for graph in self.graphs()}

    def dump(self, *graphs: ox.NamedNode) -> Iterator[ox.Quad]:
        """All quads of some graphs, or of the store."""
        return chain.from_iterable(self.match(graph=graph) for graph in graphs) if graphs else self.match()

    def __len__(self) -> int:
        """The number of quads."""
        return sum(1 for _ in self.dump())

    def _has_names(self) -> bool:
        self._named = self._named or next(self._store.named_graphs(), None) is not None
        return self._named

    def _forget(self, quad: ox.Quad) -> None:
        """Takes a triple that has left a graph out of the union, unless another graph has it."""
        others = self._store.quads_for_pattern(quad.subject, quad.predicate, quad.object, None)
        if all(other.graph_name == _UNION for other in others):
            self._store.remove(ox.Quad(quad.subject, quad.predicate, quad.object))

    def close(self) -> None:
        """Writes what is pending and lets go of the files."""
        if self._open is not None and self.path is not None and self._writes:
            self._open.flush()
        self._open = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _both(quad: ox.Quad) -> tuple[ox.Quad, ...]:
    """A quad and its copy in the default graph."""
    return (quad,) if quad.graph_name == _UNION else (quad, ox.Quad(quad.subject, quad.predicate, quad.object))


def _is_store(path: Path) -> bool:
    return (path / "CURRENT").is_file()


def _made(path: Path) -> ox.Store:
    path.parent.mkdir(parents=True, exist_ok=True)
    return ox.Store(str(path))


def _opened(path: Path, make: Callable[[], ox.Store]) -> ox.Store:
    try:
        return make()
    except OSError as error:
        busy = "LOCK" in str(error) or "lock" in str(error)
        raise StoreError(f"{path}: another process is writing this store" if busy else f"{path}: {error}") from None
