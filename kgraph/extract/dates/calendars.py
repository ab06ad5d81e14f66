"""Days, months and years as a language names them, and how one is counted from another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from kgraph.language import Language

_MONTH = len("YYYY-MM")
_HALF = 6

Phrases = Mapping[str, tuple[tuple[tuple[str, ...], int], ...]]
"""By their first word: words that stand together, and the number that they mean; the longest first."""

_START = 2  # letters
_BEGINNING = ("months", "weekdays", "relative", "mornings", "moons", "years", "turns", "running", "numbers", "those")


@dataclass(frozen=True, slots=True)
class Calendar:
    """What a language needs to read dates: months by the letters they begin with, relative days, months and years.

    ``doubtful`` are forms of months that are other words too: alone they are no dates; ``weeks`` days of the week that
    mean a week as well, ``towns`` those that name a town, too. ``turns`` say of a day of the week which one is meant,
    ``day`` is the noun after it.
    ``following`` are days counted from the one named last, ``same`` words for its month, ``nth`` days of several (0 the
    first, -1 the last), of those named or of what ``lasting`` nouns name.
    ``parts`` are nouns for a part of a month or year (``running`` ones, with how many letters of a date they are),
    ``hours`` of a day, before which ``ordinals`` may stand; ``joining`` words join two days, ``between`` ones come
    after two that bound a period. ``printed`` are months in other languages as lines of publication write them, by
    their first letters.
    ``bounds`` say how a date stands to the event, ``nights`` that the night before it is meant, ``fixing`` how words
    begin that fix a date in the dative; ``mornings`` only look like days. ``clocks`` are words of a line
    that says when a page was seen. ``starts`` are the first letters of whatever
    may begin a date.
    """

    months: tuple[tuple[str, int], ...]
    printed: tuple[tuple[str, int], ...]
    weekdays: tuple[str, ...]
    days: Phrases
    moons: Phrases
    years: Phrases
    those: Phrases
    following: Phrases
    same: Phrases
    mornings: Phrases
    nth: Phrases
    numbers: Phrases
    lasting: frozenset[str]
    turns: Phrases
    doubtful: frozenset[str]
    weeks: frozenset[str]
    towns: frozenset[str]
    parts: frozenset[str]
    running: Mapping[str, int]
    hours: frozenset[str]
    ordinals: frozenset[str]
    joining: frozenset[str]
    between: frozenset[str]
    day: str
    bounds: Mapping[str, str]
    nights: frozenset[str]
    fixing: tuple[str, ...]
    clocks: tuple[str, ...]
    starts: frozenset[str]

    def begins(self, word: str) -> bool:
        """Whether a date may begin with a word, by its first letters."""
        return word[0].isdigit() or word[:_START] in self.starts

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
        printed=tuple(words["printed"].items()),
        weekdays=tuple(words["weekdays"]),
        days=_phrases(words["relative"]),
        moons=_phrases(words["moons"]),
        years=_phrases(words["years"]),
        those=_phrases(words["those"]),
        following=_phrases(words["following"]),
        same=_phrases(dict.fromkeys(words["same"], 0)),
        lasting=frozenset(words["lasting"]),
        mornings=_phrases(dict.fromkeys(words["mornings"], 0)),
        nth=_phrases(words["nth"]),
        numbers=_phrases(words["numbers"]),
        turns=_phrases(words["turns"]),
        doubtful=frozenset(words["doubtful"]),
        weeks=frozenset(words["weeks"]),
        towns=frozenset(words["towns"]),
        parts=frozenset(words["parts"]),
        running=words["running"],
        hours=frozenset(words["hours"]),
        ordinals=frozenset(words["ordinals"]),
        joining=frozenset(words["joining"]),
        between=frozenset(words["between"]),
        day=words["day"],
        bounds=words["bounds"],
        nights=frozenset(words["nights"]),
        fixing=tuple(words["fixing"]),
        clocks=tuple(words["clocks"]),
        starts=frozenset(word[:_START] for name in _BEGINNING for word in words[name]),
    )


def _phrases(table: Mapping[str, int]) -> Phrases:
    found: dict[str, list[tuple[tuple[str, ...], int]]] = defaultdict(list)
    for key in sorted(table, key=lambda key: (-len(key.split()), key)):
        words = tuple(key.split())
        found[words[0]].append((words, table[key]))
    return {first: tuple(entries) for first, entries in found.items()}


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


def nearest(when: str, day: str) -> int:
    """By how many years a day or month without a year of its own is to be moved, to be the nearest one to ``day``.

    >>> nearest("2025-12-24", "2025-01-10"), nearest("2024-01", "2024-11-20"), nearest("2024-05-03", "2024-11-02")
    (-1, 1, 0)
    """
    if len(day) < _MONTH or day.startswith("--") or len(when) < _MONTH or when.startswith("--"):
        return 0
    months = (int(when[:4]) - int(day[:4])) * 12 + int(when[5:7]) - int(day[5:7])
    return -1 if months > _HALF else 1 if months < -_HALF else 0


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
