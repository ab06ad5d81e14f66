"""Relatives: «Ким Чен Ындын карындашы Ким Ё Чжон» is about the sister, «президенттин жубайы X» about the wife."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kgraph.extract.phrases.phrases import Phrase
from kgraph.extract.reference.people import Register
from kgraph.extract.syntax.tokens import Token
from kgraph.extract.syntax.words import Words
from kgraph.model import Actor

_KINDS = frozenset({"person", "office"})


def related(tokens: Sequence[Token], phrases: Sequence[Phrase], register: Register, words: Words) -> Iterator[Phrase]:
    """The phrases; a named relative stands for himself, with the state of whose relative he is."""
    before: Phrase | None = None
    for phrase in phrases:
        named = phrase
        if before is not None and _relative(tokens, before, phrase, words):
            named = replace(phrase, sides=phrase.sides or before.sides or _served(before, register))
            before = replace(before, head=None, relation="kin")
        if before is not None:
            yield before
        before = named
    if before is not None:
        yield before


def _served(phrase: Phrase, register: Register) -> tuple[Actor, ...]:
    """The states that somebody of the reference data has served."""
    known = register.find(phrase.name.words, frozenset(), frozenset()) if phrase.name is not None else None
    return tuple(dict.fromkeys(of for _, of in known.offices))[:1] if known is not None else ()


def _relative(tokens: Sequence[Token], of: Phrase, named: Phrase, words: Words) -> bool:
    """Whether one phrase is the genitive of somebody, and the other a name right after a word for a relative."""
    owner = of.kind in _KINDS and of.case == "Gen"
    between = tokens[of.end : named.begin]
    kin = len(between) == 1 and any(r.owner == "3" and r.lemma in words.kin for r in between[0].readings)
    return owner and kin and named.kind == "person"
