"""Participles of what people do whom nobody names: «Ригага аттанып жаткан стипендиаттарды кабыл алды»."""

from __future__ import annotations

from collections.abc import Collection

from kgraph.extract.frames.cases import Cases
from kgraph.extract.syntax.tokens import Token
from kgraph.extract.syntax.words import Words

_NEAR = 3  # words after the participle
_ANY_CASE = frozenset({"", "Gen", "Dat", "Acc", "Loc", "Abl"})


def of_people(clause: Cases) -> bool:
    """Whether the trigger, or the participle at the end of its chain, tells what nameless people do: «баш тарткан
    ата-энелер», «кетип жаткан жаштар»."""
    reading = clause.match.reading
    if reading is None:
        return False
    last, chained = clause.match.anchor, reading
    if reading.pos == "VERB":
        last, chained = clause.sentence.chained(last, reading, clause.auxiliaries)
    verb = clause.sentence.at(last)
    modifying = verb is not None and verb.attributive and chained.form == "Part"
    if not (clause.attributive if last == clause.match.anchor else modifying):
        return False
    if any(clause.phrases[k].begin - last - 1 in range(_NEAR) for k in clause.within):
        return False
    first, *second = clause.tokens[last + 1 : last + _NEAR] or (None,)
    if first is None or people(clause.page.words, first):
        return first is not None
    described = not any(r.case for r in first.readings if r.pos == "NOUN")  # not «бараткан поездде журналисттерге …»
    return described and any(people(clause.page.words, token) for token in second)


def people(words: Words, token: Token, cases: Collection[str] = _ANY_CASE) -> bool:
    """Whether a word means people, in one of the given cases: «студенттерди»."""
    return words.human(token, cases) or any(
        r.lemma in words.people and r.pos == "NOUN" and r.case in cases for r in token.readings
    )
