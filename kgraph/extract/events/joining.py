"""Adds those who take part to an event told before: in the role of their side, to talks before a gathering."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kgraph.extract.circumstances import topics
from kgraph.extract.circumstances.carried import agenda
from kgraph.extract.frames.drafts import Draft
from kgraph.extract.frames.roles import Clause
from kgraph.extract.parties.fillers import merged, sides
from kgraph.extract.parties.slots import Cast
from kgraph.extract.phrases.phrases import PLACES
from kgraph.extract.reference.discourse import Party

_TALKS = frozenset({"meeting", "call", "summit"})
_MEETING = "meeting"
_SEALING = "signing"
_JOURNEY = frozenset({"visit"})
_GATHERING = "summit"
_GUESTS = 2


def named(draft: Draft, parties: Cast) -> None:
    """Gives talks those whom only a later mention names: «жергиликтүү жетекчилер менен жолукту. Губернатор X менен
    жолугушууда …»."""
    if draft.rule.family not in _TALKS:
        return
    known = {p.side for _, p in draft.parties if p.person is not None}
    told = [p for _, p in parties if p.person is not None and p.stated and p.side not in known]
    roles = {p.side: role for role, p in draft.parties}
    draft.parties[:] = [(r, p) for r, p in draft.parties if p.side not in {q.side for q in told}]
    draft.parties.extend((roles[p.side], p) for p in told if p.side in roles)


def joined(clause: Clause, draft: Draft, parties: Cast) -> None:
    """Adds parties and the words that tell of them; who only looks on at a signing stays out, and so does the state in
    which a gathering took place once those who came to it are told."""
    signed = {p.side for _, p in draft.parties if p.person is not None}
    if draft.rule.family == _SEALING and len(signed) >= _GUESTS and signed == draft.sides():
        parties = []  # who signs is told; others only look on
    guests = {p.side for _, p in parties} - draft.sides()
    if draft.rule.family == _GATHERING and len(guests) >= _GUESTS:
        draft.parties[:] = [(role, p) for role, p in draft.parties if not _site(clause, p)]
    for role, told in parties:
        led = draft.rule.family in clause.match.rule.into & _JOURNEY
        party = _member(clause, draft, told) if led else told
        if party.key not in {p.key for _, p in draft.parties}:
            draft.add(next((r for r, p in draft.parties if p.side == party.side), role), party)
    draft.parties[:] = merged(clause, draft.parties)
    draft.spans.append(clause.span)
    if draft.rule.family in _TALKS and agenda(clause.page, clause.sentence):  # «Анда X суу маселеси боюнча сүйлөдү»
        for slug, units in topics.named(clause).items():
            draft.topics.setdefault(slug, []).extend(units)


def _site(clause: Clause, party: Party) -> bool:
    """Whether a state is a party only because somebody went to a gathering in it: «Венада өткөн форумга катышты»."""
    phrase = clause.phrases[party.phrase] if party.phrase >= 0 else None
    return party.bare and phrase is not None and phrase.kind in PLACES and phrase.case == "Loc"


def _member(clause: Clause, draft: Draft, party: Party) -> Party:
    """A member of the delegation that makes a journey: of its side, unless the text says another."""
    side = next((p.side for p in draft.of("source")), None)
    stated = party.phrase < 0 or bool(clause.phrases[party.phrase].sides)
    if side is None or stated or party.side == side:
        return party
    return replace(party, side=side, office=replace(party.office, of=side) if party.office else None)


def talked_first(clause: Clause, parties: Cast, drafts: Sequence[Draft]) -> Sequence[Draft]:
    """Drafts with talks of the same states first, where those who were at talks are told, not at a gathering that has
    been named since: «X Y менен жолукту. Жолугушуу форумдун четинде болду. Сүйлөшүүгө …»."""
    if clause.match.rule.family != _MEETING:
        return drafts
    held = [d for d in drafts if d.rule.family == _MEETING and sides(parties) <= d.sides()]
    return [*held, *(d for d in drafts if d not in held)]
