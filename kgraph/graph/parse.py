"""Graph files into a store."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import pyoxigraph as ox

from kgraph.errors import StoreError
from kgraph.graph.formats import format_of
from kgraph.graph.ports import Sink

_STORE = TypeVar("_STORE", bound=Sink)


def load(path: Path, store: _STORE) -> _STORE:
    """Loads a file by its suffix, without named graphs into the default graph. A file with errors is refused."""
    form = ox.RdfFormat.from_extension(format_of(path).suffix.removeprefix("."))
    try:
        store.load(ox.parse(path=str(path), format=form))
    except (SyntaxError, ValueError, OSError) as error:
        raise StoreError(f"{path}: cannot be read: {error}") from None
    return store
