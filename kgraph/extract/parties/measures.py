"""Whose measure a sentence tells of that names no state: that of the act told just before, «Балык экспортуна да чектөө
киргизилди»."""

from __future__ import annotations

from kgraph.extract.frames.drafts import Draft
from kgraph.extract.frames.roles import Clause
from kgraph.extract.parties.fillers import states
from kgraph.extract.parties.slots import Cast

_MEASURE = "restriction"
_LEADING = frozenset({_MEASURE, "threat", "request"})  # «… бербөөнү сурады. Эт жеткирүүгө да чектөө киргизилген»
_REACH = 2  # sentences


def measured(clause: Clause) -> Cast:
    """Who takes a measure against whom, as the act told just before has it; none if the sentence names a state itself
    or somebody takes the measure in it."""
    if clause.match.rule.family != _MEASURE or not clause.passive or clause.attributive:
        return []
    if any(clause.phrases[k].sides for k in clause.page.within(clause.sentence)):
        return []
    if not any(t.means(clause.page.words.goods) for t in clause.tokens[clause.sentence.begin : clause.match.anchor]):
        return []
    last = clause.state.drafts[-1] if clause.state.drafts else None
    return states(last.parties) if last is not None and _leads(clause, last) else []


def _leads(clause: Clause, draft: Draft) -> bool:
    """Whether an event is such an act of one state or union towards others, told not long ago."""
    near = clause.sentence.index - draft.last <= _REACH
    return near and draft.rule.family in _LEADING and bool(draft.of("source") and draft.of("target"))
