"""One date in a text: how Kyrgyz writes a day, a month, a year, or a day counted from another."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from kgraph.extract.dates import months, relative
from kgraph.extract.dates.calendars import Calendar, is_day, iso, nearest
from kgraph.extract.dates.figures import figures
from kgraph.extract.dates.relations import by_case, case_of, of_years
from kgraph.extract.dates.units import DateUnit, day_of, span_of
from kgraph.extract.syntax.tokens import DASHES, TURN, Token
from kgraph.language import Language

_DAYS = re.compile(r"(\d{1,2})(?:(?:[-–]\d{1,2})*?[-–](\d{1,2}))?-([а-яёңөү]+)$")
_DAY = re.compile(r"(\d{1,2})(?:[-–](\d{1,2}))?$")
_FIRST = re.compile(r"(\d{1,2})$")
_ASIDE = frozenset(",(")
_LINE = 6  # words
_YEAR = re.compile(r"((?:19|20)\d\d)(?:-?(ж(?:ыл)?[а-яёңөү]*))?$")
_YEARS = re.compile(r"((?:19|20)\d\d)[-–]((?:19|20)\d\d)-?(ж(?:ыл)?[а-яёңөү]*)?$")
_NAMING = ("ж", "жыл", "жылы")


@dataclass(frozen=True, slots=True)
class DateReader:
    """Reads the dates of one document; ``published`` is an ISO date or empty, ``year`` the year it speaks from."""

    tokens: Sequence[Token]
    language: Language
    calendar: Calendar
    published: str
    year: str

    def at(self, i: int) -> DateUnit | None:
        """The date that begins at token ``i``; none that only says when somebody looked at the page."""
        unit = self._at(i) if self.calendar.begins(self.tokens[i].lower) else None
        if unit is None:
            return None
        line = self.tokens[unit.end : unit.end + _LINE]
        seen = any(t.lower in self.calendar.clocks for t in takewhile(lambda t: t.text != "(", line))
        set_apart = bool(line) and line[0].lower == TURN  # «5-майда болсо …»
        return None if seen else replace(unit, end=unit.end + set_apart)

    def _at(self, i: int) -> DateUnit | None:
        token = self.tokens[i]
        if (day := figures(self.tokens, i)) is not None:
            return day
        if (match := _YEARS.match(token.lower)) and (match.group(3) or self._follows(i, "жыл")):
            end = i + 1 + (not match.group(3))
            word = match.group(3) or self.tokens[end - 1].lower
            return DateUnit(i, end, match.group(1), match.group(2), self._bounded(end, of_years(word)))
        if (counted := self._counted(i)) is not None:
            return counted
        apart = i + 1 < len(self.tokens) and self.tokens[i + 1].text in DASHES  # «2023 -жылдын»
        if (match := _YEAR.match(token.lower)) and (match.group(2) or self._follows(i + apart, "жыл")):
            return self._with_year(i, match.group(1), match.group(2) or "", i + 1 + apart)
        if (named := self._named_year(i)) is not None:
            return _joined(named, self._days(named.end, named.first, True))
        length = months.running(self.tokens, i, self.calendar) if self.published else None
        if length is not None and (part := self._part(i, i + 1, self.published[:length])) is not None:
            return part
        return self._here(i)

    def _here(self, i: int) -> DateUnit | None:
        """A day or month in the year of the text, or in the one before or after it if it is nearer there."""
        unit = self._days(i, self.year, False)
        told = unit is not None and any(t.text.startswith(unit.first[:4]) for t in self.tokens[i : unit.end])
        turns = nearest(unit.first, self.published) if unit is not None and not told else 0
        if unit is None or not turns:
            return unit
        first, last = (f"{int(day[:4]) + turns}{day[4:]}" if day else "" for day in (unit.first, unit.last))
        return replace(unit, first=first, last=last)

    def _with_year(self, i: int, year: str, suffix: str, noun: int) -> DateUnit | None:
        after = i + 1 if suffix else noun + 1
        if suffix == "ж" and after < len(self.tokens) and self.tokens[after].text == ".":
            after += 1
        if self._lists(after) and (day := self._days(after + 1, year, True)) is not None and is_day(day.first):
            return replace(day, begin=i)  # «2025-жыл, 30-июль»
        word = suffix.removeprefix("жыл") if suffix else self.tokens[noun].lower.removeprefix("жыл")
        inner = self._days(after, year, True)
        if inner is not None:
            return replace(inner, begin=i)
        relation = {"га": "until", "дан": "since", "ы": "on", "да": "on", "ында": "on"}.get(word, "of")
        return self._part(i, after, year) or DateUnit(i, after, year, "", self._bounded(after, relation))

    def _part(self, i: int, end: int, first: str, parts: Collection[str] = ()) -> DateUnit | None:
        """A part of a day, month or year, told by its own noun: «июлдун аягында», «2022-жылдын биринчи жарымында»."""
        at = end + (end < len(self.tokens) and self.tokens[end].lower in self.calendar.ordinals)
        if at >= len(self.tokens):
            return None
        cases = {
            r.case for r in self.tokens[at].readings if r.lemma in (parts or self.calendar.parts) and r.owner == "3"
        }
        relation = next((by_case(case) for case in ("Loc", "Dat", "Abl") if case in cases), "")
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
        return self._part(i, end, known) or DateUnit(i, end, known, "", by_case(case_of(self.tokens[end - 1], "")))

    def _days(self, i: int, year: str, told: bool) -> DateUnit | None:
        """«8-февралында», «25-26-августта», «22 апрелде», «январь айында», «январда»; ``told``: after its year."""
        if i >= len(self.tokens):
            return None
        word = self.tokens[i].lower
        if match := _DAYS.match(word):
            return self._day(i, i + 1, year, match, told)
        if (second := self._second(i, word)) is not None and (last := self._days(second, year, told)) is not None:
            first = f"{last.first[:-2]}{int(word):02}" if is_day(last.first) and not last.last else ""
            return replace(last, begin=i, first=first, last=last.first) if first else None
        if (match := _DAY.match(word)) and i + 1 < len(self.tokens):
            dashed = i + 2 < len(self.tokens) and self.tokens[i + 1].text in DASHES  # «16 -мартта»
            after = i + 2 if dashed else i + 1
            return self._day(i, after + 1, year, match, told)
        if (nth := relative.phrase(self.tokens, i, self.calendar.numbers)) is not None:
            street = all(t.capital for t in self.tokens[nth[0] : nth[0] + 1])  # «Биринчи Май айылы»
            number = None if street else _DAY.match(str(nth[1]))
            return self._day(i, nth[0] + 1, year, number, told) if number else None
        if (pair := months.pair(self.tokens, i, self.calendar, self.language)) is not None:
            begun, ended = (f"{year or '-'}-{number:02}" for number in pair[1:3])
            return DateUnit(i, pair[0], begun, ended, self._bounded(pair[0], by_case(pair[3])))
        if month := self.calendar.month(word, self.language):
            return self._month(i, year, month, told)
        return None

    def _second(self, i: int, word: str) -> int | None:
        """The last of several days before a month: «5 жана 6-ноябрда», «14, 15, 16-октябрда», «8 – 10-май»."""
        at = i
        while _FIRST.match(self.tokens[at].lower):
            dashed = at + 1 < len(self.tokens) and self.tokens[at + 1].text in DASHES
            after = at + 1 + dashed
            joined = after < len(self.tokens) and (
                self.tokens[after].lower in self.calendar.joining or self.tokens[after].text == ","
            )
            if not (dashed or joined) or after + joined >= len(self.tokens):
                return None
            at = after + joined
        return at if at > i and _DAYS.match(self.tokens[at].lower) else None

    def _day(self, i: int, end: int, year: str, match: re.Match[str], told: bool) -> DateUnit | None:
        name = match.group(3) if match.re is _DAYS else self.tokens[end - 1].lower
        month = self.calendar.month(name, self.language)
        if month is None:
            return None
        comma = end < len(self.tokens) and self.tokens[end].text == ","
        after = _YEAR.match(self.tokens[end + comma].lower) if end + comma < len(self.tokens) else None
        yearly = after and (after.group(2) or (not month[1] and not comma))  # «9-май, 2023-жылы», «9 май 2023»
        other = after and after.group(2) in _NAMING and not told  # «3-майда 2023-жылы», in the news of another year
        if after and yearly and (other or year in ("", after.group(1))):
            year, end = after.group(1), end + comma + 1
        first, last = (iso(year, month[0], int(day)) if day else "" for day in match.groups()[:2])
        case = month[1]
        if self._is_word(end, self.calendar.day) or self._is_word(end, "күнкү"):
            case, end = case_of(self.tokens[end], case), end + 1
        end = self._weekday(end)
        relation = self._bounded(end, by_case(case))
        if first and not last and case == "Gen" and (part := self._part(i, end, first, self.calendar.hours)):
            return part
        if end < len(self.tokens) and self.tokens[end].lower in self.calendar.nights:
            end, relation = self._night(end + 1, relation)
        return DateUnit(i, end, first, last, relation) if first else None

    def _night(self, i: int, relation: str) -> tuple[int, str]:
        """The token after a night, and how it stands to the event: «5-майга караган түнү», «… караган түнкү чабуул»."""
        told = self._is_word(i, "түнкү")
        return i + (told or self._is_word(i, "түн")), "of" if told else relation

    def _weekday(self, i: int) -> int:
        """The token after the day of the week that says which day was just named: «12-мартта, шаршемби күнү,»."""
        at = i + (i < len(self.tokens) and self.tokens[i].text in _ASIDE)
        found = relative.week_day(self.tokens, at, self.calendar, "") if at < len(self.tokens) else None
        return found[0] if found is not None else i

    def _month(self, i: int, year: str, month: tuple[int, str], told: bool) -> DateUnit | None:
        """A month by its case or with «ай» after it; a day of it after its genitive: «апрелдин 22синде»."""
        following = self._is_word(i + 1, "ай")
        end = i + 2 if following else i + 1
        case = case_of(self.tokens[i + 1], "") if following else month[1]
        name = f"{year or '-'}-{month[0]:02}"
        if case == "Gen" and (days := day_of(self.tokens, i, end, name) or span_of(self.tokens, i, end, name)):
            return days
        if case == "Gen" and (part := self._part(i, end, name)) is not None:
            return part
        bounded = end < len(self.tokens) and self.tokens[end].lower in self.calendar.bounds
        doubtful = self.tokens[i].lower in self.calendar.doubtful and not (told or following or bounded)
        if doubtful or not (following or case or told) or (case == "Acc" and not told):
            return None
        if not case and not following:
            return DateUnit(i, end, name, "", "of")
        return DateUnit(i, end, name, "", self._bounded(end, by_case(case)))

    def _counted(self, i: int) -> DateUnit | None:
        """A day or month counted from another one, alone or with the day that it is: «бүгүн, 28-июнда».

        Another day than the one that the text speaks from is told though it is not known: «кечээ», «жума күнү».
        """
        for read in (relative.day, relative.week_day, relative.month):
            found = read(self.tokens, i, self.calendar, self.published)
            if found is not None:
                after, first = found
                if read is relative.month and first and (day := day_of(self.tokens, i, after, first)) is not None:
                    return day
                comma = after < len(self.tokens) and self.tokens[after].text == ","
                inner = self._here(after + comma) if read is not relative.month else None
                if inner is not None:
                    return replace(inner, begin=i, relation="on")
                part = self._part(i, after, first) if read is relative.month else None
                apart = read is relative.week_day and not first
                return part or DateUnit(i, after, first, "", "apart" if apart else "on")
        return None

    def _lists(self, i: int) -> bool:
        """Whether a comma at ``i`` stands between a year and its day, as in what is printed: «2025-жыл, 30-июль»."""
        return 0 < i < len(self.tokens) and self.tokens[i].text == "," and self.tokens[i - 1].lower.endswith("жыл")

    def _follows(self, i: int, word: str) -> bool:
        return i + 1 < len(self.tokens) and self.tokens[i + 1].lower.startswith(word)

    def _is_word(self, i: int, word: str) -> bool:
        return i < len(self.tokens) and any(word in (r.stem, r.lemma) for r in self.tokens[i].readings)

    def _bounded(self, end: int, relation: str) -> str:
        """A date before «бери», «баштап» or «чейин», «карата» bounds a period."""
        if end < len(self.tokens):
            word = self.tokens[end].lower
            if word in self.calendar.bounds:
                return self.calendar.bounds[word]
            if relation == "until" and word.startswith(self.calendar.fixing):
                return "on"
        return relation


def _joined(year: DateUnit, day: DateUnit | None) -> DateUnit | None:
    if day is not None:
        return replace(day, begin=year.begin)
    return year if year.first or year.relation == "apart" else None
