"""Who has to do something, where the nearest noun before the verb is nobody who could."""

from __future__ import annotations

from kgraph.extract.frames.roles import Clause
from kgraph.extract.reference.discourse import Party
from kgraph.model import Actor


def obliged(clause: Clause, own: frozenset[Actor | None]) -> list[Party]:
    """The one state or organisation before a verb that is not the speaker's: «Y өлкөнүн ишине кийлигишпеши керек», or
    whose people are its object: «Y аскерлерин чыгарышы керек»."""
    named = [k for k in clause.left if clause.phrases[k].sides and own.isdisjoint(clause.phrases[k].sides)]
    if len(named) != 1:
        return []
    phrase = clause.phrases[named[0]]
    state = clause.tokens[phrase.begin]
    plain = phrase.kind in ("country", "capital", "org") and clause.may_be_subject(named[0]) and not phrase.case
    people = phrase.kind == "body" and phrase.case == "Acc" and not any(r.case for r in state.readings)
    return [Party(side=phrase.sides[0], phrase=named[0])] if plain or people else []
