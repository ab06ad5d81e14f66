"""Gatherings named after those who meet there: «Италия — Борбор Азия», «Борбор Азия + Жапония»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kgraph.extract.phrases.phrases import Phrase
from kgraph.extract.syntax.tokens import DASHES, Token

_SIGNS = DASHES | {"+"}
_KINDS = frozenset({"pair", "country", "org"})


def formats(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> tuple[Phrase, ...]:
    """The phrases; a region whose states are known and a partner that a sign joins to it are one, with all sides."""
    found: list[Phrase] = []
    for phrase in phrases:
        named = bool(found) and _named(tokens, found[-1], phrase)
        found.append(_joint(found.pop(), phrase) if named else phrase)
    return tuple(found)


def _joint(first: Phrase, second: Phrase) -> Phrase:
    region = first if _region(first) else second
    sides = tuple(dict.fromkeys((*first.sides, *second.sides)))
    return replace(second, begin=first.begin, kind="pair", ref=region.ref, sides=sides)


def _named(tokens: Sequence[Token], first: Phrase, second: Phrase) -> bool:
    """Whether two phrases name a gathering: bare, one a region, a dash or plus between them, in quotation marks."""
    bare = not (first.case or first.attr or first.relation) and {first.kind, second.kind} <= _KINDS
    signed = second.begin == first.end + 1 and tokens[first.end].text in _SIGNS
    return bare and signed and _region(first) != _region(second) and bool(first.sides and second.sides)


def _region(phrase: Phrase) -> bool:
    return phrase.kind == "pair" and phrase.ref.isupper()
