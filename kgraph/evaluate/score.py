"""The measures of the annotation guide."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from kgraph.evaluate.facts import EventFact, Facts, Span
from kgraph.evaluate.match import kind, match, sentences
from kgraph.evaluate.tally import Tally, compare

SYMMETRIC = frozenset({"meeting", "call", "summit", "signing", "agreement", "ratification"})
"""Types without a direction."""

_POSSIBLE = {"intended": "possible", "hoped": "possible"}
_COMMON = 5


@dataclass(frozen=True, slots=True)
class Scores:
    """Tallies by measure, in the order of the guide, and by event type.

    ``event`` matches type and sentence; ``event-core`` leaves statements out; ``event-lenient`` counts close types as
    one. ``dyad``, ``person``, ``directed``, ``post`` and ``topic`` compare sets per document; ``date`` and
    ``modality`` are over matched events; ``relevant`` is over documents.
    """

    measures: Mapping[str, Tally]
    types: Mapping[str, Tally]

    @property
    def macro(self) -> float:
        """The mean F1 over event types with five expected events or more; 0 if there is none."""
        common = [tally.f1 for tally in self.types.values() if tally.expected >= _COMMON]
        return sum(common) / len(common) if common else 0.0


def score(expected: Mapping[str, Facts], found: Mapping[str, Facts], texts: Mapping[str, str]) -> Scores:
    """Scores what was found in the documents that are annotated; ``texts`` holds their texts."""
    measures: dict[str, Tally] = defaultdict(Tally)
    types: dict[str, Tally] = defaultdict(Tally)
    for name, gold in expected.items():
        ours = found.get(name, Facts())
        for measure, tally in _document(gold, ours, sentences(texts[name])).items():
            measures[measure] += tally
        for event_type, tally in _types(gold.events, ours.events, sentences(texts[name])).items():
            types[event_type] += tally
    return Scores(dict(measures), dict(types))


def _document(gold: Facts, ours: Facts, bounds: Sequence[Span]) -> dict[str, Tally]:
    matched = [(gold.events[i], ours.events[j]) for i, j in match(gold.events, ours.events, bounds)]
    tallies = {
        "event": Tally(len(matched), len(ours.events), len(gold.events)),
        "event-core": _matched(_core(gold.events), _core(ours.events), bounds),
        "event-lenient": _matched(gold.events, ours.events, bounds, close=True),
    }
    for measure, view in _SETS.items():
        tallies[measure] = compare(view(gold.events), view(ours.events))
    tallies["post"] = compare(gold.posts, ours.posts)
    tallies["topic"] = compare(_topics(gold.events), _topics(ours.events))
    tallies["date"] = sum((_date(one, other) for one, other in matched), Tally())
    tallies["modality"] = sum((_modality(one, other) for one, other in matched), Tally())
    tallies["relevant"] = compare({True} if gold.events else set(), {True} if ours.events else set())
    return tallies


def _matched(
    gold: Sequence[EventFact], ours: Sequence[EventFact], bounds: Sequence[Span], *, close: bool = False
) -> Tally:
    return Tally(len(match(gold, ours, bounds, close=close)), len(ours), len(gold))


def _types(gold: Sequence[EventFact], ours: Sequence[EventFact], bounds: Sequence[Span]) -> dict[str, Tally]:
    pairs = match(gold, ours, bounds)
    right = [gold[i].type for i, _ in pairs]
    found, expected = [e.type for e in ours], [e.type for e in gold]
    return {t: Tally(right.count(t), found.count(t), expected.count(t)) for t in sorted({*found, *expected})}


def _core(events: Iterable[EventFact]) -> list[EventFact]:
    return [event for event in events if event.type != "statement"]


def _dyads(events: Iterable[EventFact], *, close: bool = False) -> set[object]:
    return {(kind(e, close=close), *pair) for e in events for pair in combinations(sorted(e.actors), 2)}


def _close_dyads(events: Iterable[EventFact]) -> set[object]:
    return _dyads(events, close=True)


def _directed(events: Iterable[EventFact]) -> set[object]:
    return {(e.type, p.role, p.actor) for e in events if e.type not in SYMMETRIC for p in e.parties if p.actor}


def _persons(events: Iterable[EventFact]) -> set[object]:
    return {(e.type, p.person) for e in events for p in e.parties if p.person}


def _topics(events: Iterable[EventFact]) -> set[object]:
    return {topic for event in events for topic in event.topics}


_SETS: dict[str, Callable[[Iterable[EventFact]], set[object]]] = {
    "dyad": _dyads,
    "dyad-lenient": _close_dyads,
    "directed": _directed,
    "person": _persons,
}


def _date(gold: EventFact, ours: EventFact) -> Tally:
    return Tally(same_date(gold.date, ours.date), bool(ours.date), bool(gold.date))


def same_date(gold: str, ours: str) -> bool:
    """Whether first days are equal; an annotated day without a year is met by that day of any year.

    >>> same_date("--02-08", "2021-02-08"), same_date("2021-02-08/2021-02-10", "2021-02-08"), same_date("", "")
    (True, True, False)
    """
    gold, ours = gold.partition("/")[0], ours.partition("/")[0]
    without_year = gold.startswith("--") and bool(ours) and not ours.startswith("--")
    return bool(gold and ours) and (gold == ours or (without_year and ours[4:] == gold[1:]))


def _modality(gold: EventFact, ours: EventFact) -> Tally:
    return Tally(gold.modality == _POSSIBLE.get(ours.modality, ours.modality), 1, 1)
