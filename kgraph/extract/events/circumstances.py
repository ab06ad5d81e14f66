"""Where an event happens, and what it is about, as its sentence says."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.extract.entities.datereader import DateUnit
from kgraph.extract.entities.phrases import Phrase
from kgraph.extract.events.drafts import Spot
from kgraph.extract.events.page import Page
from kgraph.extract.events.roles import Clause
from kgraph.extract.events.slots import positions
from kgraph.extract.syntax.clauses import Sentence

_HEAD = 2


def occasion(page: Page, sentence: Sentence) -> tuple[DateUnit | None, Spot | None]:
    """When and where a sentence says that what was told before takes place: «Иш-чара 3-6-июлда Ошто өтөт»."""
    head = [t for t in page.tokens[sentence.begin : sentence.begin + _HEAD] if t.lower not in page.words.pointing]
    closing = sentence.closing(sentence.begin)
    if closing is None or closing.reading.lemma not in page.words.happening or closing.reading.negative:
        return None, None
    if not any(r.lemma in page.words.occasions and not r.case for t in head for r in t.readings):
        return None, None
    days = [d for d in page.dated(sentence.begin, closing.i) if d.first and d.relation == "on"]
    spots = [k for k in page.within(sentence) if _local(page.coordinated.phrases[k], closing.i)]
    return (days[0] if days else None), (spot(page, spots[0]) if spots else None)


def _local(phrase: Phrase, end: int) -> bool:
    return phrase.kind in ("place", "capital") and phrase.case == "Loc" and not phrase.attr and phrase.end <= end


def where(clause: Clause, targets: Sequence[int]) -> Spot | None:
    """The place of an event: where a visit goes, else the nearest locative place or state before the trigger."""
    page, phrases = clause.page, clause.phrases
    for k in targets:
        if k >= 0 and phrases[k].kind in ("place", "capital", "country"):
            return spot(page, k)
    if clause.match.rule.speech and _said(clause):
        return None
    for k in positions(clause, "place"):
        return spot(page, k)
    for k in clause.within:
        if phrases[k].kind in ("place", "capital") and phrases[k].case == "Loc" and not phrases[k].attr:
            return spot(page, k)
    return None


def _said(clause: Clause) -> bool:
    """Whether the nearest place belongs to what is said: «Казакстанда фабрика салынарын билдирди»."""
    places = positions(clause, "place")
    between = [
        p for p in clause.sentence.predicates if places and clause.phrases[places[0]].end <= p.i < clause.match.begin
    ]
    return any(p.reading.case == "Acc" or p.closes for p in between)


def spot(page: Page, k: int) -> Spot:
    """A phrase as a place."""
    phrase = page.coordinated.phrases[k]
    country = phrase.sides[0].code if phrase.sides and phrase.sides[0].kind == "country" else ""
    return Spot(k, phrase.ref if phrase.kind in ("place", "capital") else "", country)
