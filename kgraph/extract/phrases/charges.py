"""What an official is in charge of, between him and who is named before him: «министр X жана транспорт министри Y»."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from kgraph.extract.phrases.phrases import Phrase
from kgraph.extract.syntax.tokens import Token
from kgraph.extract.syntax.words import Words

_LONG = 6  # words of a charge: «билим берүү, илим жана инновациялар»
_JOINING = frozenset({",", "жана"})
_OPENING = frozenset({",", "жана", "менен", "андан", "анан", "кийин", "соң", "ары", "ошондой", "эле"})
_CASES = frozenset({"", "Gen"})


def charged(tokens: Sequence[Token], phrase: Phrase, gap: list[str], words: Words) -> list[str]:
    """The words between two phrases, without those that only say what the official after them is in charge of."""
    opening = list(itertools.takewhile(lambda word: word in _OPENING, gap))
    charge = gap[len(opening) :]
    if phrase.title is None or phrase.title[0] != phrase.begin or not opening:
        return gap
    owned = any(r.owner == "3" and r.pos == "NOUN" for r in tokens[phrase.begin].readings)
    if not owned or not 0 < len(charge) <= _LONG or charge[-1] in _JOINING:
        return gap
    before = tokens[phrase.begin - len(charge) : phrase.begin]
    return opening if all(t.lower in _JOINING or _names(t, words) for t in before) else gap


def _names(token: Token, words: Words) -> bool:
    """Whether a word may name a charge: a noun without an ending, or in the genitive, that is no time or verb."""
    if not token.word or token.lower in words.postpositions or token.lower in words.listing:
        return False
    verb = token.verb()
    if verb is not None:
        return verb.form == "Vnoun"
    return any(r.pos == "NOUN" and r.case in _CASES for r in token.readings)
