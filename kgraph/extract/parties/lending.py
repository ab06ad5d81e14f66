"""Who lends and who borrows what two sides have signed, agreed on or ratified: «насыя келишимине кол коюлду. Каражат 20
жылга берилет»."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.extract.frames.roles import Clause
from kgraph.extract.reference.discourse import Party
from kgraph.model import Actor

_SEALED = frozenset({"signing", "ratification", "agreement"})
_MONEY = "finance"
_REACH = 3  # sentences
_PAIR = 2


def lender(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """The organisation that has a document on money with a state, or the foreign state that has one with ours."""
    sides = _pair(clause)
    bodies = [s for s in sides if s.kind == "org"]
    foreign = [s for s in sides if s != clause.page.discourse.home]
    found = bodies if len(bodies) == 1 else foreign if len(foreign) < len(sides) else []
    return [Party(side=side, stated=False) for side in found[:1] if len(found) == 1 and not _taken(have, side)]


def borrower(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """The other side of a document on money; ours, if a foreign one of several gives it."""
    sides, home = _pair(clause), clause.page.discourse.home
    free = [s for s in sides if not _taken(have, s)]
    found = [s for s in free if s == home] or (free if len(free) == len(sides) - 1 == 1 else [])
    return [Party(side=side, stated=False) for side in found if have]


def _taken(have: Sequence[tuple[str, Party]], side: Actor) -> bool:
    return any(p.side == side for _, p in have)


def _pair(clause: Clause) -> list[Actor]:
    """The sides of the document on money told of last, not long ago."""
    last = next((d for d in reversed(clause.state.drafts) if d.rule.family in _SEALED), None)
    if last is None or clause.sentence.index - last.last > _REACH or _MONEY not in last.topics:
        return []
    sides = sorted(last.sides(), key=lambda s: s.code)
    return sides if len(sides) >= _PAIR else []
