"""What somebody is only ready to do, has a mind to do or calls needful is no event of its own: «кызматташууга даяр
экенин айтты», «жардам көрсөтүү зарылдыгын белгиледи»; aid offered is one."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.extract.circumstances.tenses import POSSIBLE
from kgraph.extract.frames.drafts import Draft
from kgraph.ontology import Vocabulary

READY = frozenset({"express-readiness", "express-intention", "attach-importance"})
_OFFERING = "express-readiness"
_NEXT = 1  # «жардам көрсөтүүгө даяр»: a noun, its verb
_TALKS = frozenset({"meeting", "call"})  # that may come to pass
_AID = "aid"
_RELIEF = "humanitarian-aid"
_OFFER = "aid/offer"


def offered(drafts: Sequence[Draft], vocabulary: Vocabulary) -> list[Draft]:
    """The drafts without the acts for which somebody says to be ready, in the words right before; the offer of relief
    to whom it is made stays, and the readiness falls."""
    ready = [d for d in drafts if d.type in READY]
    offers = [d for d in drafts if _open(d, vocabulary) and vocabulary.top(d.type) == _AID and _relief(d)]
    given = [r for r in ready if r.type == _OFFERING and any(_same(o, r) for o in offers) and _all(r, offers)]
    kept = [o for o in offers if any(_same(o, r) for r in given)]
    places = [(begin, s) for d in ready for begin, _, s in d.spans]
    fallen = [d for d in drafts if _open(d, vocabulary) and _held(d, places) and d not in kept]
    return [d for d in drafts if d not in fallen and d not in given]


def _relief(draft: Draft) -> bool:
    """Whether relief is offered in so many words: «гуманитардык жардам», «куткаруучулар», not support in general."""
    return draft.rule.id == _OFFER or _RELIEF in draft.topics


def _same(offer: Draft, ready: Draft) -> bool:
    """Whether both tell of the same two sides in the same roles."""
    return all({p.side for p in offer.of(role)} == {p.side for p in ready.of(role)} for role in ("source", "target"))


def _all(ready: Draft, offers: Sequence[Draft]) -> bool:
    """Whether somebody is ready for nothing but what is offered."""
    ends = [(end, s) for d in offers for _, end, s in d.spans]
    return all(any(m == s and 0 <= begin - end <= _NEXT for end, m in ends) for begin, _, s in ready.spans)


def _open(draft: Draft, vocabulary: Vocabulary) -> bool:
    return draft.modality == POSSIBLE and not draft.rule.speech and vocabulary.top(draft.type) not in _TALKS


def _held(draft: Draft, ready: Sequence[tuple[int, int]]) -> bool:
    return all(any(m == s and 0 <= begin - end <= _NEXT for begin, m in ready) for _, end, s in draft.spans)
