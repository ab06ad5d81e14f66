"""Who met or called whom."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations

import networkx as nx

from kgraph.network import nodes
from kgraph.network.facts import Facts, Happening
from kgraph.network.selection import Selection


def persons(facts: Facts, selection: Selection) -> nx.Graph:
    """The network of persons: an edge joins two who took part in one meeting or call.

    Gatherings of many do not count, unless ``types`` asks for them: then all events of those types do. Edges have
    ``weight`` (the number of events), ``across`` (of those in which the two stood for different states or
    organisations), ``first`` and ``last`` day, ``types`` and ``events``; see :func:`kgraph.network.nodes.thing` for
    nodes.
    """
    pairs: dict[tuple[str, str], list[Happening]] = defaultdict(list)
    for event in selection.events(facts):
        if event.personal or selection.types:
            for pair in combinations(event.persons(), 2):
                pairs[pair].append(event)
    graph = nx.Graph(name="persons")
    nodes.ordered(graph, (name for pair in pairs for name in pair), facts)
    for (one, other), events in sorted(pairs.items()):
        graph.add_edge(one, other, **_contact(one, other, events))
    return graph


def _contact(one: str, other: str, events: list[Happening]) -> dict[str, object]:
    days = sorted(event.when for event in events if event.when)
    return {
        "weight": len(events),
        "across": sum(_served(one, event).isdisjoint(_served(other, event)) for event in events),
        "first": days[0] if days else "",
        "last": days[-1] if days else "",
        "types": tuple(sorted({event.type for event in events})),
        "events": tuple(event.key for event in events),
    }


def _served(person: str, event: Happening) -> set[str]:
    return {party.actor for party in event.parties if party.person == person}
