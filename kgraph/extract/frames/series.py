"""Gatherings told in one list, each an event of its own: «саммитке жана экономикалык форумга катышты»."""

from __future__ import annotations

from kgraph.extract.frames.roles import Clause
from kgraph.extract.syntax.tokens import Token

_GATHERED = "summit"
_LISTED = frozenset({"Dat", "Loc"})
_COMMA = ","


def listed(clause: Clause) -> bool:
    """Whether a gathering stands in a list after another one, in the same case."""
    reading = clause.match.reading
    if clause.match.rule.family != _GATHERED or reading is None or reading.attr or reading.case not in _LISTED:
        return False
    drafts = [d for d in clause.state.drafts if d.rule.family == _GATHERED]
    ends = [end for d in drafts for _, end, index in d.spans if index == clause.sentence.index]
    end = max((end for end in ends if end <= clause.match.begin), default=None)
    if end is None or not _cased(clause.tokens[end - 1], reading.case):
        return False
    between = clause.tokens[end : clause.match.begin]
    joined = any(t.lower in clause.page.words.listing or t.text == _COMMA for t in between)
    acted = any(end <= p.i < clause.match.begin and not p.attributive for p in clause.sentence.predicates)
    return joined and not acted


def _cased(token: Token, case: str) -> bool:
    return any(r.case == case and not r.attr for r in token.readings)
