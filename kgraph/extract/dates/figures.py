"""Days written in figures alone: «24.05.18», «03/05/2023»; «2023-05-03» belongs to what is printed around a text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kgraph.extract.dates.calendars import full_year, iso
from kgraph.extract.dates.units import DateUnit
from kgraph.extract.syntax.tokens import Token

_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{2}|\d{4})$")
_PARTS = 5  # tokens of a day with slashes
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/((?:19|20)\d\d)$")


def figures(tokens: Sequence[Token], i: int) -> DateUnit | None:
    """The day that begins at token ``i``, if it is written in figures: day, month and year."""
    word = tokens[i].text
    slashed = "".join(t.text for t in tokens[i : i + _PARTS])
    for pattern, text, end in ((_DOTTED, word, i + 1), (_SLASHED, slashed, i + _PARTS)):
        if match := pattern.match(text):
            day, month, year = match.groups()
            return _unit(i, end, full_year(year), month, day)
    return None


def _unit(begin: int, end: int, year: str, month: str, day: str) -> DateUnit | None:
    first = iso(year, int(month), int(day))
    return DateUnit(begin, end, first) if first else None
