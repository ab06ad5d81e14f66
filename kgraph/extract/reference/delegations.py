"""Whose somebody is who heads a delegation told before: «Казак делегациясы келди. Аны X жетектейт», «топту X баштап
келди», «делегациянын башчысы X»."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kgraph.extract.phrases.phrases import Phrase
from kgraph.extract.syntax.tokens import Token
from kgraph.extract.syntax.words import Words

_GROUP = "delegation"
_BEFORE = 2  # words from the group to who leads it
_AFTER = 2  # words from him to the verb
_NEAR = 60  # words from where the delegation is told


def led(tokens: Sequence[Token], phrases: Sequence[Phrase], words: Words) -> Iterator[Phrase]:
    """The phrases; who leads a delegation of which the text has told has its side."""
    told: Phrase | None = None
    for phrase in phrases:
        if phrase.ref == _GROUP and phrase.sides:
            told = phrase
        near = told is not None and phrase.begin - told.end <= _NEAR
        untold = phrase.name is not None and not (phrase.sides or phrase.case or phrase.relation)
        if told is not None and near and untold and _leads(tokens, phrase, words):
            yield replace(phrase, sides=told.sides)
        else:
            yield phrase


def _leads(tokens: Sequence[Token], phrase: Phrase, words: Words) -> bool:
    """Whether a person heads a group by his title, or by the verb after him."""
    if tokens[phrase.begin].means(words.delegations):
        return True
    before = tokens[max(0, phrase.begin - _BEFORE) : phrase.begin]
    group = any(r.case == "Acc" and r.lemma in words.delegations for t in before for r in t.readings)
    group = group or any(t.lower in words.him for t in before)
    return group and any(t.means(words.heading) for t in tokens[phrase.end : phrase.end + _AFTER])
