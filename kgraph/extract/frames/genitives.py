"""A genitive before a noun of action that is not his who acts."""

from __future__ import annotations

from kgraph.extract.frames.cases import Cases


def divided(clause: Cases, k: int) -> bool:
    """Whether a genitive owns the noun after it, and somebody else acts: «X-тин адистери Y колдогонун жазды»."""
    end = clause.phrases[k].end
    return clause.possessed(end) and any(clause.may_be_subject(j) for j in clause.left if clause.phrases[j].begin > end)
