"""The decree or order on which an act stands, and whose it is: «X-тин чечими боюнча … токтотулду»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kgraph.extract.frames.roles import Clause
from kgraph.extract.parties.referents import resolve
from kgraph.extract.reference.discourse import Party

_REACH = 4


def decreed(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """Whose decision it is that something is done of which nobody is said to do it: «Чилинин чечими менен жабылды»."""
    if not clause.passive:
        return []
    for i in range(clause.begin, clause.match.begin):
        if not ground(clause, i):
            continue
        near = [k for k in clause.left if clause.phrases[k].case == "Gen" and 0 <= i - clause.phrases[k].end <= _REACH]
        found = [p for k in near[-1:] for p in resolve(clause, k) if p.side is not None]
        return [replace(p, stated=True) for p in found if all(p.side != q.side for _, q in have)]
    return []


def ground(clause: Clause, i: int) -> bool:
    """Whether a word is the decree, or points to it, by which something is done: «буйругуна ылайык», «ага ылайык»."""
    words, after = clause.page.words, clause.tokens[i + 1]
    if after.lower not in words.grounds:
        return False
    dative = clause.page.words.postpositions.get(after.lower) != "comitative"
    return decree(clause, i) or (dative and clause.tokens[i].lower in words.thereby)


def decree(clause: Clause, i: int) -> bool:
    """Whether a word is a decree, a decision or an order."""
    return clause.tokens[i].means(clause.page.words.enacted) or clause.tokens[i].means(clause.page.words.orders)
