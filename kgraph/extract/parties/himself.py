"""Who is put into an office by «аны»: of whose appointment the text has just told, «президент аны кызматка бекитти»."""

from __future__ import annotations

from dataclasses import replace

from kgraph.extract.frames import tenures
from kgraph.extract.frames.positions import positions
from kgraph.extract.frames.roles import Clause
from kgraph.extract.reference.discourse import Party

_NEAR = 2  # sentences
_TAKING = "appointment"


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
