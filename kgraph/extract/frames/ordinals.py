"""Gatherings told apart by their number in a series: «жетинчи отуруму» is not the «сегизинчи отуруму» told before."""

from __future__ import annotations

from kgraph.extract.frames.roles import Clause
from kgraph.extract.syntax.tokens import Token

_GATHERED = "summit"
_REACH = 3


def renumbered(clause: Clause) -> bool:
    """Whether the number right before a gathering is another one than that of the gathering told last."""
    last = clause.state.last(_GATHERED)
    if clause.match.rule.family != _GATHERED or last is None or last.sentence == clause.sentence.index:
        return False
    own = _rank(clause, clause.match.begin, clause.match.anchor)
    told = {_rank(clause, begin, end) for begin, end, _ in last.spans} - {""}
    return bool(own and told) and own not in told


def _rank(clause: Clause, begin: int, end: int) -> str:
    """The ordinal in a name of a gathering, or the last of the few words before it; empty if there is none."""
    words = clause.tokens[max(begin - _REACH, 0) : end]
    return next((t.lower for t in reversed(words) if _ordinal(clause, t)), "")


def _ordinal(clause: Clause, token: Token) -> bool:
    return token.lower.endswith(clause.page.words.ordinals)
