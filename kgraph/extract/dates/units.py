"""What a date in a text is: where it stands, which days it names; and days told by number after their month."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kgraph.extract.syntax.tokens import Token

_SUFFIXED = re.compile(r"(\d{1,2})(?:[-–](\d{1,2}))?(?:-?(?:син|сын|сүн|сун|ун|үн|ин|ын|нч[иыуү]с?[иыуү]?н?)(д[ае]))$")
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
    first, last = (f"{month}-{int(d):02}" if d else "" for d in match.groups()[:2]) if match else ("", "")
    return DateUnit(i, after + 1, first, last) if first else None


def of_month(word: str) -> re.Match[str] | None:
    """A day of the month named before it: «апрелдин 22синде», «июлдун 5-күнү»."""
    return _SUFFIXED.match(word) or _NUMBERED.match(word)
