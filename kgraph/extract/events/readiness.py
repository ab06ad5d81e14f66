"""What somebody is only ready to do is no event of its own: «жардам берүүгө даяр экенин айтты»."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.extract.circumstances.tenses import POSSIBLE
from kgraph.extract.frames.drafts import Draft
from kgraph.ontology import Vocabulary

READY = frozenset({"express-readiness"})
_NEXT = 1  # «жардам көрсөтүүгө даяр»: a noun, its verb
_TALKS = frozenset({"meeting", "call"})  # that may come to pass


def offered(drafts: Sequence[Draft], vocabulary: Vocabulary) -> list[Draft]:
    """The drafts without the acts for which somebody says to be ready, in the words right before."""
    ready = [(begin, s) for d in drafts if d.type in READY for begin, _, s in d.spans]
    return [d for d in drafts if not (_open(d, vocabulary) and _held(d, ready))]


def _open(draft: Draft, vocabulary: Vocabulary) -> bool:
    return draft.modality == POSSIBLE and not draft.rule.speech and vocabulary.top(draft.type) not in _TALKS


def _held(draft: Draft, ready: Sequence[tuple[int, int]]) -> bool:
    return all(any(m == s and 0 <= begin - end <= _NEXT for begin, m in ready) for _, end, s in draft.spans)
