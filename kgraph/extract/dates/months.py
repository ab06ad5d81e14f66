"""Months told together, and the month or year that runs, told by a part of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kgraph.extract.dates.calendars import Calendar
from kgraph.extract.dates.relations import case_of
from kgraph.extract.syntax.tokens import DASHES, Token
from kgraph.language import Language
from kgraph.language.morphology import Analysis

_HYPHEN = re.compile(r"[-–]")
_MONTHS = "айлар"

Pair = tuple[int, int, int, str]
"""The token after two months, their numbers, and their case."""


def pair(tokens: Sequence[Token], i: int, cal: Calendar, language: Language) -> Pair | None:
    """«январь-февраль айларында», «январь жана февраль айларында», «январь – февралда»."""
    first, *rest = _HYPHEN.split(tokens[i].lower, maxsplit=1)
    end = i + 1
    if not rest and end + 1 < len(tokens) and tokens[end].lower in DASHES | cal.joining:
        rest, end = [tokens[end + 1].lower], end + 2
    began = cal.month(first, language) if rest else None
    ended = cal.month(rest[0], language) if began is not None and not began[1] else None
    if began is None or ended is None:
        return None
    noun = end < len(tokens) and tokens[end].lower.startswith(_MONTHS)
    case = case_of(tokens[end], "") if noun else ended[1]
    return (end + noun, began[0], ended[0], case) if case and began[0] < ended[0] else None


def running(tokens: Sequence[Token], i: int, cal: Calendar) -> int | None:
    """Of which length a part follows, in letters of a date, where no word says which month or year is meant: «айдын
    аягында», «жыл башында», unlike «ар бир жылдын башында» or «окуу жылынын башында»."""
    length = next((size for noun, size in cal.running.items() if _bare(tokens[i], noun)), None)
    if length is None or i + 1 == len(tokens):
        return None
    before = tokens[i - 1] if i else None
    free = before is None or not before.word or any(_ends(r) for r in before.readings)
    return length if free or (before is not None and before.capital) else None


def _bare(token: Token, noun: str) -> bool:
    return token.lower == noun or any(r.lemma == noun and r.case == "Gen" and not r.owner for r in token.readings)


def _ends(reading: Analysis) -> bool:
    """Whether a word ends a phrase of its own: «президенти», «каттамдар», «Эквадорго», «элчилигин»."""
    subject = not reading.case and (reading.owner == "3" or reading.number == "Plur")
    return subject or reading.case in ("Dat", "Loc", "Abl", "Acc")
