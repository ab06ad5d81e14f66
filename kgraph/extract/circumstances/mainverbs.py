"""What the main verb of a sentence tells of what a converb, a condition or an occasion before it names."""

from __future__ import annotations

from kgraph.extract.circumstances.passages import Passage
from kgraph.extract.circumstances.prospects import after
from kgraph.extract.circumstances.tenses import ABOUT, ACTUAL, PLANNED, POSSIBLE, about, ends_past, tense
from kgraph.extract.syntax.clauses import Predicate
from kgraph.language.morphology import Analysis


def leading(passage: Passage, last: int, reading: Analysis, present: str) -> str:
    """By the verb that closes the sentence after a converb («барып, … катышат») or a condition.

    A condition before a past tense is none: «X муну айтса, Y четке какты».
    """
    if reading.form == "Conv" and reading.lemma in ABOUT and ends_past(passage.sentence):
        return ACTUAL  # «кабыл алып жатып, … деди»
    if reading.form == "Conv" and passage.cues.owes(passage.tokens, passage.sentence, last):
        return POSSIBLE
    main = passage.main(last)
    if main is None and (end := passage.sentence.predicates[-1]).i > last and end.reading.form == "Vnoun":
        return after(passage, end.i, ACTUAL)  # «барып, … жолугушу мүмкүн»
    if main is None or main.reading.lemma in passage.cues.reports:
        return tense(reading, present)
    told = tense(main.reading, "planned")
    if reading.mood == "Cnd":
        return ACTUAL if told == ACTUAL and main.reading.tense == "Past" else POSSIBLE
    told = _whole(passage, main, told)
    aims = main.reading.mood == "Int"  # «бошотууну сурап, кат жолдомокчу»
    return told if told != ACTUAL and (aims or present == "planned") else ACTUAL


def _whole(passage: Passage, main: Predicate, told: str) -> str:
    """The modality of a sentence by its last two verbs: «барып, … жолугушары күтүлүүдө», «… жолугушканы жатат»."""
    before = passage.sentence.at(main.i - 1)
    if before is None:
        return told
    if about(passage.tokens, passage.sentence, before.i, before.reading):
        return PLANNED
    looks = main.reading.lemma in passage.cues.planned | passage.cues.possible
    does = told == ACTUAL or main.reading.mood == "Int"
    if does and main.reading.lemma in passage.cues.possible - passage.cues.intending:
        return told  # «жолугуп, … чечүүнү сунуштады», «… сунуштамакчы»
    noun = before.reading.form in ("Vnoun", "Part")
    depends = noun and bool((before.reading.case and looks) or (before.reading.owner and not before.reading.case))
    return after(passage, before.i, told) if depends else told


def occasion(passage: Passage, i: int) -> str:
    """Of an event in which another one happens: planned if that is still to come."""
    main, first = passage.main(i), passage.governor(i)
    if main is None or main.reading.lemma in passage.cues.reports:
        told = first.reading if first is not None and first.reading.owner else None
        ahead = told is not None and (told.form, told.tense) == ("Part", "Fut")  # «… тактала турганын айтты»
        return PLANNED if ahead else ACTUAL
    if main.reading.lemma in passage.cues.urging and ends_past(passage.sentence):
        return ACTUAL
    return PLANNED if _whole(passage, main, tense(main.reading, PLANNED)) == PLANNED else ACTUAL
