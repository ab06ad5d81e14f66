"""Journeys that a clause only names again: what is done on one told before, or one that others talk about."""

from __future__ import annotations

from kgraph.extract.circumstances.tenses import DENIED
from kgraph.extract.frames.drafts import Draft
from kgraph.extract.frames.matters import discussed
from kgraph.extract.frames.roles import Clause
from kgraph.extract.parties.fillers import sides
from kgraph.extract.parties.slots import Cast
from kgraph.model import Actor

_VISIT = "visit"
_TOWN = "place"
_ATTENDING = "visit/take-part-abroad"


def told(clause: Clause, parties: Cast) -> bool:
    """Whether the journey of a clause has been told: «X Бишкекке келди. Ал эртең аземге катышат»; one that is talked
    of is then mentioned once more: «анын Бишкекке сапары тууралуу сөз болду», «алдыдагы сапарды талкуулашты»."""
    if clause.match.rule.family != _VISIT:
        return False
    if clause.match.rule.id == _ATTENDING:
        return any(_by(draft, parties) for draft in _journeys(clause))
    if _about(clause, parties):
        return True
    if not discussed(clause):
        return False
    named = _named(clause, parties)
    journey = next((d for d in reversed(_journeys(clause)) if named <= d.sides()), None)
    if journey is not None:
        journey.spans.append(clause.span)
    return journey is not None


def _about(clause: Clause, parties: Cast) -> bool:
    """Whether a guest only goes about the country where he is: «Сапарынын алкагында X Ошко барып, … көрөт»."""
    begin, index = clause.match.begin, clause.sentence.index
    towns = [clause.phrases[k] for k in clause.left if clause.phrases[k].case == "Dat" and not clause.phrases[k].attr]
    occasions = (d for d in _journeys(clause) if any(s == index and end <= begin for _, end, s in d.spans))
    return bool(towns) and towns[-1].kind == _TOWN and any(_by(draft, parties) for draft in occasions)


def _journeys(clause: Clause) -> list[Draft]:
    return [d for d in clause.state.drafts if d.rule.family == _VISIT and d.modality != DENIED]


def _by(draft: Draft, parties: Cast) -> bool:
    """Whether somebody who acts makes the journey told, to the same state."""
    hosts = {p.side for p in draft.of("target")}
    return any(
        p.side == q.side and (p.person == q.person or p.person is None or q.person is None)
        for role, p in parties
        if role == "source"
        for q in draft.of("source")
    ) and all(p.side in hosts for role, p in parties if role == "target")


def _named(clause: Clause, parties: Cast) -> frozenset[Actor]:
    """The states whose the journey is by the words before it, not those who talk about it."""
    owners = [(r, p) for r, p in parties if p.phrase >= 0 and clause.phrases[p.phrase].case in ("Gen", "Dat")]
    return sides(owners)
