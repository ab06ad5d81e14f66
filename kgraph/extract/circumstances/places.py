"""Where an event happens, as its sentence says."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.extract.dates.reader import DateUnit
from kgraph.extract.frames.drafts import Spot
from kgraph.extract.frames.page import Page
from kgraph.extract.frames.positions import positions
from kgraph.extract.frames.roles import Clause
from kgraph.extract.phrases.phrases import Phrase
from kgraph.extract.syntax.clauses import Sentence

_HEAD = 2
_NEAR = 5


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
    """The place of an event: where a visit goes, else the nearest locative place or state before the trigger.

    The place in an invitation is that of what somebody is invited to.
    """
    page, phrases = clause.page, clause.phrases
    if clause.match.rule.id.startswith("invitation/"):
        return None
    for k in targets:
        if k >= 0 and phrases[k].kind in ("place", "capital", "country"):
            return spot(page, k)
    if clause.match.rule.speech and _said(clause):
        return None
    for k in positions(clause, "place"):
        if not _wanted(clause, k):
            return spot(page, k)
    for k in clause.within:
        if _local(phrases[k], clause.sentence.end) and _own(clause, k):
            return spot(page, k)
    if clause.match.rule.id.startswith("consular/"):
        for k in positions(clause, "place-dative"):
            return spot(page, k)  # where people are brought
    return next((spot(page, k) for k in clause.within if _site(clause, k)), None)


def _wanted(clause: Clause, k: int) -> bool:
    """Whether a place is that of what is asked or agreed on: «Анкарада окутууну суранды»."""
    verb = clause.sentence.governor(clause.phrases[k].end)
    if verb is None or verb.i >= clause.match.begin or verb.closes:
        return False
    if any(r.lemma in clause.page.words.documents for r in clause.tokens[verb.i].readings):
        return False  # «Бишкекте келишимге кол койду»
    return verb.reading.form == "Vnoun" and verb.reading.case in ("Acc", "Dat")


def _own(clause: Clause, k: int) -> bool:
    """Whether no other verb takes a place for itself: «Анкарада окутууну суранды»; nor another clause after its own."""
    verb = clause.sentence.governor(clause.phrases[k].end)
    if any(p.closes and clause.match.anchor <= p.i < clause.phrases[k].begin for p in clause.sentence.predicates):
        return False
    return verb is None or verb.closes or verb.i == clause.match.anchor


def _site(clause: Clause, k: int) -> bool:
    """Whether a place describes the trigger or its building: «Астанадагы саммит», «Стамбулдагы сарайда»."""
    phrase = clause.phrases[k]
    if not phrase.attr or phrase.kind not in ("place", "capital", "country") or phrase.end > clause.match.anchor:
        return False
    owners = {"org", "body"}  # «Нью-Йорктогу БУУнун жыйынында»
    begins = {clause.phrases[j].begin for j in clause.within if clause.phrases[j].kind not in owners}
    for token in clause.tokens[phrase.end : phrase.end + _NEAR]:
        if token.i in clause.match.tokens:
            return clause.match.reading is not None and clause.match.reading.pos == "NOUN"
        if token.i in begins or (token.word and token.verb() is not None):
            return False
        if any(r.pos == "NOUN" and r.case == "Loc" and not r.attr for r in token.readings):
            return True
    return False


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
