"""Standard input: JSON lines if its first character that is no space is ``{``, else one text."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import BinaryIO

from kgraph.read import objects, plain
from kgraph.read.record import MAX_TEXT
from kgraph.read.source import Item, Source

NAME = "-"
SOURCE = Source("standard input", "stdin")


def read(stream: BinaryIO) -> Iterator[Item]:
    """The documents of standard input; a single text gets the id ``stdin``."""
    head = b""
    while not _letters(head) and len(head) < MAX_TEXT and (line := stream.readline(MAX_TEXT)):
        head += line
    whole = io.BufferedReader(_Joined(head, stream))
    yield from (objects if _letters(head).startswith(b"{") else plain).read(whole, SOURCE)


def _letters(head: bytes) -> bytes:
    return head.removeprefix(b"\xef\xbb\xbf").lstrip()


class _Joined(io.RawIOBase):
    """What was read already, and then the rest of the stream as it comes."""

    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        self._head = head
        self._rest = rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # RawIOBase promises any buffer
        data = self._head[: len(buffer)] or self._rest.readline(len(buffer))
        self._head = self._head[len(buffer) :]
        buffer[: len(data)] = data
        return len(data)
