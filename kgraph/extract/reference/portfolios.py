"""Of what a minister is one: «коргоо министри» is not the «саламаттык сактоо министри» named before."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from kgraph.extract.phrases.phrases import Phrase
from kgraph.extract.syntax.tokens import Token

_FOREIGN = frozenset({"foreign-minister", "deputy-foreign-minister"})
_MINISTERIAL = _FOREIGN | {"minister", "deputy-minister"}


def charged(
    tokens: Sequence[Token], phrases: Sequence[Phrase], ministers: frozenset[str], institutions: Collection[str]
) -> tuple[Phrase, ...]:
    """The phrases, those of ministers with the last word of what they are in charge of; ``ministers`` are nouns, and
    so are ``institutions``, which alone say nothing of it: «мекеме башчысы»."""
    held = [p.post in _MINISTERIAL for p in phrases]
    fields = (_field(tokens, p, ministers, institutions) if own else "" for p, own in zip(phrases, held, strict=True))
    return tuple(replace(p, field=field) if own else p for p, own, field in zip(phrases, held, fields, strict=True))


def _field(tokens: Sequence[Token], phrase: Phrase, ministers: frozenset[str], institutions: Collection[str]) -> str:
    if phrase.general or phrase.title is None:
        return ""
    if phrase.post in _FOREIGN:
        return "foreign"
    begin, end = phrase.title
    first = next((t for t in tokens[begin:end] if any(r.lemma in ministers for r in t.readings)), None)
    if first is None:  # «ИИМдин башчысы»
        named = next((t for t in tokens[begin:end] if not _owner(t)), tokens[begin])
        return "" if any(r.lemma in institutions and not r.owner for r in named.readings) else _word(named)
    before = tokens[first.i - 1] if first.i and any(r.lemma in ministers and r.owner for r in first.readings) else None
    if before is None or not before.word or _owner(before):  # «министр» is of anything, «Чилинин министри», too
        return ""
    return _word(before)


def _owner(token: Token) -> bool:
    """Whether a word before an office names the state: «Чилинин», but «ИИМдин»."""
    return token.capital and not token.text[:2].isupper() and any(r.case == "Gen" for r in token.readings)


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
