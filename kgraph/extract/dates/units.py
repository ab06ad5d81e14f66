"""What a date in a text is: where it stands, which days it names; and days told by number after their month."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kgraph.extract.dates.calendars import iso
from kgraph.extract.syntax.tokens import Token

_SUFFIXED = re.compile(
    r"(\d{1,2})(?:[-–](\d{1,2}))?(?:-?(?:син|сын|сүн|сун|ун|үн|ин|ын|нч[иыуү]с?[иыуү]?н?)(д[аеоө]))$"
)
_FROM = re.compile(r"(\d{1,2})-?с?[иыуү]н[аеоө]н$")
_UNTIL = re.compile(r"(\d{1,2})-?с?[иыуү]н[аеоө]$")
_NUMBERED = re.compile(r"(\d{1,2})(?:[-–](\d{1,2}))?-күн")


@dataclass(frozen=True, slots=True)
class DateUnit:
    """A date in the text: token range, first and last day (see ``kgraph.model.When``), how it stands to the event.

    ``relation`` is ``on``, ``since``, ``until``, ``of`` (a date inside a name: the agreement of 8 June) or ``apart``
    (not known, but another one than that of the news: last year).
    """

    begin: int
    end: int
    first: str
    last: str = ""
    relation: str = "on"


def day_of(tokens: Sequence[Token], i: int, after: int, month: str) -> DateUnit | None:
    """A day of a month known, named at ``after``: «ушул айдын 14-15инде», «ошол айдын 16сында»."""
    match = of_month(tokens[after].lower) if after < len(tokens) else None
    first, last = (_day(month, d) if d else "" for d in match.groups()[:2]) if match else ("", "")
    return DateUnit(i, after + 1, first, last) if first else None


def span_of(tokens: Sequence[Token], i: int, after: int, month: str) -> DateUnit | None:
    """The days of a month known from one to another: «майдын 3үнөн 5ине чейин»."""
    if after + 1 >= len(tokens):
        return None
    first, last = _FROM.match(tokens[after].lower), _UNTIL.match(tokens[after + 1].lower)
    if first is None or last is None:
        return None
    days = _day(month, first[1]), _day(month, last[1])
    return DateUnit(i, after + 2, *days) if all(days) else None


def _day(month: str, day: str) -> str:
    """A day of a month, empty if there is none."""
    return iso(month[:4] if not month.startswith("--") else "", int(month[-2:]), int(day))


def of_month(word: str) -> re.Match[str] | None:
    """A day of the month named before it: «апрелдин 22синде», «июлдун 5-күнү»."""
    return _SUFFIXED.match(word) or _NUMBERED.match(word)
