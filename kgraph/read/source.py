"""What the readers of the formats share: where a stream comes from, what they yield, how bytes become text."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from kgraph.errors import InputError
from kgraph.model import Document

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


@dataclass(frozen=True, slots=True)
class Source:
    """A stream's name as messages show it, and the id of a document that the stream gives none."""

    file: str
    id: str


@dataclass(frozen=True, slots=True)
class Found:
    """A document and the line it begins at; no line for a file that is one document."""

    document: Document
    line: int | None = None


Item = Found | InputError
Format = Callable[[BinaryIO, Source], Iterator[Item]]


def printable(name: str) -> str:
    r"""A file name fit for messages and JSON, even if its bytes are no UTF-8.

    >>> printable("кабар\udcff.txt")
    'кабар\\udcff.txt'
    """
    return name.encode("utf-8", "backslashreplace").decode()


def decode(data: bytes, *, start: int = 0) -> tuple[str, str]:
    r"""The text of some bytes and what is wrong with them; ``start`` is their offset in the file.

    A byte order mark at the start of the file is dropped.

    >>> decode("Бишкек".encode()), decode(b"abc\xe1", start=100)
    (('Бишкек', ''), ('', 'not UTF-8: byte 0xE1 at offset 103'))
    """
    if start == 0 and data.startswith(_UTF16):
        return "", "UTF-16, not UTF-8: save the file as UTF-8"
    if (zero := data.find(0)) >= 0:
        return "", f"binary content: NUL byte at offset {start + zero}"
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return "", f"not UTF-8: byte 0x{data[error.start]:02X} at offset {start + error.start}"
    return (text.removeprefix("\ufeff") if start == 0 else text), ""
