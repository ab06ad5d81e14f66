"""Who does what a clause tells without naming them: a colon tells more («Келишимге кол коюлду: X менен Y …»), or the
document that is signed bears their names («кол койгон кыргыз-казак келишими»)."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.extract.frames.roles import Clause
from kgraph.extract.parties.referents import resolve
from kgraph.extract.reference.discourse import Party

_NAMING = frozenset({"person", "office", "country", "capital", "body", "org"})
_PAIR = 2
_TITLE = 10


def explained(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """The subject of the clause after a colon and those whom «менен» joins to it, if they are of two sides."""
    end = next((t.i for t in clause.tokens[clause.match.anchor + 1 : clause.sentence.end] if t.text == ":"), None)
    closing = clause.sentence.closing(clause.match.begin)
    if end is None or have or (closing is not None and closing.i > end):
        return []
    after = [k for k in clause.within if clause.phrases[k].begin > end and clause.phrases[k].kind in _NAMING]
    acting = [k for k in after if clause.phrases[k].relation == "comitative" or clause.may_be_subject(k)]
    group = dict.fromkeys(j for k in acting for j in clause.expanded(k))
    found = [party for k in group for party in resolve(clause, k) if party.side is not None]
    return found if len({p.side for p in found}) == _PAIR else []


def titled(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """The two states after whom the document is called that a participle describes, with whoever signed for one."""
    if not clause.attributive:
        return []
    ahead = range(clause.match.anchor + 1, min(clause.match.anchor + 1 + _TITLE, clause.sentence.end))
    end = next((i for i in ahead if clause.tokens[i].means(clause.page.words.documents)), None)
    pairs = [p for k in clause.within if (p := clause.phrases[k]).kind == "pair" and p.begin in ahead]
    if end is None or not pairs or pairs[0].begin > end:
        return []
    own = {p.side for _, p in have}
    return [Party(side=side) for side in pairs[0].sides if side not in own] if own <= {*pairs[0].sides} else []
