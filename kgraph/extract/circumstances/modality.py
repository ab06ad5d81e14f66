"""Whether an event happened, is fixed to happen, is wished or possible, or is denied."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kgraph.extract.circumstances.cues import Cues
from kgraph.extract.circumstances.mainverbs import leading, occasion
from kgraph.extract.circumstances.nouns import described, failing, governed
from kgraph.extract.circumstances.passages import Passage
from kgraph.extract.circumstances.prospects import after, looks_ahead
from kgraph.extract.circumstances.tenses import ACTUAL, DENIED, PLANNED, POSSIBLE, about, conditional, tense
from kgraph.extract.syntax.clauses import Sentence
from kgraph.extract.syntax.tokens import Token
from kgraph.language.morphology import Analysis


@dataclass(frozen=True, slots=True)
class Modality:
    """Reads the modality of an event off the words around its trigger."""

    cues: Cues

    def of_verb(self, tokens: Sequence[Token], sentence: Sentence, i: int, reading: Analysis, present: str) -> str:
        """The modality of the event that a verb form at ``i`` names; ``present`` is what its present tense means."""
        passage = Passage(self.cues, tokens, sentence)
        last, _ = passage.chain(i, reading)
        if reading.mood == "Des":  # «жолуккусу келет»; who does not wish to meet tells of no meeting
            return (
                "" if passage.cues.denies(passage.tokens, last) or _unable(passage.sentence, i, last + 1) else POSSIBLE
            )
        return _of_form(passage, i, reading, present)

    def of_noun(
        self, tokens: Sequence[Token], sentence: Sentence, begin: int, end: int, present: str, first: int
    ) -> str:
        """The modality of the event that a noun names: by what stands before it and by the verb it depends on.

        ``first`` is where its attributes begin: a genitive or a place may part it from a participle that looks ahead
        («келе жаткан президенттин Россияга сапары»).
        """
        passage = Passage(self.cues, tokens, sentence)
        if off := passage.cues.drops(passage.tokens, passage.sentence, end - 1):
            return off
        if (before := described(passage, begin)) is not None:
            if before == PLANNED and failing(passage, end - 1):
                return DENIED
            considered = before == PLANNED and passage.cues.only_considered(passage.tokens, passage.sentence, end)
            return POSSIBLE if considered else before
        if first < begin and described(passage, first) == PLANNED:
            return PLANNED
        return governed(passage, end - 1, present)


def _of_form(passage: Passage, i: int, reading: Analysis, present: str) -> str:
    """The modality that the form of a verb tells, with its auxiliaries and what follows them."""
    last, chained = passage.chain(i, reading)
    resolved = last == i + 1 and passage.cues.resolves(reading, chained)  # «барбай турган болду» is a refusal
    if about(passage.tokens, passage.sentence, i, reading) or resolved:
        return PLANNED
    if (
        last > i
        and passage.tokens[last].lower in passage.cues.bygone
        and reading.form == "Part"
        and reading.tense == "Past"
    ):
        return DENIED if reading.negative else ACTUAL
    if last > i and passage.cues.lasting(reading, chained):
        return ACTUAL
    if reading.mood == "Int":
        return DENIED if reading.negative else after(passage, last, PLANNED)
    if chained.mood == "Int":
        return DENIED if chained.negative or passage.cues.denies(passage.tokens, last) else PLANNED
    if reading.form == "Part" and (reading.case or reading.owner) and reading.tense == "Fut":
        return DENIED if reading.negative else after(passage, last, PLANNED)
    if last > i and looks_ahead(passage, last) and not _denied(passage.sentence, i, last, reading):
        return after(passage, last, present)
    if reading.form == "Part" and _afterwards(passage, last, reading):
        return ACTUAL
    if chained.form == "Vnoun":
        return governed(passage, last, present)
    if (
        reading.negative
        or chained.negative
        or passage.cues.denies(passage.tokens, last)
        or _unable(passage.sentence, i, last)
    ):
        return DENIED
    if reading.form == "Part" and (reading.case or reading.owner):
        timed = reading.case == "Loc" or passage.cues.ended(passage.tokens, last, reading)
        coming = timed and occasion(passage, last) == PLANNED
        return PLANNED if coming else after(passage, last, ACTUAL)
    if chained.form == "Conv" or chained.mood == "Cnd":
        return leading(passage, last, chained, present)
    told = conditional(passage.tokens, passage.sentence, i, tense(chained, present))
    return POSSIBLE if told == PLANNED and passage.cues.hoped(passage.tokens, last) else told


def _afterwards(passage: Passage, i: int, reading: Analysis) -> bool:
    """Whether something has come after it: «сабагандан кийин элчи чакырылды», or lasts: «баштагандан бери»."""
    if reading.tense == "Past" and passage.cues.since(passage.tokens, i, reading):
        return True
    main = passage.sentence.closing(i + 1)
    return (
        passage.cues.ended(passage.tokens, i, reading) and main is not None and tense(main.reading, PLANNED) == ACTUAL
    )


def _denied(sentence: Sentence, i: int, last: int, reading: Analysis) -> bool:
    """Whether what is to come is denied: «келбей турган», «келе албай турган»."""
    return reading.negative or _unable(sentence, i, last)


def _unable(sentence: Sentence, i: int, last: int) -> bool:
    """Whether an auxiliary between a verb and the last one denies it: «келе албай калды»."""
    return any(p.reading.negative for p in sentence.predicates if i < p.i < last)
