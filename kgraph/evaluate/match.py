"""Which event found answers which event annotated: same type, a trigger in the same sentence, one for one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kgraph.evaluate.facts import EventFact, Span

CLOSE = {
    "support": "statement",
    "gratitude": "statement",
    "congratulation": "statement",
    "condolence": "statement",
    "ratification": "signing",
    "agreement": "signing",
    "summit": "meeting",
    "call": "meeting",
}
"""Types that are hard to tell apart even for two readers, and the one they count as where close is enough."""

_END = re.compile(r"(?<![А-ЯЁҢӨҮA-Z])[.!?…]+[»\"”)]*(?=\s+[«\"“(—–-]*\s*[А-ЯЁҢӨҮA-Z0-9])|\n+")


def sentences(text: str) -> tuple[Span, ...]:
    """Bounds of the sentences, coarse on purpose: they only say whether two triggers stand close enough.

    >>> sentences("Келди. Кетти.")
    ((0, 6), (6, 13))
    """
    ends = [match.end() for match in _END.finditer(text)]
    return tuple(zip([0, *ends], [*ends, len(text)], strict=True))


def kind(event: EventFact, *, close: bool) -> str:
    """The type of an event, or with ``close`` the one that it counts as."""
    return CLOSE.get(event.type, event.type) if close else event.type


def match(
    expected: Sequence[EventFact], found: Sequence[EventFact], bounds: Sequence[Span], *, close: bool = False
) -> list[tuple[int, int]]:
    """Pairs of positions, greedy: those first that share most parties and touch by a trigger."""
    theirs = [_sentences(event, bounds) for event in found]
    candidates = []
    for i, one in enumerate(expected):
        mine = _sentences(one, bounds)
        for j, other in enumerate(found):
            if kind(one, close=close) == kind(other, close=close) and mine & theirs[j]:
                candidates.append((_likeness(one, other), -i, -j))
    taken: tuple[set[int], set[int]] = set(), set()
    pairs = []
    for _, i, j in sorted(candidates, reverse=True):
        if i not in taken[0] and j not in taken[1]:
            taken[0].add(i)
            taken[1].add(j)
            pairs.append((-i, -j))
    return pairs


def _sentences(event: EventFact, bounds: Sequence[Span]) -> set[int]:
    return {i for begin, end in event.spans for i, (first, last) in enumerate(bounds) if begin < last and end > first}


def _likeness(one: EventFact, other: EventFact) -> float:
    touch = any(a < d and c < b for a, b in one.spans for c, d in other.spans)
    return len(one.names & other.names) / (len(one.names | other.names) or 1) + 0.5 * touch
