"""States and organisations: every act between two of them, and what the acts of each pair come to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations, product
from typing import Any

import networkx as nx

from kgraph.network import nodes
from kgraph.network.facts import Facts, Happening
from kgraph.network.selection import Selection


def countries(facts: Facts, selection: Selection) -> nx.MultiDiGraph:
    """The signed network of states and organisations in time: an edge for each event and pair, keyed by the event.

    Acts lead from source to target. What two do together (a meeting, a signing, a joint statement without addressee)
    is ``mutual`` and stands as two edges, there and back, as event data has it; count events, not edges. A body of a
    state acts for its state.

    Edges have ``event``, ``event_type``, ``kind`` (its top type), ``modality``, ``date``, ``reported``, ``score``
    (-10 to +10, as PLOVER has it), ``stance``, ``sign`` (-1, 0, 1), the codes ``plover``, ``mode``, ``quad`` and
    ``cameo``, ``mutual``, ``parties`` (how many take part), ``share`` (1/(parties - 1): an event of many ties any two
    of them less; Newman 2001, https://doi.org/10.1103/PhysRevE.64.016132), ``topics`` and ``documents``.
    """
    edges = [(*pair, event) for event in selection.events(facts) for pair in pairs(event)]
    graph = nx.MultiDiGraph(name="countries")
    nodes.ordered(graph, (name for one, other, _ in edges for name in (one, other)), facts)
    for one, other, event in sorted(edges, key=lambda edge: (edge[0], edge[1], edge[2].key)):
        graph.add_edge(one, other, key=event.key, **_act(event))
    return graph


def pairs(event: Happening) -> Iterator[tuple[str, str]]:
    """Who acts towards whom; there and back where two act together."""
    if mutual(event):
        for one, other in combinations(event.actors(), 2):
            yield from ((one, other), (other, one))
    else:
        sides = product(event.actors("source"), event.actors("target"))
        yield from ((one, other) for one, other in sides if one != other)


def mutual(event: Happening) -> bool:
    """Whether the parties act together rather than one towards another.

    Several that criticise or threaten somebody who is not named do not thereby act towards each other.
    """
    sides = {party.side for party in event.parties}
    return not {"source", "target"} <= sides and (not event.directed or (event.score >= 0 and len(event.actors()) > 1))


def aggregate(graph: nx.MultiDiGraph, *, directed: bool = False) -> nx.Graph:
    """What the acts of each pair come to, as a simple graph; directed if wanted, from who acts to whom.

    Edges have ``n`` and ``weight`` (the number of events), ``share`` (the sum of their shares), ``score`` (the mean),
    ``positive``, ``negative`` and ``neutral`` (events by sign), ``sign`` (of the larger number), ``first`` and
    ``last`` day, and ``events``.

    >>> acts = nx.MultiDiGraph()
    >>> _ = acts.add_edge("KGZ", "RUS", key="event/a", score=4.0, sign=1, share=1.0, date="2021-02-08")
    >>> aggregate(acts)["KGZ"]["RUS"]["weight"]
    1
    """
    ties: dict[tuple[str, str], dict[str, dict[str, Any]]] = defaultdict(dict)
    for one, other, name, act in graph.edges(keys=True, data=True):
        pair = (one, other) if directed or one <= other else (other, one)
        ties[pair][str(name)] = act
    simple = nx.DiGraph(**graph.graph) if directed else nx.Graph(**graph.graph)
    simple.add_nodes_from(graph.nodes(data=True))
    for pair in sorted(ties):
        simple.add_edge(*pair, **_sum(ties[pair]))
    return simple


def countries_weighted(facts: Facts, selection: Selection, *, directed: bool = False) -> nx.Graph:
    """The network of :func:`countries` with one edge for a pair, as :func:`aggregate` makes it."""
    return aggregate(countries(facts, selection), directed=directed)


def _act(event: Happening) -> dict[str, Any]:
    size = max(2, len(event.actors()))
    codes = {name: getattr(event, name) for name in ("plover", "mode", "quad", "cameo")}
    return {
        "event": event.key,
        "event_type": event.type,
        "kind": event.kind,
        "modality": event.modality,
        "date": event.begin,
        "reported": event.reported,
        "score": event.score,
        "stance": event.stance,
        "sign": event.sign,
        **codes,
        "mutual": mutual(event),
        "parties": size,
        "share": 1 / (size - 1),
        "topics": event.topics,
        "documents": tuple(report.document for report in event.reports),
    }


def _sum(acts: dict[str, dict[str, Any]]) -> dict[str, Any]:
    days = sorted(filter(None, map(when, acts.values())))
    signs = [act["sign"] for act in acts.values()]
    better, worse = signs.count(1), signs.count(-1)
    return {
        "n": len(acts),
        "weight": len(acts),
        "share": sum(act["share"] for act in acts.values()),
        "score": sum(act["score"] for act in acts.values()) / len(acts),
        "positive": better,
        "negative": worse,
        "neutral": signs.count(0),
        "sign": (better > worse) - (better < worse),
        "first": days[0] if days else "",
        "last": days[-1] if days else "",
        "events": tuple(sorted(acts)),
    }


def when(act: dict[str, Any]) -> str:
    """The first day of the event behind an edge; if it is not known with its year, the day of the first report."""
    date: str = act.get("date", "")
    return date if date[:1].isdigit() else str(act.get("reported", ""))
