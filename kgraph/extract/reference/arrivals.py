"""Whose guests are, by where they come from: «Кытайдан келген делегация», «Сеулдан учуп келген депутаттар»."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from kgraph.extract.phrases.phrases import Phrase
from kgraph.extract.syntax.tokens import Token

_ORIGINS = frozenset({"country", "capital", "body"})
_GROUP = "delegation"
_PLURAL = frozenset({"office", "envoys"})
_GAP = 3  # «келген», and what the delegation is for


def arrived(tokens: Sequence[Token], phrases: Sequence[Phrase], motion: Collection[str]) -> Iterator[Phrase]:
    """The phrases in which a delegation, or officials in the plural, have the state that they come from.

    ``motion`` are verbs of coming: «Кытайдан келген парламенттик делегация», «Сеулдан учуп келген депутаттар».
    """
    before: Phrase | None = None
    for phrase in phrases:
        if before is not None and _guests(phrase) and _came(tokens, before, phrase, motion):
            yield replace(phrase, sides=before.sides)
        else:
            yield phrase
        before = phrase


def _guests(phrase: Phrase) -> bool:
    """Whether a phrase means guests of whom nothing says whose they are."""
    led = phrase.kind == "person" and not phrase.post
    return not phrase.sides and (phrase.ref == _GROUP or led or (phrase.kind in _PLURAL and phrase.plural))


def _came(tokens: Sequence[Token], origin: Phrase, guests: Phrase, motion: Collection[str]) -> bool:
    """Whether nothing but a participle of coming stands between a state or its body in the ablative and the guests."""
    gap = tokens[origin.end : guests.begin]
    told = origin.kind in _ORIGINS and len(origin.sides) == 1 and origin.case == "Abl" and not origin.attr
    verbs = [verb for token in gap if (verb := token.verb()) is not None]
    moved = bool(verbs) and verbs[-1].form == "Part" and any(verb.lemma in motion for verb in verbs)
    return told and len(gap) <= _GAP and moved and all(token.word for token in gap)
