"""A genitive before a noun of action that is not his who acts."""

from __future__ import annotations

from kgraph.extract.frames.cases import Cases

_NEAR = 2


def divided(clause: Cases, k: int) -> bool:
    """Whether a genitive owns the noun after it, and somebody else acts: «X-тин адистери Y колдогонун жазды»."""
    end = clause.phrases[k].end
    return clause.possessed(end) and any(clause.may_be_subject(j) for j in clause.left if clause.phrases[j].begin > end)


def owner_aside(clause: Cases, k: int | None) -> int | None:
    """The genitive that acts, where the nearest one only owns a word of the trigger: «X-тин Y-тин активдерин
    тоңдурушу»."""
    if k is None or not _owns_thing(clause, k):
        return k
    own = clause.phrases[k].sides
    before = [j for j in clause.left if clause.begin <= clause.phrases[j].begin < clause.phrases[k].begin]
    first = [j for j in before if clause.phrases[j].case == "Gen" and clause.acting(clause.phrases[j])]
    return next((j for j in reversed(first) if clause.phrases[j].sides not in ((), own)), k)


def _owns_thing(clause: Cases, k: int) -> bool:
    """Whether a genitive stands before the noun of the trigger, and that is one that somebody owns."""
    phrase, begin = clause.phrases[k], clause.match.begin
    near = begin - phrase.end <= _NEAR and not any(clause.possessed(i) for i in range(phrase.end, begin))
    return begin - phrase.end >= 0 and near and begin < clause.match.anchor and clause.possessed(begin)
