"""Projections by name, whole or cut into slices of time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import takewhile
from typing import Any

import networkx as nx

from kgraph.errors import QueryError
from kgraph.network.acts import countries, countries_weighted
from kgraph.network.bipartite import events, person_topics
from kgraph.network.contacts import persons
from kgraph.network.facts import Facts
from kgraph.network.load import read
from kgraph.network.selection import Selection
from kgraph.network.source import Source

Projection = Callable[[Facts, Selection], nx.Graph]

PROJECTIONS: Mapping[str, Projection] = {
    "persons": persons,
    "countries": countries,
    "countries_weighted": countries_weighted,
    "person_topics": person_topics,
    "events": events,
}
"""The networks there are, by name."""


def network(source: Source | Facts, projection: str, **selection: Any) -> nx.Graph:
    """A network of what a store holds: one of :data:`PROJECTIONS`, of the events that a selection names.

    ``since`` and ``until`` are days (``2021``, ``2021-02``, ``2021-02-08``), both inclusive; ``types``, ``topics``,
    ``countries`` and ``modality`` one name or several, of which an event has to fit one. Narrower types and topics
    fit too. Only what actually happened is taken, unless ``modality`` says otherwise; ``None`` takes everything.
    An unknown name is a ``QueryError``.
    """
    return _projection(projection)(_facts(source), Selection.of(**selection))


def slices(source: Source | Facts, projection: str, every: str = "year", **selection: Any) -> dict[str, nx.Graph]:
    """The network of each year, quarter, month or day, by its name: ``2021``, ``2021-Q1``, ``2021-02``.

    All periods from the first event to the last are there, if need be as empty networks, in their order; days are an
    exception: only those with events. An event of which too little is known (the year only, for slices of months) is
    in none.
    """
    if every not in PERIODS:
        raise QueryError(f"there are no slices by {every!r}; there is {', '.join(PERIODS)}")
    facts, chosen, made = _facts(source), Selection.of(**selection), _projection(projection)
    parts: dict[str, list[Any]] = {}
    for event in chosen.events(facts):
        if name := PERIODS[every](event.when):
            parts.setdefault(name, []).append(event)
    names = _between(min(parts), max(parts), every) if parts else []
    return {name: made(replace(facts, events=tuple(parts.get(name, ()))), chosen) for name in names or sorted(parts)}


def _quarter(day: str) -> str:
    return f"{day[:4]}-Q{(int(day[5:7]) + 2) // 3}" if len(day) >= 7 else ""


PERIODS: Mapping[str, Callable[[str], str]] = {
    "year": lambda day: day[:4],
    "quarter": _quarter,
    "month": lambda day: day[:7] if len(day) >= 7 else "",
    "day": lambda day: day if len(day) == 10 else "",
}
"""The lengths of slices, and the name of the slice that a day falls into."""

_PARTS = {"quarter": [f"-Q{n}" for n in range(1, 5)], "month": [f"-{n:02}" for n in range(1, 13)], "year": [""]}


def _between(first: str, last: str, every: str) -> list[str]:
    """The names of all periods from one to another."""
    years = range(int(first[:4]), int(last[:4]) + 1)
    names = [f"{year}{part}" for year in years for part in _PARTS.get(every, ())]
    return list(takewhile(lambda name: name <= last, (name for name in names if name >= first)))


def _projection(name: str) -> Projection:
    if name not in PROJECTIONS:
        raise QueryError(f"there is no network of {name!r}; there is {', '.join(PROJECTIONS)}")
    return PROJECTIONS[name]


def _facts(source: Source | Facts) -> Facts:
    return source if isinstance(source, Facts) else read(source)
