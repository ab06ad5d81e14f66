"""What has to come about before something ends, and has not yet: «жардам жеткенге чейин чек ара жабык болот»."""

from __future__ import annotations

from kgraph.extract.frames.roles import Clause
from kgraph.extract.syntax.tokens import following

_UNTIL = "until"


def awaited(clause: Clause) -> bool:
    """Whether a trigger is, or depends on, what is still to come about until which something else goes on."""
    until = clause.sentence.governor(clause.match.anchor)
    if until is None or (until.reading.form, until.reading.case) != ("Part", "Dat"):
        return False
    if clause.page.words.postpositions.get(following(clause.tokens, until.i)) != _UNTIL:
        return False
    after = next((p.reading for p in clause.sentence.predicates if p.i > until.i), None)
    return after is not None and (after.tense in ("Fut", "Pres", "Prog") or after.form == "Vnoun")
