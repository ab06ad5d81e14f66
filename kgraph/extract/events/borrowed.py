"""Days that the news has from a sentence after it, which tells of an act with others: «X Y-ти сындады. 5-майда Z-га
барды» does not say when X blamed Y."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.extract.events.belonging import dated
from kgraph.extract.frames.drafts import Draft
from kgraph.extract.frames.page import Page

_PAIR = 2


def returned(page: Page, drafts: Sequence[Draft]) -> None:
    """Takes such a day from the news, where all that its sentence tells of is done with another state."""
    for draft in drafts:
        if draft.when is None or not dated(draft):
            continue
        at = page.sentence_of(draft.when.begin)
        told = [d for d in drafts if d.sentence == at and d is not draft] if at > draft.last else []
        if told and all(_aside(draft, other) for other in told):
            draft.when = None


def _aside(draft: Draft, other: Draft) -> bool:
    """Whether another act on the same day is of another kind, and has only who acts in common with the first."""
    own, shared = draft.sides(), draft.sides() & other.sides()
    kind = other.rule.family != draft.rule.family and not other.rule.saying and other.when == draft.when
    return kind and len(own) >= _PAIR and len(other.sides()) >= _PAIR and len(shared) == 1
