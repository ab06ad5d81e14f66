"""Titles of works in quotation marks, whose words tell of nothing: «Москвага сапар» деген макала."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kgraph.extract.syntax.quotation import CLOSING, OPENING
from kgraph.extract.syntax.tokens import Token
from kgraph.extract.syntax.words import Words

_LONGEST = 30
_NEAR = 4


def titled(tokens: Sequence[Token], words: Words) -> Iterator[int]:
    """The tokens inside the titles of articles, books, films and the like."""
    for begin, token in enumerate(tokens):
        if token.text not in OPENING:
            continue
        within = range(begin + 1, min(len(tokens), begin + _LONGEST))
        end = next((i for i in within if tokens[i].text in CLOSING), None)
        if end is not None and _work(tokens, end + 1, words):
            yield from range(begin + 1, end)


def _work(tokens: Sequence[Token], i: int, words: Words) -> bool:
    """Whether a title ends before token ``i``: «… деген макаласы», «… аттуу китеби», «… романы»."""
    ahead = tokens[i : i + _NEAR]
    named = bool(ahead) and words.postpositions.get(ahead[0].lower) == "named"
    nouns = ahead[1:] if named else ahead[:1]
    return any(r.lemma in words.works for t in nouns for r in t.readings)
