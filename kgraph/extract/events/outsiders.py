"""What experts, reporters and passers-by expect of states is no event."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.extract.circumstances.carried import commented
from kgraph.extract.circumstances.tenses import PLANNED, POSSIBLE
from kgraph.extract.frames.drafts import Draft
from kgraph.extract.frames.page import Page


def settled(page: Page, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts without what is only to come as people of no office say: «эксперттин пикиринде, X Y-ти колдошу
    ыктымал»."""
    foreign = commented(page)
    ahead = (PLANNED, POSSIBLE)
    return [d for d in drafts if d.modality not in ahead or not all(s in foreign for _, _, s in d.spans)]
