"""All sources one after the other, each document once."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from kgraph.errors import InputError
from kgraph.model import Document
from kgraph.read import standard
from kgraph.read.files import files
from kgraph.read.formats import FORMATS
from kgraph.read.seen import Register, Seen
from kgraph.read.source import Item, Source, printable


def _ignore(_: Path) -> None:
    pass


def read(
    sources: Iterable[str | Path],
    *,
    on_error: Callable[[InputError], None],
    on_skip: Callable[[Path], None] = _ignore,
    stdin: BinaryIO | None = None,
) -> Iterator[Document]:
    """The documents of all sources in their order: files, folders, patterns, ``-`` for standard input.

    What cannot be read goes to ``on_error`` and the rest goes on; to stop at the first problem, raise it there. Files
    of other kinds in folders go to ``on_skip``. A document that comes twice is given once; an id that comes again with
    another text is an error. Of all that was read, only one document at a time and 16 bytes of digests are kept.
    """
    register = Register()
    for file, item in _items([sources] if isinstance(sources, str | Path) else sources, on_skip, stdin):
        if isinstance(item, InputError):
            on_error(item)
            continue
        seen = register.add(item.document.id, item.document.text)
        if seen is Seen.NEW:
            yield item.document
        elif seen is Seen.OTHER:
            on_error(InputError(file, item.line, f'id "{item.document.id}" stood before with another text'))


def _items(
    sources: Iterable[str | Path], on_skip: Callable[[Path], None], stdin: BinaryIO | None
) -> Iterator[tuple[str, Item]]:
    for source in sources:
        if source == standard.NAME:
            yield from ((standard.SOURCE.file, item) for item in standard.read(stdin or sys.stdin.buffer))
            continue
        for path in files(source, on_skip=on_skip):
            if isinstance(path, InputError):
                yield path.file, path
            else:
                file = printable(str(path))
                yield from ((file, item) for item in _file(path, file))


def _file(path: Path, file: str) -> Iterator[Item]:
    try:
        with path.open("rb") as stream:
            yield from FORMATS[path.suffix.lower()](stream, Source(file, path.stem))
    except OSError as error:
        yield InputError(file, None, f"cannot be read: {error.strerror}")
