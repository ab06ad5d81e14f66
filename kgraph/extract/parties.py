"""From phrases to parties: pronouns, «тараптар», offices of several states, and the slots that look beyond the clause."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from kgraph.extract.discourse import ACTING, Party
from kgraph.extract.page import Page, State
from kgraph.extract.roles import Clause
from kgraph.extract.rules import Rule
from kgraph.model import Actor, Office

Cast = list[tuple[str, Party]]
_OWN = frozenset({"өз", "өзүнүн", "өзүнө"})
_KINDS = ACTING | {"place", "capital", "adjective", "route"}


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
        return _appointee(page, clause, ("object", "genitive") if slot == "appointee" else ("subject", "genitive"))
    if slot == "accredited":
        return [Party(side=p.office.to, stated=False) for _, p in have if p.office is not None and p.office.to is not None]
    if slot == "context":
        return _context(state)
    if slot == "home":
        foreign = bool(have) and all(p.side not in (None, page.discourse.home) for _, p in have)
        return [Party(side=page.discourse.home, stated=False)] if foreign and page.discourse.home_named else []
    if slot == "both":
        known = not have and page.discourse.home_named and page.discourse.foreign is not None
        return [Party(side=s, stated=False) for s in (page.discourse.home, page.discourse.foreign)] if known else []
    if slot == "focus":
        return _focus(page, have)
    if slot == "other":
        return _other(page, state, clause, have)
    found = clause.fill(slot)
    if not found and slot == "subject" and _first_person(clause) and state.subject is not None:
        return [Party(side=state.subject.side, stated=False)]
    return [p for k in found for p in resolve(page, state, k)]


def resolve(page: Page, state: State, k: int) -> list[Party]:
    """Whom phrase ``k`` means in its place in the text."""
    phrase = page.coordinated.phrases[k]
    discourse = page.discourse
    if phrase.kind == "body" and not phrase.sides and page.tokens[phrase.begin - 1].lower in _OWN:
        return []
    if phrase.kind == "pronoun":
        return _pronoun(page, state, k)
    if phrase.kind == "parties" or (phrase.plural and not phrase.sides and phrase.name is None and phrase.kind in ("office", "body")):
        return _parties(page, state, k)
    if len(phrase.sides) > 1:
        return [replace(discourse.party(k), side=side, office=_served(discourse.party(k), side)) for side in phrase.sides]
    return [discourse.party(k)]


def _served(party: Party, side: Actor) -> Office | None:
    return replace(party.office, of=side) if party.office else None


def _pronoun(page: Page, state: State, k: int) -> list[Party]:
    if state.subject is not None:
        return [replace(state.subject, phrase=k, stated=False)]
    back = page.discourse.person_before(k)
    return [replace(page.discourse.party(back), phrase=k, stated=False)] if back is not None else []


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


def _appointee(page: Page, clause: Clause, slots: Iterable[str]) -> list[Party]:
    """The person who takes or leaves office, with the office named in the clause: «X … элчиси болуп дайындалды»."""
    phrases = page.coordinated.phrases
    offices = [k for k in clause.within if phrases[k].kind == "office" and phrases[k].begin < clause.match.anchor]
    for slot in slots:
        for k in clause.fill(slot):
            if phrases[k].name is not None:
                return [_posted(page, k, [j for j in offices if j > k] or offices)]
    return []


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


def _context(state: State) -> list[Party]:
    """The parties of the last event told that had two sides."""
    for draft in reversed(state.drafts):
        if len(draft.sides()) > 1:
            return [replace(p, stated=False) for _, p in draft.parties]
    return []


def _focus(page: Page, have: Cast) -> list[Party]:
    """The other side that the document is about: the foreign state most spoken of, or the reader's own if it is named."""
    taken = {p.side for _, p in have}
    discourse = page.discourse
    candidates = (discourse.foreign, discourse.home if discourse.home_named else None)
    return next(([Party(side=s, stated=False)] for s in candidates if s is not None and s not in taken), [])


def _other(page: Page, state: State, clause: Clause, have: Cast) -> list[Party]:
    """The nearest phrase of the sentence that names a side not taken yet, before the trigger rather than after it."""
    taken = {p.side for _, p in have}
    anchor = clause.match.anchor
    phrases = page.coordinated.phrases
    near = sorted(clause.within, key=lambda k: (phrases[k].begin > anchor, abs(phrases[k].begin - anchor)))
    for k in near:
        named = phrases[k].sides or k in page.discourse.bearer_of
        if phrases[k].kind in _KINDS - {"pronoun", "parties"} and named and phrases[k].relation != "via":
            for party in resolve(page, state, k):
                if party.side is not None and party.side not in taken:
                    return [party]
    return []


def _fits(page: Page, rule: Rule, role: str, party: Party) -> bool:
    """Whether a party may play a role: it acts for somebody, and it is of a kind that the rule takes."""
    kinds = rule.kinds.get(role)
    if kinds is not None and party.phrase >= 0:
        phrase = page.coordinated.phrases[party.phrase]
        kind = "country" if phrase.kind == "capital" else phrase.kind
        if kind not in kinds and not (phrase.kind in ("pronoun", "parties") and "person" in kinds):
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
