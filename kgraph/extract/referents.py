"""Whom a phrase means in its place in the text: pronouns, «тараптар», «кесиптеши», offices of several states."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kgraph.extract.discourse import ACTING, Party
from kgraph.extract.page import Page, State
from kgraph.extract.roles import Clause
from kgraph.model import Actor

_OWN = frozenset({"өз", "өзүнүн", "өзүнө"})
_NAMED = (ACTING | {"place", "capital", "adjective", "route"}) - {"pronoun", "parties"}


def resolve(page: Page, state: State, k: int) -> list[Party]:
    """Whom phrase ``k`` means in its place in the text."""
    phrase = page.coordinated.phrases[k]
    discourse = page.discourse
    if phrase.kind == "body" and not phrase.sides and page.tokens[phrase.begin - 1].lower in _OWN:
        return []
    if phrase.kind == "pronoun":
        return _pronoun(page, state, k)
    if phrase.kind == "envoys":
        return _envoys(page, state, k)
    if phrase.kind == "counterpart":
        return _counterpart(page, state, k)
    if phrase.kind == "parties" or (phrase.plural and not phrase.sides and phrase.name is None and phrase.kind in ("office", "body")):
        return _parties(page, state, k)
    if len(phrase.sides) > 1:
        return [_of(page, k, side) for side in phrase.sides]
    return [discourse.party(k)]


def _of(page: Page, k: int, side: Actor) -> Party:
    """The one of several offices («Россия менен Кытайдын элчилери») that serves a side, with its holder if he is named."""
    party = page.discourse.party(k)
    office = replace(party.office, of=side) if party.office else None
    for holder in page.discourse.officials(k) if office else ():
        if holder.side == side and holder.office is not None and office is not None and holder.office.post == office.post:
            return replace(holder, phrase=k)
    return replace(party, side=side, office=office)


def _pronoun(page: Page, state: State, k: int) -> list[Party]:
    if state.subject is not None:
        return [replace(state.subject, phrase=k, stated=False)]
    back = page.discourse.person_before(k)
    return [replace(page.discourse.party(back), phrase=k, stated=False)] if back is not None else []


def _envoys(page: Page, state: State, k: int) -> list[Party]:
    """«элчилер», «дипломаттар»: the ambassadors whom the document names; if it names none, those at the talks."""
    named = [p for p in page.discourse.officials(k) if p.office is not None and p.office.post == "ambassador"]
    return [replace(p, phrase=k, stated=False) for p in named] if len(named) > 1 else _parties(page, state, k)


def _counterpart(page: Page, state: State, k: int) -> list[Party]:
    """«кесиптеши», «маектеши»: the official of the other side, of those at the talks or else named before."""
    phrase = page.coordinated.phrases[k]
    side = phrase.side
    own = state.subject.side if state.subject is not None else page.discourse.home
    present = [p for p in state.parties if p.person is not None and (p.side == side if side else p.side != own)]
    if not present:
        present = [p for p in page.discourse.officials(k) if (p.side == side if side else p.side != own)][:1]
    if present:
        return [replace(present[0], phrase=k, stated=side is not None)]
    return [Party(side=side, phrase=k)] if side is not None else []


def _parties(page: Page, state: State, k: int) -> list[Party]:
    phrase = page.coordinated.phrases[k]
    discourse = page.discourse
    if phrase.ref == "home":
        return [Party(side=discourse.home, phrase=k)]
    if phrase.ref == "that":
        back = discourse.state_before(k)
        return [Party(side=back, phrase=k, stated=False)] if back is not None else []
    if len(state.parties) > 1:
        return [replace(p, phrase=k, stated=False) for p in state.parties]
    if phrase.kind == "parties" and discourse.foreign is not None:
        return [Party(side=s, phrase=k, stated=False) for s in (discourse.home, discourse.foreign)]
    return []


def context(state: State) -> list[Party]:
    """The parties of the last event told that had two sides."""
    for draft in reversed(state.drafts):
        if len(draft.sides()) > 1:
            return [replace(p, stated=False) for _, p in draft.parties]
    return []


def focus(page: Page, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """The other side that the document is about: the foreign state most spoken of, or the reader's own if it is named."""
    taken = {p.side for _, p in have}
    discourse = page.discourse
    candidates = (discourse.foreign, discourse.home if discourse.home_named else None)
    return next(([Party(side=s, stated=False)] for s in candidates if s is not None and s not in taken), [])


def other(page: Page, state: State, clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """The nearest phrase of the sentence that names a side not taken yet, before the trigger rather than after it."""
    taken = {p.side for _, p in have}
    anchor = clause.match.anchor
    phrases = page.coordinated.phrases
    near = sorted(clause.within, key=lambda k: (phrases[k].begin > anchor, abs(phrases[k].begin - anchor)))
    for k in near:
        named = phrases[k].sides or k in page.discourse.bearer_of
        if phrases[k].kind in _NAMED and named and phrases[k].relation != "via":
            for party in resolve(page, state, k):
                if party.side is not None and party.side not in taken:
                    return [party]
    return []
