"""Who enters a union by what is signed or ratified, and the union: «Y-ти НАТОго кабыл алуу протоколу»."""

from __future__ import annotations

from kgraph.extract.frames.roles import Clause
from kgraph.extract.parties.referents import resolve
from kgraph.extract.parties.slots import Cast
from kgraph.extract.reference.discourse import Party

_SEALED = frozenset({"signing", "ratification", "agreement"})
_NEAR = 2
_OWNING = frozenset({"Gen", "Acc"})
_BOTH = "participant"


def entered(clause: Clause, parties: Cast) -> Cast:
    """The parties with the union that a document, or the step agreed on, is about entering, and those who enter it."""
    if clause.match.rule.family not in _SEALED or (union := _union(clause)) is None:
        return parties
    state = union - 1 if union - 1 in clause.within else union
    beside = clause.phrases[state].end == clause.phrases[union].begin and clause.phrases[state].case in _OWNING
    entering = (*clause.joined(state), state) if beside else ()
    found = [p for k in (*entering, union) for p in resolve(clause, k)]
    known = {p.side for _, p in parties}
    return [*parties, *((_role(clause), p) for p in _once(found) if p.side is not None and p.side not in known)]


def _union(clause: Clause) -> int | None:
    """The organisation into which somebody comes before the trigger: «НАТОго кириши», «ЕАЭБге мүчө болушу»."""
    unions = (k for k in clause.left if clause.phrases[k].kind == "org" and clause.phrases[k].case == "Dat")
    return next((k for k in unions if _enters(clause, clause.phrases[k].end)), None)


def _enters(clause: Clause, i: int) -> bool:
    """Whether a verb of entering stands at a token, or ends there what begins with a noun: «мүчө болуу»."""
    words, tokens = clause.page.words.entering, clause.tokens[i : min(i + _NEAR, clause.sentence.end)]
    before = ("", *(f"{t.lower} " for t in tokens))
    told = [(said, r) for said, t in zip(before, tokens, strict=False) for r in t.readings]
    return any(r.form == "Vnoun" and said + r.lemma in words for said, r in told)


def _role(clause: Clause) -> str:
    """The role of who is only concerned by a document: with whoever else takes part."""
    return next((role for role, _ in clause.match.rule.roles if role == "target"), _BOTH)


def _once(parties: list[Party]) -> list[Party]:
    return list({p.side: p for p in parties}.values())
