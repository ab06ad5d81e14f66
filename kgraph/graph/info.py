"""What is in a graph, in numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import pyoxigraph as ox

from kgraph.graph.ports import Source, rows


@dataclass(frozen=True, slots=True)
class Info:
    """Numbers of distinct things.

    ``types`` and ``modalities`` count events, ``days`` are the first and the last of events, or empty.
    """

    documents: int
    events: int
    persons: int
    countries: int
    organisations: int
    posts: int
    mentions: int
    quads: int
    graphs: int
    types: Mapping[str, int]
    modalities: Mapping[str, int]
    days: tuple[str, str]
    runs: tuple[str, ...]


def info(source: Source) -> Info:
    """Counts what a store holds."""
    kinds = _counts(source, "kinds")
    days = [value.value for row in rows(source, "days") for value in row if value is not None]
    return Info(
        documents=kinds.get("Document", 0),
        events=sum(_counts(source, "event-modalities").values()),
        persons=kinds.get("Person", 0),
        countries=kinds.get("Country", 0),
        organisations=kinds.get("Organization", 0),
        posts=kinds.get("Post", 0),
        mentions=kinds.get("Mention", 0),
        quads=sum(1 for _ in source.match()),
        graphs=len(source.graphs()),
        types=_counts(source, "event-types"),
        modalities=_counts(source, "event-modalities"),
        days=(days[0], days[1]) if len(days) == 2 else ("", ""),
        runs=tuple(str(row[0].value) for row in rows(source, "runs") if row[0] is not None),
    )


def _counts(source: Source, name: str) -> dict[str, int]:
    """The rows of a query that gives names (of IRIs the last part) and numbers."""
    found = {}
    for what, number in rows(source, name):
        if isinstance(what, ox.NamedNode) and number is not None:
            found[what.value.replace("#", "/").rpartition("/")[2]] = int(number.value)
    return found
