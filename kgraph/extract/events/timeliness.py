"""Days that what has happened cannot have: they are yet to come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kgraph.extract.circumstances.tenses import ACTUAL
from kgraph.extract.dates.units import DateUnit
from kgraph.extract.frames.drafts import Draft
from kgraph.extract.frames.page import Page

_DAY = len("YYYY-MM-DD")


def timely(page: Page, drafts: Sequence[Draft]) -> None:
    """Takes a day to come from what has happened: «эртең боло турган отурум үчүн келди» came today."""
    if len(page.day) < _DAY or page.day.startswith("--"):
        return
    for draft in drafts:
        begun = draft.when is not None and draft.when.relation == "since"  # «эртеңден тарта … токтотту»
        if draft.modality == ACTUAL and draft.when is not None and draft.when.first > page.day and not begun:
            draft.when = _year_before(page, draft.when)


def _year_before(page: Page, date: DateUnit) -> DateUnit | None:
    """A day or month taken for one of the year to come, in the year before: in December «январда» is past, too."""
    year = int(date.first[:4])
    told = any(str(year) in t.text for t in page.tokens[date.begin : date.end])
    numbered = len(date.first) == _DAY and page.tokens[date.begin].text[0].isdigit()
    if told or year != int(page.day[:4]) + 1 or not (numbered or len(date.first) == len("YYYY-MM")):
        return None
    return replace(date, first=f"{year - 1}{date.first[4:]}", last="")
