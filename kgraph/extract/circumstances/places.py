"""Where an event happens, as its sentence says."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.extract.circumstances.claims import aside
from kgraph.extract.circumstances.told import attributed
from kgraph.extract.dates.units import DateUnit
from kgraph.extract.frames.drafts import Spot
from kgraph.extract.frames.page import Page
from kgraph.extract.frames.positions import positions
from kgraph.extract.frames.roles import Clause
from kgraph.extract.phrases.phrases import Phrase
from kgraph.extract.syntax.clauses import Sentence
from kgraph.extract.syntax.tokens import following

_HEAD = 2
_BESIDE = 1
_NEAR = 5
_OCCASION = 8
_BROUGHT = "repatriation"


def occasion(page: Page, sentence: Sentence) -> tuple[DateUnit | None, Spot | None]:
    """When and where a sentence says that what was told before takes place: «Иш-чара 3-6-июлда Ошто өтөт»."""
    begin = attributed(page, sentence)
    head = [t for t in page.tokens[begin : begin + _HEAD] if t.lower not in page.words.pointing]
    closing = sentence.closing(sentence.begin)
    if closing is None or closing.reading.lemma not in page.words.happening or closing.reading.negative:
        return None, None
    if not any(r.lemma in page.words.occasions and not r.case for t in head for r in t.readings):
        return None, None
    days = [d for d in page.dated(sentence.begin, closing.i) if d.first and d.relation in ("on", "since")]
    spots = [k for k in page.within(sentence) if _there(page, page.coordinated.phrases[k], closing.i)]
    return (days[0] if days else None), (spot(page, spots[0]) if spots else None)


def _local(phrase: Phrase, end: int) -> bool:
    return phrase.kind in ("place", "capital") and phrase.case == "Loc" and not phrase.attr and phrase.end <= end


def _there(page: Page, phrase: Phrase, end: int) -> bool:
    """Whether a phrase says where, by itself or by a house that is there: «Делидеги Ак сарайда»."""
    house = phrase.attr and phrase.kind in ("place", "capital")
    beyond = page.tokens[phrase.end : min(phrase.end + _NEAR, end)] if house else ()
    return _local(phrase, end) or any(r.case == "Loc" and not r.attr for t in beyond for r in t.readings)


def where(clause: Clause, targets: Sequence[int]) -> Spot | None:
    """The place of an event: where a visit goes, else the nearest locative place or state before the trigger.

    The place in an invitation is that of what somebody is invited to.
    """
    page, phrases = clause.page, clause.phrases
    if clause.match.rule.family == "invitation":
        return None
    for k in targets if not clause.match.rule.staffing else ():
        if k >= 0 and phrases[k].kind in ("place", "capital", "country"):
            return _town(clause, k) or spot(page, k)
    if clause.match.rule.speech and _said(clause):
        return None
    if clause.match.rule.type == _BROUGHT and (whither := positions(clause, "place-dative")):
        return spot(page, whither[0])  # «Ошко алып келүү, же Анкарада дарылоо»
    for k in positions(clause, "place"):
        if not (_wanted(clause, k) or _titled(clause, k)):
            return spot(page, k)
    for k in clause.within:
        if _local(phrases[k], clause.sentence.end) and _own(clause, k) and not _wanted(clause, k):
            return spot(page, k)
    if clause.match.rule.family in ("consular", "visit"):
        for k in positions(clause, "place-dative"):
            return spot(page, k)  # where people are brought, or go
    site = next((spot(page, k) for k in clause.within if _site(clause, k)), None)
    return _same(clause) if site is None else site


def _same(clause: Clause) -> Spot | None:
    """Where what was told last happens, if the sentence opens by pointing there: «Ошол эле жерде … кол коюшту»."""
    if not clause.sentence.opens(clause.tokens, clause.page.words.there):
        return None
    before = (d for d in reversed(clause.state.drafts) if d.sentence < clause.sentence.index)
    return next((d.spot for d in before if d.spot is not None), None)


def _town(clause: Clause, k: int) -> Spot | None:
    """The town in the state to which a journey goes, where both are told: «Пекинде Кытайга сапар менен келген …»."""
    goal = clause.phrases[k]
    if goal.kind != "country" or not goal.sides:
        return None
    before = (j for j in clause.left if _local(clause.phrases[j], goal.begin))
    towns = (found for j in before if (found := spot(clause.page, j)) is not None)
    return next((found for found in towns if found.country == goal.sides[0].code), None)


def _titled(clause: Clause, k: int) -> bool:
    """Whether a state before a colon only says whom a headline is about: «Бразилия: Лула конок кабыл алды»."""
    phrase = clause.phrases[k]
    return phrase.kind == "country" and not phrase.case and clause.tokens[phrase.end].text == ":"


def _wanted(clause: Clause, k: int) -> bool:
    """Whether a place is that of what is asked or agreed on, or of a deed that is told of: «Анкарада окутууну суранды»,
    «Ошто мектеп куруп бергени үчүн», «Кореяда иштеген жарандар»."""
    sentence, match = clause.sentence, clause.match
    verb = sentence.governor(clause.phrases[k].end)
    own = verb is not None and verb.i in match.tokens and verb.reading.form != "Vnoun"
    if aside(clause, clause.phrases[k].end):
        return True
    if verb is not None and clause.tokens[verb.i].lower in clause.page.words.leading:
        return False  # «Анкарада X баштаган лидерлер менен жолукту»
    if verb is None or verb.i >= match.anchor or verb.closes or own:
        return False
    sealed = match.rule.family == "signing" and verb.i + 1 == match.begin and verb.reading.case == "Dat"
    if sealed or any(r.lemma in clause.page.words.documents for r in clause.tokens[verb.i].readings):
        return False  # «Бишкекте келишимге кол койду», «Бишкекте билдирүүгө кол койду»
    last, reading = sentence.chained(verb.i, verb.reading, clause.auxiliaries)
    if reading.form == "Part" and not (reading.case or reading.owner):
        guest = verb.reading.lemma in clause.page.words.journeys  # «Ошто Кыргызстанга келген элчи менен жолукту»
        return last < match.begin and not guest and _elsewhere(clause, last)
    if _taking(clause, verb.i):
        return False
    owned = reading.form == "Part" and bool(reading.owner) and reading.case in ("", "Acc", "Dat")
    about = clause.page.words.postpositions.get(following(clause.tokens, last)) == "about"
    beside = clause.sentence.begin < clause.phrases[k].begin and verb.i - clause.phrases[k].end <= _BESIDE
    bare = not reading.case and verb.i + 1 == match.begin and match.rule.family == "agreement"
    if reading.form == "Vnoun" and not _named(clause) and ((about and beside) or bare):
        return True  # «Венада өткөрүү боюнча макулдашты», «Венада өткөрүү макулдашылды»
    return owned or (reading.form == "Vnoun" and reading.case in ("Acc", "Dat"))


def _taking(clause: Clause, i: int) -> bool:
    """Whether the verb at ``i`` says that the trigger, a noun, takes place: «раундду Венада өткөрүү»."""
    verb, reading = clause.sentence.governor(clause.match.anchor + 1), clause.match.reading
    held = _named(clause) and reading is not None and reading.case in ("", "Acc", "Gen")
    return held and verb is not None and verb.i == i and verb.reading.lemma in clause.page.words.happening


def _elsewhere(clause: Clause, i: int) -> bool:
    """Whether a participle describes neither the event nor the occasion of it: «Глазгодо өткөн саммитте …»."""
    for token in clause.tokens[i + 1 : min(i + 1 + _OCCASION, clause.match.anchor + 1)]:
        own = token.i in clause.match.tokens and _named(clause)
        there = token.lower not in clause.page.words.beforehand
        if own or (there and any(r.case == "Loc" and not r.attr for r in token.readings)):
            return False
    return True


def _own(clause: Clause, k: int) -> bool:
    """Whether no other verb takes a place for itself: «Анкарада окутууну суранды»; nor another clause after its own."""
    verb = clause.sentence.governor(clause.phrases[k].end)
    if any(p.closes and clause.match.anchor <= p.i < clause.phrases[k].begin for p in clause.sentence.predicates):
        return False
    heads = clause.phrases[k].begin == clause.sentence.begin and clause.phrases[k].kind in ("place", "capital")
    if heads or verb is None or verb.closes or verb.i == clause.match.anchor:
        return True
    return _linked(clause, verb.i) or _taking(clause, verb.i)


def _linked(clause: Clause, i: int) -> bool:
    """Whether a converb belongs to the verb right after it, which closes the clause: «болуп өттү»."""
    return any(p.i == i + 1 and p.closes for p in clause.sentence.predicates) and any(
        r.form == "Conv" for r in clause.tokens[i].readings
    )


def _site(clause: Clause, k: int) -> bool:
    """Whether a place describes the trigger or its building: «Астанадагы саммит», «Стамбулдагы сарайда»."""
    phrase = clause.phrases[k]
    if not phrase.attr or phrase.kind not in ("place", "capital", "country") or phrase.end > clause.match.anchor:
        return False
    owners = {"org", "body"}  # «Нью-Йорктогу БУУнун жыйынында»
    begins = {clause.phrases[j].begin for j in clause.within if clause.phrases[j].kind not in owners}
    for token in clause.tokens[phrase.end : phrase.end + _NEAR]:
        if token.i in clause.match.tokens:
            return _named(clause)
        if token.i in begins or (token.word and (verb := token.verb()) is not None and verb.form != "Vnoun"):
            return False
        if any(r.pos == "NOUN" and r.case == "Loc" and not r.attr for r in token.readings):
            return True
    return False


def _named(clause: Clause) -> bool:
    """Whether the trigger is a noun, or a noun of action: «Астанадагы саммит», «Нью-Йорктогу жолугушуусу»."""
    reading = clause.match.reading
    return reading is not None and (reading.pos == "NOUN" or reading.form == "Vnoun")


def _said(clause: Clause) -> bool:
    """Whether the nearest place belongs to what is said: «Казакстанда фабрика салынарын билдирди»."""
    places = positions(clause, "place")
    between = [
        p for p in clause.sentence.predicates if places and clause.phrases[places[0]].end <= p.i < clause.match.begin
    ]
    return any(p.reading.case == "Acc" or p.closes for p in between)


def spot(page: Page, k: int) -> Spot | None:
    """A phrase as a place; a palace is in the capital, if the text names that, else where it is is not told."""
    phrase = page.coordinated.phrases[k]
    country = phrase.sides[0].code if phrase.sides and phrase.sides[0].kind == "country" else ""
    if phrase.ref in page.words.palaces:
        return next((spot(page, j) for j in range(len(page.coordinated.phrases)) if _capital(page, j, country)), None)
    return Spot(k, phrase.ref if phrase.kind in ("place", "capital") else "", country)


def _capital(page: Page, k: int, country: str) -> bool:
    """Whether a phrase names the capital of a state."""
    phrase = page.coordinated.phrases[k]
    palace = phrase.ref in page.words.palaces
    return phrase.kind == "capital" and not palace and any(side.code == country for side in phrase.sides)
