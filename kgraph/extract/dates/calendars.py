"""Days, months and years as a language names them, and the day that a report gives in its first lines."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from kgraph.language import Language

_LINES = 6


Phrases = Mapping[str, tuple[tuple[tuple[str, ...], int], ...]]
"""By their first word: words that stand together, and the number that they mean; the longest first."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """What a language needs to read dates: months by the letters they begin with, relative days, months and years.

    ``doubtful`` are forms of months that are other words too: alone they are no dates; ``weeks`` days of the week that
    mean a week as well. ``turns`` say of a day of the week which one is meant, ``day`` is the noun after it.
    ``following`` are days counted from the one named last, ``nth`` those of several days (0 the first, -1 the last).
    ``parts`` are nouns for a part of a month or year, before which ``ordinals`` may stand; ``joining`` words join two
    days.
    """

    months: tuple[tuple[str, int], ...]
    weekdays: tuple[str, ...]
    days: Phrases
    moons: Phrases
    years: Phrases
    following: Phrases
    nth: Phrases
    turns: Mapping[str, int]
    doubtful: frozenset[str]
    weeks: frozenset[str]
    parts: frozenset[str]
    ordinals: frozenset[str]
    joining: frozenset[str]
    day: str

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
    return Calendar(
        months=tuple((name.rstrip("ь"), i) for i, name in enumerate(words["months"], 1)),
        weekdays=tuple(words["weekdays"]),
        days=_phrases(words["relative"]),
        moons=_phrases(words["moons"]),
        years=_phrases(words["years"]),
        following=_phrases(words["following"]),
        nth=_phrases(words["nth"]),
        turns=words["turns"],
        doubtful=frozenset(words["doubtful"]),
        weeks=frozenset(words["weeks"]),
        parts=frozenset(words["parts"]),
        ordinals=frozenset(words["ordinals"]),
        joining=frozenset(words["joining"]),
        day=words["day"],
    )


def _phrases(table: Mapping[str, int]) -> Phrases:
    found: dict[str, list[tuple[tuple[str, ...], int]]] = defaultdict(list)
    for key in sorted(table, key=lambda key: (-len(key.split()), key)):
        words = tuple(key.split())
        found[words[0]].append((words, table[key]))
    return {first: tuple(entries) for first, entries in found.items()}


def dateline(text: str, cal: Calendar) -> str:
    """The day in the line that an agency puts before a report, else an empty string.

    >>> from kgraph.language import load
    >>> cal = calendar(load("ky"))
    >>> dateline("Бишкек, 18.05.20. /Кабар/. Бүгүн", cal), dateline("БИШКЕК, 3-май — Sputnik. Бүгүн", cal)
    ('2020-05-18', '--05-03')
    >>> dateline("БИШКЕК, 9-фев. Бүгүн", cal), dateline("8-август, Вашингтон. Бүгүн", cal)
    ('--02-09', '--08-08')
    """
    return next(filter(None, (_dateline(line.lstrip(), cal) for line in text.lstrip().splitlines()[:_LINES])), "")


def signed(text: str, cal: Calendar) -> str:
    """The day in the line that closes an official text, else an empty string.

    >>> from kgraph.language import load
    >>> cal = calendar(load("ky"))
    >>> signed("Билдирүү.\\n\\nБишкек ш., 2025-жылдын 26-июлу", cal), signed("Кат.\\n2025-жылдын 22-октябры", cal)
    ('2025-07-26', '2025-10-22')
    >>> signed("Кат.\\nЖолугушуу 2025-жылдын 22-октябрында өттү.", cal)
    ''
    """
    last = text.rstrip().rpartition("\n")[2].strip()
    match = _SIGNED.match(last) if last != text.strip() else None
    return iso(match["year"], _month(match["month"], cal), int(match["day"])) if match else ""


_TOWN = r"(?:[А-ЯЁҢӨҮ][\w-]*(?: ш\.)?)"
_NUMBERS = re.compile(_TOWN + r",\s+(\d{1,2})\.(\d{1,2})\.(\d{2,4})")
_AFTER_TOWN = re.compile(
    _TOWN + r",\s+(?:(?P<before>\d{4})-ж\S*\s+)?(?P<day>\d{1,2})-(?P<month>[а-яёңөү]{3,})"
    r"(?P<end>\.?)(?:,\s*(?P<year>\d{4})-ж\S*)?\s*(?P<mark>[—–/(-]?)"
)
_SIGNED = re.compile(
    rf"(?:{_TOWN}(?: шаары)?,?\s+)?(?P<year>\d{{4}})-ж\S*,?\s+(?P<day>\d{{1,2}})-(?P<month>[а-яёңөү]{{3,}})\.?$"
)
_BEFORE_TOWN = re.compile(r"(?P<day>\d{1,2})-(?P<month>[а-яёңөү]{3,}),\s+" + _TOWN + r"\.\s")


def _dateline(line: str, cal: Calendar) -> str:
    head = line[:60]
    if match := _NUMBERS.match(head):
        return iso(full_year(match.group(3)), int(match.group(2)), int(match.group(1)))
    if (match := _AFTER_TOWN.match(head)) and (match["mark"] or match["end"]):
        return iso(match["year"] or match["before"] or "", _month(match["month"], cal), int(match["day"]))
    if match := _BEFORE_TOWN.match(head):
        return iso("", _month(match["month"], cal), int(match["day"]))
    return ""


def _month(word: str, cal: Calendar) -> int:
    """The number of a month named in full, with an ending, or by its first letters; else 0."""
    return next((n for stem, n in cal.months if word.startswith(stem[:3]) and (stem + "ь").startswith(word[:3])), 0)


def shifted(day: str, days: int) -> str:
    """A day ``days`` later; ``--MM-DD`` stays without a year.

    >>> shifted("2024-02-29", 1), shifted("--03-01", -1)
    ('2024-03-01', '--02-29')
    """
    if day.startswith("--"):
        return f"-{(date.fromisoformat(f'2000{day[1:]}') + timedelta(days)).isoformat()[4:]}"
    return (date.fromisoformat(day) + timedelta(days)).isoformat()


def moved(day: str, months: int) -> str:
    """The month ``months`` after that of a day; ``--MM`` stays without a year.

    >>> moved("2024-12-05", 1), moved("--01-26", -1)
    ('2025-01', '--12')
    """
    year, number = ("", day[2:4]) if day.startswith("--") else (day[:4], day[5:7])
    turns, month = divmod(int(number) - 1 + months, 12)
    return f"{int(year) + turns if year else '-'}-{month + 1:02}"


def full_year(year: str) -> str:
    return year if len(year) == 4 else f"20{year}"


def iso(year: str, month: int, day: int) -> str:
    """``2021-02-08``, ``--02-08`` without a year, empty if there is no such day."""
    try:
        date(int(year) if year else 2000, month, day)
    except ValueError:
        return ""
    return f"{year or '-'}-{month:02}-{day:02}"


def is_day(when: str) -> bool:
    """Whether a date is a day, with its year or without.

    >>> is_day("2024-05-08"), is_day("--05-08"), is_day("2024-05"), is_day("--05")
    (True, True, False, False)
    """
    return when.count("-") == (3 if when.startswith("--") else 2)


def weekday(day: str, number: int, past: bool) -> str:
    """The nearest day with that number (Monday is 0): not after ``day`` if ``past``, else not before it.

    >>> weekday("2024-05-08", 0, past=True), weekday("2024-05-08", 2, past=False)
    ('2024-05-06', '2024-05-08')
    """
    distance = (date.fromisoformat(day).weekday() - number) % 7
    return shifted(day, -distance if past or not distance else 7 - distance)
