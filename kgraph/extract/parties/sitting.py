"""Whom «катышуучулар», «делегация башчылары» mean: those who take part in the gathering told last."""

from __future__ import annotations

from dataclasses import replace

from kgraph.extract.frames.page import Scene
from kgraph.extract.frames.setting import Setting
from kgraph.extract.reference.discourse import Party

GATHERED = "gathered"
_GATHERING = "summit"
_MET = "meeting"
_DOING = frozenset({_MET, "signing", "agreement"})
_REACH = 6  # sentences
_FEW = 2


def gathered(scene: Scene, k: int) -> list[Party]:
    """The guests at the gathering told last, if it is told of more than one of them by name, where they are received,
    agree or sign; who receives them is not among them."""
    last = scene.state.last(_GATHERING)
    if not isinstance(scene, Setting) or scene.match.rule.family not in _DOING or last is None:
        return []
    phrase, page = scene.phrases[k], scene.page
    received = phrase.case == "Acc"
    if page.sentence_of(phrase.begin) - last.last > _REACH or (scene.match.rule.family == _MET and not received):
        return []
    present = [p for _, p in last.parties if p.side is not None]
    if received:
        index = page.sentence_of(phrase.begin)
        hosts = {page.discourse.party(j).side for j in page.within(page.sentences[index]) if j != k} - {None}
        present = [p for p in present if p.person is not None and p.side not in hosts]
    named = [p for p in present if p.person is not None]
    return [replace(p, phrase=k, stated=False) for p in present] if len(named) >= _FEW else []
