"""Whom «кошунасы», «коңшусу» means: beside a state that acts the other one of which the text tells."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.extract.frames.page import Scene
from kgraph.extract.phrases.phrases import Phrase
from kgraph.extract.reference.discourse import ACTING, Party
from kgraph.model import Actor

NEIGHBOUR = "neighbour"
_NAMING = (ACTING | {"capital", "adjective"}) - {"pronoun", "parties"}
_LEADERS = frozenset({"head-of-state", "prime-minister", "foreign-minister", "deputy-foreign-minister"})
_STATES = frozenset({"country", "capital", "body", "org"})


def neighbour(scene: Scene, k: int) -> list[Party]:
    """The one other state that its own sentence names before it, else the sentence before that, else the text; nobody
    if several are named, or if no state or leader acts: «Мехико кошунасына мунай жөнөттү», not «тургун кошунасынан
    акча сурады»."""
    page, phrases = scene.page, scene.phrases
    index = page.sentence_of(phrases[k].begin)
    before = [j for j in page.within(page.sentences[index]) if j < k]
    own = next((_side(scene, j) for j in reversed(before) if _acts(scene, j)), None)
    if own is None:
        return []
    last = page.within(page.sentences[index - 1]) if index else ()
    for told in (before, last, range(k)):
        others = _states([phrases[j] for j in told]) - {own}
        if others:
            return [Party(side=side, phrase=k, stated=False) for side in others] if len(others) == 1 else []
    return []


def _acts(scene: Scene, k: int) -> bool:
    """Whether a phrase is a state, a body of one or its leader, and may be the subject."""
    phrase, office = scene.phrases[k], scene.page.discourse.party(k).office
    if phrase.case or phrase.relation or phrase.attr or phrase.head is not None:
        return False
    leads = phrase.kind in ("office", "person") and office is not None and office.post in _LEADERS
    return (phrase.kind in _STATES and bool(phrase.sides)) or leads


def _side(scene: Scene, k: int) -> Actor | None:
    side = scene.page.discourse.party(k).side
    return side if side is not None and side.kind == "country" else None


def _states(phrases: Sequence[Phrase]) -> frozenset[Actor]:
    """The states that phrases name, but for where something lies or is done."""
    named = (p for p in phrases if p.kind in _NAMING and p.relation != "via")
    return frozenset(side for p in named for side in p.sides if side.kind == "country")
