"""Events told as the time of something else: «саммиттин алдында» is to come, «жыйындан кийин … айтты» is over."""

from __future__ import annotations

from kgraph.extract.circumstances.tenses import ACTUAL, PLANNED, tense
from kgraph.extract.frames.roles import Clause

_EVENTS = frozenset({"meeting", "call", "summit", "visit"})
_OWNED = frozenset({"", "Gen"})


def occasion(clause: Clause) -> str:
    """Whether a noun tells of what is to come, or of what has been, as the time of what the main verb tells."""
    i = clause.match.anchor
    if clause.match.rule.family not in _EVENTS or i + 1 >= clause.sentence.end:
        return ""
    cases = {r.case for r in clause.tokens[i].readings if (r.pos == "NOUN" or r.form == "Vnoun") and not r.attr}
    after, words = clause.tokens[i + 1].lower, clause.page.words
    if after in words.beforehand and cases & _OWNED:
        return PLANNED
    verbs = [p for p in clause.sentence.predicates if p.closes and p.i > i]
    over = after in words.ending and after in words.afterwards and "Abl" in cases
    return ACTUAL if over and verbs and tense(verbs[-1].reading, PLANNED) == ACTUAL else ""
