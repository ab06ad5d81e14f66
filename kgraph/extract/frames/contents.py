"""Nouns of action that the next verb takes as its content, directly or through others: «карап чыгууну өтүндү»."""

from __future__ import annotations

from kgraph.extract.frames.aims import asked_along
from kgraph.extract.frames.roles import Clause
from kgraph.extract.syntax.clauses import Predicate
from kgraph.extract.syntax.tokens import Token, following
from kgraph.language.morphology import Analysis

_NEAR = 3
_FAR = 4
_DONE = ("aid", "cooperation")
_NOUNS = frozenset({"", "Acc"})
_OBJECT = frozenset({"Acc", "Dat"})


def governed(clause: Clause) -> bool:
    """Whether the trigger is a noun of action that the next verb takes as its content.

    «күчтөрдү алып кетүүгө макулдашты», «иликтөө тобун түзүүнү макулдашты», «ачууну карап чыгууну Y-тен өтүндү».
    """
    anchor, reading = _action(clause)
    if reading is None or reading.pos != "VERB":
        return False
    last, reading = clause.sentence.chained(anchor, reading, clause.auxiliaries)
    if asked_along(clause, last, reading):
        return True
    if reading.form not in ("Vnoun", "Part") or not reading.case:
        return False
    last, reading = _climbed(clause, last, reading)
    last = clause.sentence.joined(last, reading, clause.tokens)  # «ачууну жана … түзүүнү талап кылды»
    return _taken(clause, last, reading)


def wanted(clause: Clause) -> bool:
    """Whether an act is only said to be needed or worth doing, or somebody is only interested in it: «каттам ачуу
    зарылдыгын белгиледи», «ачууга кызыкдар экенин айтты», «экспорттоого чектөө киргизди»."""
    if clause.match.rule.family != "cooperation":
        return False
    anchor, reading = _action(clause)
    if reading is None or reading.pos != "VERB":
        return False
    last, verb = clause.sentence.chained(anchor, reading, clause.auxiliaries)
    if verb.form != "Vnoun" or verb.negative:
        return False
    words, after = clause.page.words, following(clause.tokens, last)
    if verb.case in ("", "Acc") and not verb.owner:
        return after.startswith(words.duties) or (not verb.case and words.postpositions.get(after) == "for")
    near = clause.tokens[last + 1 : min(last + 1 + _NEAR, clause.sentence.end)]
    return verb.case == "Dat" and (
        any(t.means(words.disposed) for t in near[:1]) or any(t.means(words.curbs) for t in near)
    )


def _action(clause: Clause) -> tuple[int, Analysis | None]:
    """The verb form that stands for the act: that of the trigger, or after a noun of help or of something done
    together the noun of action that takes it: «жардам көрсөтүүгө», «машыгуусун жыл сайын өткөрүүнү»."""
    anchor, reading = clause.match.anchor, clause.match.reading
    noun = reading is None or reading.pos == "NOUN" or (reading.form == "Vnoun" and reading.case in _NOUNS)
    if clause.match.rule.family not in _DONE or not noun:
        return anchor, reading
    follows = clause.sentence.governor(anchor + 1)
    beside = follows is not None and follows.i == anchor + 1
    through = follows is not None and follows.i <= anchor + _FAR and _content(follows)
    if follows is not None and (through or (beside and (reading is None or reading.pos == "NOUN"))):
        return follows.i, follows.reading
    return anchor, reading if reading is not None and reading.pos == "VERB" else None


def _content(predicate: Predicate) -> bool:
    """Whether a verb form is a noun of action that another verb takes: «өткөрүүнү»."""
    return predicate.reading.form == "Vnoun" and predicate.reading.case in _OBJECT


def _climbed(clause: Clause, last: int, reading: Analysis) -> tuple[int, Analysis]:
    """The last of the nouns of action each of which takes the one before: «узартууну карап чыгууну»."""
    while reading.form == "Vnoun":
        follows = clause.sentence.governor(last + 1)
        if follows is None or follows.i > last + _NEAR:
            break
        end, chained = clause.sentence.chained(follows.i, follows.reading, clause.auxiliaries)
        if (chained.form, chained.case in _OBJECT) != ("Vnoun", True):
            break
        last, reading = end, chained
    return last, reading


def _taken(clause: Clause, last: int, reading: Analysis) -> bool:
    """Whether what follows a noun of action is a word of those that take one."""
    words, family = clause.page.words, clause.match.rule.family
    enabled = words.trying | words.enabling if family != "conflict" else frozenset[str]()
    ease = family == "cooperation" and reading.form == "Vnoun"
    takers = {
        "Dat": words.agreeing | words.calling | words.hoping | enabled,
        "Acc": words.asking | words.agreeing | words.stopping | (words.talking if ease else frozenset()),
        "Abl": words.refusing,
    }
    return any(token.means(takers.get(reading.case, frozenset())) for token in _after(clause, last))


def _after(clause: Clause, last: int) -> list[Token]:
    """The words right after a noun of action, and the verb that closes the clause."""
    after = list(clause.tokens[last + 1 : min(last + 1 + _NEAR, clause.sentence.end)])
    if (main := clause.sentence.governor(last + 1)) is not None and main.closes:
        after.extend(clause.tokens[max(last + 1, main.i - 1) : main.i + 1])  # «алып салууну … уюмдар талап кылды»
    return after
