"""States that a text means only by their region: it does not tell that each takes part, «Борбор Азия — X» форуму."""

from __future__ import annotations

from kgraph.extract.frames.roles import Clause
from kgraph.extract.parties.slots import Cast
from kgraph.extract.phrases.phrases import PLACES
from kgraph.extract.reference.discourse import Party
from kgraph.model import Actor

_MANY = 3
_TARGET = "target"
_REGION = "region"


def regional(clause: Clause, parties: Cast) -> Cast:
    """The parties without the states of a region that are not counted («беш өлкө»), but for the one that is the host.

    If nobody else acts, the region stands for its states.
    """
    hosts = _hosts(clause)
    kept = [(role, p) for role, p in parties if not _vague(clause, p) or p.side in hosts]
    acting = {role for role, _ in parties} - {_TARGET}
    return kept if acting <= {role for role, _ in kept} else parties


def _vague(clause: Clause, party: Party) -> bool:
    """Whether a party is one of the states of a region that no number counts."""
    phrase = clause.phrases[party.phrase] if party.phrase >= 0 else None
    if phrase is None or (len(phrase.sides) < _MANY and phrase.kind != _REGION):
        return False
    regions, words = clause.page.discourse.bodies.regions, clause.page.words
    said = [t.lower for t in clause.tokens[phrase.begin : phrase.end]]
    named = (members for region, members in regions.items() if any(word.startswith(region) for word in said))
    counted = any(word in words.counts or word in words.numerals for word in said)
    return not counted and any(party.side is not None and party.side.code in members for members in named)


def _hosts(clause: Clause) -> frozenset[Actor]:
    """The states in which the sentence says that something takes place."""
    sites = (clause.phrases[k] for k in clause.within if clause.phrases[k].kind in PLACES)
    return frozenset(side for p in sites if p.case == "Loc" and not p.attr for side in p.sides)
