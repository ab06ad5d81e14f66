"""Local officials and bodies are those of where somebody is: «Пусанга барып, жергиликтүү бийлик менен сүйлөштү»."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kgraph.extract.lexicon.offices import ABROAD
from kgraph.extract.phrases.phrases import PLACES, Phrase
from kgraph.extract.syntax.tokens import Token
from kgraph.extract.syntax.words import Words
from kgraph.model import Actor

_LOCAL = frozenset({"office", "body", "person"})
_WHERE = frozenset({"Dat", "Loc", "Gen"})
_RULING = frozenset({"head-of-state", "prime-minister"})
_HEAD = "regional-head"
_REACH = 40  # words from the place to them


def local(tokens: Sequence[Token], phrases: Sequence[Phrase], words: Words) -> Iterator[Phrase]:
    """The phrases; those called local have the state of the place named last, or of that where an envoy serves."""
    for k, phrase in enumerate(phrases):
        here = tokens[max(0, phrase.begin - 1) : phrase.begin + 1]
        called = phrase.kind in _LOCAL and any(t.lower in words.local for t in here)
        side = _there(phrases[:k], phrase.begin) if called and not phrase.sides else None
        post = _HEAD if phrase.post in _RULING else phrase.post  # «жергиликтүү өкмөттүн төрагасы»
        yield replace(phrase, sides=(side,), post=post) if side is not None else phrase


def _there(before: Sequence[Phrase], begin: int) -> Actor | None:
    near = [p for p in before if begin - p.end <= _REACH]
    places = (p.side for p in reversed(near) if p.kind in PLACES and p.case in _WHERE)
    posted = (p.to[0] for p in reversed(near) if p.post in ABROAD and len(p.to) == 1)
    return next((side for side in (*places, *posted) if side is not None and side.kind == "country"), None)
