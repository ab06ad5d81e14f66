"""The lines of a byte stream, with number and offset; one that is too long is left out, not held in memory."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

MAX_LINE = 16_000_000
"""The size limit of one line in bytes: room for a text of the largest size with every letter escaped."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line with its end: ``number`` from 1, ``start`` its offset in the stream; ``data`` None if over the limit."""

    number: int
    start: int
    data: bytes | None


def lines(stream: BinaryIO, *, limit: int = MAX_LINE) -> Iterator[Line]:
    r"""The lines of a stream.

    >>> from io import BytesIO
    >>> [line.data for line in lines(BytesIO(b"ab\nabcdef\nc"), limit=4)]
    [b'ab\n', None, b'c']
    """
    number = start = 0
    while data := stream.readline(limit + 1):
        number += 1
        size = len(data)
        if size <= limit:
            yield Line(number, start, data)
        else:
            while not data.endswith(b"\n") and (data := stream.readline(limit)):
                size += len(data)
            yield Line(number, start, None)
        start += size
