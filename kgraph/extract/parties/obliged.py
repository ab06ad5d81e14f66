"""Whether somebody has to do something, and who, where the nearest noun before the verb is nobody who could."""

from __future__ import annotations

from kgraph.extract.frames.roles import Clause
from kgraph.extract.reference.discourse import Party
from kgraph.extract.syntax.clauses import Predicate
from kgraph.extract.syntax.tokens import following
from kgraph.model import Actor


def shall(clause: Clause, predicate: Predicate) -> bool:
    """Whether somebody shall do something: «аткарсын», «аткарышы керек»."""
    must = _duty(clause, predicate) and not predicate.reading.negative and not _past(clause, predicate.i + 2)
    return (predicate.reading.mood == "Imp" and predicate.reading.person == "3") or must


def ought(clause: Clause, predicate: Predicate) -> bool:
    """Whether somebody should have done what he did not, or the other way round: «ок атпашы керек эле»."""
    return _duty(clause, predicate) and _past(clause, predicate.i + 2)


def _duty(clause: Clause, predicate: Predicate) -> bool:
    """Whether a verb names what somebody has to do."""
    reading, after, words = predicate.reading, following(clause.tokens, predicate.i), clause.page.words
    bound = reading.case == "Dat" and after.startswith(words.bound)
    return reading.form == "Vnoun" and (reading.owner == "3" or bound) and after.startswith(words.duties)


def _past(clause: Clause, i: int) -> bool:
    """Whether a word puts what stands before it into the past."""
    return i < len(clause.tokens) and clause.tokens[i].lower in clause.page.words.bygone


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
