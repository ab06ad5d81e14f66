"""Two states that do the same to each other: «X менен Y бири-биринин дипломаттарын чыгарды»."""

from __future__ import annotations

from kgraph.extract.frames.roles import Clause
from kgraph.extract.parties.slots import Cast
from kgraph.extract.reference.discourse import Party

_MEASURES = frozenset({"restriction", "relations"})
_STEPS = frozenset({"relations"})
_PAIR = 2


def mutual(clause: Clause, parties: Cast) -> Cast:
    """The parties, each of two states as both who acts and whom it hits if the clause says «бири-бири»."""
    acting = [p for role, p in parties if role == "source" and p.side is not None and p.side.kind == "country"]
    if clause.match.rule.family not in _MEASURES or len({p.side for p in acting}) != _PAIR or len(acting) != _PAIR:
        return parties
    if any(role == "target" for role, _ in parties) or not _each_other(clause):
        return parties
    return [*(("source", p) for p in acting), *(("target", Party(side=p.side, phrase=p.phrase)) for p in acting)]


def _each_other(clause: Clause) -> bool:
    """Whether the sentence so far names both as those who are hit: «бири-биринин элчилерин чыгарып, …»."""
    stretch = clause.tokens[clause.sentence.begin : clause.match.anchor]
    return any(t.lower in clause.page.words.reciprocal for t in stretch)


def jointly(clause: Clause, parties: Cast) -> Cast:
    """The parties of a step that two states take together, toward nobody else: «X менен Y элчиликтерин кайра ачты»."""
    acting = {p.side for role, p in parties if role == "source"}
    others = {p.side for role, p in parties if role != "source"} - acting
    if clause.match.rule.family not in _STEPS or len(acting) < _PAIR or others:
        return parties
    return [("participant", p) for role, p in parties if role == "source"]
