"""Where an event happens, and what it is about, as its sentence says."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.extract.entities.dates import DateUnit
from kgraph.extract.entities.gazetteer import WEAK, Unit
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


def topics(clause: Clause) -> dict[str, list[int]]:
    """Topics named in the sentence of a trigger: slug to the units that name it."""
    page, match = clause.page, clause.match
    found: dict[str, list[int]] = {}
    for n in page.named(clause.sentence.begin, clause.sentence.end):
        unit = page.units[n]
        if _inside(unit.begin, match.tokens) or _department(page, unit):
            continue
        for slug in _slugs(page, n):
            found.setdefault(slug, []).append(n)
    strong = {slug: units for slug, units in found.items() if not slug.startswith(WEAK)}
    return strong or {slug.removeprefix(WEAK): units for slug, units in found.items()}


def _slugs(page: Page, n: int) -> Sequence[str]:
    """The topics that a unit names; an organisation that is one («ЕАЭБ») names it too."""
    unit = page.units[n]
    if unit.kind != "topic":
        about = page.words.organised.get(unit.ref, "") if unit.kind == "org" else ""
        return (about,) if about else ()
    slugs = unit.ref.split("|")
    return [slug.removeprefix(WEAK) for slug in slugs] if _bilateral(page, n) else slugs


def _bilateral(page: Page, n: int) -> bool:
    """Whether a weak word is made definite: «кыргыз-түрк мамилелери», «X менен Y ортосундагы кызматташтык»."""
    unit = page.units[n]
    paired = n > 0 and page.units[n - 1].kind == "pair" and page.units[n - 1].end == unit.begin
    between = page.words.postpositions.get(page.tokens[unit.begin - 1].lower) == "between" if unit.begin else False
    return unit.ref == f"{WEAK}bilateral-relations" and (paired or between)


def _department(page: Page, unit: Unit) -> bool:
    """Whether words only name an office: «өзгөчө кырдаалдар бөлүмүнүн башчысы»."""
    ahead = page.tokens[unit.end : unit.end + 1]
    return any(r.lemma in page.words.departments and r.owner == "3" for t in ahead for r in t.readings)


def _inside(i: int, tokens: Sequence[int]) -> bool:
    return i in tokens
