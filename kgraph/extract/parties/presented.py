"""Those of a ceremony of credentials: «Аземден кийин ар бир дипломат менен баарлашуу болду»."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kgraph.extract.frames.drafts import Draft
from kgraph.extract.frames.roles import Clause
from kgraph.extract.reference.discourse import Party

Cast = Sequence[tuple[str, Party]]

_CREDENTIALS = "credentials"
_ACTUAL = "actual"
_REACH = 6  # sentences
_FEW = 2


def presented(clause: Clause, have: Cast) -> list[Party]:
    """Who handed over their credentials, as was told last, and who took them."""
    told = [p for d in _ceremony(clause) for role in ("target", "source") for p in d.of(role)]
    return [replace(p, phrase=-1, stated=False) for p in {p.key: p for p in told}.values()]


def by_envoy(clause: Clause, parties: Cast) -> Iterator[list[tuple[str, Party]]]:
    """One cast per envoy who handed over his credentials, with those of other states: he is talked to alone."""
    envoys = {p.person for d in _ceremony(clause) for p in d.of("source") if p.person is not None}
    guests = [(role, p) for role, p in parties if p.person in envoys]
    hosts = [(role, p) for role, p in parties if p.side not in {g.side for _, g in guests}]
    if len(guests) < _FEW or not hosts:
        yield list(parties)
        return
    for guest in guests:
        yield [*hosts, guest]


def _ceremony(clause: Clause) -> list[Draft]:
    drafts = [d for d in clause.state.drafts if d.rule.family == _CREDENTIALS and d.modality == _ACTUAL]
    return [d for d in drafts if clause.sentence.index - d.sentence <= _REACH]
