"""Phrases that take part by where they stand: right before the trigger, between its words, or right after it."""

from __future__ import annotations

from kgraph.extract.frames.roles import Clause
from kgraph.extract.phrases.phrases import PLACES

_BESIDE = 1
_THAT = "деп"


def possessor(clause: Clause) -> int | None:
    """Whose the first word of the trigger is, at most one word between: «АКШнын жаңы санкцияларына кабылды»."""
    before = [k for k in clause.within if clause.phrases[k].end <= clause.match.begin]
    if not before or clause.match.begin - clause.phrases[before[-1]].end > 1:
        return None
    return before[-1] if clause.phrases[before[-1]].case == "Gen" else None


def destination(clause: Clause) -> int | None:
    """Where a journey goes that bears the name of the place: «Минск сапарынын алкагында»."""
    reading = clause.match.reading
    if reading is None or reading.owner != "3":
        return None
    before = [k for k in clause.within if clause.phrases[k].end == clause.match.begin]
    bare = [p for p in (clause.phrases[k] for k in before) if not (p.case or p.attr or p.relation)]
    return before[-1] if bare and bare[-1].kind in PLACES else None


def announcer(clause: Clause) -> int | None:
    """Who stands right before the trigger, a colon, at the head of the sentence: «Литванын президенти X: “…”»."""
    before = [k for k in clause.within if clause.phrases[k].end <= clause.match.begin]
    if not before or clause.phrases[before[-1]].end != clause.match.begin or not clause.may_be_subject(before[-1]):
        return None
    if clause.phrases[before[-1]].kind == "pronoun":
        return None  # «Алар: X, Y»
    if any(_paired(clause, k, before[-1]) for k in before[:-1]):
        return None  # «X менен Y: соода, энергетика»: what they deal with
    begin = clause.phrases[before[0]].begin
    return before[-1] if begin == clause.sentence.begin or before[-1] == before[0] else None


def _paired(clause: Clause, k: int, last: int) -> bool:
    """Whether a phrase stands right before another one, with «менен» or «жана» between them."""
    phrase, begin = clause.phrases[k], clause.phrases[last].begin
    return (bool(phrase.relation) and phrase.end == begin) or (
        phrase.end == begin - 1 and clause.tokens[begin - 1].word
    )


def amid(clause: Clause) -> int | None:
    """Who acts between the words of the trigger, right before its verb: «зарылдыгына жыйында министр X токтолду»."""
    inner = [k for k in clause.within if clause.match.begin < clause.phrases[k].begin < clause.match.anchor]
    last = inner[-1] if inner else None
    beside = last is not None and clause.phrases[last].end == clause.match.anchor
    return last if last is not None and beside and clause.may_be_subject(last) else None


def described(clause: Clause) -> int | None:
    """Whom the trigger tells more of, right before him: «санкция тизмесиндеги ишкер X»."""
    after = [k for k in clause.within if 0 <= clause.phrases[k].begin - clause.match.anchor - 1 <= _BESIDE]
    first = clause.phrases[after[0]] if after else None
    near = first is not None and (first.name is not None or first.begin == clause.match.anchor + 1)
    return after[0] if near else None


def arrived(clause: Clause) -> int | None:
    """Who has come from the state right before the trigger, a participle: «Кытайдан келген делегация»."""
    head = clause.head() if clause.verbal and clause.modifies() else None
    before = [clause.phrases[k] for k in clause.within if clause.phrases[k].end <= clause.match.begin]
    if head is None or not before:
        return None
    origin = before[-1]
    town = origin.head if origin.case == "Gen" else None  # «Португалиянын Брага шаарынан»
    end, case = (origin.end, origin.case) if town is None else (town.end, town.case)
    same = origin.sides and origin.sides == (clause.phrases[head].sides or origin.sides)
    near = 0 <= clause.match.begin - end <= _BESIDE
    return head if same and near and case == "Abl" and not origin.attr else None


def both_after(clause: Clause) -> int | None:
    """The two sides that are only counted, after the trigger: «кагылышууда эки тараптан 20 киши каза болгон»."""
    after = (k for k in clause.within if clause.phrases[k].begin > clause.match.anchor)
    return next((k for k in after if (clause.phrases[k].kind, clause.phrases[k].ref) == ("parties", "both")), None)


def told(clause: Clause) -> int:
    """The last word of the trigger, or the verb to which its «деп» leads: «“…”, — деп жазды министр»."""
    anchor = clause.match.anchor
    after = clause.sentence.at(anchor + 1) if clause.tokens[anchor].lower == _THAT else None
    return anchor + 1 if after is not None and after.reading.lemma in clause.page.words.quoting else anchor
