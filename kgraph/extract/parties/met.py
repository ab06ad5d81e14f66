"""With whom somebody has just dealt in a converb, and to whom he then turns: «X Y менен жолугушуп, жардам сурады»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kgraph.extract.frames.roles import Clause
from kgraph.extract.parties.referents import resolve
from kgraph.extract.reference.discourse import Party

_PEOPLE = frozenset({"person", "office", "counterpart"})
_WITH = "comitative"


def met(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """Whom the one who acts has met in the clause right before, whoever is named in what he then wants of him: «X Y
    менен жолугушуп, Z менен соодага көмөк сурады»."""
    before = [p for p in clause.sentence.predicates if p.closes and p.i < clause.match.begin]
    if not before or before[-1].reading.form != "Conv" or before[-1].reading.lemma not in clause.page.words.encounters:
        return []
    if any(clause.may_be_subject(k) for k in clause.left if clause.phrases[k].begin > before[-1].i):
        return []
    begin = max((p.i + 1 for p in before[:-1]), default=clause.sentence.begin)
    own = {p.side for role, p in have if role == "source"}
    facing = (k for k in clause.left if begin <= clause.phrases[k].begin < before[-1].i and _faced(clause, k))
    found = [p for k in facing for p in resolve(clause, k) if p.side is not None and p.side not in own]
    return [replace(p, stated=False) for p in found if len({q.side for q in found}) == 1]


def _faced(clause: Clause, k: int) -> bool:
    """Whether somebody is dealt with in person: «президент X менен», not «өкмөт менен»."""
    return clause.phrases[k].relation == _WITH and clause.phrases[k].kind in _PEOPLE
