"""What the form of a verb tells of whether an event happened."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.extract.syntax.clauses import Sentence
from kgraph.extract.syntax.tokens import Token, following
from kgraph.language.morphology import Analysis

ACTUAL, PLANNED, POSSIBLE, DENIED = "actual", "planned", "possible", "denied"
_PROGRESSIVE = frozenset({"жат", "жүр", "тур", "отур", "олтур", "келат", "барат"})
_LASTING = _PROGRESSIVE | {"кел"}
_AIMS = ("ганы", "гени", "гону", "гөнү", "каны", "кени", "кону", "көнү")
ABOUT = frozenset({"тур", "жат"})
_CONTRAST = frozenset({"бол", "де"})  # «Москва болсо …»
_ANYWAY = frozenset({"да", "дагы", "керек"})  # «кандай айтса да»


def tense(reading: Analysis, present: str) -> str:
    """The modality that a verb form tells by itself; ``present`` is what its present tense means."""
    if reading.mood in ("Cnd", "Imp"):
        return POSSIBLE
    if reading.mood == "Int" or (reading.form == "Part" and reading.tense == "Fut"):
        return PLANNED
    if reading.tense == "Prog":
        return ACTUAL
    if reading.form == "Fin" and reading.tense == "Pres":
        return ACTUAL if reading.lemma in _PROGRESSIVE else present
    return ACTUAL


def goes_on(tokens: Sequence[Token], i: int) -> bool:
    """Whether a verb at ``i`` tells of what is done all the time: «талап кылууда», «айыптап келет»."""
    if any(r.form == "Vnoun" and r.case == "Loc" and not r.attr for r in tokens[i].readings):
        return i + 1 < len(tokens) and not tokens[i + 1].word
    converb = any(r.form == "Conv" and r.tense == "Past" for r in tokens[i].readings)
    after = tokens[i + 1].verb() if converb and i + 1 < len(tokens) else None
    return after is not None and after.lemma in _LASTING and after.form == "Fin" and after.tense == "Pres"


def conditional(tokens: Sequence[Token], sentence: Sentence, i: int, told: str) -> str:
    """What is planned is only possible after a condition: «кол салуу токтобосо, санкция киргизилет»."""
    if told != PLANNED:
        return told
    before = [p for p in sentence.predicates if p.i < i and p.closes and p.reading.mood == "Cnd"]
    depends = any(
        p.reading.person != "1" and p.reading.lemma not in _CONTRAST and following(tokens, p.i) not in _ANYWAY
        for p in before
    )
    return POSSIBLE if depends else told


def about(tokens: Sequence[Token], sentence: Sentence, i: int, reading: Analysis) -> bool:
    """Whether somebody is about to act: «кол койгону турат», «келгени жатат»."""
    owned = reading.form in ("Part", "Conv") and tokens[i].lower.endswith(_AIMS)
    after = sentence.at(i + 1)
    return owned and after is not None and after.reading.lemma in ABOUT and after.reading.finite


def ends_past(sentence: Sentence) -> bool:
    """Whether the last verb of a sentence tells of the past."""
    main = next((p for p in reversed(sentence.predicates) if p.closes and p.reading.form != "Conv"), None)
    return main is not None and tense(main.reading, PLANNED) == ACTUAL
