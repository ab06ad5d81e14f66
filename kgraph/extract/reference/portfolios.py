"""Of what a minister is one: «коргоо министри» is not the «саламаттык сактоо министри» named before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kgraph.extract.phrases.phrases import Phrase
from kgraph.extract.syntax.tokens import Token

_FOREIGN = frozenset({"foreign-minister", "deputy-foreign-minister"})
_MINISTERIAL = _FOREIGN | {"minister", "deputy-minister"}


def charged(tokens: Sequence[Token], phrases: Sequence[Phrase], ministers: frozenset[str]) -> tuple[Phrase, ...]:
    """The phrases, those of ministers with the last word of what they are in charge of; ``ministers`` are nouns."""
    return tuple(replace(p, field=_field(tokens, p, ministers)) if p.post in _MINISTERIAL else p for p in phrases)


def _field(tokens: Sequence[Token], phrase: Phrase, ministers: frozenset[str]) -> str:
    if phrase.general or phrase.title is None:
        return ""
    if phrase.post in _FOREIGN:
        return "foreign"
    first = phrase.title[0]
    if not any(r.lemma in ministers for r in tokens[first].readings):  # «ИИМдин министри», «Энергетика министрлигинин»
        return _word(tokens[first])
    owned = any(r.lemma in ministers and r.owner == "3" for r in tokens[first].readings)  # «министр» is of anything
    before = tokens[first - 1] if first and owned else None
    return _word(before) if before is not None and before.word else ""


def _word(token: Token) -> str:
    nouns = sorted((r.lemma for r in token.readings if r.pos == "NOUN"), key=len)
    short = token.text[:2].isupper()  # «ИИМдин»
    return "".join(c for c in token.text if c.isupper()) if short else next(iter(nouns), token.lower)


def same(one: str, other: str) -> bool:
    """Whether two such words, or the abbreviation of a ministry, can be of one charge.

    >>> same("коргоо", "сактоо"), same("ИИМ", "иштер"), same("ИИМ", "сактоо"), same("", "коргоо")
    (False, True, False, True)
    """
    if not one or not other or one == other:
        return True
    short, full = (one, other) if one.isupper() else (other, one)
    if not short.isupper() or full.isupper():
        return False
    return short[-2:-1].lower() == full[:1]
