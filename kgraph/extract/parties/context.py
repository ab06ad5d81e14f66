"""Whom a clause means that names nobody: those of the event told last."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from kgraph.extract.frames.drafts import Draft
from kgraph.extract.frames.roles import Clause
from kgraph.extract.parties.holders import TOP
from kgraph.extract.reference.discourse import ACTING, Party
from kgraph.extract.syntax.tokens import following
from kgraph.model import Actor

_PAIR = 2
_MANY = 4
NAMING = (ACTING | {"place", "capital", "adjective", "route"}) - {"pronoun"}
_BACKING = "support"
_MEASURE = "restriction"
_INVITATION = "invitation"
_TALKS = "meeting"
_HELPED = ("aid", "condolence")
_JUDGING = ("criticism", "support", "rejection")


def two(clause: Clause) -> tuple[Actor, ...]:
    """The states that the text names, if they are two, for a rule that asks for as many."""
    if clause.match.rule.sides < _PAIR:
        return ()
    acting = (p for p in clause.page.discourse.phrases if p.kind in NAMING)
    named = dict.fromkeys(side for p in acting for side in p.sides if side.kind == "country")
    return tuple(named) if len(named) == _PAIR else ()


def mediating(clause: Clause, party: Party) -> bool:
    """Whether a party only brings the others together: «Катардын ортомчулугу менен»."""
    return party.phrase in clause.within and clause.mediates(party.phrase)


def dealing(clause: Clause, parties: Sequence[tuple[str, Party]]) -> tuple[Party, ...]:
    """Those at talks who then agree or sign: not who only brings them together."""
    return tuple(p for _, p in parties if not mediating(clause, p))


def renewed(clause: Clause, parties: Sequence[tuple[str, Party]]) -> tuple[Party, ...]:
    """Those at the talks that a clause tells of; if they are between the same sides as those before and name nobody of
    one, he is still there: «X Y менен жолукту. Түрк тарап менен сүйлөштүк, — деди X»."""
    before, now = clause.state.parties, dealing(clause, parties)
    if {p.side for p in before} != {p.side for p in now}:
        return now
    named = [p for p in before if p.person is not None]
    sides = Counter(p.side for p in named)
    present = {p.side: p for p in named if sides[p.side] == 1}
    return tuple(p if _other(clause, p, present) else stood_for(p, present) for p in now)


def _other(clause: Clause, party: Party, present: Mapping[Actor | None, Party]) -> bool:
    """Whether a side is told by an office that the person there does not hold: «эки президент», and he is premier."""
    post = clause.phrases[party.phrase].post if party.phrase in clause.within else ""
    office = present[party.side].office if party.side in present else None
    return post in TOP and office is not None and office.post not in ("", post)


def stood_for(party: Party, present: Mapping[Actor | None, Party]) -> Party:
    """The person at the talks in whose place only his side is named, if one is there."""
    if not party.bare or party.side not in present:
        return party
    return replace(present[party.side], phrase=party.phrase, stated=party.stated)


def seated(clause: Clause, parties: list[tuple[str, Party]]) -> list[tuple[str, Party]]:
    """The parties of talks: with a mediator those whom he brings together sit there, though he alone is named."""
    if len(dealing(clause, parties)) == len(parties):
        return parties
    return [(role, replace(p, stated=True)) for role, p in parties]


def others(parties: Sequence[Party], have: Sequence[tuple[str, Party]]) -> list[Party]:
    """The parties but those of the side that acts."""
    own = {p.side for role, p in have if role == "source"}
    return [p for p in parties if p.side not in own]


def anew(
    clause: Clause, parties: Sequence[tuple[str, Party]], more: Sequence[tuple[str, Party]]
) -> list[tuple[str, Party]]:
    """Whom the text around adds, without those at earlier talks in whose place another one of their side is met now."""
    met = {p.side for role, p in parties if role == "participant" and p.person is not None and p.stated}
    told = (d for d in clause.state.drafts if d.sentence == clause.sentence.index and d.rule.family == _TALKS)
    taken = {p.phrase for d in told for _, p in d.parties}  # «X менен жолугушуусу, Y менен сүйлөшүүсү болот»
    here = set(clause.within) - taken
    return [(role, p) for role, p in more if p.phrase in here or p.person is None or p.side not in met]


def context(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """The parties of the last event told that had two sides, but for the side that acts."""
    draft = next((d for d in reversed(clause.state.drafts) if len(d.sides()) > 1), None)
    sealed = clause.match.rule.family == "signing"
    if draft is None or (sealed and draft.rule.staffing):  # «Тиешелүү документке кол коюлган»
        return []
    joint = {p.side for role, p in have if role == "participant" and not mediating(clause, p)}
    if joint and joint.isdisjoint(draft.sides()):
        return []
    measure = clause.match.rule.family == _MEASURE and any(role == "source" for role, _ in have)
    meant = clause.saying or measure
    parties = _meant(clause, draft, have) if meant else [p for _, p in draft.parties]
    if len({p.side for p in parties}) > _MANY and (draft.of("source") or clause.saying):
        # who answers many speaks to none of them but to their organisation, and talks need not be among them all
        parties = [p for p in parties if clause.saying and p.side is not None and p.side.kind == "org"]
    told = [replace(p, stated=False) for p in parties]
    known = {p.side for _, p in have}
    return others(
        told if clause.saying else list({p.side: p.alone for p in told if p.side not in known}.values()), have
    )


def _meant(clause: Clause, draft: Draft, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """Whom a saying means that names nobody: of a saying before it those whom it was about, or who said it.

    Who blames, backs or takes measures from outside does so to those who acted.
    """
    own = {p.side for role, p in have if role == "source"}
    acted, met = draft.of("source"), draft.of("target")
    outside = acted if own.isdisjoint(draft.sides()) else []
    if outside and clause.match.rule.family == _MEASURE:
        return outside
    if own & {p.side for p in met}:
        return acted
    if draft.rule.saying or (met and own & {p.side for p in acted}):
        return met
    return outside if outside and clause.match.rule.family in _JUDGING else [p for _, p in draft.parties]


def foe(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """Against whom a friend has taken a measure whom somebody backs in the sentence: «Чехия Y-тин дипломатын чыгарды.
    X чехтерди колдоп, үч дипломатты чыгарды»."""
    own = {p.side for role, p in have if role == "source"}
    here = [d for d in clause.state.drafts if d.sentence == clause.sentence.index and d.rule.family == _BACKING]
    friends = {p.side for d in here if own & {q.side for q in d.of("source")} for p in d.of("target")}
    measures = (d for d in reversed(clause.state.drafts) if d.rule.family == _MEASURE)
    met = next((d.of("target") for d in measures if friends & {p.side for p in d.of("source")}), [])
    return [replace(p.alone, phrase=-1, stated=False) for p in met]


def journey(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """Guest and host of the journey told last, right before: «Делегация келет. Эки тараптуу сүйлөшүүлөр болот»."""
    last = clause.state.drafts[-1] if clause.state.drafts else None
    if have or last is None or last.rule.family != "visit" or clause.sentence.index - last.sentence > 1:
        return []
    return [replace(p, stated=False) for _, p in last.parties] if len(last.sides()) == _PAIR else []


def likewise(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """Who did the same before, if nobody else is named: «X-тен Y-ге 38 киши берилди, дагы 17 киши берилет»."""
    rule, turn = clause.match.rule, clause.state.drafts
    last = next((d for d in reversed(turn) if d.rule.family == rule.family and _one_way(d, rule.about)), None)
    near = last is not None and clause.sentence.index - last.sentence <= 1
    if last is None or not near or (have and {p.side for _, p in have} != {p.side for p in last.of("source")}):
        return []
    return [replace(p.alone, stated=False) for p in last.of("target" if have else "source")]


def _one_way(draft: Draft, about: Sequence[str]) -> bool:
    """Whether somebody has done something for another one, on a matter."""
    return bool(draft.of("source") and draft.of("target")) and draft.rule.about == tuple(about) != ()


def invited(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """Whom somebody has asked to come in the same sentence, and then meets: «X Y-ти чакырып, ошол жерде жолукту»."""
    own = {p.person for _, p in have if p.person is not None}
    here = (d for d in reversed(clause.state.drafts) if d.sentence == clause.sentence.index)
    asked = (d for d in here if d.rule.family == _INVITATION and any(p.person in own for p in d.of("source")))
    draft = next(asked, None)
    guests = draft.of("target") if draft is not None else []
    return [replace(p, stated=False) for p in guests if p.person is not None and p.person not in own]


def inviting(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """Whose guest somebody is who comes at an invitation: «министр Y-тин министринин чакыруусу менен келип …»."""
    own = {p.side for _, p in have}
    here = (d for d in reversed(clause.state.drafts) if d.sentence == clause.sentence.index)
    asked = next((d for d in here if d.rule.family == _INVITATION and own & {p.side for p in d.of("target")}), None)
    hosts = {p.side: p.alone for p in asked.of("source")} if asked is not None else {}
    return [replace(p, phrase=-1, stated=False) for side, p in hosts.items() if side is not None and side not in own]


def received(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """Whom others help whom somebody has helped or felt for just before: «Кытай да жардам жөнөттү»."""
    begin = clause.begin
    if any(_receives(clause, i) for i in clause.between(begin)):
        return []
    helped = (d.of("target") for d in reversed(clause.state.drafts) if d.rule.family in _HELPED and d.of("target"))
    return others([replace(p.alone, phrase=-1, stated=False) for p in next(helped, ())], have)


def _receives(clause: Clause, i: int) -> bool:
    """Whether a word is a noun that gets something: «мектепке жардам берди», not «оңдоого», nor «буга чейин»."""
    token = clause.tokens[i]
    if token.verb() is not None or following(clause.tokens, i) in clause.page.words.postpositions:
        return False
    return any(r.pos == "NOUN" and r.case == "Dat" for r in token.readings)
