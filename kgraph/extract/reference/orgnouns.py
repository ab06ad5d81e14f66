"""Organisations pointed back to by what they are: «Банк быйыл … бөлөт» after «Азия өнүктүрүү банкы»."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kgraph.extract.phrases.bodies import Bodies
from kgraph.extract.phrases.phrases import Phrase
from kgraph.extract.syntax.tokens import Token
from kgraph.extract.syntax.words import Words
from kgraph.language.morphology import Analysis

_NEAR = 150  # words
_CASES = frozenset({"", "Dat", "Acc", "Abl"})


def recalled(tokens: Sequence[Token], phrases: Sequence[Phrase], bodies: Bodies, words: Words) -> tuple[Phrase, ...]:
    """The phrases with those that a bare noun adds: each means the organisation named last whose name ends in it."""
    if not any(p.kind == "org" for p in phrases):
        return tuple(phrases)
    found: list[Phrase] = []
    named: list[Phrase] = []
    reached = 0
    for phrase in (*phrases, None):
        until = phrase.begin if phrase is not None else len(tokens)
        if named:
            found.extend(_between(tokens, reached, until, named, bodies, words))
        if phrase is not None:
            found.append(phrase)
            reached = max(reached, phrase.end)
            if phrase.kind == "org" and phrase.ref in bodies.orgs:
                named.append(phrase)
    return tuple(found)


def _between(
    tokens: Sequence[Token], begin: int, end: int, named: Sequence[Phrase], bodies: Bodies, words: Words
) -> Iterator[Phrase]:
    """The phrases that the bare nouns of a range make."""
    for i in range(begin, end):
        reading = _noun(tokens, i, words)
        if reading is None:
            continue
        last = next((p for p in reversed(named) if _called(p, reading.lemma, bodies)), None)
        if last is not None and i - last.end < _NEAR:
            yield Phrase(i, i + 1, "org", ref=last.ref, sides=last.sides, case=reading.case)


def _noun(tokens: Sequence[Token], i: int, words: Words) -> Analysis | None:
    """How a word stands for an organisation: nothing before says more of it, and it says nothing of what follows."""
    reading = next((r for r in tokens[i].readings if r.lemma in words.unnamed and not r.owner), None)
    if reading is None or reading.case not in _CASES or not _opens(tokens, i, words):
        return None
    follows = tokens[i + 1] if i + 1 < len(tokens) else None
    owned = follows is not None and follows.word and any(r.owner for r in follows.readings)
    return None if owned and not reading.case else reading


def _opens(tokens: Sequence[Token], i: int, words: Words) -> bool:
    before = tokens[i - 1] if i else None
    return before is None or not before.word or before.lower in words.pointing


def _called(phrase: Phrase, noun: str, bodies: Bodies) -> bool:
    """Whether an organisation has a name that ends in a noun: «Эл аралык валюта фонду»."""
    return bodies.orgs[phrase.ref].name.split()[-1].lower().startswith(noun[:-1])
