"""Who only tells of what others do: «Песков Орусия менен Украинанын сүйлөшүүлөрү улантыларын айтты»."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from kgraph.extract.frames.roles import Clause
from kgraph.extract.parties.contrast import voiced
from kgraph.extract.parties.fillers import merged
from kgraph.extract.parties.referents import resolve
from kgraph.extract.parties.sayers import sayer
from kgraph.extract.parties.slots import Cast
from kgraph.extract.reference.discourse import Party
from kgraph.extract.syntax import quotation
from kgraph.extract.syntax.clauses import Predicate
from kgraph.extract.syntax.tokens import following
from kgraph.model import Actor

SPOKESPERSON = "spokesperson"
_PLEDGED = "aid"
_OWN = "consular"  # an official tells what his state does for its people
_PAIR = 2
_TALKS, _WITH = "meeting", "comitative"
_FEW = 3
_BEING = frozenset({"экен", "экендик"})
_TELLERS = frozenset({"person", "office"})


def reported(clause: Clause, parties: Cast, actual: bool, reports: Collection[str]) -> Cast:
    """The parties without the person of somebody who only tells of an event; his side may still take part.

    ``actual``: it has happened. Of an act that is done by saying so, or aid that is pledged, the teller is the one who
    speaks for his side: «элчи Япония реформаларды колдой турганын айтты».
    """
    parties = voiced(clause, _unvoiced(clause, parties, reports))
    teller = _teller(clause, reports)
    saying = teller is not None
    teller = sayer(clause) if teller is None else teller
    if teller is None or (clause.match.rule.speech and saying) or clause.match.rule.family == _OWN:
        return parties
    inner = _acting(clause, teller)
    if not inner:
        return parties
    tellers = [p for p in resolve(clause, teller) if p.person is not None and not _named(clause, teller, p, parties)]
    both = any(clause.phrases[j].kind == "parties" for j in inner if j >= 0)
    if both and not (actual or clause.match.rule.saying):
        return _plain(clause, parties)
    acting = [p for j in inner if j >= 0 for p in resolve(clause, j)]
    if {p.person for p in tellers} & {p.person for p in acting}:
        return parties
    own = frozenset(p.side for p in acting)
    pledged = saying and clause.match.rule.family == _PLEDGED and not actual
    if clause.match.rule.saying or pledged:
        return _spoken(parties, tellers, own)
    told = {p.person for p in tellers}
    other = {p.side for _, p in parties if p.person not in told or p.person is None}
    kept = [(role, p) for role, p in parties if not (role == "participant" and p.person in told and _foreign(p, other))]
    return merged(clause, [(role, p.unnamed if p.person in told else p) for role, p in kept])


def facing(clause: Clause, parties: Cast, reports: Collection[str]) -> Cast:
    """The parties with the side of who tells of talks held with others: «министр X Y жана Z өкүлдөрү менен сүйлөшүүлөр
    жүргүзүлгөнүн айтты»."""
    verb, before = clause.sentence.governor(clause.match.anchor + 1), clause.left
    passive = verb is not None and "Pass" in verb.reading.voice
    if clause.match.rule.family != _TALKS or not (passive and parties and before):
        return parties
    last = clause.phrases[before[-1]]
    if last.relation != _WITH or clause.match.begin - last.end > _FEW:
        return parties
    if any(p.phrase < 0 or clause.may_be_subject(p.phrase) for _, p in parties):
        return parties
    teller = _teller(clause, reports)
    spoke = resolve(clause, teller) if teller is not None else [clause.state.subject] if clause.state.subject else []
    own = {p.side for _, p in parties}
    beside = [p for p in spoke[:1] if p.side is not None and p.side not in own]
    voice = any(p.office is not None and p.office.post == SPOKESPERSON for p in beside)
    own_talks = teller is None and not voice  # «X Бакуга барат. Y менен жолугушуулары күтүлүүдө»
    told = [p if own_talks else p.alone if voice else replace(p, person=None) for p in beside]
    return [*parties, *(("participant", p) for p in told)]


def _unvoiced(clause: Clause, parties: Cast, reports: Collection[str]) -> Cast:
    """The parties without a spokesperson who says something of an event: «басма сөз катчысы X … кабарлады»."""
    closing = clause.sentence.closing(clause.match.anchor + 1)
    told = closing is not None and (closing.reading.lemma in reports or _content(clause) is not None)
    if clause.match.rule.saying or not told:
        return parties
    spoke = {p.person for _, p in parties if p.office is not None and p.office.post == SPOKESPERSON}
    return merged(clause, [(role, p.unnamed if p.person in spoke else p) for role, p in parties])


def _teller(clause: Clause, reports: Collection[str]) -> int | None:
    """The subject of a verb of saying whose object the trigger, or the verb that tells of it, is."""
    content = _content(clause)
    if content is None:
        return None
    closing = clause.sentence.closing(content.i + 1)
    if closing is None or closing.reading.lemma not in reports or closing.reading.person == "1":
        return None
    between = (k for k in clause.within if content.i < clause.phrases[k].begin < closing.i)
    told = (k for k in between if clause.may_be_subject(k) and clause.phrases[k].kind in _TELLERS)
    later = next((k for k in told if not _further(clause, clause.phrases[k].end, closing.i)), None)
    return clause.nominative(embedded=False) if later is None else later  # «X барарын министр Y айтты»


def _further(clause: Clause, begin: int, end: int) -> bool:
    """Whether one thing more is told between two tokens, of whoever is named there: «… турганын, Y кызыкдар экенин
    айтты»."""
    held = (r for t in clause.tokens[begin:end] for r in t.readings if r.case == "Acc")
    return any(r.lemma in _BEING or (r.pos == "VERB" and r.form == "Part") for r in held)


def _content(clause: Clause) -> Predicate | None:
    """The participle or noun of action in the accusative that carries what is told."""
    begin = clause.match.anchor + _nominal(clause)
    after = [p for p in clause.sentence.predicates if p.i >= begin]
    if (pending := next((p for p in after if _pending(clause, p)), None)) is not None:
        return pending
    verb = next((p for p in after if p.reading.form != "Conv"), None)
    if verb is None:
        return None
    last, chained = clause.sentence.chained(verb.i, verb.reading, clause.auxiliaries)
    told = chained.form in ("Part", "Vnoun") and chained.case == "Acc"
    told = told or (chained.finite and quotation.reported(clause.tokens, last))
    return Predicate(last, chained, closes=False) if told else None


def _pending(clause: Clause, verb: Predicate) -> bool:
    """Whether it is told that something has not come about yet: «сүйлөшүүлөр бүтө электигин айтты»."""
    after = clause.tokens[verb.i + 1 : verb.i + 2]
    return verb.reading.form == "Conv" and any(t.lower in clause.page.words.pending for t in after)


def _nominal(clause: Clause) -> bool:
    """Whether the trigger is a noun, of which a verb after it tells: «сүйлөшүүлөрү улантыларын»."""
    reading = clause.match.reading
    return reading is None or reading.pos == "NOUN" or (reading.form == "Vnoun" and reading.case != "Acc")


def _acting(clause: Clause, teller: int) -> tuple[int, ...]:
    """Who acts in what is told, if it is not the teller; -1 for what comes about by itself, or somebody unnamed."""
    own = {teller, *clause.expanded(teller), *clause.joined(teller)}
    reading = clause.match.reading
    if not (_nominal(clause) or clause.passive):
        subject = clause.subject()
        if subject is not None and subject not in own:
            return (subject,)
        return (-1,) if _unnamed(clause, teller) else ()
    verb = clause.sentence.governor(clause.match.anchor + 1)
    end = verb.i if verb is not None else clause.match.anchor
    first = max((k for k in own if clause.phrases[k].end <= end), default=-1)
    free = [k for k in clause.within if k > first and clause.phrases[k].end <= end and clause.may_be_subject(k)]
    occurs = verb is not None and ("Pass" in verb.reading.voice or verb.reading.lemma in clause.page.words.occurring)
    along = following(clause.tokens, clause.match.anchor) in clause.page.words.along  # «расмий сапар менен болорун»
    alone = reading is not None and not reading.case and occurs and not along
    return tuple(free[-1:]) or ((-1,) if alone or clause.passive else ())


def _unnamed(clause: Clause, teller: int) -> bool:
    """Whether people whom nobody names act in what is told: «министр эксперттер Бишкекке барарын айтты»."""
    return any(
        i >= clause.phrases[teller].end and clause.page.words.human(clause.tokens[i], ("",))
        for i in clause.between(clause.phrases[teller].end)
    )


def _spoken(parties: Cast, tellers: Sequence[Party], own: Collection[Actor | None]) -> Cast:
    """The parties with the teller for his side, where that acts by his words."""
    spoken = {p.side: p for p in tellers if p.side in own}
    return [
        (role, replace(spoken[p.side], phrase=p.phrase) if role == "source" and _stands(p, spoken) else p)
        for role, p in parties
    ]


def _stands(party: Party, spoken: Collection[Actor | None]) -> bool:
    return party.side in spoken and party.person is None and not party.org


def _named(clause: Clause, teller: int, party: Party, parties: Cast) -> bool:
    """Whether what is told names somebody by his office: he is not who tells it, of whom only a pronoun speaks: «анын
    сөзүнө караганда, … мамлекет башчысынын сүйлөшүүлөрү»."""
    own = {p.phrase for _, p in parties if p.person == party.person and p.phrase > teller}
    return clause.phrases[teller].kind == "pronoun" and any(clause.phrases[k].kind == "office" for k in own)


def _foreign(party: Party, others: Collection[Actor | None]) -> bool:
    """Whether the side of a teller is none of those who act, who are two or more."""
    return party.side not in others and len(others) >= _PAIR


def _plain(clause: Clause, parties: Cast) -> Cast:
    return merged(clause, [(role, p.unnamed) for role, p in parties])
