"""Documents into a store, part by part."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pyoxigraph as ox

from kgraph.errors import InputError
from kgraph.graph import texts
from kgraph.graph.evidence import Evidence
from kgraph.graph.state import unchanged
from kgraph.model import Document
from kgraph.pipeline.parts import Built, Worker, process_part
from kgraph.read import Rejects, read
from kgraph.store import LocalStore

PART = 200
"""Documents that are worked on together; fewer if they come to ``LETTERS`` characters."""
LETTERS = 2_000_000
SPILL = 30_000
"""Quads that a graph on its way to a file may have in memory, some 15 MB; a larger one goes to a folder beside the
file, which costs nothing that could be measured."""


@dataclass(slots=True)
class Report:
    """What a build did: documents read, of these new, changed and found as they were; inputs refused; quads stored.

    ``foreign`` names documents among the new and changed that seem to be in another language than they claim, so
    that nothing can be found in them.
    """

    documents: int = 0
    added: int = 0
    replaced: int = 0
    unchanged: int = 0
    rejected: int = 0
    quads: int = 0
    foreign: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Place:
    """Where a build goes: a store, which moves from memory to the folder ``spill`` (if there is one) when it grows."""

    store: LocalStore
    spill: Path | None = None

    def relieve(self, quads: int) -> None:
        """Moves to disk if memory holds enough."""
        if self.spill is not None and quads >= SPILL:
            disk = LocalStore.open(self.spill)
            disk.load(self.store.dump())
            self.store, self.spill = disk, None


@contextmanager
def place(store: Path | None, output: Path | None) -> Iterator[Place]:
    """The store in a folder, or one for a while if only a file is wanted."""
    if store is not None:
        with LocalStore.open(store) as found:
            yield Place(found)
        return
    folder = (output or Path()).absolute().parent
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".kgraph-", dir=folder) as spill:
        temporary = Place(LocalStore.memory(), Path(spill))
        try:
            yield temporary
        finally:
            temporary.store.close()


@dataclass(frozen=True, slots=True)
class Listener:
    """Who hears of a build: of every part that is done, and of every input that cannot be read."""

    progress: Callable[[Report], None] | None = None
    error: Callable[[InputError], None] | None = None


@dataclass(slots=True)
class Filling:
    """A store while documents go into it. A document counts as stored when its header is there, which goes last."""

    place: Place
    refused: Rejects
    evidence: Evidence = Evidence.FULL
    texts: bool = True
    listener: Listener = Listener()
    report: Report = field(default_factory=Report)

    def fill(self, sources: Iterable[str | Path]) -> None:
        """Brings the documents of all sources into the store."""
        worker = Worker(evidence=self.evidence)
        for part in _parts(read(sources, on_error=self._reject)):
            self._add(part, worker)
            self.place.relieve(self.report.quads)
            if self.listener.progress is not None:
                self.listener.progress(self.report)

    def _reject(self, error: InputError) -> None:
        self.report.rejected += 1
        if self.listener.error is not None:
            self.listener.error(error)
        self.refused(error)

    def _add(self, part: Sequence[Document], worker: Worker) -> None:
        headers = [worker.builder.header(d) for d in part]
        there = [unchanged(self.place.store, h, self.evidence) for h in headers]
        fresh = [d for d, same in zip(part, there, strict=True) if not same]
        self.report.documents += len(part)
        self.report.unchanged += len(part) - len(fresh)
        built = list(self._built(fresh, worker))
        for each in built:
            self._clear(each.graph)
        texts.put(self.place.store, {d.id: d.text if self.texts else None for d in part})
        self.place.store.load(q for b in built for q in b.body)
        self.place.store.load(q for b in built for q in b.header)
        self.report.foreign += [b.document for b in built if b.foreign]
        self.report.quads += sum(len(b.header) + len(b.body) for b in built)

    def _built(self, documents: Sequence[Document], worker: Worker) -> Iterator[Built]:
        for result in process_part(documents, worker):
            if isinstance(result, InputError):
                self._reject(result)
            else:
                yield result

    def _clear(self, graph: ox.NamedNode) -> None:
        if next(self.place.store.match(graph=graph), None) is None:
            self.report.added += 1
        else:
            self.report.replaced += 1
            self.place.store.drop_graph(graph)


def _parts(documents: Iterable[Document]) -> Iterator[list[Document]]:
    part: list[Document] = []
    for document in documents:
        part.append(document)
        if len(part) == PART or sum(len(d.text) for d in part) >= LETTERS:
            yield part
            part = []
    if part:
        yield part
