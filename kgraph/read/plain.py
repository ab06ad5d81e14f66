"""``.txt``: one file is one document, its id the file's stem."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from kgraph.errors import InputError
from kgraph.read.record import MAX_TEXT, found, too_large
from kgraph.read.source import Item, Source, decode


def read(stream: BinaryIO, source: Source) -> Iterator[Item]:
    """The one document of a text stream, its text exactly as given but for a byte order mark."""
    data = stream.read(MAX_TEXT + 4)
    if len(data) > MAX_TEXT + 3:
        yield InputError(source.file, None, too_large())
        return
    text, reason = decode(data)
    yield InputError(source.file, None, reason) if reason else found({"id": source.id, "text": text}, source)
