"""Whether two mentions of events can be of one: by time, place, modality and those who take part."""

from __future__ import annotations

from collections import defaultdict

from kgraph.extract.dates.units import DateUnit
from kgraph.extract.frames.drafts import Draft
from kgraph.extract.frames.roles import Clause
from kgraph.extract.parties.slots import Cast
from kgraph.extract.reference.discourse import Party
from kgraph.extract.syntax.tokens import following
from kgraph.model import Actor, Person

_FIGHTS = frozenset({"conflict/of-two", "conflict/dispute", "conflict/between-states"})  # a noun for a fight at hand
_TALKS = frozenset({"meeting", "call"})
_ONLY = frozenset({"head-of-state", "prime-minister", "parliament-speaker"})
_GATHERING = "summit"
_GOODS, _AID = "cooperation", "aid"
_GOODS_SENT = frozenset({"cooperation/vaccine", "cooperation/supply-food"})
_TWO = 2
_ATTENDED = frozenset({"Dat", "Loc", "Acc"})


def recalled(first: Draft, second: Draft) -> bool:
    """Whether just one of two is of what was before the news, and they are not of one and the same day."""
    told = second.modality in (first.modality, "denied")  # what has been is not denied by what is not to be
    return first.former != second.former and told and not within(first.when, second.when)


def within(first: DateUnit | None, second: DateUnit | None) -> bool:
    """Whether both days, months or years are known, and one lies in the other: «июлдан бери … 20-июлдан бери»."""
    a, b = (unit.first if unit is not None else "" for unit in (first, second))
    return bool(a and b) and (a.startswith(b) or b.startswith(a))


def modalities(first: Draft, second: Draft) -> bool:
    return (
        first.modality == second.modality
        or first.frame
        or second.frame
        or {first.modality, second.modality} == {"planned", "possible"}
        or (second.modality == "denied" and first.modality in ("planned", "possible"))
    )


def dates(first: DateUnit | None, second: DateUnit | None) -> bool:
    """Whether two dates can be those of one event: one unknown, or one contained in the other."""
    if first is None or second is None:
        return True
    if not first.first or not second.first:
        return "apart" not in (first.relation, second.relation) or first.first == second.first
    return within(first, second)


def places(first: Draft, second: Draft) -> bool:
    if first.spot is None or second.spot is None or not first.spot.country or not second.spot.country:
        return True
    if first.spot.name and second.spot.name and first.spot.name != second.spot.name and first.when != second.when:
        return False
    return first.spot.country == second.spot.country


def persons(first: Draft, second: Draft, *, alike: bool) -> bool:
    """Whether the persons of each role and side can be the same: of those named in both, somebody is."""
    a, b = _named(first, alike=alike), _named(second, alike=alike)
    return all(a[place] & b[place] for place in a.keys() & b.keys())


def overlap(first: Draft, second: Draft) -> bool:
    """Whether some words tell of both."""
    return any(a[2] == b[2] and a[0] < b[1] and b[0] < a[1] for a in first.spans for b in second.spans)


def brought(first: Draft, second: Draft) -> bool:
    """Whether goods that are sent are the aid told beside them: «ун жөнөттү. Гуманитардык жардам … жеткирилет»."""
    kinds = {first.rule.family: first, second.rule.family: second}
    goods = kinds.get(_GOODS)
    if goods is None or goods.rule.id not in _GOODS_SENT or _AID not in kinds or second.another:
        return False
    if recalled(first, second):
        return False
    near = second.sentence - first.last <= _TWO
    roles = [{(role, p.side) for role, p in d.parties} for d in (first, second)]
    return near and roles[0] == roles[1] and dates(first.when, second.when)


def strange(draft: Draft, parties: Cast) -> bool:
    """Whether somebody of a side is named who is none of those of it at the event: «Андан соң банктын вице-президенти X
    менен кезикти»."""
    sided = {p.side for _, p in draft.parties if p.person is not None}
    known = {p.person for _, p in draft.parties}
    return any(p.person is not None and p.stated and p.side in sided and p.person not in known for _, p in parties)


def smaller(clause: Clause, draft: Draft) -> bool:
    """Whether an event is the talks of two sides, where a clause tells who was at a gathering of many: «Саммитке X жана
    Y катышты» after «X Y менен жолукту»."""
    if draft.rule.family not in _TALKS or len(draft.sides()) > _TWO:
        return False
    held = (r for t in clause.tokens[clause.begin : clause.match.anchor + 1] for r in t.readings)
    return any(r.lemma in clause.page.words.gatherings and r.case in _ATTENDED and not r.attr for r in held)


def returned(clause: Clause) -> bool:
    """Whether the text comes back to a gathering from talks beside it: «X Y менен жолукту. Кеңештин отурумунда …»."""
    words = clause.page.words
    aside = following(clause.tokens, clause.match.anchor) in words.beforehand | words.staging
    return clause.match.rule.family == _GATHERING and not aside


def ranks(first: Draft, second: Draft) -> bool:
    """Whether the officials who act for a side can be the same: a president signs one document, a minister another."""
    a, b = _posts(first), _posts(second)
    return all(a[side] & b[side] for side in a.keys() & b.keys())


def received(first: Draft, second: Draft) -> bool:
    """Whether the one of two that tells of an office alone can be of those named in the other: a guest whom a premier
    has received may be received by «президент», too."""
    return all(_held(a, party) for a, b in ((first, second), (second, first)) for _, party in b.parties)


def _held(draft: Draft, party: Party) -> bool:
    """Whether somebody at an event may hold the office that a party is alone, of which a state has only one."""
    if party.person is not None or party.office is None or party.office.post not in _ONLY:
        return True
    own = [p for _, p in draft.parties if p.side == party.side and p.person is not None]
    return not own or any(p.office is None or p.office.post == party.office.post for p in own)


def _posts(draft: Draft) -> dict[Actor, set[str]]:
    """The offices of those who act, by side."""
    found: dict[Actor, set[str]] = defaultdict(set)
    for _, party in draft.parties:
        if party.side is not None and party.office is not None:
            found[party.side].add(party.office.post)
    return found


def _named(draft: Draft, *, alike: bool) -> dict[tuple[str, Actor | None], set[Person]]:
    """The persons of an event by role and side, or by side alone."""
    found: dict[tuple[str, Actor | None], set[Person]] = defaultdict(set)
    for role, party in draft.parties:
        if party.person:
            found["" if alike else role, party.side].add(party.person)
    return found


def _fought(first: Draft, second: Draft) -> bool:
    """Whether of two mentions of force one tells of a fight and the other who struck whom in it: the sentence after it,
    or anywhere, if a noun only names the fight: «эки өлкөнүн чатагы»."""
    if {first.type, second.type} != {"clash", "attack"}:
        return False
    fight = first if first.type == "clash" else second
    soon = fight is first and second.sentence - first.sentence in (1, 2)
    return soon or (fight.rule.id in _FIGHTS and fight.when is None)


def parties_alike(first: Draft, second: Draft, *, alike: bool) -> bool:
    """The parties of one mention must be among those of the other; who began a fight is told apart from it."""
    if _fought(first, second):
        return first.sides() == second.sides()
    same = {"participant", "source", "target"} if alike else {"participant"}
    a, b = ({("" if r in same else r, p.side) for r, p in d.parties if p.side} for d in (first, second))
    return a <= b or b <= a
