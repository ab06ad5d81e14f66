"""How many documents to expect, for a progress bar: counted without reading them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from kgraph.errors import InputError
from kgraph.read import standard, tables
from kgraph.read.files import files

_BLOCK = 1 << 20


def expected(sources: Iterable[str | Path]) -> int | None:
    """About how many documents the sources hold; None if it cannot be known beforehand (standard input, pipes).

    Rejects and repeated documents are counted too: it is an estimate, at some 500 MB of JSON lines a second.

    >>> from kgraph import resources
    >>> expected([resources.path("data", "samples", "news.jsonl")])
    37
    """
    total = 0
    for source in [sources] if isinstance(sources, str | Path) else sources:
        if source == standard.NAME:
            return None
        for path in files(source, on_skip=lambda _: None):
            if not isinstance(path, InputError):
                if not path.is_file():
                    return None
                total += _documents(path)
    return total


def _documents(path: Path) -> int:
    try:
        match path.suffix.lower():
            case ".jsonl":
                return _lines(path)
            case ".csv":
                with path.open("rb") as stream:
                    return tables.rows(stream)
            case _:
                return 1
    except OSError:
        return 0


def _lines(path: Path) -> int:
    count, last = 0, b"\n"
    with path.open("rb", buffering=0) as stream:
        while block := stream.read(_BLOCK):
            count += block.count(b"\n")
            last = block[-1:]
    return count + (last != b"\n")
