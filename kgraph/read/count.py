"""How many documents to expect, for a progress bar: counted without reading them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from kgraph.errors import InputError
from kgraph.read import standard, tables
from kgraph.read.files import files

_BLOCK = 1 << 20


@dataclass(frozen=True, slots=True)
class Expected:
    """How many documents some sources hold, None if that cannot be known, and how many files are passed over."""

    documents: int | None
    skipped: int


def expected(sources: Iterable[str | Path]) -> Expected:
    """What to expect of sources: about so many documents, and files in folders that are of no known kind.

    Rejects and repeated documents are counted too; standard input and pipes cannot be counted. Takes a second for some
    500 MB of JSON lines.

    >>> from kgraph import resources
    >>> expected([resources.path("data", "samples", "texts"), resources.path("data", "samples", "news.jsonl")])
    Expected(documents=40, skipped=0)
    """
    counts: list[int | None] = []
    skipped: list[Path] = []
    for source in [sources] if isinstance(sources, str | Path) else sources:
        if source == standard.NAME:
            counts.append(None)
            continue
        counts += [_documents(p) for p in files(source, on_skip=skipped.append) if not isinstance(p, InputError)]
    known = [count for count in counts if count is not None]
    return Expected(sum(known) if len(known) == len(counts) else None, len(skipped))


def _documents(path: Path) -> int | None:
    if not path.is_file():
        return None
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
