"""Whom somebody speaks to: the one whom he meets, receives, rings or greets in the same sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kgraph.extract.circumstances.tenses import ACTUAL
from kgraph.extract.frames.drafts import Draft
from kgraph.extract.reference.discourse import Party
from kgraph.ontology import Vocabulary

_FACING = frozenset({"meeting", "call", "congratulation", "condolence"})
_SAID = frozenset({"statement", "request", "support", "gratitude", "criticism", "threat", "rejection", "aid"})


def faced(drafts: Sequence[Draft], vocabulary: Vocabulary) -> None:
    """Gives a saying to a state the person of it whom the speaker faces: «X элчи Y-ти кабыл алып, … өтүндү»."""
    encounters = [d for d in drafts if vocabulary.top(d.type) in _FACING]
    for draft in drafts:
        if vocabulary.top(draft.type) in _SAID:
            near = [d for d in encounters if _opens(d, draft)]
            for before in near[-1:]:
                draft.parties[:] = [
                    (role, _person(before, party) if role == "target" else party) for role, party in draft.parties
                ]


def _opens(encounter: Draft, said: Draft) -> bool:
    """Whether a sentence tells of an encounter of the speaker before it tells what he says."""
    here = encounter.sentence == said.sentence and encounter.modality in (said.modality, ACTUAL)
    speakers = {p.person for p in said.of("source") if p.person is not None}
    return (
        here and encounter.spans[0][1] <= said.spans[0][0] and any(p.person in speakers for _, p in encounter.parties)
    )


def _person(encounter: Draft, party: Party) -> Party:
    """The one person of a bare state at an encounter."""
    met = [p for _, p in encounter.parties if p.side == party.side and p.person is not None]
    return replace(met[0], stated=party.stated) if party.bare and len(met) == 1 else party
