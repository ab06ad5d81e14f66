"""Whether an event can be part of talks or of a journey: by who acts, by the day, by the place."""

from __future__ import annotations

from kgraph.extract.frames.drafts import Draft

_PAIR = 2
_FEW = 3


def dated(draft: Draft) -> bool:
    """Whether the day of an event is known."""
    return draft.when is not None and bool(draft.when.first)


def lasting(draft: Draft) -> bool:
    """Whether an event is of several days."""
    return draft.when is not None and bool(draft.when.last)


def meanwhile(draft: Draft, frame: Draft) -> bool:
    """Whether no date says that an event happens at another time than its frame."""
    if draft.when is None:
        return True
    if frame.when is None or not draft.when.first or not frame.when.first:
        reach = 1 if frame.when is None else 0  # «X Парижге барды. 5-майда аны Y кабыл алат»
        return any(0 <= draft.sentence - s <= reach for _, _, s in frame.spans)
    first, last = frame.when.first, frame.when.last or frame.when.first
    return first <= draft.when.first <= last or first.startswith(draft.when.first)


def retold(frame: Draft, draft: Draft) -> bool:
    """Whether talks are named before an event where it is told again: «… макулдашты. 5-майда өткөн сүйлөшүүдө … макул
    болушту»."""
    own = [begin for begin, _, s in draft.spans if s == draft.last != draft.sentence]
    return any(s == draft.last and begin < max(own, default=0) for begin, _, s in frame.spans)


def at(draft: Draft, journey: Draft) -> bool:
    """Whether an event can have happened where a journey goes."""
    return draft.spot is None or journey.spot is None or draft.spot.country == journey.spot.country


def others(draft: Draft, frame: Draft) -> bool:
    """Whether somebody else acts for a state: what is said to the envoy is no part of his premier's journey.

    In one sentence it can be: «Путиндин сапарында Миллер … кол койду».
    """
    if frame.stands_in(draft.sentence):
        return False
    named, there = {p.side for _, p in frame.parties if p.person}, frame.persons()
    return any(p.side in named and p.person.key not in there for _, p in draft.parties if p.person)


def belongs(draft: Draft, frame: Draft) -> bool:
    """Whether those who act are those of talks or a journey, or are told of in one sentence with it: «Жолугушуудан
    кийин министрлер … кол коюшту»."""
    speakers = {p.person.key for p in draft.of("source", "participant") if p.person}
    if speakers & frame.persons():
        return True
    named = {p.side for _, p in frame.parties if p.person}
    here = frame.stands_in(draft.sentence)
    if speakers and not here and any(p.side in named for p in draft.of("source", "participant")):
        return False
    if others(draft, frame):
        return False
    return bool(draft.sides()) and draft.sides() <= frame.sides()


def crowded(draft: Draft, frame: Draft) -> bool:
    """Whether many do something right after a gathering is told of, at which they can only have been: «… саммит өттү.
    X, Y жана Z документке кол коюшту»."""
    after = draft.sentence - max((s for _, _, s in frame.spans if s <= draft.sentence), default=frame.sentence)
    return len(draft.sides()) > _PAIR and after <= _PAIR


def aside(first: Draft, second: Draft) -> bool:
    """Whether two of the many who gathered meet apart: «Жыйындан четте X менен Y эки тараптуу жолугушуу өткөрдү»."""
    named = [p.side for _, p in second.parties if p.stated and p.person is not None]
    two = len(named) == len(set(named)) == len(second.sides()) == _PAIR
    return two and len(first.sides()) > _FEW and second.sentence > first.sentence
