"""Days of what went before the event at hand: «5-майда кол салгандан кийин … жапты»."""

from __future__ import annotations

from kgraph.extract.dates.units import DateUnit
from kgraph.extract.frames.page import Page
from kgraph.extract.frames.roles import Clause
from kgraph.extract.syntax.clauses import Sentence
from kgraph.extract.syntax.tokens import following

_BACK = 2
_GROUND = 4


def preceded(page: Page, sentence: Sentence, date: DateUnit, end: int) -> bool:
    """Whether the day is that of what went before what is told at ``end``: «5-майда кол салгандан кийин … жапты»."""
    between = [p for p in sentence.predicates if date.end <= p.i < end]
    verb = next((p for p in between if p.reading.form != "Conv"), None)
    if verb is None or page.tokens[date.begin].lower in page.words.today:
        return False
    ablative = verb.reading.form in ("Part", "Vnoun") and verb.reading.case == "Abl"
    return ablative and following(page.tokens, verb.i) in page.words.afterwards


def outlived(clause: Clause, date: DateUnit, end: int) -> bool:
    """Whether a participle takes the day for what came before the event: «майда болгон кагылышуудан кийин жапты».

    So does a noun without one: «11-майдагы чабуулдан кийин жапты».
    """
    page = clause.page
    verb, first = clause.sentence.governor(date.end), date.end
    if date.relation != "of":
        if verb is None or verb.i >= end or not verb.attributive or verb.i - date.end > _BACK:
            return False
        first = verb.i + 1
    nouns = page.tokens[first : min(first + _GROUND, end)]
    return any(
        any(r.case == "Abl" and r.pos == "NOUN" for r in t.readings)
        and following(page.tokens, t.i) in page.words.afterwards
        for t in nouns
    )
