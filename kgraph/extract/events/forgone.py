"""What somebody refuses or calls off is no event beside the refusal: «машыгуудан баш тартты. Ал күзүндө өтмөк»."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.extract.circumstances.tenses import ACTUAL, DENIED, PLANNED
from kgraph.extract.frames.drafts import Draft
from kgraph.ontology import Vocabulary

# Journeys and gatherings that do not come about are news.
_JOINT = frozenset({"cooperation", "support", "aid", "ratification"})
_HELP = frozenset({"cooperation", "consular"})
_MEASURE = "restriction"
_REFUSAL = "rejection"
_LEAVING, _RECALL = "dismissal", "recall"
_STAYING = "rejection/will-not"
_GATHERING = "summit"


def held(drafts: Sequence[Draft], vocabulary: Vocabulary) -> list[Draft]:
    """The drafts without acts that do not happen since one of those who would act has refused them or called them off,
    and without what such an act was to be."""
    refusing = [d for d in drafts if vocabulary.top(d.type) == _REFUSAL and d.modality == ACTUAL]
    off = [d for d in drafts if d.modality == DENIED and vocabulary.top(d.type) in _JOINT and _refused(d, refusing)]
    told = [d for d in drafts if d not in off and not any(_due(d, gone) for gone in off)]
    told = [d for d in told if not _deserted(d, refusing, vocabulary)]
    measures = [d for d in told if vocabulary.top(d.type) == _MEASURE]
    told = [d for d in told if not any(_recalled(d, m) for m in measures)]
    return [d for d in told if not (vocabulary.top(d.type) in _HELP and any(_part(d, m) for m in measures))]


def _recalled(draft: Draft, measure: Draft) -> bool:
    """Whether an envoy whom nobody names leaves only since he is called home in protest: «X-тин Y-дагы элчиси кайра
    чакыртылып алынды»."""
    left = draft.rule.family == _LEAVING and measure.type == _RECALL and not draft.persons()
    return left and draft.sides() <= measure.sides()


def _deserted(draft: Draft, refusing: Sequence[Draft], vocabulary: Vocabulary) -> bool:
    """Whether nobody is left of those said to come to a gathering, once who will not come is taken from them: «X уюмдун
    жыйынына барбай турган болду»."""
    staying = [d for d in refusing if d.rule.id == _STAYING and d.sentence == draft.sentence]
    if vocabulary.top(draft.type) != _GATHERING or draft.modality != PLANNED or not staying:
        return False
    away = {p.key for d in staying for p in d.of("source")}
    draft.parties[:] = [(role, p) for role, p in draft.parties if p.key not in away]
    return not draft.parties


def _part(draft: Draft, measure: Draft) -> bool:
    """Whether the words of an act are only part of those of a measure: «жарандарды өлкөдөн чыгарып жиберди»."""
    return all(any(n == s and a <= b and e <= f for a, f, n in measure.spans) for b, e, s in draft.spans)


def _refused(draft: Draft, refusing: Sequence[Draft]) -> bool:
    sides = draft.sides()
    return any({p.side for p in d.of("source")} & sides or sides < d.sides() for d in refusing)


def _due(draft: Draft, gone: Draft) -> bool:
    """Whether a plan is that which has not come about."""
    return draft.modality == PLANNED and draft.type == gone.type and bool(draft.sides() & gone.sides())
