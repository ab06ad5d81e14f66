"""Who is put into an office by «аны»: of whose appointment the text has just told, «президент аны кызматка бекитти»."""

from __future__ import annotations

from dataclasses import replace

from kgraph.extract.frames import tenures
from kgraph.extract.frames.positions import positions
from kgraph.extract.frames.roles import Clause
from kgraph.extract.reference.discourse import Party

_NEAR = 2  # sentences
_TAKING = "appointment"
_LEAVING = "dismissal"


def released(clause: Clause) -> list[Party]:
    """Who has just been released from another office in the same sentence: «X-ты кызматынан бошотуп, элчи кылып
    дайындады»."""
    others = any(clause.phrases[k].name is not None and clause.phrases[k].begin >= clause.begin for k in clause.left)
    if clause.passive or others or positions(clause, "accusative"):
        return []  # «X бошотулду, ордуна Y келди»
    here = [d for d in reversed(clause.state.drafts) if d.sentence == clause.sentence.index]
    left = next((d for d in here if d.rule.family == _LEAVING), None)
    named = [p.phrase for p in (left.of("source") if left is not None else []) if p.person is not None]
    moved = clause.match.rule.family == _TAKING and [k for k in named if k in clause.left]
    return tenures.holder(clause, moved) if moved else []


def himself(clause: Clause) -> list[Party]:
    """The person of the last appointment told of, with the office that was spoken of, if the object is «аны»."""
    acted = [] if clause.passive else positions(clause, "accusative")[:1]
    if not any(clause.phrases[k].kind == "pronoun" and not clause.phrases[k].plural for k in acted):
        return []
    near = (d for d in reversed(clause.state.drafts) if clause.sentence.index - d.sentence <= _NEAR)
    last = next((d for d in near if tenures.staffing(d)), None)
    named = last.of("source")[:1] if last is not None and last.rule.family == _TAKING else []
    posts = {clause.phrases[k].post for k in clause.left if clause.phrases[k].kind == "office" and k > acted[0]}
    return [replace(p, stated=False) for p in named if p.person and p.office and posts <= {p.office.post}]
