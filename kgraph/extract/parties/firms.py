"""Firms and their states: a measure that strikes a firm concerns both, as does aid that an agency gives; who comes to
terms with a firm, does so with it alone."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.extract.frames.roles import Clause
from kgraph.extract.reference.discourse import Party
from kgraph.model import Actor

_MEASURES = "restriction"
_DEALS = frozenset({"signing", "agreement", "ratification"})
_COMPANY = "company"
_ARMED = "armed-group"
_AID = "aid"
_GIVING = frozenset({"bank", "donor"})
_FIRMS = frozenset({"company", "state-company", "bank"})
_OF = frozenset({"national", "adjective", "country", "place", "capital"})


def homes(clause: Clause, role: str, parties: Sequence[Party]) -> list[Party]:
    """The states of the firms that a measure strikes: those that stand right before them, or are known; and the agency
    by which a state helps, beside that."""
    if clause.match.rule.family == _AID and role == "source":
        return [p for helper in parties if helper.phrase >= 0 for p in _agency(clause, helper)]
    if clause.match.rule.family != _MEASURES or role != "target":
        return []
    found = [p for firm in parties if firm.phrase >= 0 for p in (_home(clause, firm) or _known(clause, firm))]
    return list({p.side: p for p in found}.values())


def _agency(clause: Clause, helper: Party) -> list[Party]:
    """The agency or bank through which a foreign state gives aid: «JICA агенттиги»."""
    phrase = clause.phrases[helper.phrase]
    org = clause.page.discourse.bodies.orgs.get(phrase.ref) if phrase.kind == "org" else None
    gives = org is not None and org.kind in _GIVING and org.country not in ("", clause.page.discourse.home.code)
    return [Party(side=Actor("org", org.id), phrase=helper.phrase)] if org is not None and gives else []


def _known(clause: Clause, firm: Party) -> list[Party]:
    """The state in which a firm is known to be: «Роснефть»."""
    org = clause.page.discourse.bodies.orgs.get(firm.side.code) if firm.side and firm.side.kind == "org" else None
    known = org is not None and org.kind in _FIRMS and org.country
    return [Party(side=Actor("country", org.country), phrase=firm.phrase)] if org is not None and known else []


def seat(clause: Clause, party: Party) -> bool:
    """Whether a state only says where the firm is from with which others come to terms: «Латвиянын «Rigas Darzi»
    компаниясы менен келишим түздү»."""
    if clause.match.rule.family not in _DEALS or not party.bare:
        return False
    phrases = clause.phrases
    seats = [k for k in clause.within[:-1] if phrases[k].case == "Gen" and _firm(clause, k + 1, phrases[k].end)]
    own = [k for k in seats if phrases[k].side == party.side]
    return bool(own) and (party.phrase < 0 or party.phrase in own)


def _firm(clause: Clause, k: int, begin: int) -> bool:
    """Whether phrase ``k`` begins there and names a firm."""
    phrase = clause.phrases[k]
    org = clause.page.discourse.bodies.orgs.get(phrase.ref) if phrase.kind == "org" else None
    return phrase.kind == "org" and phrase.begin == begin and (org is None or org.kind == _COMPANY)


def _home(clause: Clause, firm: Party) -> list[Party]:
    phrases = clause.phrases
    if not firm.phrase:
        return []
    before, phrase = phrases[firm.phrase - 1], phrases[firm.phrase]
    of = before.kind in _OF and (before.attr or before.kind in ("national", "adjective"))
    org = clause.page.discourse.bodies.orgs.get(phrase.ref)
    company = phrase.kind == "org" and firm.side is not None and firm.side.kind == "org"
    company = company and (org is None or org.kind != _ARMED)
    beside = before.end == phrase.begin and before.side not in (None, firm.side)
    return [Party(side=before.side, phrase=firm.phrase - 1)] if of and company and beside else []
