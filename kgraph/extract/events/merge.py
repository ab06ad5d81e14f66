"""Brings together the drafts that tell of one event."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kgraph.extract.circumstances.times import finer
from kgraph.extract.events.alike import brought, overlap
from kgraph.extract.events.forgone import held
from kgraph.extract.events.headlines import announced, sat
from kgraph.extract.events.sameness import let_go, same, scheduled
from kgraph.extract.events.sayings import redundant
from kgraph.extract.frames.drafts import Draft
from kgraph.extract.reference.discourse import Party
from kgraph.ontology import Vocabulary

_TALKS = frozenset({"meeting", "talks", "discussion", "consultations"})
_MULTILATERAL = "trilateral-meeting"
_AMONG = "session"  # of the members of one organisation
_MEETING = "meeting"
_AID = "aid"
_CROWD = 5
_GATHERED = frozenset({"meeting", "summit", "call"})
_OFFICES = frozenset({"appointment", "dismissal"})


def merge(drafts: Sequence[Draft], vocabulary: Vocabulary) -> list[Draft]:
    """The drafts with those of one event joined into its first mention."""
    kept: list[Draft] = []
    for draft in drafts:
        home = next((d for d in reversed(kept) if same(d, draft, vocabulary)), None)
        if home is None:
            kept.append(draft)
        else:
            _join(home, draft, vocabulary)
    for draft in kept:
        draft.parties = _once(draft.parties)
        if draft.type in _TALKS and (draft.many or _multilateral(draft)):
            draft.type = _MULTILATERAL
        elif draft.type == _AMONG and not draft.many and _bilateral(draft):
            draft.type = _MEETING
        elif draft.type in _TALKS and [side.kind for side in draft.sides()] == ["org"] and not draft.persons():
            draft.type = _AMONG
    kept = _met(kept, vocabulary)
    kept = held(kept, vocabulary)
    return [d for d in kept if not redundant(d, kept, vocabulary)]


def _met(drafts: Sequence[Draft], vocabulary: Vocabulary) -> list[Draft]:
    """The drafts with a gathering of two states as a mention of their talks («X менен Y кездешти. Жыйын … уланды»), and
    with one gathering that the same words name twice («“X — Y” диалогу»)."""
    kept: list[Draft] = []
    for draft in drafts:
        gathered = draft.rule.family == "summit" and draft.type == _MEETING
        home = next((d for d in kept if d.type in _TALKS and same(d, draft, vocabulary)), None) if gathered else None
        home = home or next((d for d in kept if d.type == _MULTILATERAL and same(d, draft, vocabulary)), None)
        home = home or next((d for d in kept[:1] if sat(d, draft, vocabulary)), None)
        home = home or next((d for d in kept if _gathered(d, draft, vocabulary)), None)
        home = home or next((d for d in kept if _named_twice(d, draft, vocabulary)), None)
        if home is None:
            kept.append(draft)
        else:
            _join(home, draft, vocabulary)
    return kept


def _gathered(first: Draft, second: Draft, vocabulary: Vocabulary) -> bool:
    """Whether those who gather only go on to talk in the same sentence: «министрлер чогулуп, … талкуулады»."""
    talks = vocabulary.top(first.type) == "summit" and second.type == _MULTILATERAL
    alike = second.rule.family == _MEETING and second.sides() <= first.sides() and first.modality == second.modality
    return talks and alike and first.stands_in(second.sentence)


def _named_twice(first: Draft, second: Draft, vocabulary: Vocabulary) -> bool:
    """Whether the same words name both gatherings, and the same states meet there; one verb may tell of several."""
    top = vocabulary.top(first.type)
    if first.rule.id == second.rule.id:
        return False
    talks = top in _GATHERED and top == vocabulary.top(second.type)
    return talks and overlap(first, second) and bool(first.sides() & second.sides())


def _multilateral(draft: Draft) -> bool:
    """Whether three states or more talk, as the words themselves say, be their organisation named, too."""
    persons = any(p.person or p.office for _, p in draft.parties)
    told = {p.side for _, p in draft.parties if p.stated}
    named = {p.side for _, p in draft.parties if p.stated and (p.person or p.office or not persons)}
    named = told if len(told) >= _CROWD else named  # «Борбор Азия — Кытай тышкы иштер министрлеринин жолугушуусу»
    states = {side for side in named if side is not None and side.kind == "country"}
    return len(states) > 2 and None not in named


def _bilateral(draft: Draft) -> bool:
    """Whether just two states sit together: «эки өлкөнүн топографтары чогулду»."""
    sides = draft.sides()
    return len(sides) == 2 and all(side.kind == "country" for side in sides)


def _once(parties: Sequence[tuple[str, Party]]) -> list[tuple[str, Party]]:
    """The parties without a state alone that is told twice in one role."""
    first = {(role, p.side): n for n, (role, p) in reversed(list(enumerate(parties))) if p.bare}
    return [(role, p) for n, (role, p) in enumerate(parties) if not p.bare or first[role, p.side] == n]


def _titled(party: Party, draft: Draft) -> Party:
    """Somebody named without an office, with that which another mention of the event gives him."""
    if party.person is None or party.office is not None:
        return party
    same = (p.office for _, p in draft.parties if p.person == party.person and p.side == party.side)
    return replace(party, office=next((office for office in same if office is not None), None))


def _cast_alike(home: Draft, draft: Draft, vocabulary: Vocabulary) -> None:
    """Gives the parties of two mentions of one meeting the roles of that which says more: «жолугушту», «кабыл алды»."""
    finer, other = (draft, home) if _depth(draft, vocabulary) > _depth(home, vocabulary) else (home, draft)
    roles = {p.side: role for role, p in finer.parties}
    if set(roles.values()) == {"target"}:
        return  # guests whose host is not told
    other.parties = [(roles.get(p.side, role), p) for role, p in other.parties]


def _depth(draft: Draft, vocabulary: Vocabulary) -> int:
    """How narrow the type of an event is."""
    return len(list(vocabulary.ancestors("event-type", draft.type)))


def _join(home: Draft, draft: Draft, vocabulary: Vocabulary) -> None:
    if home.frame and not draft.frame:
        home.modality, home.frame = draft.modality, False
    if draft.modality == "actual" and vocabulary.top(home.type) in _OFFICES:
        home.modality = "actual"
    if (home.type, draft.type) == ("clash", "attack"):
        home.type, home.parties = draft.type, list(draft.parties)
    if announced(home, draft, vocabulary):
        home.modality = draft.modality
    if scheduled(home, draft, vocabulary):
        home.modality = "planned"
    if draft.modality == "denied":
        home.modality = "denied"  # «келиши керек эле, бирок сапар кийинкиге жылдырылды»
    home.spans.extend(s for s in draft.spans if s not in home.spans)
    home.said.extend(draft.said)
    home.parts.extend(draft.parts)
    told = draft
    if vocabulary.top(home.type) in _GATHERED and home.type != draft.type:
        _cast_alike(home, told := replace(draft, parties=list(draft.parties)), vocabulary)
    if let_go(home, draft):
        told = replace(draft, parties=[])
    known = {p.key for _, p in home.parties}
    for role, party in told.parties:
        if party.key not in known:
            home.add(role, party)
            known.add(party.key)
    home.parties = [(role, _titled(p, told)) for role, p in home.parties]
    home.when = finer(home.when, draft.when)
    home.spot = home.spot or draft.spot
    called = vocabulary.top(home.type) == "call" != vocabulary.top(draft.type)  # what is said there is no other event
    finer_type = vocabulary.top(draft.type) != vocabulary.top(home.type)
    given = brought(home, draft) and home.rule.family == _AID
    if not (called or given) and (finer_type or _depth(draft, vocabulary) > _depth(home, vocabulary)):
        home.type = draft.type
    for slug, units in draft.topics.items():
        home.topics.setdefault(slug, []).extend(u for u in units if u not in home.topics.get(slug, ()))
