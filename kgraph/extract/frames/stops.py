"""The stops of a journey that one verb tells of («алгач Киевге, андан соң Варшавага барды»), and whose plane lands at
which airport."""

from __future__ import annotations

from kgraph.extract.frames.roles import Clause
from kgraph.extract.phrases.phrases import PLACES

_TRAVELLING = frozenset({"person", "office", "body"})
_NEAR = 2
_ASIDE = frozenset({"pronoun"})  # «андан соң»
_JOINING = frozenset({",", "жана", "анан"})


def stops(clause: Clause, k: int) -> tuple[int, ...]:
    """The places before phrase ``k`` in the case of it, parted from it by a comma and no verb."""
    found: list[int] = []
    last = clause.phrases[k]
    for j in reversed([j for j in clause.left if j < k]):
        phrase = clause.phrases[j]
        if phrase.kind in _ASIDE:
            continue
        if phrase.kind not in PLACES or phrase.case != last.case or phrase.attr or phrase.relation:
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


def passenger(clause: Clause) -> int | None:
    """Whose the plane or train is that arrives: «X-тин учагы», «X түшкөн учак»."""
    told = clause.tokens[clause.sentence.begin : clause.match.anchor]
    for i in (t.i for t in told if t.lower in clause.page.words.crafts):
        before = [k for k in clause.left if clause.phrases[k].end <= i and clause.phrases[k].kind in _TRAVELLING]
        if before and i - clause.phrases[before[-1]].end <= _NEAR:
            return before[-1]
    return None


def port(clause: Clause) -> int | None:
    """Where a plane lands: the town of the airport before the verb, in whatever case but the ablative."""
    near = [k for k in clause.left if clause.phrases[k].kind in PLACES and clause.phrases[k].case != "Abl"]
    near = [k for k in near if clause.phrases[k].case or clause.phrases[k].attr]
    return near[-1] if near else None
