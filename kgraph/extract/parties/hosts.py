"""Whose official a visitor meets who is told by his office alone: «X Бейрутка барды. Ал премьер менен жолукту»."""

from __future__ import annotations

from dataclasses import replace

from kgraph.extract.frames.drafts import Draft
from kgraph.extract.frames.roles import Clause
from kgraph.extract.frames.surroundings import recalling
from kgraph.extract.parties.slots import Cast
from kgraph.extract.reference.discourse import Party
from kgraph.model import Actor

_MET = "meeting"
_NEAR = 4  # sentences after the journey
_COMPANION = "comitative"


def hosted_by(clause: Clause, parties: Cast) -> Cast:
    """The parties; an office without a state is that of the state to which somebody has gone who meets its holder, or
    where an envoy serves who does, where else both would be of one state."""
    visit = clause.state.last("visit")
    if clause.match.rule.family != _MET:
        return parties
    if visit is None or not _there(clause, visit):
        return _serving(clause, parties)
    sides = {p.side for _, p in parties}
    guests = {p.person for p in visit.of("source") if p.person is not None}
    host = _host(visit, sides)
    acting = [p for role, p in parties if not _alone(clause, role, p)]
    if host is None or (acting and not any(p.person in guests for p in acting)):
        return parties  # «премьер-министр менен жолугушууда ал жардам сурады» says later who is met
    return [(role, _of(p, host) if _alone(clause, role, p) else p) for role, p in parties]


def _serving(clause: Clause, parties: Cast) -> Cast:
    """The parties; whom an envoy meets who is told by his office alone is of the state where the envoy serves."""
    posted = {p.office.to for _, p in parties if p.office is not None and p.office.to is not None}
    to = next(iter(posted), None) if len(posted) == 1 else None
    if to is None or to.kind != "country" or len({p.side for _, p in parties}) > 1:
        return parties
    return [(role, _of(p, to) if role != "source" and _alone(clause, role, p) else p) for role, p in parties]


def _there(clause: Clause, visit: Draft) -> bool:
    """Whether the clause goes on about a journey that has been told just before."""
    return clause.sentence.index - visit.sentence <= _NEAR and not (visit.former or recalling(clause))


def _host(visit: Draft, sides: set[Actor | None]) -> Actor | None:
    """The one state to which a journey goes, if all who meet seem to be of the side of those who make it."""
    own, to = {p.side for p in visit.of("source")}, {p.side for p in visit.of("target")}
    host = next(iter(to), None) if len(to) == 1 else None
    return host if host is not None and host.kind == "country" and sides == own and host not in own else None


def _alone(clause: Clause, role: str, party: Party) -> bool:
    """Whether a party is an office of no state, whose holder somebody meets or who receives him."""
    phrase = clause.phrases[party.phrase] if party.phrase in clause.within else None
    if phrase is None or phrase.kind != "office" or phrase.name is not None or phrase.sides or party.person is not None:
        return False
    return bool(phrase.post) and (phrase.relation == _COMPANION or role == "source")


def _of(party: Party, side: Actor) -> Party:
    """A party as an official of a state."""
    return replace(party, side=side, office=replace(party.office, of=side) if party.office is not None else None)
