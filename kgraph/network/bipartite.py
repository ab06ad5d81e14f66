"""Networks of two kinds of nodes: persons and topics, events and those who take part in them.

As networkx has it, the node attribute ``bipartite`` is 0 on the side of persons and parties and 1 on the other.
"""

from __future__ import annotations

from collections import defaultdict

import networkx as nx

from kgraph.network import nodes
from kgraph.network.facts import Facts, Happening
from kgraph.network.selection import Selection

_SPOKE = frozenset({"speaker", "source"})


def person_topics(facts: Facts, selection: Selection) -> nx.Graph:
    """Who has to do with what: an edge joins a person with a topic of an event in which the person took part.

    Edges have ``weight`` (the number of events), ``raised`` (of those in which the person acted or spoke rather than
    being there), ``first`` and ``last`` day and ``events``.
    """
    ties: dict[tuple[str, str], list[tuple[Happening, bool]]] = defaultdict(list)
    for event in selection.events(facts):
        for person in event.persons():
            spoke = any(party.person == person and party.role in _SPOKE for party in event.parties)
            for topic in event.topics:
                ties[person, topic].append((event, spoke))
    graph = nx.Graph(name="person_topics")
    nodes.ordered(graph, (name for tie in ties for name in tie), facts)
    for name, data in graph.nodes(data=True):
        data["bipartite"] = int(name.startswith("topic/"))
    for (person, topic), found in sorted(ties.items()):
        days = sorted(event.when for event, _ in found if event.when)
        graph.add_edge(
            person,
            topic,
            weight=len(found),
            raised=sum(spoke for _, spoke in found),
            first=days[0] if days else "",
            last=days[-1] if days else "",
            events=tuple(event.key for event, _ in found),
        )
    return graph


def events(facts: Facts, selection: Selection) -> nx.Graph:
    """Events and who takes part in them: persons, and states and organisations.

    Edges have ``weight`` 1, ``side`` (source, target or participant), ``role`` (the finer one) and ``office`` (of a
    person, at that event); a party with several roles has the first by name. Events without any party are left out.
    """
    graph = nx.Graph(name="events")
    found = [event for event in selection.events(facts) if any(p.person or p.actor for p in event.parties)]
    nodes.ordered(graph, (name for event in found for name in (*event.persons(), *event.actors())), facts)
    nx.set_node_attributes(graph, 0, "bipartite")
    for event in found:
        graph.add_node(event.key, **nodes.event(event, facts), bipartite=1)
        for party in sorted(event.parties, reverse=True):
            for name, office in ((party.actor, ""), (party.person, party.office)):
                if name:
                    graph.add_edge(name, event.key, weight=1, side=party.side, role=party.role, office=office)
    return graph
