"""The state of a firm that a measure strikes: it concerns both, «кыргызстандык «Нур» банкы»."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.extract.frames.roles import Clause
from kgraph.extract.reference.discourse import Party

_MEASURES = "restriction"
_OF = frozenset({"national", "adjective", "country", "place", "capital"})


def homes(clause: Clause, role: str, struck: Sequence[Party]) -> list[Party]:
    """The states that stand right before the firms that a measure strikes."""
    if clause.match.rule.family != _MEASURES or role != "target":
        return []
    return [party for firm in struck if firm.phrase > 0 for party in _home(clause, firm)]


def _home(clause: Clause, firm: Party) -> list[Party]:
    phrases = clause.phrases
    before, phrase = phrases[firm.phrase - 1], phrases[firm.phrase]
    of = before.kind in _OF and (before.attr or before.kind in ("national", "adjective"))
    company = phrase.kind == "org" and firm.side is not None and firm.side.kind == "org"
    beside = before.end == phrase.begin and before.side not in (None, firm.side)
    return [Party(side=before.side, phrase=firm.phrase - 1)] if of and company and beside else []
