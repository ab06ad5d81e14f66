"""Who was at other talks than a gathering told beside them, and so need not have been there."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from kgraph.extract.circumstances.tenses import ACTUAL
from kgraph.extract.frames.drafts import Draft

_TALKS = frozenset({"meeting", "call"})


def absent(drafts: Sequence[Draft], gathering: Draft, persons: Collection[str]) -> bool:
    """Whether persons met before a gathering is told at which others were: «X Y менен жолукту. Z форумга катышкан. X …
    айтты»."""
    there = gathering.persons()
    if not there or not persons or not there.isdisjoint(persons):
        return False
    talks = (d for d in drafts if d.rule.family in _TALKS and d.modality == ACTUAL and d.sentence < gathering.sentence)
    return any(d.persons().issuperset(persons) and d.persons().isdisjoint(there) for d in talks)
