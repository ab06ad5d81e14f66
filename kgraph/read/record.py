"""The fields of a document as a file gives them, checked one by one: the only door into ``Document``."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date

from kgraph.errors import InputError
from kgraph.model import Document
from kgraph.read.source import Found, Item, Source

MAX_TEXT = 2_000_000
"""The size limit of one text, in bytes of UTF-8: more is an archive, not a news item."""
MAX_ID = 500
FIELDS = ("id", "text", "title", "date", "url", "source", "lang")

_ISO = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[T ].*)?", re.DOTALL)
_LANG = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")
_BLANK = re.compile("[\\s\ufeff\u200b]*")
_CONTROL = re.compile("[\x00-\x1f\x7f]")
_SURROGATE = re.compile("[\ud800-\udfff]")


def too_large(what: str = "text") -> str:
    """The reason for refusing a text by its size."""
    return f"{what} larger than the limit of {MAX_TEXT:,} bytes"


def found(record: Mapping[str, object], source: Source, line: int | None = None) -> Item:
    """The document that a record describes, or what is wrong with it; keys without meaning are ignored.

    Numbers are taken as text; a date may have a time behind it, which is dropped.

    >>> found({"id": 7, "text": "Кабар", "date": "2021-02-08T10:00:00+06:00"}, Source("a.jsonl", "a"), 1).document.date
    '2021-02-08'
    >>> found({"id": 7, "text": " "}, Source("a.jsonl", "a"), 1)
    InputError('a.jsonl:1: empty text')
    """
    values = {name: _text(record.get(name)) for name in FIELDS}
    for name, value in values.items():
        if value is None:
            return InputError(source.file, line, f'"{name}" is not text but {_kind(record[name])}')
    fields = {name: value if name in ("id", "text") else value.strip() for name, value in values.items() if value}
    for name, check in _CHECKS:
        if reason := check(fields.get(name, ""), record.get(name) is not None):
            return InputError(source.file, line, reason)
    for name, value in fields.items():
        if hit := _SURROGATE.search(value):
            return InputError(source.file, line, f'"{name}" holds half a character (a lone surrogate) at {hit.start()}')
    if "date" in fields:
        fields["date"] = fields["date"][:10]
    return Found(Document(**{name: value for name, value in fields.items() if value}), line)


def _text(value: object) -> str | None:
    """A value as text; None for one that is none."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def _kind(value: object) -> str:
    return {"list": "a list", "dict": "an object", "bool": "true or false"}.get(type(value).__name__, "something else")


def _id(value: str, given: bool) -> str:
    if not value.strip():
        return 'empty "id"' if given else 'no "id" field'
    if len(value) > MAX_ID:
        return f'"id" longer than {MAX_ID} characters'
    return '"id" holds a control character' if _CONTROL.search(value) else ""


def _body(value: str, given: bool) -> str:
    if not given:
        return 'no "text" field'
    if _BLANK.fullmatch(value):
        return "empty text"
    if len(value) > MAX_TEXT or len(value.encode("utf-8", "replace")) > MAX_TEXT:
        return too_large()
    zero = value.find("\0")
    return f"binary content: NUL at character {zero} of the text" if zero >= 0 else ""


def _date(value: str, _: bool) -> str:
    if not value:
        return ""
    match = _ISO.fullmatch(value)
    try:
        date.fromisoformat(match[1] if match else "")
    except ValueError:
        return f'bad date "{value[:40]}": a day is written like 2021-02-08'
    return ""


def _lang(value: str, _: bool) -> str:
    return f'bad language tag "{value[:40]}": Kyrgyz is ky' if value and not _LANG.fullmatch(value) else ""


_CHECKS: tuple[tuple[str, Callable[[str, bool], str]], ...] = (
    ("id", _id),
    ("text", _body),
    ("date", _date),
    ("lang", _lang),
)
