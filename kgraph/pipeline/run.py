"""From documents to graphs, and back from where they are kept."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from kgraph.errors import InputError, KgraphError, StoreError
from kgraph.graph import formats, parse
from kgraph.graph.build import builder
from kgraph.graph.evidence import Evidence
from kgraph.graph.finish import finish
from kgraph.pipeline.api import Graph
from kgraph.pipeline.filling import Filling, Listener, Place, Report, place
from kgraph.read import Rejects
from kgraph.store import LocalStore


def build(
    sources: Iterable[str | Path],
    *,
    store: Path | None = None,
    output: Path | None = None,
    evidence: Evidence | str = Evidence.FULL,
    texts: bool = True,
    strict: bool = False,
    rejects: Path | None = None,
    progress: Callable[[Report], None] | None = None,
    on_error: Callable[[InputError], None] | None = None,
) -> Report:
    """Builds a graph into a store on disk, a file, or both.

    A document that stands in the store with the same text, the same data about it and from the same version of kgraph
    is left as it is; one that has changed takes the place of the old. A store keeps the texts of documents unless
    ``texts`` is false, a file has none. ``strict`` raises the first
    :class:`~kgraph.errors.InputError`; else it goes to ``on_error`` and to the file ``rejects``, and the rest goes on.
    ``progress`` hears of every part that is done.
    """
    if store is None and output is None:
        raise KgraphError("nowhere to build to: give a store or an output file")
    if output is not None:
        formats.format_of(output)
    with place(store, output) as at:
        with Rejects(rejects, strict=strict) as refused:
            filling = Filling(
                at, refused, Evidence(evidence), texts and store is not None, Listener(progress, on_error)
            )
            filling.fill(sources)
        finish(at.store, builder())
        if output is not None:
            formats.write(at.store, output, evidence=Evidence(evidence))
    return filling.report


def graph(
    sources: Iterable[str | Path] | str | Path,
    *,
    store: str | Path | None = None,
    strict: bool = False,
    rejects: Path | None = None,
) -> Graph:
    """A graph of documents, in memory or in a store on disk; problems are counted in its ``report``.

    >>> from kgraph import resources
    >>> made = graph(resources.path("data", "samples", "texts"))
    >>> made.report.documents, made.info().documents
    (3, 3)
    """
    at = Place(LocalStore.open(Path(store)) if store is not None else LocalStore.memory())
    with Rejects(rejects, strict=strict) as refused:
        filling = Filling(at, refused)
        filling.fill([sources] if isinstance(sources, str | Path) else sources)
    finish(at.store, builder())
    return Graph(at.store, filling.report)


def open(path: str | Path) -> Graph:
    """The graph in a store on disk (for reading and changing) or in a file (a copy in memory)."""
    path = Path(path)
    if path.is_file():
        return Graph(parse.load(path, LocalStore.memory()))
    if not path.exists():
        raise StoreError(f"{path}: no such store or file")
    return Graph(LocalStore.open(path))
