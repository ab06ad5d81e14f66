"""Two dates that bound one period: «8-июнунан август айына чейин», «25-июнь – 2-июль», «5-май менен 7-май
аралыгында», «5-майда жана 6-майда»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kgraph.extract.dates.calendars import Calendar, is_day, shifted
from kgraph.extract.dates.units import DateUnit
from kgraph.extract.syntax.tokens import DASHES, Token

_YEAR, _MONTH = len("YYYY"), len("YYYY-MM")


def joined(tokens: Sequence[Token], found: Sequence[DateUnit], cal: Calendar) -> tuple[DateUnit, ...]:
    """The dates with two that bound one period made one."""
    spans: list[DateUnit] = []
    for unit in found:
        before = spans[-1] if spans else None
        if before is not None and not (before.last or unit.last) and _bound(tokens, before, unit, cal):
            spans[-1] = _one(tokens, before, unit, cal)
        elif before is not None and (_same(tokens, before, unit) or _night(tokens, before, unit, cal)):
            spans[-1] = replace(before, end=unit.end, first=unit.first, relation="on")
        else:
            spans.append(unit)
    return tuple(spans)


def _same(tokens: Sequence[Token], first: DateUnit, second: DateUnit) -> bool:
    """Whether brackets tell again what day a word means: «бүгүн (20-март)»."""
    opened = second.begin == first.end + 1 and tokens[first.end].text == "("
    return opened and first.first == second.first and first.relation == "on"


def _night(tokens: Sequence[Token], first: DateUnit, second: DateUnit, cal: Calendar) -> bool:
    """Whether two days tell of the night between: «14-майдан 15-майга караган түнү»."""
    named = any(t.lower in cal.nights for t in tokens[second.begin : second.end])
    return first.relation == "since" and first.end == second.begin and named and second.relation == "on"


def _one(tokens: Sequence[Token], first: DateUnit, last: DateUnit, cal: Calendar) -> DateUnit:
    end = last.end + _between(tokens, last, cal)
    return DateUnit(first.begin, end, first.first, _after(tokens, first, last).first)


def _bound(tokens: Sequence[Token], first: DateUnit, last: DateUnit, cal: Calendar) -> bool:
    if not first.first or not last.first:
        return False
    gap = [t.lower for t in tokens[first.end : last.begin]]
    if (first.relation, last.relation) == ("since", "until"):
        return all(cal.bounds.get(word) == "since" for word in gap)  # «5-майдан тартып 7-майга чейин»
    if len(gap) != 1 or len(first.first) < len("--MM"):
        return False
    if gap[0] in cal.joining and is_day(first.first) and first.relation == last.relation == "on":
        return shifted(first.first, 1) == last.first or _between(tokens, last, cal)  # «15-мартта жана 16-мартта»
    dashed = gap[0] in DASHES and (is_day(first.first) or (_month(first) and _month(last)))
    between = gap[0] in cal.joining or gap[0] in DASHES
    return dashed or (between and _between(tokens, last, cal))


def _between(tokens: Sequence[Token], last: DateUnit, cal: Calendar) -> bool:
    """Whether «аралыгында» follows two dates."""
    return last.end < len(tokens) and tokens[last.end].lower in cal.between


def _month(unit: DateUnit) -> bool:
    return len(unit.first.removeprefix("--")) in (len("MM"), _MONTH)


def _after(tokens: Sequence[Token], first: DateUnit, last: DateUnit) -> DateUnit:
    """The last day in the year of the first, if that alone is told; in the next one, if it comes before it."""
    year = first.first[:_YEAR]
    told = any(t.text.startswith(year) for t in tokens[first.begin : first.end])
    own = any(t.text[:_YEAR].isdigit() and len(t.text) >= _YEAR for t in tokens[last.begin : last.end])
    if not year.isdigit() or not told or own or last.first.startswith("--") or len(last.first) < _MONTH:
        return last
    turns = last.first[_YEAR:] < first.first[_YEAR:]
    return replace(last, first=f"{int(year) + turns}{last.first[_YEAR:]}")
