"""Acts of force of which somebody is blamed: whose they are where the text names only the victim, and which of them
belong to a fight that has been told."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.extract.frames.drafts import Draft
from kgraph.extract.reference.discourse import Party
from kgraph.ontology import Vocabulary

_FORCE = "conflict"
_BLAME = "criticism"
_UNWILLING = "rejection/disagree"
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


def disputed(drafts: Sequence[Draft], vocabulary: Vocabulary) -> list[Draft]:
    """The drafts without blows of which the two sides of a fight only blame each other («атышуу болду. X Y биринчи ок
    атканын айтты»), and without what one is blamed for not wanting: «X: “Y тынчтыкты каалабайт”»."""
    blames = [d for d in drafts if vocabulary.top(d.type) == _BLAME]
    fights = [d for d in drafts if vocabulary.top(d.type) == _FORCE and len(d.of("participant")) > 1]
    doubtful = [d for d in drafts if d.rule.id == _UNWILLING or _fought(d, fights)]
    return [d for d in drafts if not (d in doubtful and any(_claimed(d, blame) for blame in blames))]


def _fought(draft: Draft, fights: Sequence[Draft]) -> bool:
    """Whether a blow belongs to a fight told before it between the same two sides."""
    blow = bool(draft.of("source")) and draft.rule.family == _FORCE
    return blow and any(f.sentence < draft.sentence and draft.sides() <= f.sides() for f in fights)


def _claimed(draft: Draft, blame: Draft) -> bool:
    """Whether somebody is blamed for a blow in the same sentence by the one whom it hit."""
    doers, speakers = {p.side for p in draft.of("source")}, {p.side for p in blame.of("source")}
    met = {p.side for p in blame.of("target")}
    return draft.sentence == blame.sentence and doers <= met and speakers <= {p.side for p in draft.of("target")}
