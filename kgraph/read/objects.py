"""``.jsonl``: one JSON object a line, with ``id`` and ``text`` and, if known, title, date, url, source, lang."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import BinaryIO

from kgraph.errors import InputError
from kgraph.read.lines import MAX_LINE, lines
from kgraph.read.record import found
from kgraph.read.source import Item, Source, decode


def read(stream: BinaryIO, source: Source) -> Iterator[Item]:
    """The documents of a stream of JSON lines; empty lines are passed over."""
    for line in lines(stream):
        if line.data is None:
            yield InputError(source.file, line.number, f"line longer than the limit of {MAX_LINE:,} bytes")
            continue
        text, reason = decode(line.data, start=line.start)
        if reason:
            yield InputError(source.file, line.number, reason)
        elif text := text.rstrip():
            yield _item(text, line.number, source)


def _item(text: str, line: int, source: Source) -> Item:
    value, reason = _parse(text)
    if reason:
        return InputError(source.file, line, reason)
    if not isinstance(value, dict):
        return InputError(source.file, line, "not a JSON object in braces")
    return found(value, source, line)


def _parse(text: str) -> tuple[object, str]:
    try:
        return json.loads(text), ""
    except json.JSONDecodeError as error:
        return None, f"broken JSON: {error.msg} (column {error.colno})"
    except (ValueError, RecursionError):
        return None, "broken JSON: a number or a nesting beyond all measure"
