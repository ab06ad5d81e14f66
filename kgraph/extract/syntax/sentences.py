"""Sentence bounds: full stops of initials, dates and abbreviations end no sentence.

The rule is local, as in razdel: a stop ends a sentence if what stands before it can end one and what comes after
can begin one. A line break ends a sentence, too, unless the text is wrapped: then only an empty line does.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from kgraph.extract.syntax.tokens import Token
from kgraph.language import Language

_STOPS = frozenset(".!?…")
_CLOSING = frozenset("»)’'")
_WIDTHS = range(50, 161)
_FULL = 0.9
_PARAGRAPH = re.compile(r"\n\s*\n")
_ITEMS, _BULLETS = frozenset(":;,"), frozenset("–—-•*")
_OPENING = frozenset("«(—–-•*")


def split(text: str, tokens: Sequence[Token], language: Language) -> tuple[tuple[int, int], ...]:
    """Sentences as half-open ranges of token indices."""
    abbreviations = frozenset(language.words["text"]["abbreviations"])
    wrap = wrapped(text)
    bounds: list[tuple[int, int]] = []
    start = i = 0
    while i < len(tokens):
        end = _end(text, tokens, i, abbreviations, wrap=wrap)
        if end:
            bounds.append((start, end))
            start = end
        i = max(end, i + 1)
    if start < len(tokens):
        bounds.append((start, len(tokens)))
    return tuple(bounds)


def starts(tokens: Sequence[Token], bounds: Sequence[tuple[int, int]]) -> frozenset[int]:
    """The tokens that begin a sentence, and the words after the marks with which one begins: «… "Жакында Асанов"»."""
    begins = {begin for begin, _ in bounds}
    for begin, end in bounds:
        first = next((i for i in range(begin, end) if tokens[i].text not in _OPENING), begin)
        begins.add(first)
    return frozenset(begins)


def wrapped(text: str) -> bool:
    r"""Whether the lines of a text are broken to a width: each about as full as it can be before the next word.

    >>> wrapped("Кыргызстандын тышкы иштер министри Россиянын жаңы элчисин\nБишкекте кабыл алды.")
    True
    >>> wrapped("Элчи кабыл алынды\nКыргызстандын тышкы иштер министри Россиянын элчисин кабыл алды.")
    False
    """
    paragraphs = [[line.strip() for line in part.splitlines() if line.strip()] for part in _PARAGRAPH.split(text)]
    width = max((len(line) for lines in paragraphs for line in lines), default=0)
    breaks = [pair for lines in paragraphs for pair in pairwise(lines)]
    full = (len(line) + 1 + len(following.split()[0]) > _FULL * width for line, following in breaks)
    return width in _WIDTHS and bool(breaks) and all(full)


def _end(text: str, tokens: Sequence[Token], i: int, abbreviations: frozenset[str], *, wrap: bool) -> int:
    """The index after the sentence if token ``i`` (with closing signs after it) ends one, else 0."""
    token = tokens[i]
    after = i + 1
    if token.text in _STOPS:
        while after < len(tokens) and (tokens[after].text in _STOPS or tokens[after].text in _CLOSING):
            after += 1
        if (
            after < len(tokens)
            and not _break(text, tokens, after, wrap=wrap)
            and not _ends(tokens, i, after, abbreviations)
        ):
            return 0
        return after
    return after if after < len(tokens) and _break(text, tokens, after, wrap=wrap) else 0


def _break(text: str, tokens: Sequence[Token], after: int, *, wrap: bool) -> bool:
    between = text[tokens[after - 1].end : tokens[after].begin]
    if tokens[after - 1].text in _ITEMS and tokens[after].text in _BULLETS:
        return False  # an item of a list
    return _PARAGRAPH.search(between) is not None if wrap else "\n" in between


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
        or bool(re.fullmatch(r"\d{1,2}|(?:19|20)\d\d-ж", before.text))
    )
