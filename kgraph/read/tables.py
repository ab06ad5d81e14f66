"""``.csv``: a header with ``id`` and ``text`` and, if known, title, date, url, source, lang; RFC 4180."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from typing import BinaryIO

from kgraph.errors import InputError
from kgraph.read.lines import MAX_LINE, lines
from kgraph.read.record import found
from kgraph.read.source import Item, Source, decode


class _Rows:
    """The rows of a stream as lists of cells; what is wrong with a row's lines is known when it is complete."""

    def __init__(self, stream: BinaryIO) -> None:
        self._problem = ""
        self._last = 0
        self._reader = csv.reader(self._decoded(stream), strict=True)

    def _decoded(self, stream: BinaryIO) -> Iterator[str]:
        for line in lines(stream):
            self._last = line.number
            if line.data is None:
                text, reason = "", f"line longer than the limit of {MAX_LINE:,} bytes"
            else:
                text, reason = decode(line.data, start=line.start)
            if reason:
                self._problem = self._problem or reason
                text = (line.data or b"").decode("utf-8", "replace").replace("\0", " ")
            yield text

    def __iter__(self) -> Iterator[tuple[int, list[str], str]]:
        """Number of the first line, cells, and what is wrong, of every row that is not empty."""
        while True:
            first = self._last + 1
            self._problem = ""
            cells, reason = self._next()
            if cells is None:
                return
            if cells or reason or self._problem:
                yield first, cells, self._problem or reason

    def _next(self) -> tuple[list[str] | None, str]:
        """The next row; the csv module keeps its field limit for the whole process, so it is put back each time."""
        before = csv.field_size_limit(MAX_LINE)
        try:
            return next(self._reader, None), ""
        except csv.Error as error:
            return [], f"broken CSV: {error}"
        finally:
            csv.field_size_limit(before)


def read(stream: BinaryIO, source: Source) -> Iterator[Item]:
    """The documents of a table; cells may hold line breaks."""
    table = iter(_Rows(stream))
    line, header, reason = next(table, (1, [], "empty table"))
    header = [name.strip() for name in header]
    if reason := reason or _header(header):
        yield InputError(source.file, line, reason)
        return
    for line, cells, problem in table:
        if reason := problem or _width(header, cells):
            yield InputError(source.file, line, reason)
        else:
            yield found(dict(zip(header, cells, strict=True)), source, line)


def rows(stream: BinaryIO) -> int:
    """How many rows a table has, the header left out."""
    return max(0, sum(1 for _ in _Rows(stream)) - 1)


def _header(names: list[str]) -> str:
    for name in ("id", "text"):
        if names.count(name) != 1:
            what = "no" if name not in names else "more than one"
            return f'{what} "{name}" column in the header: {",".join(names)[:200]}'
    return ""


def _width(header: list[str], cells: list[str]) -> str:
    return "" if len(cells) == len(header) else f"{len(cells)} cells in a row, {len(header)} in the header"
