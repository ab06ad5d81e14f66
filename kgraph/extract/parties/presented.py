"""Those of a ceremony of credentials: «Аземден кийин ар бир дипломат менен баарлашуу болду»."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from kgraph.extract.frames.drafts import Draft
from kgraph.extract.frames.roles import Clause
from kgraph.extract.reference.discourse import Party

Cast = Sequence[tuple[str, Party]]

_CREDENTIALS = "credentials"
_ACTUAL = "actual"
_REACH = 6  # sentences
_FEW = 2
_EVERY = ("ар", "бир")


def presented(clause: Clause, have: Cast) -> list[Party]:
    """Who handed over their credentials, as was told last, and who took them."""
    told = [p for d in _ceremony(clause) for role in ("target", "source") for p in d.of(role)]
    return [replace(p, phrase=-1, stated=False) for p in {p.key: p for p in told}.values()]


def by_envoy(clause: Clause, parties: Cast) -> Iterator[list[tuple[str, Party]]]:
    """One cast per envoy who handed over his credentials, with those of other states: he is talked to alone; «ар бир
    дипломат» are all of them."""
    envoys = {p.person: p for d in _ceremony(clause) for p in d.of("source") if p.person is not None}
    guests = [(role, p) for role, p in parties if p.person in envoys]
    if guests and _each(clause):
        known = {p.person for _, p in guests}
        others = (replace(p, phrase=-1, stated=False) for person, p in envoys.items() if person not in known)
        guests = [*guests, *((guests[0][0], p) for p in others)]
    hosts = [(role, p) for role, p in parties if p.side not in {g.side for _, g in guests}]
    if len(guests) < _FEW or not hosts:
        yield list(parties)
        return
    for guest in guests:
        yield [*hosts, guest]


def _each(clause: Clause) -> bool:
    """Whether a word before the trigger says that all are meant, one after another: «ар бир элчи менен өзүнчө»."""
    told = [t.lower for t in clause.tokens[clause.sentence.begin : clause.match.anchor]]
    return any(pair == _EVERY for pair in pairwise(told)) or bool(clause.page.words.severally & set(told))


def _ceremony(clause: Clause) -> list[Draft]:
    drafts = [d for d in clause.state.drafts if d.rule.family == _CREDENTIALS and d.modality == _ACTUAL]
    return [d for d in drafts if clause.sentence.index - d.sentence <= _REACH]
