"""The stops of a journey that one verb tells of: «алгач Киевге, андан соң Варшавага барды»."""

from __future__ import annotations

from kgraph.extract.frames.roles import Clause

_PLACES = frozenset({"place", "country", "capital"})
_ASIDE = frozenset({"pronoun"})  # «андан соң»
_JOINING = frozenset({",", "жана", "анан"})


def stops(clause: Clause, k: int) -> tuple[int, ...]:
    """The places before phrase ``k`` in the case of it, parted from it by a comma and no verb."""
    found: list[int] = []
    last = clause.phrases[k]
    for j in reversed([j for j in clause.left() if j < k]):
        phrase = clause.phrases[j]
        if phrase.kind in _ASIDE:
            continue
        if phrase.kind not in _PLACES or phrase.case != last.case or phrase.attr or phrase.relation:
            break
        if not _parted(clause, phrase.end, last.begin):
            break
        found.append(j)
        last = phrase
    return tuple(reversed(found))


def _parted(clause: Clause, begin: int, end: int) -> bool:
    """Whether a comma or «жана» stands between, and no verb."""
    verbs = any(begin <= p.i < end for p in clause.sentence.predicates)
    return not verbs and any(t.lower in _JOINING for t in clause.tokens[begin:end])
