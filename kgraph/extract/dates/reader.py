"""One date in a text: how Kyrgyz writes a day, a month, a year, or a day counted from another."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kgraph.extract.dates import relative
from kgraph.extract.dates.calendars import Calendar, full_year, is_day, iso
from kgraph.extract.syntax.tokens import DASHES, Token
from kgraph.language import Language

_DAYS = re.compile(r"(\d{1,2})(?:(?:[-–]\d{1,2})*?[-–](\d{1,2}))?-([а-яёңөү]+)$")
_DAY = re.compile(r"(\d{1,2})(?:[-–](\d{1,2}))?$")
_FIRST = re.compile(r"(\d{1,2})$")
_SUFFIXED = re.compile(r"(\d{1,2})(?:[-–](\d{1,2}))?(?:-?(?:син|сын|сүн|сун|ун|үн|ин|ын|нч[иыуү]с?[иыуү]?н?)(д[ае]))$")
_NUMBERED = re.compile(r"(\d{1,2})(?:[-–](\d{1,2}))?-күн")
_YEAR = re.compile(r"((?:19|20)\d\d)(?:-?(ж(?:ыл)?[а-яёңөү]*))?$")
_YEARS = re.compile(r"((?:19|20)\d\d)[-–]((?:19|20)\d\d)-?(ж(?:ыл)?[а-яёңөү]*)?$")
_NUMERIC = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{2}|\d{4})$")


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


@dataclass(frozen=True, slots=True)
class DateReader:
    """Reads the dates of one document; ``published`` is an ISO date or empty, ``year`` the year it speaks from."""

    tokens: Sequence[Token]
    language: Language
    calendar: Calendar
    published: str
    year: str

    def at(self, i: int) -> DateUnit | None:
        """The date that begins at token ``i``."""
        token = self.tokens[i]
        if match := _NUMERIC.match(token.text):
            first = iso(full_year(match.group(3)), int(match.group(2)), int(match.group(1)))
            return DateUnit(i, i + 1, first) if first else None
        if (match := _YEARS.match(token.lower)) and (match.group(3) or self._follows(i, "жыл")):
            end = i + 1 + (not match.group(3))
            word = match.group(3) or self.tokens[end - 1].lower
            return DateUnit(i, end, match.group(1), match.group(2), self._bounded(end, _period(word)))
        if (counted := self._counted(i)) is not None:
            return counted
        if (match := _YEAR.match(token.lower)) and (match.group(2) or self._follows(i, "жыл")):
            return self._with_year(i, match.group(1), match.group(2) or "")
        if (named := self._named_year(i)) is not None:
            return _joined(named, self._days(named.end, named.first, True))
        return self._days(i, self.year, False)

    def _with_year(self, i: int, year: str, suffix: str) -> DateUnit | None:
        after = i + 1 if suffix else i + 2
        if suffix == "ж" and after < len(self.tokens) and self.tokens[after].text == ".":
            after += 1
        word = suffix.removeprefix("жыл") if suffix else self.tokens[i + 1].lower.removeprefix("жыл")
        inner = self._days(after, year, True)
        if inner is not None:
            return replace(inner, begin=i)
        relation = {"га": "until", "дан": "since", "ы": "on", "да": "on", "ында": "on"}.get(word, "of")
        return self._part(i, after, year) or DateUnit(i, after, year, "", self._bounded(after, relation))

    def _part(self, i: int, end: int, first: str) -> DateUnit | None:
        """A part of a month or year, told by its own noun: «июлдун аягында», «2022-жылдын биринчи жарымында»."""
        at = end + (end < len(self.tokens) and self.tokens[end].lower in self.calendar.ordinals)
        if at >= len(self.tokens):
            return None
        cases = {r.case for r in self.tokens[at].readings if r.lemma in self.calendar.parts and r.owner == "3"}
        relation = next((_relation(case) for case in ("Loc", "Dat", "Abl") if case in cases), "")
        return DateUnit(i, at + 1, first, "", self._bounded(at + 1, relation)) if relation else None

    def _named_year(self, i: int) -> DateUnit | None:
        """«былтыр», «ушул жылдын»: the year relative to the year of the text; empty if that is unknown."""
        found = relative.phrase(self.tokens, i, self.calendar.years, inflected=True)
        if found is None:
            return None
        end, shift = found
        known = str(int(self.year) + shift) if self.year else ""
        if not known:
            return DateUnit(i, end, "", "", "apart" if shift else "of")
        return self._part(i, end, known) or DateUnit(i, end, known, "", _relation(_case(self.tokens[end - 1], "")))

    def _days(self, i: int, year: str, told: bool) -> DateUnit | None:
        """«8-февралында», «25-26-августта», «22 апрелде», «январь айында», «январда»; ``told``: after its year."""
        if i >= len(self.tokens):
            return None
        word = self.tokens[i].lower
        if match := _DAYS.match(word):
            return self._day(i, i + 1, year, match, self.calendar.month(match.group(3), self.language))
        if (second := self._second(i, word)) is not None and (last := self._days(second, year, told)) is not None:
            first = f"{last.first[:-2]}{int(word):02}" if is_day(last.first) and not last.last else ""
            return replace(last, begin=i, first=first, last=last.first) if first else None
        if (match := _DAY.match(word)) and i + 1 < len(self.tokens):
            dashed = i + 2 < len(self.tokens) and self.tokens[i + 1].text in DASHES  # «16 -мартта»
            after = i + 2 if dashed else i + 1
            return self._day(i, after + 1, year, match, self.calendar.month(self.tokens[after].lower, self.language))
        if month := self.calendar.month(word, self.language):
            return self._month(i, year, month, told)
        return None

    def _second(self, i: int, word: str) -> int | None:
        """The second of two days joined by a word: «5 жана 6-ноябрда», «5- жана 6-ноябрда»."""
        at = i + 1 + (i + 1 < len(self.tokens) and self.tokens[i + 1].text in DASHES)
        joined = _FIRST.match(word) and at + 1 < len(self.tokens) and self.tokens[at].lower in self.calendar.joining
        return at + 1 if joined and _DAYS.match(self.tokens[at + 1].lower) else None

    def _day(self, i: int, end: int, year: str, match: re.Match[str], month: tuple[int, str] | None) -> DateUnit | None:
        if month is None:
            return None
        if not year and end < len(self.tokens) and (after := _YEAR.match(self.tokens[end].lower)) and after.group(2):
            year, end = after.group(1), end + 1
        first, last = (iso(year, month[0], int(day)) if day else "" for day in match.groups()[:2])
        case = month[1]
        if self._is_word(end, "күн") or self._is_word(end, "күнкү"):
            case, end = _case(self.tokens[end], case), end + 1
        relation = self._bounded(end, _relation(case))
        night = self._is_word(end, "караган")
        return (
            DateUnit(i, end + 1 + self._is_word(end + 1, "түн") if night else end, first, last, relation)
            if first
            else None
        )

    def _month(self, i: int, year: str, month: tuple[int, str], told: bool) -> DateUnit | None:
        """A month by its case or with «ай» after it; a day of it after its genitive: «апрелдин 22синде»."""
        following = self._is_word(i + 1, "ай")
        end = i + 2 if following else i + 1
        case = _case(self.tokens[i + 1], "") if following else month[1]
        if end < len(self.tokens) and case == "Gen" and (match := _of_month(self.tokens[end].lower)):
            first, last = (iso(year, month[0], int(day)) if day else "" for day in match.groups()[:2])
            return DateUnit(i, end + 1, first, last) if first else None
        if case == "Gen" and (part := self._part(i, end, f"{year or '-'}-{month[0]:02}")) is not None:
            return part
        doubtful = self.tokens[i].lower in self.calendar.doubtful and not (told or following)
        if doubtful or not (following or case or told):
            return None
        if not case and not following:
            return DateUnit(i, end, f"{year or '-'}-{month[0]:02}", "", "of")
        return DateUnit(i, end, f"{year or '-'}-{month[0]:02}", "", self._bounded(end, _relation(case)))

    def _counted(self, i: int) -> DateUnit | None:
        """A day or month counted from another one, alone or with the day that it is: «бүгүн, 28-июнда»."""
        for read in (relative.day, relative.week_day, relative.month):
            found = read(self.tokens, i, self.calendar, self.published)
            if found is not None:
                after, first = found
                comma = after < len(self.tokens) and self.tokens[after].text == ","
                inner = self._days(after + comma, self.year, False) if read is not relative.month else None
                if inner is not None:
                    return replace(inner, begin=i, relation="on")
                part = self._part(i, after, first) if read is relative.month else None
                return part or DateUnit(i, after, first)
        return None

    def _follows(self, i: int, word: str) -> bool:
        return i + 1 < len(self.tokens) and self.tokens[i + 1].lower.startswith(word)

    def _is_word(self, i: int, word: str) -> bool:
        return i < len(self.tokens) and any(word in (r.stem, r.lemma) for r in self.tokens[i].readings)

    def _bounded(self, end: int, relation: str) -> str:
        """A date before «бери», «баштап» or «чейин», «карата» bounds a period."""
        if end < len(self.tokens):
            word = self.tokens[end].lower
            if word in ("бери", "тарта", "баштап", "тартып"):
                return "since"
            if word == "караган":
                return "on"
            if word in ("чейин", "карата", "дейре"):
                return "until"
            if relation == "until" and word.startswith(("мерчем", "белгилен", "пландал")):
                return "on"
        return relation


def _of_month(word: str) -> re.Match[str] | None:
    """A day of the month named before it: «апрелдин 22синде», «июлдун 5-күнү»."""
    return _SUFFIXED.match(word) or _NUMBERED.match(word)


def _period(word: str) -> str:
    """How a period of years stands to the event, by its last word: «2026-2027-жылдарга» is what a plan is for."""
    return "until" if word.endswith(("га", "ге")) else "of" if word.endswith(("гы", "дын")) else "on"


def _joined(year: DateUnit, day: DateUnit | None) -> DateUnit | None:
    if day is not None:
        return replace(day, begin=year.begin)
    return year if year.first or year.relation == "apart" else None


def _case(token: Token, default: str) -> str:
    """The case of «ай» or «күн» after a month; they are short, so that longer stems come last."""
    return next(("Attr" if r.attr else r.case for r in reversed(token.readings) if r.case), default)


def _relation(case: str) -> str:
    return {"Dat": "until", "Abl": "since", "Gen": "of", "Attr": "of"}.get(case, "on")
