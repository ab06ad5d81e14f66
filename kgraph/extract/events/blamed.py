"""Whose act of force it is of which the text names only the victim: that of the state which the victim blames."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.extract.frames.drafts import Draft
from kgraph.extract.reference.discourse import Party
from kgraph.ontology import Vocabulary

_FORCE = "conflict"
_BLAME = "criticism"
_NEAR = 1  # sentences from the act to the blame


def blamed(drafts: Sequence[Draft], vocabulary: Vocabulary) -> None:
    """Gives acts of force without a doer the one whom their victim blames: «Айыл аткыланды. X муну Y-тен көрдү»."""
    blames = [d for d in drafts if vocabulary.top(d.type) == _BLAME]
    for draft in drafts:
        if vocabulary.top(draft.type) == _FORCE and not draft.of("source", "participant"):
            doer = next((found for blame in blames if (found := _doer(draft, blame)) is not None), None)
            if doer is not None:
                draft.add("source", doer)


def _doer(draft: Draft, blame: Draft) -> Party | None:
    """The one state that the victim of an act blames in the same sentence or the next."""
    struck = {p.side for p in draft.of("target")}
    speakers = {p.side for p in blame.of("source")}
    met = {p.side: p.alone for p in blame.of("target") if p.side is not None and p.side.kind == "country"}
    near = 0 <= blame.sentence - draft.sentence <= _NEAR
    return next(iter(met.values())) if near and len(met) == 1 and speakers and speakers <= struck else None
