"""Where one's own people abroad are helped: at the far end of the line that brings them home, or where the one mission
of their state serves that the text names."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.extract.frames.positions import positions
from kgraph.extract.frames.roles import Clause
from kgraph.extract.phrases.phrases import PLACES
from kgraph.extract.reference.discourse import Party
from kgraph.model import Actor

_BACK = 3  # sentences


def flown(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """The far end of the line by which people come home: «138 кыргызстандык “Сеул — Бишкек” рейси менен келди»."""
    own = _own(clause, have)
    ends = list(dict.fromkeys(s for k in positions(clause, "route") for s in clause.phrases[k].sides))
    return [Party(side=side) for side in ends if side not in own] if own & set(ends) else []


def stationed(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """Where the one mission or envoy of the own state serves that the text names: «Кыргызстандын БАЭдеги элчиси …»."""
    own = _own(clause, have)
    missions = (p for p in clause.phrases if p.to and own & set(p.sides or (clause.page.discourse.home,)))
    hosts = list(dict.fromkeys(s for p in missions for s in p.to if s not in own))
    return [Party(side=side, stated=False) for side in hosts] if len(hosts) == 1 else []


def whereabouts(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """Where the people are of whom the sentences before tell, of no other state than they and one: «Омск шаарында он
    кыргызстандык кармалды. Консулдук аларга документ жазып берди»."""
    own, n = _own(clause, have), clause.sentence.index
    for sentence in reversed(clause.page.sentences[max(0, n - _BACK) : n]):
        phrases = [clause.phrases[k] for k in clause.page.within(sentence)]
        where = [p for p in phrases if p.kind in PLACES and (p.attr or p.case == "Loc")]
        sides = list(dict.fromkeys(s for p in where for s in p.sides if s not in own))
        if sides:
            return [Party(side=sides[0], stated=False)] if len(sides) == 1 else []
    return []


def _own(clause: Clause, have: Sequence[tuple[str, Party]]) -> frozenset[Actor | None]:
    """The state whose people are helped: that of the source, else the readers' own."""
    return frozenset(p.side for role, p in have if role == "source") or frozenset({clause.page.discourse.home})
