"""Sentence bounds: full stops of initials, dates and abbreviations end no sentence.

The rule is local, as in razdel: a stop ends a sentence if what stands before it can end one and what comes after
can begin one. A line break always ends a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kgraph.extract.syntax.tokens import Token
from kgraph.language import Language

_STOPS = frozenset(".!?…")
_CLOSING = frozenset("»\"”)’'")
_OPENING = frozenset('«"“(—–-•*')


def split(text: str, tokens: Sequence[Token], language: Language) -> tuple[tuple[int, int], ...]:
    """Sentences as half-open ranges of token indices."""
    abbreviations = frozenset(language.words["text"]["abbreviations"])
    bounds: list[tuple[int, int]] = []
    start = i = 0
    while i < len(tokens):
        end = _end(text, tokens, i, abbreviations)
        if end:
            bounds.append((start, end))
            start = end
        i = max(end, i + 1)
    if start < len(tokens):
        bounds.append((start, len(tokens)))
    return tuple(bounds)


def _end(text: str, tokens: Sequence[Token], i: int, abbreviations: frozenset[str]) -> int:
    """The index after the sentence if token ``i`` (with closing signs after it) ends one, else 0."""
    token = tokens[i]
    after = i + 1
    if token.text in _STOPS:
        while after < len(tokens) and (tokens[after].text in _STOPS or tokens[after].text in _CLOSING):
            after += 1
        if after < len(tokens) and not _break(text, tokens, after) and not _ends(tokens, i, after, abbreviations):
            return 0
        return after
    return after if after < len(tokens) and _break(text, tokens, after) else 0


def _break(text: str, tokens: Sequence[Token], after: int) -> bool:
    return "\n" in text[tokens[after - 1].end : tokens[after].begin]


def _ends(tokens: Sequence[Token], stop: int, after: int, abbreviations: frozenset[str]) -> bool:
    """Whether a stop before token ``after`` ends a sentence: by the word before it and the word after it."""
    if tokens[after].begin == tokens[after - 1].end and tokens[after].text not in _OPENING:
        return tokens[after].capital and len(tokens[stop - 1].text) > 3 if stop else False
    if tokens[stop].text == "." and stop and _abbreviated(tokens[stop - 1], abbreviations):
        return False
    following = next((t for t in tokens[after:] if t.text not in _OPENING), None)
    return following is None or following.capital or following.text[0].isdigit()


def _abbreviated(before: Token, abbreviations: frozenset[str]) -> bool:
    return (
        before.lower in abbreviations
        or (len(before.text) == 1 and before.text.isupper())
        or bool(re.fullmatch(r"\d{1,2}", before.text))
    )
