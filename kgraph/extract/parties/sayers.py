"""Whose words a sentence is, where they stand apart from what is told: «X-тин айтымында, …», «X белгилегендей, …»,
«“…”, — деди X», «X: “…”»."""

from __future__ import annotations

from kgraph.extract.frames.roles import Clause
from kgraph.extract.parties.quotes import told_by
from kgraph.extract.syntax.tokens import following

_SPEAKERS = frozenset({"person", "office", "pronoun"})
_NEAR = 2  # words between who says and the verb: «X кечээ белгилегендей»


def sayer(clause: Clause) -> int | None:
    """The phrase for who says it: by whose words the sentence tells, or who is named outside the quotation."""
    ways = (_worded, _according, _announced, told_by)
    return next((k for way in ways if (k := way(clause)) is not None), None)


def _worded(clause: Clause) -> int | None:
    """By whose words a sentence tells: «министрдин айтымында, сүйлөшүүлөр жүрүп жатат»."""
    sayings = clause.page.words.sayings
    said = (k for k in clause.within if clause.phrases[k].case == "Gen" and clause.phrases[k].kind in _SPEAKERS)
    return next((k for k in said if following(clause.tokens, clause.phrases[k].end - 1) in sayings), None)


def _according(clause: Clause) -> int | None:
    """As who says: «X белгилегендей, …»."""
    quoting = clause.page.words.quoting
    as_said = [p.i for p in clause.sentence.predicates if p.reading.case == "Equ" and p.reading.lemma in quoting]
    for k in clause.within:
        apart = _free(clause, k) and not clause.match.begin <= clause.phrases[k].begin < clause.match.anchor
        if apart and any(0 <= i - clause.phrases[k].end <= _NEAR for i in as_said):
            return k
    return None


def _announced(clause: Clause) -> int | None:
    """Whose name stands before a colon: «X: “…”»."""
    return next((k for k in clause.left if _free(clause, k) and clause.announces(k)), None)


def _free(clause: Clause, k: int) -> bool:
    phrase = clause.phrases[k]
    return phrase.kind in _SPEAKERS and not (phrase.case or phrase.attr or phrase.relation)
