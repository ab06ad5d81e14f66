"""When and where an event happens, and what it is about, as its sentence says."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from kgraph.extract.entities.dates import DateUnit
from kgraph.extract.entities.gazetteer import WEAK, Unit
from kgraph.extract.entities.phrases import Phrase
from kgraph.extract.events.drafts import Spot
from kgraph.extract.events.page import Page
from kgraph.extract.events.roles import Clause
from kgraph.extract.events.slots import positions
from kgraph.extract.events.surroundings import attributes
from kgraph.extract.events.triggers import Match
from kgraph.extract.syntax.clauses import Sentence

_TIME = re.compile(r"\d{1,2}[:.]\d{2}")
_ADJACENT = 4
_BESIDE = 3
_LIST = 4
_OPENING = 3
_PARTICIPLE_REACH = 8
_BACK = 2
_HEAD = 2


def when(clause: Clause) -> DateUnit | None:
    """The date of an event: the nearest before the trigger in its clause, else in the sentence, else right after.

    A sentence that gives the hour alone speaks of the day named before.
    """
    if not clause.page.dated(clause.sentence.begin, clause.sentence.end):
        return _hour(clause.page, clause.sentence)
    found = _near(clause)
    return found if found is not None and found.first else None


def _hour(page: Page, sentence: Sentence) -> DateUnit | None:
    """The day named in the sentences before one with a time of day: «саат 08:50дө ок чыгарган»."""
    if not any(_TIME.match(t.text) for t in page.tokens[sentence.begin : sentence.end]):
        return None
    before = page.dated(page.sentences[max(0, sentence.index - _BACK)].begin, sentence.begin)
    return next((d for d in reversed(before) if d.relation == "on" and len(d.first) >= len("--MM-DD")), None)


def _near(clause: Clause) -> DateUnit | None:
    page, sentence, match = clause.page, clause.sentence, clause.match
    inside = page.dated(sentence.begin, sentence.end)
    limit = sentence.left(match.begin, page.tokens)
    before = [d for d in inside if d.end <= match.anchor and _holds(d, match) and not _consumed(clause, d)]
    if (open_ := [d for d in inside if limit <= d.begin and d.end <= match.begin]) and not open_[-1].first:
        return None  # «окуя боюнча бүгүн … сүйлөштү»: the day is told, and not known
    local = [d for d in before if d.begin >= limit]
    if local:
        return _first_of_list(page, sentence, local)
    if before:
        return before[0]
    after = [d for d in inside if d.begin > match.anchor and d.relation == "on"]
    if not after or len(inside) > len(after) or match.reading is None or match.reading.finite:
        return None
    return after[0] if _told_of(sentence, match, after[0]) else None


def _told_of(sentence: Sentence, match: Match, date: DateUnit) -> bool:
    """Whether a date after an event is that of its own verb: «жолугушуу 5-майда өттү»."""
    between = [p for p in sentence.predicates if match.anchor < p.i < date.begin]
    return not any(p.closes or p.reading.form == "Vnoun" or p.reading.case for p in between)


def told(page: Page, sentence: Sentence) -> DateUnit | None:
    """The date in the sentence after a lead that has none: «Бул тууралуу ТИМ 5-майда билдирди», «5-майда алар …»."""
    if sentence.index + 1 >= len(page.sentences):
        return None
    after = page.sentences[sentence.index + 1]
    reach = after.end if after.index in page.sources else after.begin + _OPENING
    found = [d for d in page.dated(after.begin, reach) if len(d.first) >= len("--MM-DD") and d.relation in ("on", "of")]
    return found[0] if found else None


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


def _first_of_list(page: Page, sentence: Sentence, dates: Sequence[DateUnit]) -> DateUnit:
    """The nearest date; of several with places, the first: «21-майда Москвада, 17-июнда Ташкентте кол коюлган»."""
    for first, second in itertools.pairwise(dates):
        gap = page.tokens[first.end : second.begin]
        if (
            1 < len(gap) <= _LIST
            and gap[-1].text == ","
            and not any(first.end <= p.i < second.begin for p in sentence.predicates)
        ):
            return first
    return dates[-1]


def _consumed(clause: Clause, date: DateUnit) -> bool:
    """Whether a participle between takes the date for itself: «6-февралда болгон жер титирөөгө байланыштуу …»."""
    page, match = clause.page, clause.match
    finite = match.reading is not None and match.reading.finite
    if page.tokens[date.end].text == "," or (finite and date.relation == "since"):
        return False
    framing = date.begin - clause.sentence.begin < _BACK  # first in the sentence, it frames all
    nearer = [d.begin for d in page.dated(date.end, match.begin)]
    for predicate in clause.sentence.predicates:
        pointing = page.tokens[predicate.i].lower in page.words.pointing
        if date.end <= predicate.i < match.begin and not (predicate.closes or pointing):
            reading = predicate.reading
            if nearer and nearer[0] < predicate.i:
                return False
            if reading.form == "Part" and not reading.case and not reading.owner and not _beside(clause, predicate.i):
                reach = 1 if framing and not _caused(page, predicate.i, match.begin) else _PARTICIPLE_REACH
                return predicate.i - date.end <= reach and not _led(clause, date.end, predicate.i)
    return False


def _caused(page: Page, begin: int, end: int) -> bool:
    """Whether a participle describes the cause of the event: «болгон жер титирөөгө байланыштуу … көңүл айтты»."""
    return any(t.lower in page.words.causing for t in page.tokens[begin:end])


def _beside(clause: Clause, i: int) -> bool:
    """Whether a participle at ``i`` belongs to the trigger: «өтө турган уюмдун кезектеги саммити»."""
    noun = clause.match.reading is None or clause.match.reading.pos == "NOUN"
    return clause.match.begin - i <= _BESIDE or (noun and attributes(clause) <= i + 1)


def _led(clause: Clause, begin: int, end: int) -> bool:
    """Whether the subject of the trigger stands between a date and a participle: «5-майда президент … өтүүчү …»."""
    subjects = [k for k in clause.left() if clause.may_be_subject(k)]
    between = [k for k in subjects if begin <= clause.phrases[k].begin < end]
    return bool(between) and between[-1] == subjects[-1]


def _holds(date: DateUnit, match: Match) -> bool:
    if not date.first:
        return False
    if date.relation == "of":
        return match.begin - date.end <= _ADJACENT
    near = match.begin - date.end <= _ADJACENT
    return date.relation == "on" or (date.relation == "since" and (near or len(date.first) >= len("--MM-DD")))


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
