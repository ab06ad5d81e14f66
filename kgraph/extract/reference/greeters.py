"""Who greets a guest: «Ал Анкарага учуп келди. Аны аэропорттон министр X тосуп алды» tells of a Turkish minister."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from kgraph.extract.phrases.phrases import PLACES, Phrase
from kgraph.extract.syntax.tokens import Token

_BACK, _AHEAD = 40, 15  # words
_STOPS = frozenset(".!?…")


def greeted(tokens: Sequence[Token], phrases: Sequence[Phrase], greeting: Collection[str]) -> tuple[Phrase, ...]:
    """The phrases, officials who greet or see off somebody with the state of the place named last before them."""
    return tuple(_greeted(tokens, phrases, greeting))


def _greeted(tokens: Sequence[Token], phrases: Sequence[Phrase], greeting: Collection[str]) -> Iterator[Phrase]:
    if not any(r.lemma in greeting for t in tokens for r in t.readings):
        yield from phrases
        return
    for k, phrase in enumerate(phrases):
        official = phrase.kind in ("person", "office") and phrase.post and not phrase.sides
        if official and not (phrase.case or phrase.relation) and _greets(tokens, phrase.end, greeting):
            near = [p for p in phrases[:k] if phrase.begin - p.end <= _BACK and p.kind in PLACES and p.side]
            there = [p for p in near if p.case in ("Dat", "Loc") and not p.attr]
            yield replace(phrase, sides=there[-1].sides) if there else phrase
        else:
            yield phrase


def _greets(tokens: Sequence[Token], end: int, greeting: Collection[str]) -> bool:
    """Whether the next finite verb, in the same sentence, is one of greeting."""
    for token in tokens[end : end + _AHEAD]:
        verb = token.verb()
        if token.text in _STOPS:
            return False
        if verb is not None and verb.form in ("Fin", "Conv", "Part"):
            return any(r.lemma in greeting for r in token.readings)
    return False
