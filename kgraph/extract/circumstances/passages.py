"""The sentence in which the modality of an event is read, with the cue words of the language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kgraph.extract.circumstances.cues import Cues
from kgraph.extract.syntax.clauses import Predicate, Sentence
from kgraph.extract.syntax.tokens import Token
from kgraph.language.morphology import Analysis


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence of a text, and the cue words to look for in it."""

    cues: Cues
    tokens: Sequence[Token]
    sentence: Sentence

    def chain(self, i: int, reading: Analysis) -> tuple[int, Analysis]:
        """The last word of a verb form at ``i`` with its auxiliaries, and how that reads."""
        return self.sentence.chained(i, reading, self.cues.auxiliaries)

    def reading(self, i: int) -> Analysis | None:
        """How the predicate at ``i`` reads; none if there is no predicate."""
        predicate = self.sentence.at(i)
        return predicate.reading if predicate is not None else None

    def governor(self, i: int) -> Predicate | None:
        """The first predicate after ``i``."""
        return self.sentence.governor(i + 1)

    def main(self, i: int) -> Predicate | None:
        """The verb that closes a clause after ``i`` and is no converb."""
        return next((p for p in self.sentence.predicates if p.i > i and p.closes and p.reading.form != "Conv"), None)
