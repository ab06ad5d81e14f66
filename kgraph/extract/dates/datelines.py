"""The day that a report itself bears: in the line before it, or in the one that closes it."""

from __future__ import annotations

import re

from kgraph.extract.dates.calendars import Calendar, full_year, iso

_LINES = 6
_HEAD = 80
_TOP = 160
_REST = 4


def dateline(text: str, cal: Calendar) -> str:
    """The day in the line that an agency puts before a report, else an empty string.

    >>> from kgraph.extract.dates.calendars import calendar
    >>> from kgraph.language import load
    >>> cal = calendar(load("ky"))
    >>> dateline("Бишкек, 18.05.20. /Кабар/. Бүгүн", cal), dateline("БИШКЕК, 3-май — Sputnik. Бүгүн", cal)
    ('2020-05-18', '--05-03')
    >>> dateline("БИШКЕК, 9-фев. Бүгүн", cal), dateline("8-август, Вашингтон. Бүгүн", cal)
    ('--02-09', '--08-08')
    >>> dateline("09:15, 06 мая 2024, Бишкек\\nКелди.", cal), dateline("27-Июль, 2024-жыл, ишемби\\nКелди.", cal)
    ('2024-05-06', '2024-07-27')
    >>> dateline("27\\n\\nЯнварь\\n\\n2024\\n\\nКелди.", cal), dateline("date 2025-08-30 Элчи келди.", cal)
    ('2024-01-27', '2025-08-30')

    >>> dateline("AKIpress (Бишкек, 11-июнь). Министр бүгүн келди.", cal), dateline("АКИpress - 2-май. Келди.", cal)
    ('--06-11', '--05-02')
    >>> dateline("Ош. 7-март. Kaganat.KG - Элчи келди.", cal), dateline("АНКАРА (АА) - 4-май. Элчи келди.", cal)
    ('--03-07', '--05-04')
    >>> dateline("Элчи келди\\n15:20, 11-март\\nЭлчи бүгүн келди.", cal), dateline("Ош - 11-майда келди.", cal)
    ('--03-11', '')

    Lines of a page that stand before it or around it:

    >>> dateline("Бөлүм: Коом  Автор: Асан Үсөнов  Дата: 2023-10-12\\nКелди.", cal)
    '2023-10-12'

    >>> dateline("Башкы бет\\n27\\nМай\\n2022\\nКелди.", cal), dateline("08-11-2023 16:40\\nКелди.", cal)
    ('2022-05-27', '2023-11-08')
    >>> dateline("Жарыяланды: 08/07/2024 12:07 | Булак: Таң үнү радиосу | 612 жолу окулду\\nКелди.", cal)
    '2024-07-08'

    >>> dateline("Убакыт: 20:16\\nUSD\\n84.60\\nEUR\\n101.90\\n\\nМинистр келди\\n\\n29.04.2021 18:55\\nКелди.", cal)
    '2021-04-29'

    The year may stand with a picture alone:

    >>> dateline("Сүрөт - Кабар, 1920, 03.05.2024\\nОШ, 3-май — Кабар. Элчи бүгүн келди.", cal)
    '2024-05-03'

    When somebody looked at a page says nothing of the report:

    >>> dateline("7-Май, 2024-жыл, шейшемби, Бишкек убактысы 10:46\\nКелди.", cal)
    ''
    """
    day = _above(text, cal)
    return _pictured(text, day) if day.startswith("--") else day


def _above(text: str, cal: Calendar) -> str:
    """The day in the lines above a report, else an empty string."""
    if (match := _COLUMN.search(text[:_TOP])) or (match := _STAMPED.search(text[:_TOP])):
        named = match.groupdict()
        month = int(named["number"]) if named.get("number") else _whole(named["month"].lower(), cal)
        return iso(match["year"], month, int(match["day"]))
    lines = [line for line in _top(text) if not _clocked(line, cal)]
    alone = [part for line in lines for part in _PARTS.split(line.strip())] if len(lines) > 1 else []
    opening = [lines[0].partition(". ")[0]] if lines else []
    printed = (_printed(line, cal) for line in (*alone, *opening))
    return next(filter(None, (*printed, *(_dateline(line.lstrip(), cal) for line in lines))), "")


def _pictured(text: str, day: str) -> str:
    """A day without its year, with that of a picture beside it: «Архив - Sputnik, 1920, 27.06.2025»."""
    years = {m["year"] for m in _FIGURES.finditer(text) if f"--{m['number']}-{m['day']}" == day}
    return f"{years.pop()}{day[1:]}" if len(years) == 1 else day


def seen(text: str, cal: Calendar) -> str:
    """The day in the line that says when somebody looked at a page, else an empty string.

    >>> from kgraph.extract.dates.calendars import calendar
    >>> from kgraph.language import load
    >>> cal = calendar(load("ky"))
    >>> seen("7-Май, 2024-жыл, шейшемби, Бишкек убактысы 10:46\\nКелди.", cal), seen("Окуу убактысы: 3 мүн", cal)
    ('2024-05-07', '')
    """
    clocks = (line for line in _top(text) if _clocked(line, cal))
    return next(filter(None, (_printed(line, cal) for line in clocks)), "")


def shelved(text: str, cal: Calendar) -> str:
    """The month under which an outlet has put a report, in two lines above it, else an empty string.

    >>> from kgraph.extract.dates.calendars import calendar
    >>> from kgraph.language import load
    >>> cal = calendar(load("ky"))
    >>> shelved("Башкы бет\\nИюнь\\n2023\\n\\nЭлчи келди.", cal), shelved("Дүйнө\\n2023\\n\\nЭлчи келди.", cal)
    ('2023-06', '')
    """
    match = _SHELF.search(text[:_TOP])
    number = _whole(match["month"].lower(), cal) if match else 0
    return f"{match['year']}-{number:02}" if match and number else ""


def _top(text: str) -> list[str]:
    """The first lines of a text that are not empty, without rates of exchange."""
    return [line for line in text.splitlines() if line.strip() and not _RATE.fullmatch(line)][:_LINES]


def _clocked(line: str, cal: Calendar) -> bool:
    """Whether a line says when somebody looked at a page."""
    return any(word in line.lower() for word in cal.clocks)


def signed(text: str, cal: Calendar) -> str:
    """The day in the line that closes an official text, else an empty string.

    >>> from kgraph.extract.dates.calendars import calendar
    >>> from kgraph.language import load
    >>> cal = calendar(load("ky"))
    >>> signed("Билдирүү.\\n\\nБишкек ш., 2025-жылдын 26-июлу", cal), signed("Кат.\\n2025-жылдын 22-октябры", cal)
    ('2025-07-26', '2025-10-22')
    >>> signed("Кат.\\nЖолугушуу 2025-жылдын 22-октябрында өттү.", cal), signed("Кат.\\n22.10.2025", cal)
    ('', '2025-10-22')
    """
    last = text.rstrip().rpartition("\n")[2].strip()
    if last == text.strip():
        return ""
    match = _SIGNED.match(last)
    return iso(match["year"], _month(match["month"], cal), int(match["day"])) if match else _printed(last, cal)


_TOWN = r"(?:[А-ЯЁҢӨҮA-Z][\w.-]*(?: ш\.)?)"
_NUMBERS = re.compile(_TOWN + r",\s+(\d{1,2})\.(\d{1,2})\.(\d{2,4})")
_AFTER_TOWN = re.compile(
    _TOWN + r",\s+(?:(?P<before>\d{4})-ж\S*\s+)?(?P<day>\d{1,2})[-\s](?P<month>[а-яёңөү]{3,})"
    r"(?P<end>\.?)(?:,?\s*(?P<year>\d{4})(?:-ж\S*)?)?\s*(?P<mark>[—–/(-]?)"
)
_SIGNED = re.compile(
    rf"(?:{_TOWN}(?: шаары)?,?\s+)?(?P<year>\d{{4}})-ж\S*,?\s+(?P<day>\d{{1,2}})-(?P<month>[а-яёңөү]{{3,}})\.?$"
)
_AFTER_OUTLET = re.compile(
    rf"(?:[\w.«»\"-]+\s+){{1,2}}\({_TOWN},\s+(?P<day>\d{{1,2}})[-\s](?P<month>[а-яёңөү]{{3,}})"
    r"\.?(?:,?\s*(?P<year>\d{4})(?:-ж\S*)?)?\)"
)
_AFTER_NAME = re.compile(
    r"(?:[\w.«»\"]+(?:\s+\([^()]{1,20}\))?\s*[-—–/]|" + _TOWN + r"\.)"
    r"\s*(?P<day>\d{1,2})[-\s](?P<month>[а-яёңөү]{3,})(?:,?\s*(?P<year>\d{4})(?:-ж\S*)?)?\s*[.—–/(-]"
)
_DAY = re.compile(r"[\s,|/]*(?P<day>\d{1,2})[-\s](?P<month>[а-яёңөү]{3,})[\s,|/]*", re.IGNORECASE)
_RATE = re.compile(r"[•·*\s]*(?:[A-Z]{3})?\s*\d+(?:[.,]\d+)?\s*|[•·*\s]*[A-Z]{3}\s*")
_BEFORE_TOWN = re.compile(r"(?P<day>\d{1,2})-(?P<month>[а-яёңөү]{3,}),\s+" + _TOWN + r"\.\s")
_COLUMN = re.compile(
    r"^[^\S\n]*(?P<day>\d{1,2})\s*\n\s*(?P<month>[^\W\d_]{3,})\s*\n\s*(?P<year>\d{4})\s*\n", re.MULTILINE
)
_SHELF = re.compile(r"^[^\S\n]*(?P<month>[^\W\d_]{3,})[^\S\n]*\n\s*(?P<year>(?:19|20)\d{2})[^\S\n]*\n", re.MULTILINE)
_STAMPED = re.compile(r"\b(?:date|дата):?\s+(?P<year>\d{4})-(?P<number>\d{2})-(?P<day>\d{2})\b", re.IGNORECASE)
_FIGURES = re.compile(r"\b(?P<day>\d{2})\.(?P<number>\d{2})\.(?P<year>\d{4})\b")
_PARTS = re.compile(r"\s*[|▪•●]\s*")
_CLOCK = re.compile(r"\b\d{1,2}:\d{2}(?::\d{2})?\b")
_FORMS = (
    re.compile(r"\b(?P<year>\d{4})-(?P<number>\d{1,2})-(?P<day>\d{1,2})\b"),
    re.compile(r"\b(?P<day>\d{1,2})(?P<sign>[./-])(?P<number>\d{1,2})(?P=sign)(?P<year>\d{4}|\d{2})\b"),
    re.compile(r"\b(?P<year>\d{4})[-\s]ж\w*\.?,?\s+(?P<day>\d{1,2})[-\s](?P<month>[^\W\d_]{3,})\b"),
    re.compile(r"\b(?P<day>\d{1,2})[-\s](?P<month>[^\W\d_]{3,})\.?,?\s+(?P<year>\d{4})(?:[-\s]ж\w*)?\b"),
    re.compile(r"\b(?P<month>[^\W\d_]{3,})\s+(?P<day>\d{1,2}),\s+(?P<year>\d{4})\b"),
)


def _printed(line: str, cal: Calendar) -> str:
    """The day of a line that holds little else: the hour, the town, the outlet; empty for a headline."""
    if not line or len(line) > _HEAD:
        return ""
    bare = _CLOCK.sub(" ", line)
    for form in _FORMS:
        match = form.search(bare)
        if match is None:
            continue
        named = match.groupdict()
        month = int(named["number"]) if named.get("number") else _whole(named["month"].lower(), cal)
        rest = re.findall(r"[^\W\d_]+(?:[-.]\w+)*", bare[: match.start()] + " " + bare[match.end() :])
        if len(rest) <= _REST:
            return iso(full_year(match["year"]), month, int(match["day"]))
    return ""


def _whole(word: str, cal: Calendar) -> int:
    """The number of a month as a line of publication writes it, in any language; 0 for a form that says when."""
    if any(word.startswith(stem) and len(word.removeprefix(stem).removeprefix("ь")) > 1 for stem, _ in cal.months):
        return 0
    return next((n for stem, n in cal.printed if word.startswith(stem)), 0) or _month(word, cal)


def _dateline(line: str, cal: Calendar) -> str:
    head = line[:_HEAD]
    if match := _NUMBERS.match(head):
        return iso(full_year(match.group(3)), int(match.group(2)), int(match.group(1)))
    if (match := _AFTER_TOWN.match(head)) and (match["mark"] or match["end"]):
        return iso(match["year"] or match["before"] or "", _month(match["month"], cal), int(match["day"]))
    if match := _BEFORE_TOWN.match(head):
        return iso("", _month(match["month"], cal), int(match["day"]))
    if match := _AFTER_OUTLET.match(head):
        return iso(match["year"] or "", _month(match["month"], cal), int(match["day"]))
    if match := _AFTER_NAME.match(head):
        return iso(match["year"] or "", _whole(match["month"], cal), int(match["day"]))
    if _CLOCK.search(head) and (match := _DAY.fullmatch(_CLOCK.sub("", head))):
        return iso("", _whole(match["month"].lower(), cal), int(match["day"]))
    return ""


def _month(word: str, cal: Calendar) -> int:
    """The number of a month named in full, with an ending, or by its first letters; else 0."""
    return next((n for stem, n in cal.months if word.startswith(stem[:3]) and (stem + "ь").startswith(word[:3])), 0)
