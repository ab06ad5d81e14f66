"""Whether two drafts tell of one event: of one type, alike in what they say, and not set apart by the text."""

from __future__ import annotations

from kgraph.extract.events.alike import (
    brought,
    dates,
    modalities,
    overlap,
    parties_alike,
    persons,
    places,
    ranks,
    recalled,
    received,
    within,
)
from kgraph.extract.events.belonging import aside
from kgraph.extract.events.calls import called
from kgraph.extract.events.headlines import LEAD, announced
from kgraph.extract.events.utterances import one_matter, voiced
from kgraph.extract.frames.drafts import Draft
from kgraph.model import Actor
from kgraph.ontology import Vocabulary

_SEVERAL = frozenset({"cooperation", "aid", "consular", "restriction", "conflict", "signing", "ratification"})
_POSTPONED = "postponement"
_SIGNING = "signing"
_SUMMIT = "summit"
_CEREMONY = "signing/ceremony"
_EXCHANGE, _RELEASE = "cooperation/exchange", "cooperation/let-go"
_JOINT = "joint-statement"  # declared, not signed: beside the documents signed
_ONCE = frozenset({"aid", "consular"})  # «25-майда жөнөтүлгөн жардам 28-майда жеткирилди» is one event
_OWN_KIND = frozenset({
    "border-opening", "flights", "scholarship", "debt-relief",
    "flight-ban", "tariff", "expulsion", "recall", "deportation", "detention",
})  # fmt: skip  # never the same as another kind of aid, measure or act of force: a grant, a sanction, an attack
_LISTED = 3
_GIVEN = "criticism/passed-on"
_COMING = "visit/coming"
_PLACELESS = frozenset({"invitation"})  # where the guest is to come, or where the letter is handed over
_GATHERED = frozenset({"meeting", "summit", "call"})
_OFFICES = frozenset({"appointment", "dismissal"})
_STEPS = frozenset({"cooperation", "restriction", "relations"})


def same(first: Draft, second: Draft, vocabulary: Vocabulary) -> bool:
    """Whether two drafts tell of one event, by its type, time, place and modality, and by who takes part."""
    if vocabulary.top(first.type) != vocabulary.top(second.type):
        return called(first, second, vocabulary) or brought(first, second)
    return (
        _reread(first, second)
        or _summoned(first, second)
        or announced(first, second, vocabulary)
        or _alike(first, second, vocabulary)
    )


def _alike(first: Draft, second: Draft, vocabulary: Vocabulary) -> bool:
    """Whether two drafts of one type agree in all that they say."""
    top = vocabulary.top(first.type)
    greeting = first.passing != second.passing and first.persons() != second.persons()  # by who is not at the talks
    if recalled(first, second) or (top in _GATHERED and (greeting or aside(first, second))):
        return False
    listed = second.listed and first.rule.family == second.rule.family and _one_sentence(first, second)
    if listed or (first.type != second.type and _OWN_KIND & {first.type, second.type}):
        return False
    once = top in _ONCE and _together(first, second)
    if once or let_go(first, second) or _come(first, second) or _put_off(first, second):
        return True
    several = top in _SEVERAL | _GATHERED
    ahead = first.another and first.modality == second.modality == "planned"  # «кийинки раунд», told of twice
    going_on = top == "conflict" and within(first.when, second.when)  # «июлдан бери … 20-июлдан бери», told of twice
    foretold = second.foretold and first.modality == "actual"  # «X жолукту. Буга чейин жолугарын айткан»
    if (
        several
        and second.another
        and not (foretold or ahead or going_on or _together(first, second) or _numbered(first, second))
    ):
        return False
    if top == "consular" and _restated(first, second):
        return True
    if (
        not (
            foretold
            or modalities(first, second)
            or scheduled(first, second, vocabulary)
            or _pending(first, second, top)
        )
        or not dates(first.when, second.when)
        or not (places(first, second) or top in _PLACELESS)
    ):
        return False
    if top in _OFFICES and bool(first.persons()) != bool(second.persons()):
        return _headed(first, second)
    if top in _OFFICES and first.persons() and first.persons() == second.persons():
        return first.of("source")[0].side == second.of("source")[0].side
    fetched = top == "consular" and second.sides() < first.sides()
    if top in _SEVERAL and not fetched and _beside(first, second):
        return False
    if _JOINT in (first.type, second.type) and first.type != second.type:
        return False
    if top == "statement":
        return one_matter(first, second) or voiced(first, second)
    alike = top in _GATHERED  # who receives whom, or both meet
    ranked = ranks(first, second) if top == _SIGNING else top not in _GATHERED or received(first, second)
    if not (ranked and persons(first, second, alike=alike)):
        return False
    return parties_alike(first, second, alike=alike) or _convened(first, second, vocabulary) or _attended(first, second)


def _pending(first: Draft, second: Draft, top: str) -> bool:
    """Whether one tells as done what the other tells as planned: a step, a measure, a journey of the same persons
    («барат … сапары»), or, whatever is said of it, who takes office; what is given, signed or talked about differs."""
    if top in _OFFICES:
        return True
    if "denied" in (first.modality, second.modality) or _one_sentence(first, second):
        return False
    return top in _STEPS or (top == "visit" and bool(first.persons()) and first.persons() == second.persons())


def _reread(first: Draft, second: Draft) -> bool:
    """Whether two rules have read one act in the same words: «гуманитардык жардамды», «жардамды эң көп берген»."""
    apart = first.rule.id == second.rule.id and first.persons() != second.persons()  # whom somebody meets in turn
    return overlap(first, second) and not apart and _roles(first) == _roles(second)


def _summoned(first: Draft, second: Draft) -> bool:
    """Whether an envoy is given a note as soon as he is summoned: «өкүл чакырылып, ага нота тапшырылды»."""
    given = second.rule.id == _GIVEN and second.rule.family == first.rule.family
    return given and first.sides() == second.sides() and _one_sentence(first, second)


def _roles(draft: Draft) -> set[tuple[str, Actor | None]]:
    return {(role, party.side) for role, party in draft.parties}


def _numbered(first: Draft, second: Draft) -> bool:
    """Whether both are one in a series of the same body on the same day: «… экинчи кеңешмеси», in headline and lead."""
    if first.rule.id != second.rule.id or not (first.another and second.another and first.when and second.when):
        return False
    day = first.when.first == second.when.first != "" and first.modality == second.modality
    return day and first.rule.family == _SUMMIT and bool(_bodies(first) & _bodies(second))


def _convened(first: Draft, second: Draft, vocabulary: Vocabulary) -> bool:
    """Whether two mentions are of one gathering of the same organisation, each with others who take part."""
    summit = vocabulary.top(first.type) == "summit" and first.modality == second.modality != "actual"
    return (
        scheduled(first, second, vocabulary)
        or _numbered(first, second)
        or (summit and bool(_bodies(first) & _bodies(second)))
    )


def scheduled(first: Draft, second: Draft, vocabulary: Vocabulary) -> bool:
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
    after = second.sentence - first.last
    return second.rule.id == _CEREMONY and after <= 1 and bool(set(first.sides()) & set(second.sides()))


def _come(first: Draft, second: Draft) -> bool:
    """Whether the second only names the coming of somebody of whom the first tells that he has come: «келди … X-тин
    келишине байланыштуу көчөлөр жабылды»."""
    came = first.modality == "actual" and second.rule.id == _COMING and second.when is None
    return came and first.sides() == second.sides() and persons(first, second, alike=True)


def _put_off(first: Draft, second: Draft) -> bool:
    """Whether both tell of one delay, by whoever it is said to be put off, and whether done or only proposed."""
    return first.type == second.type == _POSTPONED and second.sides() <= first.sides()


def _restated(first: Draft, second: Draft) -> bool:
    """Whether the second only tells in general what the first has told: «… кайтарып алуу үчүн чаралар көрүлүүдө»."""
    return first.modality == "actual" and second.modality == "possible" and second.sides() < first.sides()


def let_go(first: Draft, second: Draft) -> bool:
    """Whether the second is one side of an exchange of prisoners just told: «туткундарды алмашты. X 20 туткунду …»."""
    near = second.sentence - first.last <= LEAD
    one = {p.side for p in second.of("source")} <= first.sides()
    return (first.rule.id, second.rule.id) == (_EXCHANGE, _RELEASE) and near and one


def _headed(first: Draft, second: Draft) -> bool:
    """Whether the first is a headline that tells of a post what the sentence after it tells of who takes it."""
    close = second.sentence - first.sentence <= LEAD and first.modality == second.modality
    return close and not first.persons() and first.sides() == second.sides()


def _together(first: Draft, second: Draft) -> bool:
    """Whether both are told of the same states in one sentence."""
    return first.sides() == second.sides() and _one_sentence(first, second)


def _one_sentence(first: Draft, second: Draft) -> bool:
    """Whether some sentence names both."""
    return any(a[2] == b[2] for a in first.spans for b in second.spans)


def _beside(first: Draft, second: Draft) -> bool:
    """Whether both stand in one sentence with words of their own: a railway and a pipeline are two projects.

    Two measures of which each concerns a list of states of its own are two wherever they stand.
    """
    a, b = first.sides(), second.sides()
    apart = any(p[2] == q[2] and (p[1] <= q[0] or q[1] <= p[0]) for p in first.spans for q in second.spans)
    through = first.rule.family == "aid" and (a < b or b < a) and all(s.kind == "org" for s in a ^ b)  # its agency
    return a != b and not through and (apart or min(len(a), len(b)) > _LISTED)
