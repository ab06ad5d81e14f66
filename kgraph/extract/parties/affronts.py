"""Whose deed somebody calls a name of his own: «муну “аркадан бычак уруу” деп атады»."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.extract.frames.roles import Clause
from kgraph.extract.parties.content import step
from kgraph.extract.reference.discourse import Party

_TALKS = frozenset({"meeting", "call"})
_KIND = frozenset({"aid", "gratitude", "congratulation", "condolence", "invitation", "consular", "cooperation"})


def affront(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """Who did the last thing told, if the clause points back to it, and it was neither a kindness nor a joint act of
    the speaker's."""
    last = next((d for d in reversed(clause.state.drafts) if d.rule.family not in _TALKS), None)
    if (
        last is None
        or last.rule.family in _KIND
        or {p.side for _, p in have} & {p.side for p in last.of("participant")}
    ):
        return []
    words, begin = clause.page.words, clause.begin
    meant = words.deeds | words.curbs | words.strikes | words.incidents
    before = (t for t in clause.tokens[begin : clause.match.begin] if t.lower in words.this or t.means(meant))
    return step(clause, have) if any(True for _ in before) else []
