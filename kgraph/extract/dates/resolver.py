"""Dates in a text, resolved as far as the text and the day of publication allow. No date is ever invented."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kgraph.extract.dates import relative
from kgraph.extract.dates.calendars import Calendar, is_day, shifted
from kgraph.extract.dates.reader import DateReader, DateUnit
from kgraph.extract.syntax.tokens import DASHES, Token
from kgraph.language import Language

_FULL = len("YYYY-MM-DD")


def find(tokens: Sequence[Token], language: Language, cal: Calendar, published: str) -> tuple[DateUnit, ...]:
    """All dates in the tokens of a document; ``published`` is an ISO date or empty."""
    published = published or _today(tokens, language, cal)
    year = published[:4] if published and not published.startswith("-") else current_year(tokens, language, cal)
    reader = DateReader(tokens, language, cal, published, year)
    found: list[DateUnit] = []
    last: DateUnit | None = None  # the day named last, no later one than today
    i = 0
    while i < len(tokens):
        unit = _same_day(tokens, i, last, cal) or reader.at(i)
        if unit is not None:
            found.append(unit)
            last = unit if not published or unit.first <= published else last
        i = unit.end if unit is not None else i + 1
    return _spans(tokens, found)


def reported(tokens: Sequence[Token], sources: Sequence[range], language: Language, cal: Calendar) -> str:
    """The day of the report that a text passes on: «Бул тууралуу министрлик 3-октябрда билдирди»; else empty."""
    reader = DateReader(tokens, language, cal, "", "")
    told = (unit for source in sources for unit in _numbered(reader, source))
    days = {d.first for d in told if is_day(d.first) and not d.last and d.relation == "on"}
    return days.pop() if len(days) == 1 else ""


def _numbered(reader: DateReader, places: range) -> Iterator[DateUnit]:
    """The dates in a range of tokens that begin with a number."""
    i = places.start
    while i < places.stop:
        unit = reader.at(i) if reader.tokens[i].text[0].isdigit() else None
        if unit is not None:
            yield unit
        i = unit.end if unit is not None else i + 1


def _today(tokens: Sequence[Token], language: Language, cal: Calendar) -> str:
    """The day that the text speaks from, told beside a word for it: «кечээ, 26-январда» makes «бүгүн» the 27th."""
    reader = DateReader(tokens, language, cal, "", "")
    counted = ((reader.at(i), relative.phrase(tokens, i, cal.days)) for i in range(len(tokens)))
    days = {
        shifted(unit.first, -found[1])
        for unit, found in counted
        if unit is not None and found is not None and is_day(unit.first) and not unit.last
    }
    return days.pop() if len(days) == 1 else ""


def _spans(tokens: Sequence[Token], found: Sequence[DateUnit]) -> tuple[DateUnit, ...]:
    """The dates with two that bound one period made one: «8-июнунан август айына чейин», «25-июнь – 2-июль»."""
    joined: list[DateUnit] = []
    for unit in found:
        before = joined[-1] if joined else None
        if before is not None and not (before.last or unit.last) and _bounds(tokens, before, unit):
            joined[-1] = DateUnit(before.begin, unit.end, before.first, unit.first)
        else:
            joined.append(unit)
    return tuple(joined)


def _bounds(tokens: Sequence[Token], first: DateUnit, last: DateUnit) -> bool:
    if not first.first or not last.first:
        return False
    gap = tokens[first.end : last.begin]
    dashed = len(gap) == 1 and gap[0].text in DASHES and is_day(first.first)
    return (not gap and (first.relation, last.relation) == ("since", "until")) or dashed


def _same_day(tokens: Sequence[Token], i: int, named: DateUnit | None, cal: Calendar) -> DateUnit | None:
    """«ошол эле күнү», «кийинки күнү»: the day named last, or the one after it."""
    if named is None or not is_day(named.first):
        return None
    if (after := relative.phrase(tokens, i, cal.following)) is not None:
        end, shift = after
        return DateUnit(i, end, shifted(named.last or named.first, shift) if shift else named.first)
    if named.last and (nth := relative.phrase(tokens, i, cal.nth)) is not None:
        end, shift = nth
        day = shifted(named.first, shift) if shift >= 0 else named.last
        return DateUnit(i, end, day) if day <= named.last else None
    return None


def current_year(tokens: Sequence[Token], language: Language, cal: Calendar) -> str:
    """The year that the text speaks from: that of its first date, if it names only one full date's year.

    A year that comes only after dates without one is told because it is another: «1992-жылы мамиле түзгөн».
    """
    reader = DateReader(tokens, language, cal, "", "")
    found = list(_numbered(reader, range(len(tokens))))
    years = {unit.first[:4] for unit in found if len(unit.first) == _FULL}
    return years.pop() if len(years) == 1 and len(found[0].first) == _FULL else ""
