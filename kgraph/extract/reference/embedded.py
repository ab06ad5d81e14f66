"""States that only act in what somebody else says: «Перу Боливия аскер жайгаштырганын айыптады»."""

from __future__ import annotations

import itertools
from bisect import bisect_left
from collections.abc import Sequence

from kgraph.extract.phrases.phrases import Phrase
from kgraph.extract.syntax.clauses import Sentence

_AGENTS = frozenset({"country", "capital", "body", "person", "office", "org"})
_CONTENT = ("Part", "Vnoun")


def embedded(phrases: Sequence[Phrase], sentences: Sequence[Sentence]) -> frozenset[int]:
    """Where the phrases begin that are subjects of a clause inside another one, whose own subject stands before."""
    return frozenset(begin for sentence in sentences for begin in _inner(phrases, sentence))


def _inner(phrases: Sequence[Phrase], sentence: Sentence) -> list[int]:
    first, end = (bisect_left(phrases, i, key=lambda p: p.begin) for i in (sentence.begin, sentence.end))
    acting = [p for p in phrases[first:end] if _acting(p)]
    return [
        last.begin
        for before, last in itertools.pairwise(acting)
        if before.end <= last.begin and _told(sentence, before, last)
    ]


def _acting(phrase: Phrase) -> bool:
    """Whether a phrase can be a subject: it, or the noun that it owns, in the nominative."""
    aside = phrase.case or phrase.relation or phrase.attr or phrase.head is not None
    return phrase.kind in _AGENTS and bool(phrase.sides) and not aside


def _told(sentence: Sentence, first: Phrase, last: Phrase) -> bool:
    """Whether the verb of the second subject is the content of that of the first."""
    verb, main = sentence.governor(last.end), sentence.closing(last.end)
    between = any(first.end <= p.i < last.begin for p in sentence.predicates)
    content = verb is not None and verb.reading.form in _CONTENT and verb.reading.case == "Acc"
    return content and main is not None and not between
