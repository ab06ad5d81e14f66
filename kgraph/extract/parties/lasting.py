"""Of whose talks a text goes on to tell: those in the news, not others recalled beside them."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.extract.frames.background import told_before
from kgraph.extract.frames.roles import Clause
from kgraph.extract.parties.slots import Cast
from kgraph.extract.reference.discourse import Party

_TALKS = frozenset({"meeting", "call", "summit"})
_GATHERING = "summit"
_PAIR = 2


def aside(clause: Clause, parties: Cast) -> bool:
    """Whether other talks are told only in passing after those of two in the news: «X Y менен жолукту. Кечээ Y Z менен
    сүйлөшкөн», «… Z саммитке катышты»."""
    present = clause.state.parties
    states, own = _states(present), _states([p for _, p in parties])
    if len(states) < _PAIR or own == states or not any(p.person is not None for p in present):
        return False
    if clause.match.rule.family == _GATHERING and len(own) < _PAIR:
        return bool(own) and own.isdisjoint(states)
    last = next((d for d in reversed(clause.state.drafts) if d.rule.family in _TALKS), None)
    page = clause.page
    news = last is not None and not told_before(page, page.sentences[last.sentence])
    return news and last is not None and last.sentence < clause.sentence.index and told_before(page, clause.sentence)


def goes_on(present: Sequence[Party], parties: Sequence[Party]) -> bool:
    """Whether talks to which somebody is added are those of whom the text tells."""
    return not present or not {p.key for p in present}.isdisjoint({p.key for p in parties})


def _states(parties: Sequence[Party]) -> frozenset[str]:
    return frozenset(p.side.code for p in parties if p.side is not None and p.side.kind == "country")
