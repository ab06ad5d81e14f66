"""Names that only say where a page was made: the town of its dateline, the outlet, the language it is written in."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from kgraph.extract.phrases.phrases import Phrase
from kgraph.extract.syntax.clauses import Sentence

_SEATS = frozenset({"capital", "place", "national"})


def imprint(phrases: Sequence[Phrase], sentences: Sequence[Sentence]) -> frozenset[int]:
    """The numbers of such phrases: outlets, and towns and languages in a line without a verb.

    «БИШКЕК, 3-май — Sputnik.», «Бишкек убактысы 10:42», «Кыргызча» do not tell that the news is about Kyrgyzstan.
    """
    begins = [s.begin for s in sentences]
    found = (
        k for k, p in enumerate(phrases) if p.kind == "media" or (p.kind in _SEATS and _idle(p, begins, sentences))
    )
    return frozenset(found)


def _idle(phrase: Phrase, begins: Sequence[int], sentences: Sequence[Sentence]) -> bool:
    """Whether the line of a phrase has no verb."""
    return not sentences[bisect_right(begins, phrase.begin) - 1].predicates
