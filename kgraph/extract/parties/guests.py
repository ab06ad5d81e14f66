"""Whom «конок», «мейман» mean: of those who deal with one another the one who came."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kgraph.extract.frames.drafts import Draft
from kgraph.extract.frames.page import Scene
from kgraph.extract.frames.roles import Clause
from kgraph.extract.reference.discourse import Party
from kgraph.model import Actor

GUEST = "guest"
_HOSTS = {"visit": "target", "meeting": "source"}
_NATIONS = frozenset({"adjective", "national"})


def guest(scene: Scene, k: int) -> list[Party]:
    """Who came, of those at the talks, else of the officials named before; of the side named right before, if any."""
    side = _nation(scene, k)
    host = _host(scene)
    dealing = [p for p in scene.state.parties if _fits(p, side, host)]
    before = [p for p in scene.page.discourse.officials(k) if p.phrase < k and _fits(p, side, host)]
    came = _first(dealing) or before[:1] or ([Party(side=side)] if side is not None else [])
    return [replace(p, phrase=k, stated=side is not None) for p in came]


def comer(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """Who has just come where somebody is greeted whom nobody names: «учак Лимага конду, ал жерде X тосуп алды»."""
    visit = clause.state.drafts[-1] if clause.state.drafts else None
    own = {p.side for _, p in have}
    if visit is None or visit.rule.family != "visit" or clause.sentence.index - visit.last > 1:
        return []
    told = (r for i in clause.between(clause.begin) for r in clause.tokens[i].readings)
    if any(r.pos == "NOUN" and r.case == "Acc" for r in told) or not own <= {p.side for p in visit.of("target")}:
        return []
    return [replace(p, stated=False) for p in visit.of("source") if p.person is not None][:1]


def _nation(scene: Scene, k: int) -> Actor | None:
    """Whose a guest is by the word before: «ирандык конок»."""
    before = scene.phrases[k - 1] if k else None
    beside = before is not None and before.kind in _NATIONS and before.end == scene.phrases[k].begin
    return before.side if before is not None and beside else None


def _fits(party: Party, side: Actor | None, host: Actor) -> bool:
    return party.side == side if side is not None else party.side not in (None, host)


def _first(parties: Sequence[Party]) -> list[Party]:
    """The first of several, persons before their states."""
    return sorted(parties, key=lambda p: p.person is None)[:1]


def _host(scene: Scene) -> Actor:
    """Who received somebody, or where somebody went, as told last; else the state of the readers."""
    hosts = (side for draft in reversed(scene.state.drafts) for side in _hosting(draft))
    return next(hosts, scene.page.discourse.home)


def _hosting(draft: Draft) -> list[Actor]:
    hosts = draft.of(_HOSTS[draft.rule.family]) if draft.rule.family in _HOSTS else []
    return [p.side for p in hosts if p.side is not None]
