"""Who must not do what a threat is made for: «X Y чек араны жапса, жооп берерин эскертти»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kgraph.extract.frames.roles import Clause
from kgraph.extract.parties.referents import resolve
from kgraph.extract.phrases.phrases import Phrase
from kgraph.extract.reference.discourse import Party

_CONDITION = "Cnd"


def conditioned(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """The first subject of a condition before the trigger that is not of the side of those who threaten."""
    own = {p.side for _, p in have}
    for verb in clause.sentence.predicates:
        if verb.reading.mood != _CONDITION or verb.i > clause.match.anchor:
            continue
        for k in clause.left:
            if clause.phrases[k].end <= verb.i and (clause.may_be_subject(k) or _capital(clause.phrases[k])):
                found = resolve(clause, k)
                if found and all(p.side is not None and p.side not in own for p in found):
                    return [replace(p, stated=True) for p in found]
    return []


def _capital(phrase: Phrase) -> bool:
    """Whether a capital stands for its state, whatever noun follows: «Токио сөзүн кайтарып албаса»."""
    return phrase.kind == "capital" and not (phrase.case or phrase.attr or phrase.relation)
