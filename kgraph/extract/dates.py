"""Dates in a text, resolved as far as the text and the day of publication allow. No date is ever invented."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from kgraph.extract.tokens import Token
from kgraph.language import Language

_DAYS = re.compile(r"(\d{1,2})(?:[-–](\d{1,2}))?-([а-яёңөү]+)$")
_YEAR = re.compile(r"((?:19|20)\d\d)(?:-?(ж(?:ыл)?[а-яёңөү]*))?$")
_NUMERIC = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{2}|\d{4})$")
_FIRST_YEAR = 1850


@dataclass(frozen=True, slots=True)
class DateUnit:
    """A date in the text: token range, first and last day (see ``kgraph.model.When``), how it stands to the event.

    ``relation`` is ``on``, ``since``, ``until`` or ``of`` (a date inside a name: the agreement of 8 June).
    """

    begin: int
    end: int
    first: str
    last: str = ""
    relation: str = "on"


@dataclass(frozen=True, slots=True)
class Calendar:
    """What a language needs to read dates: months by the letters they begin with, relative days and years."""

    months: tuple[tuple[str, int], ...]
    weekdays: tuple[str, ...]
    days: dict[str, int]
    years: tuple[tuple[tuple[str, ...], int], ...]

    def month(self, word: str, language: Language) -> tuple[int, str] | None:
        """The month that a word form names, and the case of the form."""
        for stem, number in self.months:
            if word.startswith(stem):
                rest = word[len(stem) :].removeprefix("ь")
                if not rest:
                    return number, ""
                for chain in language.chains(rest):
                    return number, "Attr" if chain.attr else chain.case
        return None


def calendar(language: Language) -> Calendar:
    """The calendar words of a language."""
    words = language.words["dates"]
    months = [(name.rstrip("ь"), i) for i, name in enumerate(words["months"], 1)]
    years = tuple((tuple(name.split()), shift) for name, shift in words["years"].items())
    return Calendar(tuple(months), tuple(words["weekdays"]), words["relative"], years)


def find(tokens: Sequence[Token], language: Language, cal: Calendar, published: str) -> tuple[DateUnit, ...]:
    """All dates in the tokens of a document; ``published`` is an ISO date or empty."""
    found: list[DateUnit] = []
    year = published[:4] if published and not published.startswith("-") else current_year(tokens)
    i = 0
    while i < len(tokens):
        unit = _same_day(tokens, i, [d for d in found if not published or d.first <= published]) or _at(
            tokens, i, language, cal, published, year
        )
        if unit is not None:
            found.append(unit)
            published = published or _told(tokens, unit, cal)
        i = unit.end if unit is not None else i + 1
    return tuple(found)


def _told(tokens: Sequence[Token], unit: DateUnit, cal: Calendar) -> str:
    """The day of publication that a date tells: «бүгүн, 3-майда», «эртең, 4-майда»; empty if it tells none."""
    word = tokens[unit.begin].lower
    whole = unit.end - unit.begin > 1 and len(unit.first) >= len("--MM-DD")
    return _shifted(unit.first, -cal.days[word]) if whole and word in cal.days else ""


def _same_day(tokens: Sequence[Token], i: int, found: Sequence[DateUnit]) -> DateUnit | None:
    """«ошол эле күнү»: the day named last."""
    if tokens[i].lower not in ("ошол", "ушул") or not found or len(found[-1].first) < len("--MM-DD"):
        return None
    day = i + 2 if _follows(tokens, i, "эле") else i + 1
    return DateUnit(i, day + 1, found[-1].first) if day < len(tokens) and tokens[day].lower in ("күнү", "күн") else None


def current_year(tokens: Sequence[Token]) -> str:
    """The year that the text speaks from: the only one that it names, and of which it names a day."""
    named = [(i, m) for i, t in enumerate(tokens) if (m := _YEAR.match(t.lower)) and m.group(2)]
    years = {m.group(1) for _, m in named}
    dated = any(i + 1 < len(tokens) and _DAYS.match(tokens[i + 1].lower) for i, _ in named)
    return years.pop() if dated and len(years) == 1 and min(years) >= "2010" else ""


def dateline(text: str, cal: Calendar) -> str:
    """The day in the line that an agency puts before a report, else an empty string.

    >>> from kgraph.language import load
    >>> cal = calendar(load("ky"))
    >>> dateline("Бишкек, 18.05.20. /Кабар/. Бүгүн", cal), dateline("БИШКЕК, 3-май — Sputnik. Бүгүн", cal)
    ('2020-05-18', '--05-03')
    """
    head = text.lstrip()[:60]
    if match := re.match(r"[А-ЯЁҢӨҮ][\w-]*,\s+(\d{1,2})\.(\d{1,2})\.(\d{2,4})", head):
        return _iso(_full_year(match.group(3)), int(match.group(2)), int(match.group(1)))
    if match := re.match(r"[А-ЯЁҢӨҮ][\w-]*,\s+(\d{1,2})-([а-яёңөү]+)\.?(?:,\s*(\d{4})-ж\S*)?\s*[—–-]", head):
        month = next((n for stem, n in cal.months if stem.startswith(match.group(2).rstrip("ь")[:3])), 0)
        return _iso(match.group(3) or "", month, int(match.group(1))) if month else ""
    return ""


def _at(
    tokens: Sequence[Token], i: int, language: Language, cal: Calendar, published: str, year: str
) -> DateUnit | None:
    token = tokens[i]
    if match := _NUMERIC.match(token.text):
        first = _iso(_full_year(match.group(3)), int(match.group(2)), int(match.group(1)))
        return DateUnit(i, i + 1, first) if first else None
    if token.lower in cal.days:
        return _relative(tokens, i, language, cal, published, year)
    if (match := _YEAR.match(token.lower)) and (match.group(2) or _follows(tokens, i, "жыл")):
        return _with_year(tokens, i, match.group(1), match.group(2) or "", language, cal)
    if (named := _named_year(tokens, i, cal, year)) is not None:
        return (
            named if named.end >= len(tokens) else _joined(named, _days(tokens, named.end, named.first, language, cal))
        )
    return _days(tokens, i, year, language, cal)


def _with_year(
    tokens: Sequence[Token], i: int, year: str, suffix: str, language: Language, cal: Calendar
) -> DateUnit | None:
    after = i + 1 if suffix else i + 2
    word = suffix.removeprefix("жыл") if suffix else tokens[i + 1].lower.removeprefix("жыл")
    inner = _days(tokens, after, year, language, cal) if after < len(tokens) else None
    if inner is not None:
        return DateUnit(i, inner.end, inner.first, inner.last, inner.relation)
    relation = {"га": "until", "дан": "since", "ы": "on", "да": "on", "ында": "on"}.get(word, "of")
    return DateUnit(i, after, year, "", _bounded(tokens, after, relation))


def _named_year(tokens: Sequence[Token], i: int, cal: Calendar, year: str) -> DateUnit | None:
    """«былтыр», «ушул жылдын»: the year relative to the year of the text; empty if that is unknown."""
    for words, shift in cal.years:
        if all(i + k < len(tokens) and _is(tokens[i + k], w) for k, w in enumerate(words)):
            known = str(int(year) + shift) if year else ""
            return DateUnit(i, i + len(words), known, "", "of")
    return None


def _is(token: Token, word: str) -> bool:
    """Whether a token is a form of a noun."""
    return ("noun", word) in token.keys and token.verb() is None


def _joined(year: DateUnit, day: DateUnit | None) -> DateUnit | None:
    if day is not None:
        return DateUnit(year.begin, day.end, day.first, day.last, day.relation)
    return DateUnit(year.begin, year.end, year.first, "", "on") if year.first else None


def _days(tokens: Sequence[Token], i: int, year: str, language: Language, cal: Calendar) -> DateUnit | None:
    """«8-февралында», «25-26-августта», «январь айында», «январда» after an optional year."""
    if i >= len(tokens):
        return None
    if (match := _DAYS.match(tokens[i].lower)) and (month := cal.month(match.group(3), language)):
        first, last = (_iso(year, month[0], int(day)) if day else "" for day in match.groups()[:2])
        end = i + 2 if _follows(tokens, i, "күн") else i + 1
        case = _case(tokens[i + 1], month[1]) if end == i + 2 else month[1]
        return DateUnit(i, end, first, last, _bounded(tokens, end, _relation(case))) if first else None
    if (month := cal.month(tokens[i].lower, language)) and not tokens[i].lower.startswith("мая"):
        return _month(tokens, i, year, month)
    return None


def _month(tokens: Sequence[Token], i: int, year: str, month: tuple[int, str]) -> DateUnit | None:
    following = _follows(tokens, i, "ай")
    end = i + 2 if following else i + 1
    case = _case(tokens[i + 1], "") if following else month[1]
    if not following and not case:
        return None
    return DateUnit(i, end, f"{year or '-'}-{month[0]:02}", "", _bounded(tokens, end, _relation(case)))


def _relative(
    tokens: Sequence[Token], i: int, language: Language, cal: Calendar, published: str, year: str
) -> DateUnit | None:
    """«бүгүн», alone or with the day it names: «бүгүн, 28-июнда»."""
    after = i + 2 if i + 1 < len(tokens) and tokens[i + 1].text == "," else i + 1
    inner = _days(tokens, after, year, language, cal)
    if inner is not None:
        return DateUnit(i, inner.end, inner.first, inner.last, "on")
    if not published:
        return DateUnit(i, i + 1, "")
    return DateUnit(i, i + 1, _shifted(published, cal.days[tokens[i].lower]))


def _shifted(day: str, days: int) -> str:
    """A day ``days`` later; ``--MM-DD`` stays without a year.

    >>> _shifted("2024-02-29", 1), _shifted("--03-01", -1)
    ('2024-03-01', '--02-29')
    """
    if day.startswith("--"):
        return f"-{(date.fromisoformat(f'2000{day[1:]}') + timedelta(days)).isoformat()[4:]}"
    return (date.fromisoformat(day) + timedelta(days)).isoformat()


def _follows(tokens: Sequence[Token], i: int, word: str) -> bool:
    return i + 1 < len(tokens) and tokens[i + 1].lower.startswith(word)


def _case(token: Token, default: str) -> str:
    return next(("Attr" if r.attr else r.case for r in token.readings if r.case), default)


def _relation(case: str) -> str:
    return {"Dat": "until", "Abl": "since", "Gen": "of", "Attr": "of"}.get(case, "on")


def _bounded(tokens: Sequence[Token], end: int, relation: str) -> str:
    """A date before «бери», «баштап» or «чейин», «карата» bounds a period."""
    if end < len(tokens):
        if tokens[end].lower in ("бери", "тарта", "баштап", "тартып"):
            return "since"
        if tokens[end].lower == "караган":
            return "on"
        if tokens[end].lower in ("чейин", "карата", "дейре"):
            return "until"
        if relation == "until" and tokens[end].lower.startswith(("мерчем", "белгилен", "пландал")):
            return "on"
    return relation


def _full_year(year: str) -> str:
    return year if len(year) == 4 else f"20{year}"


def _iso(year: str, month: int, day: int) -> str:
    """``2021-02-08``, ``--02-08`` without a year, empty if there is no such day."""
    try:
        date(int(year) if year else 2000, month, day)
    except ValueError:
        return ""
    return f"{year or '-'}-{month:02}-{day:02}"
