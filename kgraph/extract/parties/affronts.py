"""Whose deed somebody calls a name of his own: «муну “аркадан бычак уруу” деп атады»."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from kgraph.extract.frames.drafts import Draft
from kgraph.extract.frames.roles import Clause
from kgraph.extract.reference.discourse import Party
from kgraph.model import Actor

_RECENT = 3
_TALKS = frozenset({"meeting", "call"})
_KIND = frozenset({"aid", "gratitude", "congratulation", "condolence", "invitation", "consular", "cooperation"})


def affront(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """Who did the last thing told by others, if the clause points back to it, and it was neither a kindness nor a joint
    act of the speaker's."""
    words, own = clause.page.words, {p.side for _, p in have}
    meant = words.deeds | words.curbs | words.strikes | words.incidents
    before = clause.tokens[clause.begin : clause.match.begin]
    if not any(t.lower in words.this or t.means(meant) for t in before):
        return []
    others = (d for d in reversed(clause.state.drafts) if _of_others(d, own))
    last = next(others, None)
    if last is None or last.rule.family in _KIND or clause.sentence.index - last.sentence > _RECENT:
        return []
    if own & {p.side for p in last.of("participant")}:
        return []
    return [replace(p, phrase=-1, stated=False) for p in last.of("source") or last.of("participant")]


def _of_others(draft: Draft, own: Collection[Actor | None]) -> bool:
    """Whether somebody else than the speaker has done something, and not only met or spoken."""
    if draft.rule.family in _TALKS or draft.rule.speech:
        return False
    return not any(p.side in own for p in draft.of("source"))
