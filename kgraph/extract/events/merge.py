"""Brings together the drafts that tell of one event."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kgraph.extract.circumstances.times import finer
from kgraph.extract.events.alike import dates, modalities, parties_alike, persons, places, ranks, recalled
from kgraph.extract.events.belonging import aside
from kgraph.extract.events.calls import called
from kgraph.extract.events.sayings import redundant
from kgraph.extract.events.wording import COLON
from kgraph.extract.frames.drafts import Draft
from kgraph.extract.reference.discourse import Party
from kgraph.model import Actor
from kgraph.ontology import Vocabulary

_SEVERAL = frozenset({"cooperation", "aid", "consular", "restriction", "conflict", "signing", "ratification"})
_GOING_ON = frozenset({"statement/words-of", "statement/remind", "statement/quote"})
_TALKS = frozenset({"meeting", "talks", "discussion", "consultations"})
_MULTILATERAL = "trilateral-meeting"
_AMONG = "session"  # of the members of one organisation
_MEETING = "meeting"
_SIGNING = "signing"
_CEREMONY = "signing/ceremony"
_EXCHANGE, _RELEASE = "cooperation/exchange", "cooperation/let-go"
_JOINT = "joint-statement"  # declared, not signed: beside the documents signed
_ONCE = frozenset({"aid", "consular"})  # «25-майда жөнөтүлгөн жардам 28-майда жеткирилди» is one event
_OWN_KIND = frozenset({
    "border-opening", "flights", "scholarship", "debt-relief",
    "flight-ban", "tariff", "expulsion", "recall", "deportation", "detention",
})  # fmt: skip  # never the same as another kind of aid, measure or act of force: a grant, a sanction, an attack
_LISTED = 3
_COMING = "visit/coming"
_CROWD = 5
_PLACELESS = frozenset({"invitation"})  # where the guest is to come, or where the letter is handed over
_GATHERED = frozenset({"meeting", "summit", "call"})
_OFFICES = frozenset({"appointment", "dismissal"})
_LEAD = 4  # sentences from a headline to what it is about, with the lines between them


def merge(drafts: Sequence[Draft], vocabulary: Vocabulary) -> list[Draft]:
    """The drafts with those of one event joined into its first mention."""
    kept: list[Draft] = []
    for draft in drafts:
        home = next((d for d in reversed(kept) if _same(d, draft, vocabulary)), None)
        if home is None:
            kept.append(draft)
        else:
            _join(home, draft, vocabulary)
    for draft in kept:
        draft.parties = _once(draft.parties)
        if draft.type in _TALKS and (draft.many or _multilateral(draft)):
            draft.type = _MULTILATERAL
        elif draft.type == _AMONG and _bilateral(draft):
            draft.type = _MEETING
        elif draft.type in _TALKS and [side.kind for side in draft.sides()] == ["org"] and not draft.persons():
            draft.type = _AMONG
    kept = _met(kept, vocabulary)
    return [d for d in kept if not redundant(d, kept, vocabulary)]


def _met(drafts: Sequence[Draft], vocabulary: Vocabulary) -> list[Draft]:
    """The drafts with a gathering of two states as a mention of their talks: «X менен Y кездешти. Жыйын … уланды»."""
    kept: list[Draft] = []
    for draft in drafts:
        gathered = draft.rule.family == "summit" and draft.type == _MEETING
        home = next((d for d in kept if d.type in _TALKS and _same(d, draft, vocabulary)), None) if gathered else None
        if home is None:
            kept.append(draft)
        else:
            _join(home, draft, vocabulary)
    return kept


def _multilateral(draft: Draft) -> bool:
    """Whether three states or more talk, as the words themselves say."""
    persons = any(p.person or p.office for _, p in draft.parties)
    told = {p.side for _, p in draft.parties if p.stated}
    named = {p.side for _, p in draft.parties if p.stated and (p.person or p.office or not persons)}
    named = told if len(told) >= _CROWD else named  # «Борбор Азия — Кытай тышкы иштер министрлеринин жолугушуусу»
    return len(named) > 2 and all(side is not None and side.kind == "country" for side in named)


def _bilateral(draft: Draft) -> bool:
    """Whether just two states sit together: «эки өлкөнүн топографтары чогулду»."""
    sides = draft.sides()
    return len(sides) == 2 and all(side.kind == "country" for side in sides)


def _same(first: Draft, second: Draft, vocabulary: Vocabulary) -> bool:
    if vocabulary.top(first.type) != vocabulary.top(second.type):
        return called(first, second, vocabulary)
    if recalled(first, second) or (vocabulary.top(first.type) in _GATHERED and aside(first, second)):
        return False
    if first.type != second.type and _OWN_KIND & {first.type, second.type}:
        return False
    once = vocabulary.top(first.type) in _ONCE and _together(first, second)
    if once or _let_go(first, second) or _come(first, second):
        return True
    several = vocabulary.top(first.type) in _SEVERAL | _GATHERED
    ahead = first.another and first.modality == second.modality == "planned"  # «кийинки раунд», told of twice
    if several and second.another and not (ahead or _together(first, second)):
        return False
    if vocabulary.top(first.type) == "consular" and _restated(first, second):
        return True
    scheduled = _scheduled(first, second, vocabulary)
    if (
        not (modalities(first, second) or vocabulary.top(first.type) in _OFFICES or scheduled)
        or not dates(first.when, second.when)
        or not (places(first, second) or vocabulary.top(first.type) in _PLACELESS)
    ):
        return False
    if vocabulary.top(first.type) in _OFFICES and bool(first.persons()) != bool(second.persons()):
        return _headed(first, second)
    if vocabulary.top(first.type) in _OFFICES and first.persons() and first.persons() == second.persons():
        return first.of("source")[0].side == second.of("source")[0].side
    if vocabulary.top(first.type) in _SEVERAL and _beside(first, second):
        return False
    if _JOINT in (first.type, second.type) and first.type != second.type:
        return False
    if vocabulary.top(first.type) == "statement":
        return _speech(first, second)
    alike = vocabulary.top(first.type) in _GATHERED  # who receives whom, or both meet
    ranked = vocabulary.top(first.type) != _SIGNING or ranks(first, second)
    return (
        ranked
        and persons(first, second, alike=alike)
        and (
            parties_alike(first, second, alike=alike)
            or _convened(first, second, vocabulary)
            or _attended(first, second)
        )
    )


def _convened(first: Draft, second: Draft, vocabulary: Vocabulary) -> bool:
    """Whether two mentions are of one gathering of the same organisation, each with others who take part."""
    summit = vocabulary.top(first.type) == "summit" and first.modality == second.modality != "actual"
    return _scheduled(first, second, vocabulary) or (summit and bool(_bodies(first) & _bodies(second)))


def _scheduled(first: Draft, second: Draft, vocabulary: Vocabulary) -> bool:
    """Whether two mentions are of a gathering of one organisation on the same days, to which some have come already:
    «саммитке катышуу үчүн келген … Саммит 3-4-майда өтөт»."""
    days = first.when is not None and second.when is not None and first.when.first and first.when == second.when
    ahead = vocabulary.top(first.type) == "summit" and (first.modality, second.modality) == ("actual", "planned")
    return bool(days) and ahead and bool(_bodies(first) & _bodies(second))


def _bodies(draft: Draft) -> set[Actor]:
    """The organisations among those who take part."""
    return {s for s in draft.sides() if s.kind == "org"}


def _attended(first: Draft, second: Draft) -> bool:
    """Whether a ceremony is that of the signing told of just before, whoever else stands by: a host, a witness."""
    after = second.sentence - max(s for _, _, s in first.spans)
    return second.rule.id == _CEREMONY and after <= 1 and bool(set(first.sides()) & set(second.sides()))


def _come(first: Draft, second: Draft) -> bool:
    """Whether the second only names the coming of somebody of whom the first tells that he has come: «келди … X-тин
    келишине байланыштуу көчөлөр жабылды»."""
    came = first.modality == "actual" and second.rule.id == _COMING and second.when is None
    return came and first.sides() == second.sides() and persons(first, second, alike=True)


def _restated(first: Draft, second: Draft) -> bool:
    """Whether the second only tells in general what the first has told: «… кайтарып алуу үчүн чаралар көрүлүүдө»."""
    return first.modality == "actual" and second.modality == "possible" and second.sides() < first.sides()


def _let_go(first: Draft, second: Draft) -> bool:
    """Whether the second is one side of an exchange of prisoners just told: «туткундарды алмашты. X 20 туткунду …»."""
    near = second.sentence - max(s for _, _, s in first.spans) <= _LEAD
    one = {p.side for p in second.of("source")} <= first.sides()
    return (first.rule.id, second.rule.id) == (_EXCHANGE, _RELEASE) and near and one


def _headed(first: Draft, second: Draft) -> bool:
    """Whether the first is a headline that tells of a post what the sentence after it tells of who takes it."""
    close = second.sentence - first.sentence <= _LEAD and first.modality == second.modality
    return close and not first.persons() and first.sides() == second.sides()


def _together(first: Draft, second: Draft) -> bool:
    """Whether both are told of the same states in one sentence."""
    return first.sides() == second.sides() and any(a[2] == b[2] for a in first.spans for b in second.spans)


def _beside(first: Draft, second: Draft) -> bool:
    """Whether both stand in one sentence with words of their own: a railway and a pipeline are two projects.

    Two measures of which each concerns a list of states of its own are two wherever they stand.
    """
    a, b = first.sides(), second.sides()
    apart = any(p[2] == q[2] and (p[1] <= q[0] or q[1] <= p[0]) for p in first.spans for q in second.spans)
    return a != b and (apart or min(len(a), len(b)) > _LISTED)


def _speech(first: Draft, second: Draft) -> bool:
    """Sentences of one speaker in a row are one statement, unless they share less than half of their topics.

    «Анын айтымында», «эске салды» and a quotation go on with what has just been said; a headline before a colon gives
    what the text then tells first of the speaker.
    """
    a = {p.key for p in first.of("source", "participant")}
    b = {p.key for p in second.of("source", "participant")}
    fewer = min(len(first.topics), len(second.topics))
    begins = second.sentence if second.opens is None else second.opens
    after = begins - max(s for _, _, s in first.spans)
    goes_on = second.rule.id in _GOING_ON and after <= 1
    apart = fewer > 2 * len(first.topics.keys() & second.topics.keys()) and not goes_on
    headline = first.rule.id == COLON and first.sentence == 0 and all(s <= 1 for _, _, s in first.spans)
    return a == b and (headline or (not apart and after <= 2))


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
    if _scheduled(home, draft, vocabulary):
        home.modality = "planned"
    if draft.modality == "denied":
        home.modality = "denied"  # «келиши керек эле, бирок сапар кийинкиге жылдырылды»
    home.spans.extend(s for s in draft.spans if s not in home.spans)
    home.said.extend(draft.said)
    told = draft
    if vocabulary.top(home.type) in _GATHERED and home.type != draft.type:
        _cast_alike(home, told := replace(draft, parties=list(draft.parties)), vocabulary)
    if _let_go(home, draft):
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
    if not called and (finer_type or _depth(draft, vocabulary) > _depth(home, vocabulary)):
        home.type = draft.type
    for slug, units in draft.topics.items():
        home.topics.setdefault(slug, []).extend(u for u in units if u not in home.topics.get(slug, ()))
