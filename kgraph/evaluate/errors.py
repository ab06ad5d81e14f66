"""What was missed, what was found beyond, and what was found otherwise, with the text it stands in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kgraph.evaluate.facts import EventFact, Facts, Span
from kgraph.evaluate.match import match, sentences
from kgraph.evaluate.score import same_date


@dataclass(frozen=True, slots=True)
class Difference:
    """One event on which annotation and finding differ; ``expected`` or ``found`` is absent where it has none.

    ``span`` is the sentence of its first trigger, in code points; ``fields`` say what differs in an event both have.
    """

    document: str
    span: Span
    expected: EventFact | None
    found: EventFact | None
    fields: tuple[str, ...] = ()

    @property
    def kind(self) -> str:
        """``missed``, ``spurious`` or ``different``."""
        if self.found is None:
            return "missed"
        return "spurious" if self.expected is None else "different"


def differences(
    expected: Mapping[str, Facts], found: Mapping[str, Facts], texts: Mapping[str, str]
) -> Iterator[Difference]:
    """All differences in the order of the documents and of the text."""
    for name, gold in expected.items():
        bounds = sentences(texts[name])
        ours = found.get(name, Facts()).events
        pairs = match(gold.events, ours, bounds)
        matched = {i for i, _ in pairs}, {j for _, j in pairs}
        rows = [(e, None) for i, e in enumerate(gold.events) if i not in matched[0]]
        rows_found = [(None, e) for j, e in enumerate(ours) if j not in matched[1]]
        both = [(gold.events[i], ours[j]) for i, j in pairs]
        made = [_difference(name, bounds, one, other) for one, other in (*rows, *rows_found, *both)]
        yield from sorted((d for d in made if d.kind != "different" or d.fields), key=lambda d: d.span)


def _difference(name: str, bounds: Sequence[Span], one: EventFact | None, other: EventFact | None) -> Difference:
    event = one or other
    first = event.spans[0] if event is not None and event.spans else (0, 1)
    around = next((b for b in bounds if first[0] < b[1] and first[1] > b[0]), bounds[0])
    return Difference(name, around, one, other, _fields(one, other) if one and other else ())


def _fields(one: EventFact, other: EventFact) -> tuple[str, ...]:
    alike = {
        "modality": one.modality == other.modality,
        "date": one.date == other.date or same_date(one.date, other.date),
        "parties": one.parties == other.parties,
        "topics": one.topics == other.topics,
    }
    return tuple(name for name, same in alike.items() if not same)
