"""When an event can have been: days from reduced dates and from the day on which it was told."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

_FRESH = timedelta(days=4)
_AHEAD = timedelta(days=120)


def span(begin: str, told: date, *, planned: bool = False) -> tuple[date, date]:
    """The first and the last day on which an event told on a day can begin.

    News is of the last days, plans are for the next months; a date without a year is the nearest one, and what has
    happened did so before it was told.

    >>> told = date(2021, 2, 9)
    >>> span("--02-08", told) == span("2021-02-08", told), span("", told)[1] == told, span("2021-02", told)[1] == told
    (True, True, True)
    """
    if not begin:
        return (told, told + _AHEAD) if planned else (told - _FRESH, told)
    if begin.startswith("--"):
        years = (told.year - 1, told.year, told.year + 1)
        found = [_reduced(f"{year}{begin[1:]}") for year in years if begin != "--02-29" or _leaps(year)]
        first, last = min(found, key=lambda days: min(abs(day - told) for day in days))
    else:
        first, last = _reduced(begin)
    return first, last if planned else max(first, min(last, told))


def _reduced(day: str) -> tuple[date, date]:
    """The first and last day of a year, month or day."""
    year, *rest = map(int, day.split("-"))
    month, end = (rest[0], rest[0]) if rest else (1, 12)
    if len(rest) > 1:
        return date(year, month, rest[1]), date(year, month, rest[1])
    return date(year, month, 1), date(year, end, monthrange(year, end)[1])


def _leaps(year: int) -> bool:
    return monthrange(year, 2)[1] == 29
