"""Whom somebody blames or backs whose deed the sentence tells before him: «X элчини чыгарганын БУУ айыптады»."""

from __future__ import annotations

from kgraph.extract.frames.positions import positions
from kgraph.extract.frames.roles import Clause
from kgraph.extract.frames.subordinate import reported
from kgraph.extract.parties.referents import resolve
from kgraph.extract.reference.discourse import Party
from kgraph.extract.syntax.clauses import Predicate

_JUDGING = ("criticism", "support")


def author_of_deed(clause: Clause) -> list[Party]:
    """The subject of the clause that is the object of a judgement and stands before the one who judges."""
    deed, judges = _deed(clause)
    if deed is None or "Pass" in deed.reading.voice:
        return []
    acting = [k for k in clause.left if clause.phrases[k].begin < deed.i and clause.may_be_subject(k)]
    sides = {p.side for k in judges for p in resolve(clause, k)}
    return [p for k in acting[-1:] for p in resolve(clause, k) if p.side is not None and p.side not in sides]


def suffered(clause: Clause) -> bool:
    """Whether it is judged what was done to somebody, and nobody says by whom: «X-тин жарандары кармалганын Y
    айыптады»."""
    deed, _ = _deed(clause)
    return deed is not None and "Pass" in deed.reading.voice and not positions(clause, "by")


def _deed(clause: Clause) -> tuple[Predicate | None, tuple[int, ...]]:
    """The participle that is the object of a judgement and stands before who judges, and those."""
    deeds = [p for p in clause.sentence.predicates if p.reading.form == "Part"]
    if clause.match.rule.family not in _JUDGING or clause.passive or not any(map(reported, deeds)):
        return None, ()
    judges = positions(clause, "subject")
    first = min((clause.phrases[k].begin for k in judges), default=0)
    last = next((p for p in reversed(deeds) if p.i < first), None)
    return (last, judges) if last is not None and reported(last) else (None, ())
