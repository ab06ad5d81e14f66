"""Days and places that a sentence beside an event tells of it."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.extract.circumstances import places, times, told
from kgraph.extract.circumstances.tenses import ACTUAL, DENIED
from kgraph.extract.frames.drafts import Draft
from kgraph.extract.frames.page import Page
from kgraph.extract.syntax.clauses import Sentence

_DAY = len("YYYY-MM-DD")
_DECREED = ("appointment", "dismissal", "ratification", "restriction", "relations")


def headline(page: Page, sentence: Sentence, drafts: Sequence[Draft]) -> None:
    """Gives the news itself, where its sentence has no date, the date of the sentence after it.

    «Сапары кийинкиге жылдырылды. Ал 5-майда келмек» dates what did not happen.
    """
    dated = any(d.first for d in page.dated(sentence.begin, sentence.end))
    found = None if dated else told.told(page, sentence)
    if found is None:
        return
    closing = page.sentences[sentence.index + 1].closing(found.end)
    undone = closing is not None and closing.reading.mood == "Int"
    for draft in drafts:
        if draft.when is None and draft.modality == (DENIED if undone else ACTUAL):
            draft.when = found


def repeats(drafts: Sequence[Draft], begin: int) -> bool:
    """Whether the drafts from ``begin`` on only tell again what a headline has told, which opens the page."""
    first = [d for d in drafts[:begin] if d.sentence == drafts[0].sentence]
    new = [d for d in drafts[begin:] if not d.rule.speech]
    known = {(d.rule.type, d.sides()) for d in first}
    return bool(first and new) and len(first) == begin and all((d.rule.type, d.sides()) in known for d in new)


def happened(page: Page, sentence: Sentence, drafts: Sequence[Draft]) -> None:
    """Gives the events of the sentence before the day and place that a sentence of its own tells of them.

    The news itself takes the only day of a sentence that goes on with it.
    """
    found, spot = places.occasion(page, sentence)
    day = told.only(page, sentence)
    before = {sentence.index - 1, sentence.index - 1 - (sentence.index - 1 in page.sources)}
    for draft in drafts:
        if any(s in before for _, _, s in draft.spans):
            draft.when = times.finer(draft.when, found)
            draft.spot = draft.spot or spot
            if draft.when is None and draft.modality == ACTUAL and draft.sentence == drafts[0].sentence:
                draft.when = day


def enacted(page: Page, sentence: Sentence, drafts: Sequence[Draft]) -> None:
    """Gives what was just told the day of the decree by which it was done: «Жарлыкка 5-августта кол коюлган»."""
    decree = told.decreed(page, sentence)
    for draft in drafts if decree is not None else ():
        just = any(s == sentence.index - 1 for _, _, s in draft.spans) and draft.modality == ACTUAL
        if just and draft.when is None and draft.rule.family in _DECREED:
            draft.when = decree


def timely(page: Page, drafts: Sequence[Draft]) -> None:
    """Takes a day to come from what has happened: «эртең боло турган отурум үчүн келди» came today."""
    if len(page.day) < _DAY or page.day.startswith("--"):
        return
    for draft in drafts:
        if draft.modality == ACTUAL and draft.when is not None and draft.when.first > page.day:
            draft.when = None


def signed(page: Page, drafts: Sequence[Draft]) -> None:
    """Gives what an official text itself says the day that closes it."""
    day = told.signed(page)
    for draft in drafts if day is not None else ():
        if draft.when is None and draft.modality == ACTUAL and draft.rule.saying:
            draft.when = day
