"""Who sits at the head of a gathering: «X менен Y-тин төрагалыгы астында», «X-тин башчылыгында»."""

from __future__ import annotations

from kgraph.extract.frames.roles import Clause
from kgraph.extract.reference.discourse import ACTING
from kgraph.extract.syntax.tokens import Token, following


def chair(clause: Clause) -> int | None:
    """Under whose chairmanship a gathering stands: «Александр Лукашенконун төрагалыгы астында өткөн жыйын»."""
    ends = {clause.phrases[k].end: k for k in clause.within if clause.phrases[k].case == "Gen"}
    sentence = clause.tokens[clause.sentence.begin : clause.sentence.end]
    heads = (ends[t.i] for t in sentence if t.i in ends and _heads(clause, t))
    return next((k for k in heads if clause.phrases[k].kind in ACTING), None)


def _heads(clause: Clause, token: Token) -> bool:
    """Whether a word means that somebody leads: what leads a state or body can be met, «X-тин жетекчилиги менен»."""
    if not token.keys & clause.page.words.chairs:
        return False
    under = following(clause.tokens, token.i) in clause.page.words.beforehand
    called = any(clause.phrases[k].end == token.i and clause.phrases[k].name is not None for k in clause.within)
    return under or called or any(r.case == "Loc" and not r.attr for r in token.readings)
