"""People whom the text only names by what has befallen them, which tells of no measure against a state: «кирүүгө тыюу
салынган чет элдиктер», «өлкөдөн чыгарылгандан кийин кайра кирген мигранттар»."""

from __future__ import annotations

from kgraph.extract.frames.roles import Clause
from kgraph.extract.parties.slots import Cast
from kgraph.extract.reference.discourse import Party

_MEASURES = frozenset({"deportation", "entry-ban"})
_POINTING = frozenset({"parties", "pronoun"})


def described(clause: Clause, parties: Cast) -> bool:
    """Whether a measure only says which people are meant, and nobody says of which state they are."""
    if clause.match.rule.type not in _MEASURES or not (clause.attributive or _laid(clause) or _aside(clause)):
        return False
    return not any(role == "target" and _named(clause, p) for role, p in parties)


def _named(clause: Clause, party: Party) -> bool:
    return party.phrase >= 0 and clause.phrases[party.phrase].kind not in _POINTING


def _laid(clause: Clause) -> bool:
    """Whether a participle right after a noun for the measure describes people: «тыюу салынган чет элдиктер»."""
    after = clause.sentence.at(clause.match.anchor + 1)
    return after is not None and after.attributive


def _aside(clause: Clause) -> bool:
    """Whether the trigger tells when those came of whom a participle after it speaks: «чыгарылгандан кийин … кирген
    мигранттар»."""
    reading = clause.match.reading
    if reading is None or (reading.form, reading.case) != ("Part", "Abl"):
        return False
    after = (p for p in clause.sentence.predicates if p.i > clause.match.anchor and p.reading.form != "Conv")
    following = next(after, None)
    return following is not None and following.attributive
