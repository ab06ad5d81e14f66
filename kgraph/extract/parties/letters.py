"""Who wrote the letter that a text quotes, and to whom: «“…”, — деп айтылат телеграммада»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kgraph.extract.frames.roles import Clause
from kgraph.extract.reference.discourse import Party

_LETTERS = frozenset({"congratulation", "condolence", "gratitude", "invitation"})


def writer(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """Who sent the letter told of last."""
    return _of(clause, "source")


def addressee(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """Who got the letter told of last."""
    return _of(clause, "target")


def _of(clause: Clause, role: str) -> list[Party]:
    """Those in a role of the letter told of last, as the mention says that names most persons."""
    letters = [d for d in clause.state.drafts if d.rule.family in _LETTERS]
    mentions = [d for d in letters if d.rule.family == letters[-1].rule.family and d.sides() == letters[-1].sides()]
    letter = max(mentions, key=lambda d: len(d.persons()), default=None)
    return [replace(p, stated=False) for p in letter.of(role)] if letter is not None else []
