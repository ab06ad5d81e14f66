"""Who fills the roles of a rule: its slots asked in turn, parties that fit, one for each side."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from kgraph.extract.discourse import Party
from kgraph.extract.page import Page, State
from kgraph.extract.referents import context, focus, other, resolve
from kgraph.extract.roles import Clause
from kgraph.extract.rules import Rule
from kgraph.model import Actor

Cast = list[tuple[str, Party]]


def cast(page: Page, state: State, clause: Clause, roles: Iterable[tuple[str, tuple[tuple[str, ...], ...]]], have: Cast) -> Cast:
    """The parties that fill roles, without those that ``have`` names already."""
    found: Cast = []
    rule = clause.match.rule
    for role, groups in roles:
        for slots in groups:
            for slot in slots:
                new = [p for p in _slot(page, state, clause, slot, [*have, *found]) if _fits(page, rule, role, p)]
                new = [p for p in new if all(p.key != q.key for _, q in [*have, *found])]
                if new:
                    found.extend((role, p) for p in new)
                    break
    return _merged([*have, *found])[len(have) :] if not have else found


def _slot(page: Page, state: State, clause: Clause, slot: str, have: Cast) -> list[Party]:
    if slot == "parties":
        return list(state.parties)
    if slot == "speaker":
        return [state.subject] if state.subject else []
    if slot == "principals":
        return [replace(page.discourse.party(k), stated=False) for k in page.discourse.principals()]
    if slot in ("appointee", "incumbent"):
        return _appointee(page, state, clause, ("object", "genitive") if slot == "appointee" else ("subject", "genitive"))
    if slot == "accredited":
        return [Party(side=side, stated=False) for _, p in have for side in _accredited(page, p)]
    if slot == "context":
        return context(state)
    if slot == "home":
        foreign = bool(have) and all(p.side not in (None, page.discourse.home) for _, p in have)
        return [Party(side=page.discourse.home, stated=False)] if foreign and page.discourse.home_named else []
    if slot == "both":
        known = not have and page.discourse.home_named and page.discourse.foreign is not None
        return [Party(side=s, stated=False) for s in (page.discourse.home, page.discourse.foreign)] if known else []
    if slot == "focus":
        return focus(page, have)
    if slot == "other":
        return other(page, state, clause, have)
    found = clause.fill(slot)
    if not found and slot == "subject" and _first_person(clause) and state.subject is not None:
        return [Party(side=state.subject.side, stated=False)]
    return [p for k in found for p in resolve(page, state, k)]


def _appointee(page: Page, state: State, clause: Clause, slots: Iterable[str]) -> list[Party]:
    """The person who takes or leaves office, with the office named in the clause: «X … элчиси болуп дайындалды»."""
    phrases = page.coordinated.phrases
    offices = [k for k in clause.within if phrases[k].kind == "office" and phrases[k].begin < clause.match.anchor]
    for slot in slots:
        for k in clause.fill(slot):
            if phrases[k].name is not None:
                later = [j for j in offices if j > k] or offices
                return [_posted(page, k, later) if later else _succeeded(page, state, k)]
    return []


def _succeeded(page: Page, state: State, k: int) -> Party:
    """«Анын ордуна X дайындалды»: X takes the office that the one before has left."""
    party = page.discourse.party(k)
    for draft in reversed(state.drafts):
        for _, before in draft.parties:
            if draft.rule.id.startswith("dismissal/") and before.office is not None:
                return replace(party, office=before.office, side=party.side or before.side)
    return party


def _accredited(page: Page, party: Party) -> tuple[Actor, ...]:
    """The states where an envoy or a mission serves."""
    if party.office is not None:
        return (party.office.to,) if party.office.to is not None else ()
    return page.coordinated.phrases[party.phrase].to if party.phrase >= 0 else ()


def _posted(page: Page, k: int, offices: Sequence[int]) -> Party:
    party = page.discourse.party(k)
    if not offices:
        return party
    held = page.discourse.party(offices[0])
    if held.office is None:
        return party
    sides = page.coordinated.phrases[offices[0]].sides
    return replace(party, office=held.office, side=held.side if sides else party.side or held.side)


def _first_person(clause: Clause) -> bool:
    """Whether the verb says «we»: the speaker's side acts."""
    return clause.match.reading is not None and clause.match.reading.person == "1"


def _fits(page: Page, rule: Rule, role: str, party: Party) -> bool:
    """Whether a party may play a role: it acts for somebody, and it is of a kind that the rule takes."""
    kinds = rule.kinds.get(role)
    if kinds is not None and party.phrase >= 0:
        phrase = page.coordinated.phrases[party.phrase]
        kind = {"capital": "country", "counterpart": "person", "envoys": "person"}.get(phrase.kind, phrase.kind)
        if not kinds & {kind, phrase.ref} and not (phrase.kind in ("pronoun", "parties") and "person" in kinds):
            return False
    return party.side is not None or party.office is not None or role in rule.anyone


def stranger(page: Page, clause: Clause) -> bool:
    """Whether the subject or companion is somebody of whom nothing is known: no state may be put in their place."""
    phrases = page.coordinated.phrases
    slots = ("subject", "comitative") if not clause.match.rule.anyone else ()
    met = [k for slot in slots for k in clause.fill(slot) if phrases[k].kind == "person"]
    return any(page.discourse.party(k).side is None for k in met)


def _merged(parties: Cast) -> Cast:
    """Without a bare state where a person or office of the same state has the same role."""
    named = {(role, p.side) for role, p in parties if p.person or p.office}
    return [(r, p) for r, p in parties if p.person or p.office or p.org or (r, p.side) not in named]


def sides(parties: Sequence[tuple[str, Party]]) -> frozenset[Actor]:
    """The different states and organisations among parties."""
    return frozenset(p.side for _, p in parties if p.side is not None)


def explicit(parties: Sequence[tuple[str, Party]]) -> bool:
    """Whether the clause itself names a party."""
    return any(p.phrase >= 0 and p.stated for _, p in parties)


def apart(rule: Rule, parties: Cast) -> Iterator[Cast]:
    """One cast per party of the role that the rule tells apart (a visit to each of several countries)."""
    several = [p for role, p in parties if role == rule.each]
    if len({p.side for p in several}) < 2:
        yield parties
        return
    for party in several:
        yield [(r, p) for r, p in parties if r != rule.each or p == party]
