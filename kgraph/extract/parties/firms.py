"""The state of a firm: a measure that strikes the firm concerns both; who comes to terms with it, does so with it."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.extract.frames.roles import Clause
from kgraph.extract.reference.discourse import Party

_MEASURES = "restriction"
_DEALS = frozenset({"signing", "agreement", "ratification"})
_COMPANY = "company"
_OF = frozenset({"national", "adjective", "country", "place", "capital"})


def homes(clause: Clause, role: str, struck: Sequence[Party]) -> list[Party]:
    """The states that stand right before the firms that a measure strikes."""
    if clause.match.rule.family != _MEASURES or role != "target":
        return []
    return [party for firm in struck if firm.phrase > 0 for party in _home(clause, firm)]


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
    before, phrase = phrases[firm.phrase - 1], phrases[firm.phrase]
    of = before.kind in _OF and (before.attr or before.kind in ("national", "adjective"))
    company = phrase.kind == "org" and firm.side is not None and firm.side.kind == "org"
    beside = before.end == phrase.begin and before.side not in (None, firm.side)
    return [Party(side=before.side, phrase=firm.phrase - 1)] if of and company and beside else []
