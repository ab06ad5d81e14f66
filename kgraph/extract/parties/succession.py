"""Slots of rules on who follows whom in an office, by what the text has just told of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kgraph.extract.frames import tenures
from kgraph.extract.frames.drafts import Draft
from kgraph.extract.frames.positions import positions
from kgraph.extract.frames.roles import Clause
from kgraph.extract.reference.discourse import Party

_NEAR = 2  # sentences in which «бул кызматта» looks back


def entrusted(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """To whom an office is given: «X-ке өкмөт түзүүнү тапшырды», «бийликти X-ке өткөрүп берди»."""
    people, left = named_in(clause, ("dative",)), _giver(clause) or _leaving(clause)
    if left is None or left.office is None or clause.match.rule.post:
        return tenures.holder(clause, people)
    parties = [clause.page.discourse.party(k) for k in people[:1]]
    return [replace(p, office=left.office, side=left.side) for p in parties if p.person != left.person]


def _giver(clause: Clause) -> Party | None:
    """Who hands over the office that he holds."""
    people = [clause.page.discourse.party(k) for k in named_in(clause, ("subject",))]
    return next((p for p in people if p.office is not None), None)


def successor(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """Who takes the office of which the text has just told that somebody leaves it: «Анын ордун X ээледи»."""
    left = _leaving(clause)
    people = named_in(clause, ("object",)) if not clause.passive else []
    named = people or named_in(clause, ("subject",)) or nominee(clause)
    if left is None or left.office is None or not named:
        return []
    party = clause.page.discourse.party(named[0])
    return [replace(party, office=left.office, side=left.side)] if party.person != left.person else []


def _leaving(clause: Clause) -> Party | None:
    """Who has left an office, or which one somebody has been given, by what the text has just told."""
    last = last_told(clause)
    found = last.of("source")[:1] if last is not None else ()
    return next((p for p in found if last is not None and (last.rule.family == "dismissal" or p.person is None)), None)


def last_told(clause: Clause) -> Draft | None:
    """What the text has just told of somebody who takes or leaves an office."""
    told = (d for d in reversed(clause.state.drafts) if clause.sentence.index - d.sentence <= _NEAR)
    return next((d for d in told if tenures.staffing(d)), None)


def replacee(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """Whom the one replaces who has just taken an office: «Ал Y-ти алмаштырды»."""
    return _before_him(clause, named_in(clause, ("accusative", "object")))


def outgoing(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """Who gives up the office that somebody has just taken: «Бул кызматты ага Y өткөрүп берди»."""
    return _before_him(clause, named_in(clause, ("subject",)))


def _before_him(clause: Clause, people: Sequence[int]) -> list[Party]:
    """The first of the persons with the office of which the text has just told that another takes it."""
    last = last_told(clause)
    came = last.of("source")[:1] if last is not None and last.rule.family == "appointment" else ()
    found = [clause.page.discourse.party(k) for k in people[:1]]
    return [replace(p, office=c.office, side=c.side) for p in found for c in came if c.office and p.person != c.person]


def nominee(clause: Clause) -> list[int]:
    """The last person named before the trigger in the nominative: «баш катчы болуп казак дипломаты X дайындалды»."""
    return [k for k in clause.left if clause.phrases[k].name is not None and clause.may_be_subject(k)][-1:]


def named_in(clause: Clause, slots: Sequence[str]) -> list[int]:
    """The phrases in some slots that name somebody."""
    return [k for slot in slots for k in positions(clause, slot) if clause.phrases[k].name is not None]


def predecessor(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """Where somebody served of whose leaving or coming the text has told: whoever is named, or else the last one."""
    last = next(iter(tenures.replaced(clause)), None) or last_told(clause)
    served = (last.of("target") or _serving(last)) if last is not None else []
    return [replace(p, stated=False) for p in served]


def _serving(draft: Draft) -> list[Party]:
    """The organisation whose office somebody takes or leaves, where the event names no other side."""
    orgs = (p.side for p in draft.of("source") if p.side is not None and p.side.kind == "org")
    return [Party(side=side) for side in orgs]
