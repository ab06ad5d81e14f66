"""What somebody says, denies or does by saying so: the verb of an event before one of saying."""

from __future__ import annotations

from collections.abc import Collection

from kgraph.extract.frames.roles import Clause
from kgraph.extract.parties.fillers import explicit, sides
from kgraph.extract.parties.slots import Cast

_COMPLEMENT = 3
_DUE = frozenset({"gratitude", "congratulation", "condolence"})


def refuted(clause: Clause) -> bool:
    """Whether somebody says that an event is not true: «кол салганын төгүнгө чыгарды»."""
    reading = clause.match.reading
    if reading is None or reading.pos != "VERB":
        return False
    last, chained = clause.sentence.chained(clause.match.anchor, reading, clause.auxiliaries)
    after = clause.sentence.governor(last + 1)
    if chained.form != "Part" or chained.case != "Acc" or after is None or after.i > last + _COMPLEMENT:
        return False
    words = clause.page.words.refuting
    return after.reading.lemma in words or f"{clause.tokens[after.i - 1].lower} {after.reading.lemma}" in words


def performed(clause: Clause, reports: Collection[str]) -> bool:
    """Whether somebody says that he will do what is done by saying so: «колдоорун билдирди»."""
    rule = clause.match.rule
    return rule.saying and not rule.speech and content(clause, reports)


def content(clause: Clause, reports: Collection[str]) -> bool:
    """Whether the verb is what somebody says: «бербей турганын билдирди»."""
    reading = clause.match.reading
    if reading is None or reading.pos != "VERB":
        return False
    last, chained = clause.sentence.chained(clause.match.anchor, reading, clause.auxiliaries)
    after = clause.sentence.governor(last + 1)
    told = chained.case == "Acc" and after is not None and after.i <= last + _COMPLEMENT
    return told and after is not None and after.reading.lemma in reports


def withheld(clause: Clause, parties: Cast) -> bool:
    """Whether it is news that somebody does not do what is due to another one: «шайланган X-ти куттуктаган жок»."""
    main = clause.sentence.closing(clause.match.anchor)
    closes = main is not None and main.i - clause.match.anchor <= 1
    return clause.match.rule.family in _DUE and closes and explicit(parties) and len(sides(parties)) > 1
