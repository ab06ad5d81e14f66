"""One date in a text: how Kyrgyz writes a day, a month, a year, or a day counted from another."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kgraph.extract.dates.calendars import Calendar, full_year, iso, shifted, weekday
from kgraph.extract.syntax.tokens import Token
from kgraph.language import Language

_DAYS = re.compile(r"(\d{1,2})(?:(?:[-–]\d{1,2})*?[-–](\d{1,2}))?-([а-яёңөү]+)$")
_DAY = re.compile(r"(\d{1,2})(?:[-–](\d{1,2}))?$")
_SUFFIXED = re.compile(r"(\d{1,2})(?:-?(?:син|сын|сүн|сун|ун|үн|ин|ын|нч[иыуү]с?[иыуү]?н?)(д[ае]))$")
_NUMBERED = re.compile(r"(\d{1,2})-күн")
_YEAR = re.compile(r"((?:19|20)\d\d)(?:-?(ж(?:ыл)?[а-яёңөү]*))?$")
_YEARS = re.compile(r"((?:19|20)\d\d)[-–]((?:19|20)\d\d)-?(ж(?:ыл)?[а-яёңөү]*)?$")
_NUMERIC = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{2}|\d{4})$")
_DASHES = frozenset("-–—")
_FULL = len("YYYY-MM-DD")


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
            return DateUnit(i, i + 1 + (not match.group(3)), match.group(1), match.group(2))
        if token.lower in self.calendar.days:
            return self._relative(i)
        if (match := _YEAR.match(token.lower)) and (match.group(2) or self._follows(i, "жыл")):
            return self._with_year(i, match.group(1), match.group(2) or "")
        if (named := self._named_year(i)) is not None:
            return named if named.end >= len(self.tokens) else _joined(named, self._days(named.end, named.first, True))
        return self._days(i, self.year, False) or self._weekday(i)

    def _with_year(self, i: int, year: str, suffix: str) -> DateUnit | None:
        after = i + 1 if suffix else i + 2
        if suffix == "ж" and after < len(self.tokens) and self.tokens[after].text == ".":
            after += 1
        word = suffix.removeprefix("жыл") if suffix else self.tokens[i + 1].lower.removeprefix("жыл")
        inner = self._days(after, year, True)
        if inner is not None:
            return replace(inner, begin=i)
        relation = {"га": "until", "дан": "since", "ы": "on", "да": "on", "ында": "on"}.get(word, "of")
        return DateUnit(i, after, year, "", self._bounded(after, relation))

    def _named_year(self, i: int) -> DateUnit | None:
        """«былтыр», «ушул жылдын»: the year relative to the year of the text; empty if that is unknown."""
        for words, shift in self.calendar.years:
            if all(i + k < len(self.tokens) and _is(self.tokens[i + k], w) for k, w in enumerate(words)):
                known = str(int(self.year) + shift) if self.year else ""
                return DateUnit(i, i + len(words), known, "", "of")
        return None

    def _days(self, i: int, year: str, told: bool) -> DateUnit | None:
        """«8-февралында», «25-26-августта», «22 апрелде», «январь айында», «январда»; ``told``: after its year."""
        if i >= len(self.tokens):
            return None
        word = self.tokens[i].lower
        if match := _DAYS.match(word):
            return self._day(i, i + 1, year, match, self.calendar.month(match.group(3), self.language))
        if (match := _DAY.match(word)) and i + 1 < len(self.tokens):
            dashed = i + 2 < len(self.tokens) and self.tokens[i + 1].text in _DASHES  # «16 -мартта»
            after = i + 2 if dashed else i + 1
            return self._day(i, after + 1, year, match, self.calendar.month(self.tokens[after].lower, self.language))
        if month := self.calendar.month(word, self.language):
            return self._month(i, year, month, told)
        return None

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
            first = iso(year, month[0], int(match.group(1)))
            return DateUnit(i, end + 1, first) if first else None
        doubtful = self.tokens[i].lower in self.calendar.doubtful and not (told or following)
        if doubtful or not (following or case or told):
            return None
        if not case and not following:
            return DateUnit(i, end, f"{year or '-'}-{month[0]:02}", "", "of")
        return DateUnit(i, end, f"{year or '-'}-{month[0]:02}", "", self._bounded(end, _relation(case)))

    def _relative(self, i: int) -> DateUnit | None:
        """«бүгүн», alone or with the day it names: «бүгүн, 28-июнда»."""
        after = i + 2 if i + 1 < len(self.tokens) and self.tokens[i + 1].text == "," else i + 1
        inner = self._days(after, self.year, False)
        if inner is not None:
            return replace(inner, begin=i, relation="on")
        if not self.published:
            return DateUnit(i, i + 1, "")
        return DateUnit(i, i + 1, shifted(self.published, self.calendar.days[self.tokens[i].lower]))

    def _weekday(self, i: int) -> DateUnit | None:
        """«шаршемби күнү»: the nearest such day, before or after publication as the tense of the clause says."""
        if self.tokens[i].lower not in self.calendar.weekdays or len(self.published) != _FULL:
            return None
        end = i + 2 if self._is_word(i + 1, "күн") else i + 1
        if end == i + 1:
            return None
        verbs = (t.verb() for t in self.tokens[end:])
        tense = next((verb.tense for verb in verbs if verb is not None and verb.finite), "Past")
        number = self.calendar.weekdays.index(self.tokens[i].lower)
        return DateUnit(i, end, weekday(self.published, number, tense == "Past"))

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


def _is(token: Token, word: str) -> bool:
    """Whether a token is a form of a noun."""
    return ("noun", word) in token.keys and token.verb() is None


def _joined(year: DateUnit, day: DateUnit | None) -> DateUnit | None:
    if day is not None:
        return replace(day, begin=year.begin)
    return DateUnit(year.begin, year.end, year.first, "", "on") if year.first else None


def _case(token: Token, default: str) -> str:
    """The case of «ай» or «күн» after a month; they are short, so that longer stems come last."""
    return next(("Attr" if r.attr else r.case for r in reversed(token.readings) if r.case), default)


def _relation(case: str) -> str:
    return {"Dat": "until", "Abl": "since", "Gen": "of", "Attr": "of"}.get(case, "on")
