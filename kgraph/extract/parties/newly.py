"""Whom «жаңы элчи» means: the one who has just been appointed, not whom he follows."""

from __future__ import annotations

from dataclasses import replace

from kgraph.extract.frames.page import Scene
from kgraph.extract.lexicon.offices import GENERAL
from kgraph.extract.reference.discourse import Party

_APPOINTED = "appointment"


def newly(scene: Scene, k: int) -> Party | None:
    """Who has been given the office that a phrase without a name calls new, as told last: «X-тин ордуна Y дайындалды.
    Жаңы элчи …»; of two posts that of the state that the sentence names."""
    phrase, page = scene.phrases[k], scene.page
    if phrase.kind != "office" or phrase.name is not None or phrase.plural or not phrase.post:
        return None
    if not any(t.lower in page.words.fresh for t in page.tokens[phrase.begin : phrase.end]):
        return None
    posts = {phrase.post, *GENERAL.get(phrase.post, ())}
    told = (p for d in reversed(scene.state.drafts) if d.rule.family == _APPOINTED for p in d.of("source"))
    held = [p for p in told if p.person is not None and p.office is not None and p.office.post in posts]
    here = page.within(page.sentences[page.sentence_of(phrase.begin)])
    named = {side for j in here for side in scene.phrases[j].sides}.union(phrase.to)
    there = [p for p in held if p.office is not None and p.office.to in named]
    return next((replace(p, phrase=k, stated=False) for p in there or held), None)
