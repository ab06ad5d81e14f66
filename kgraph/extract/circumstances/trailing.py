"""Days after the trigger, and whether they are its own: «…, – деди ал 5-майда», «жолугушуу 5-майда өттү»."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.extract.dates.calendars import is_day
from kgraph.extract.dates.units import DateUnit
from kgraph.extract.frames.roles import Clause
from kgraph.extract.frames.triggers import Match
from kgraph.extract.syntax.clauses import Sentence
from kgraph.extract.syntax.tokens import following

_BACK = 2
_FORCE = 3


def appended(clause: Clause, date: DateUnit) -> bool:
    """Whether a day after the verb closes the sentence, with a place at most: «…, – деди ал 5-майда Ошто».

    Right after the verb of saying it may stand before the speaker: «…, – деди 5-майда министр».
    """
    near = date.begin - clause.match.anchor
    if clause.match.rule.saying and near == 1:
        return True
    rest = [t for t in clause.tokens[date.end : clause.sentence.end] if t.word]
    placed = len(rest) <= _BACK and all(any(r.case == "Loc" and not r.attr for r in t.readings) for t in rest[-1:])
    return (clause.match.rule.saying or near <= _BACK) and placed and is_day(date.first)  # «Кабулга барды 5-майда»


def staged(clause: Clause, date: DateUnit) -> bool:
    """Whether a date after a gathering is that of what is done there: «сессиянын алкагында 5-майда жолугушту»."""
    between = clause.tokens[clause.match.anchor + 1 : date.begin]
    return any(t.lower in clause.page.words.staging for t in between)


def arranged(clause: Clause, date: DateUnit) -> bool:
    """Whether a date is that of holding what is only planned: «консультацияларды 2027-жылы өткөрүүгө макулдашты»."""
    match, sentence = clause.match, clause.sentence
    noun = match.reading is not None and (match.reading.pos == "NOUN" or match.reading.form == "Vnoun")
    held = sentence.governor(match.anchor + 1)
    if not noun or held is None or held.i < date.end or held.reading.lemma not in clause.page.words.holding:
        return False
    if held.reading.finite:  # «жолугушууну 25-октябрда өткөрүшмөкчү»
        return match.reading is not None and match.reading.case == "Acc"
    return held.reading.form == "Vnoun" and held.reading.case in ("", "Acc", "Dat")


def described(clause: Clause, dates: Sequence[DateUnit]) -> DateUnit | None:
    """The time right after a participle, which describes it: «бекеттер ачылган 2016-жылдан тартып»."""
    reading = clause.match.reading
    if reading is None or reading.form != "Part" or reading.case or reading.owner or reading.tense == "Fut":
        return None
    return next((d for d in dates if d.begin == clause.match.anchor + 1), None)


def told_of(sentence: Sentence, match: Match, date: DateUnit) -> bool:
    """Whether a date after an event is that of its own verb: «жолугушуу 5-майда өттү»."""
    next_ = sentence.at(date.end)
    if next_ is not None and next_.attributive:
        return False  # «келишимди 5-майда жетишилген макулдашуу …»
    between = [p for p in sentence.predicates if match.anchor < p.i < date.begin]
    return not any(p.closes or p.reading.form == "Vnoun" or p.reading.case for p in between)


def in_force(clause: Clause, dates: Sequence[DateUnit]) -> DateUnit | None:
    """The day from which what the trigger names is the law: «… тыюу салуу тууралуу мыйзам 1-майда күчүнө кирди»."""
    match, words, tokens = clause.match, clause.page.words, clause.tokens
    days = [d for d in dates if d.begin > match.anchor and d.relation in ("on", "since") and is_day(d.first)]
    if match.reading is None or match.reading.form != "Vnoun" or match.reading.case or len(days) != 1:
        return None
    about = words.postpositions.get(following(tokens, match.anchor)) == "about"
    law = about and any(r.lemma in words.measures and not r.case for r in tokens[match.anchor + 2].readings)
    effect = any(t.means(words.effect) or t.lower in words.effect for t in tokens[days[0].end : days[0].end + _FORCE])
    return days[0] if law and effect else None
