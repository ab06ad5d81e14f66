"""What experts, reporters and passers-by expect of states is no event."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.extract.circumstances.carried import commented
from kgraph.extract.circumstances.tenses import PLANNED, POSSIBLE
from kgraph.extract.frames.drafts import Draft
from kgraph.extract.frames.page import Page
from kgraph.extract.syntax.clauses import Sentence

_OFFICIALS = frozenset({"person", "office"})


def settled(page: Page, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts without what is only to come as people of no office say: «эксперттин пикиринде, X Y-ти колдошу
    ыктымал»."""
    ahead = (PLANNED, POSSIBLE)
    if not any(d.modality in ahead for d in drafts):
        return list(drafts)
    foreign = {s for s in commented(page) if not _official(page, page.sentences[s])}
    return [d for d in drafts if d.modality not in ahead or not all(s in foreign for _, _, s in d.spans)]


def _official(page: Page, sentence: Sentence) -> bool:
    """Whether somebody who acts for a state is named in a sentence, who may be the one that speaks."""
    people = (k for k in page.within(sentence) if page.coordinated.phrases[k].kind in _OFFICIALS)
    return any(page.discourse.party(k).side is not None for k in people)
