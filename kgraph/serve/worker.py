"""What the processes that answer do. A running query cannot be interrupted, so it runs where it can be killed."""

from __future__ import annotations

import signal
import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import Any

import pyoxigraph as ox

from kgraph.errors import QueryError, StoreError
from kgraph.serve.errors import TooLargeError, UnacceptableError
from kgraph.serve.media import GRAPHS, RESULTS, chosen

if sys.platform != "win32":
    import resource


@dataclass(frozen=True, slots=True)
class Task:
    """A query, the graphs that it is asked of (all, if none are named), the formats its client takes, and how many
    bytes the answer may have."""

    query: str
    accept: str
    size: int
    default_graphs: tuple[str, ...] = ()
    named_graphs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Result:
    """An answer as it goes to the client."""

    body: bytes
    media_type: str


def prepare(memory: int) -> None:
    """Makes this process one that ends at once when it is told to, whatever it is at, and, where the system has such
    bounds, one that has so much memory and no more."""
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    if sys.platform != "win32":
        resource.setrlimit(resource.RLIMIT_DATA, (memory, memory))


def state(path: Path) -> int:
    """A number that changes when the store in a folder does, e.g. because a build adds to it."""
    latest = 0
    for file in path.iterdir():
        with suppress(FileNotFoundError):  # whoever writes to the store also tidies it up
            latest = max(latest, file.stat().st_mtime_ns)
    return latest


def answer(path: Path, stamp: int, task: Task) -> Result:
    """The answer to a query; ``stamp`` is the state of the store that the client is to see."""
    out = _Bounded(task.size)
    try:
        found = _found(_store(path, stamp), task)
        if isinstance(found, ox.QueryTriples):
            media = _media(task.accept, GRAPHS)
            found.serialize(out, format=GRAPHS[media])
        else:
            media = _media(task.accept, RESULTS)
            found.serialize(out, format=RESULTS[media])
    except (SyntaxError, ValueError) as error:
        raise QueryError(f"the query cannot be used: {error}") from None
    except (OSError, RuntimeError) as error:
        _store.cache_clear()
        raise StoreError(f"the store cannot be read: {error}") from None
    return Result(out.getvalue(), media)


@lru_cache(maxsize=1)
def _store(path: Path, stamp: int) -> ox.Store:
    """The store as it stands; one that has changed is opened anew."""
    return ox.Store.read_only(str(path))


def _found(store: ox.Store, task: Task) -> ox.QuerySolutions | ox.QueryTriples | ox.QueryBoolean:
    if not task.default_graphs and not task.named_graphs:
        return store.query(task.query)
    return store.query(
        task.query,
        default_graph=[ox.NamedNode(iri) for iri in task.default_graphs],
        named_graphs=[ox.NamedNode(iri) for iri in task.named_graphs],
    )


def _media(accept: str, offered: Mapping[str, object]) -> str:
    if (media := chosen(accept, offered)) is None:
        raise UnacceptableError(f"the answer can be had as {', '.join(offered)}, not as {accept}")
    return media


class _Bounded(BytesIO):
    """A buffer that refuses to grow beyond a size."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self._left = size

    def write(self, data: Any, /) -> int:
        self._left -= memoryview(data).nbytes
        if self._left < 0:
            raise TooLargeError("the answer is too large; ask for less, e.g. with a LIMIT")
        return super().write(data)
