"""Dates in a text, resolved as far as the text and the day of publication allow. No date is ever invented."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kgraph.extract.dates import relative
from kgraph.extract.dates.calendars import Calendar, is_day, shifted
from kgraph.extract.dates.reader import DateReader
from kgraph.extract.dates.spans import joined
from kgraph.extract.dates.units import DateUnit, day_of
from kgraph.extract.syntax.tokens import DASHES, Token
from kgraph.language import Language

_FULL, _YEAR_MONTH, _YEAR = len("YYYY-MM-DD"), len("YYYY-MM"), len("YYYY")
_STOPS = frozenset(".!?…:;")
_MARKS = DASHES | {"/", "("}  # after the day of a dateline
_FRESH, _RECENT = 2, 31  # days
_SENTENCE = 60  # tokens


def find(tokens: Sequence[Token], language: Language, cal: Calendar, published: str) -> tuple[DateUnit, ...]:
    """All dates in the tokens of a document; ``published`` is an ISO date, a month if no more is known, or empty."""
    published = published if is_day(published) else _today(tokens, language, cal, published[:_YEAR]) or published
    year = published[:4] if published and not published.startswith("-") else current_year(tokens, language, cal)
    reader = DateReader(tokens, language, cal, published, year)
    found: list[DateUnit] = []
    last: DateUnit | None = None  # the day or month named last, no later one than today
    i = 0
    while i < len(tokens):
        unit = (
            _same_day(tokens, i, _near(tokens, found, i) or last, cal) or _that_year(reader, found, i) or reader.at(i)
        )
        if unit is not None:
            unit = _aside(tokens, found[-1], _chained(tokens, found[-1], unit)) if found else unit
            found.append(unit)
            fixed = len(unit.first) > len("YYYY") and (not published or unit.first <= published)
            fixed = fixed and not _printed(tokens, unit)
            last = unit if fixed else last
        i = unit.end if unit is not None else i + 1
    return joined(tokens, found, cal)


def _that_year(reader: DateReader, found: Sequence[DateUnit], i: int) -> DateUnit | None:
    """«ошол жылы», «ошол эле жылдын майында»: of the year named last; «Бир жылдан соң … барды»: of the one after it."""
    tokens, cal = reader.tokens, reader.calendar
    told = relative.phrase(tokens, i, cal.those, inflected=True) if cal.begins(tokens[i].lower) else None
    if told is None:
        return None
    year = next((unit.first[:_YEAR] for unit in reversed(found) if unit.first[:1].isdigit()), "")
    if not year:
        return None
    opens = not i or tokens[i - 1].text in _STOPS
    if told[1] and not (opens and relative.tells_past(tokens, told[0])):
        return None
    return replace(reader, calendar=replace(cal, years=cal.those), published="", year=year).at(i)


def _near(tokens: Sequence[Token], found: Sequence[DateUnit], i: int) -> DateUnit | None:
    """The only day of the sentence right before the one that begins at a token, though it is yet to come."""
    if not i or tokens[i - 1].text not in _STOPS:
        return None
    begin = next((n for n in range(i - 2, max(0, i - _SENTENCE) - 1, -1) if tokens[n].text in _STOPS), 0)
    days = [unit for unit in found if unit.begin > begin and unit.end <= i]
    return days[0] if len(days) == 1 and days[0].relation == "on" and is_day(days[0].first) else None


def _printed(tokens: Sequence[Token], unit: DateUnit) -> bool:
    """Whether a day stands in the line before a report, and tells no event: «Бишкек, 18.05.20. /Кабар/.»."""
    town = tokens[max(0, unit.begin - 2) : unit.begin]
    after = [t.text for t in tokens[unit.end : unit.end + 2]]
    marked = any(text in _MARKS for text in (after[1:] if after[:1] == ["."] else after[:1]))
    return marked and len(town) == 2 and town[0].capital and town[1].text == ","


def reported(tokens: Sequence[Token], sources: Sequence[range], language: Language, cal: Calendar) -> str:
    """The day of the report that a text passes on: «Бул тууралуу министрлик 3-октябрда билдирди»; else empty."""
    reader = DateReader(tokens, language, cal, "", "")
    told = (unit for source in sources for unit in _numbered(reader, source))
    days = {d.first for d in told if is_day(d.first) and not d.last and d.relation == "on"}
    return days.pop() if len(days) == 1 else ""


def beside(tokens: Sequence[Token], seen: str, language: Language, cal: Calendar) -> str:
    """The day on which a page was seen, if the text tells of a day just before it; its month, if of one not long ago.

    A page that was seen the day after what it tells of was seen when it was news; some weeks after, in its year.
    """
    if len(seen) < _FULL:
        return ""
    month = seen[:_YEAR_MONTH]
    found = _numbered(DateReader(tokens, language, cal, month, seen[:_YEAR]), range(len(tokens)))
    days = {unit.first for unit in found if unit.relation in ("on", "of")}
    if days & {shifted(seen, -n) for n in range(_FRESH + 1)}:
        return seen
    return month if days & {shifted(seen, -n) for n in range(_RECENT + 1)} else ""


def _numbered(reader: DateReader, places: range) -> Iterator[DateUnit]:
    """The dates in a range of tokens that begin with a number."""
    i = places.start
    while i < places.stop:
        unit = reader.at(i) if reader.tokens[i].text[0].isdigit() else None
        if unit is not None:
            yield unit
        i = unit.end if unit is not None else i + 1


def _today(tokens: Sequence[Token], language: Language, cal: Calendar, year: str) -> str:
    """The day that the text speaks from, told beside a word for it: «кечээ, 26-январда» makes «бүгүн» the 27th."""
    reader = DateReader(tokens, language, cal, "", year)
    counted = ((i, found) for i in range(len(tokens)) if (found := relative.phrase(tokens, i, cal.days)) is not None)
    days = {
        shifted(unit.first, -shift)
        for i, (_, shift) in counted
        if (unit := reader.at(i)) is not None and is_day(unit.first) and not unit.last
    }
    return days.pop() if len(days) == 1 else ""


def _same_day(tokens: Sequence[Token], i: int, named: DateUnit | None, cal: Calendar) -> DateUnit | None:
    """«ошол эле күнү», «кийинки күнү»: the day named last, or the one after it."""
    if named is None or len(named.first) < len("--MM"):
        return None
    if (month := relative.phrase(tokens, i, cal.same, inflected=True)) is not None:
        return _of_same(tokens, i, month[0], named)
    if not is_day(named.first):
        return None
    if (after := relative.phrase(tokens, i, cal.following)) is not None:
        end, shift = after
        return DateUnit(i, end, shifted(named.last or named.first, shift) if shift else named.first)
    if (nth := relative.phrase(tokens, i, cal.nth)) is not None:
        return _nth(tokens, i, nth, named, cal)
    return None


def _nth(tokens: Sequence[Token], i: int, nth: tuple[int, int], named: DateUnit, cal: Calendar) -> DateUnit | None:
    """A day of several: of those named last, or of a journey counted from its first day («сапардын экинчи күнү»)."""
    end, shift = nth
    journey = i > 0 and any(r.lemma in cal.lasting and r.case == "Gen" for r in tokens[i - 1].readings)
    if not (named.last or (journey and shift >= 0)):
        return None
    day = shifted(named.first, shift) if shift >= 0 else named.last
    return DateUnit(i, end, day) if not named.last or day <= named.last else None


def _of_same(tokens: Sequence[Token], i: int, end: int, named: DateUnit) -> DateUnit | None:
    """«ошол айдын 16сында», «ошол айда»: a day of the month named last, or that month."""
    month = named.first[:_YEAR_MONTH] if not named.first.startswith("--") else named.first[: len("--MM")]
    if month.count("-") < 1 + month.startswith("--") or end > len(tokens):
        return None
    if (day := day_of(tokens, i, end, month)) is not None:
        return day
    return DateUnit(i, end, month) if any(r.case == "Loc" for r in tokens[end - 1].readings) else None


def _aside(tokens: Sequence[Token], before: DateUnit, unit: DateUnit) -> DateUnit:
    """A day in brackets right after another, which only says what day that is elsewhere, is none of an event."""
    gap = [t.text for t in tokens[before.end : unit.begin]]
    inside = gap[:1] == ["("] and ")" not in gap and bool(unit.first) and bool(before.first)
    return replace(unit, relation="until") if inside else unit


def _chained(tokens: Sequence[Token], before: DateUnit, unit: DateUnit) -> DateUnit:
    """A day in the year of the one before it, if one tale goes on: «2020-жылдын 27-июнунда башталып, 10-июлда …»."""
    gap = tokens[before.end : unit.begin]
    year = before.first[:4]
    own = any(t.text[:4].isdigit() for t in tokens[unit.begin : unit.end])
    told = year.isdigit() and tokens[before.begin].text.startswith(year)
    if own or not told or not is_day(unit.first) or any(t.text in _STOPS for t in gap):
        return unit
    forms = {verb.form for t in gap if (verb := t.verb()) is not None}
    numbered = tokens[unit.begin].text[0].isdigit()
    if not numbered or "Conv" not in forms or "Part" in forms or unit.first[-5:] < before.first[5:]:
        return unit
    first, last = (f"{year}{day[-6:]}" if day else "" for day in (unit.first, unit.last))
    return replace(unit, first=first, last=last)


def current_year(tokens: Sequence[Token], language: Language, cal: Calendar) -> str:
    """The year that the text speaks from: that of its first date, if it is a full one and no later year is told.

    A year that comes only after dates without one is told because it is another: «1992-жылы мамиле түзгөн».
    """
    reader = DateReader(tokens, language, cal, "", "")
    found = list(_numbered(reader, range(len(tokens))))
    years = [unit.first[:4] for unit in found if len(unit.first) == _FULL]
    return years[0] if years and years[0] == max(years) and len(found[0].first) == _FULL else ""
