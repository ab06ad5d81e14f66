"""What pictures show, read once from a graph of networkx, however its edges stand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import networkx as nx

from kgraph.errors import QueryError

TONES = ("cooperation", "neutral", "conflict")


@dataclass(frozen=True, slots=True)
class Node:
    """A node: its key, its name in the language of the picture, its kind, and the state it belongs to, if any."""

    key: str
    label: str
    kind: str
    country: str


@dataclass(frozen=True, slots=True)
class Tie:
    """What two nodes have to do with each other: the number of events, and their mean score if they have any."""

    one: str
    other: str
    number: float
    score: float | None

    @property
    def tone(self) -> str:
        """The tone that the mean score comes to."""
        return tone(self.score or 0.0)


@dataclass(frozen=True, slots=True)
class Act:
    """One event between two parties; ``day`` is empty if nothing is known."""

    event: str
    day: str
    type: str
    kind: str
    modality: str
    tone: str
    topics: tuple[str, ...]


def tone(score: float) -> str:
    """Cooperation above 1 on the scale from -10 to +10, conflict below -1, else neutral."""
    return "cooperation" if score > 1 else "conflict" if score < -1 else "neutral"


def key(graph: nx.Graph, name: str) -> str:
    """The node that goes by a key, a code or a name in any language, in whatever case.

    A node that is not there, and a name that several have, are a ``QueryError``.

    >>> states = nx.Graph()
    >>> states.add_node("KGZ", label_ky="Кыргызстан")
    >>> key(states, "kgz"), key(states, "кыргызстан")
    ('KGZ', 'KGZ')
    """
    if name in graph:
        return name
    sought = name.casefold()
    found = [str(node) for node, about in graph.nodes(data=True) if sought in _names(str(node), about)]
    if len(found) != 1:
        near = ", ".join(found) if found else "none"
        raise QueryError(f"which node of this network is {name!r}? There is {near} of that key, code or name")
    return found[0]


def _names(node: str, about: dict[str, Any]) -> set[str]:
    return {str(name).casefold() for name in (node, *(v for k, v in about.items() if k == "code" or k[:6] == "label_"))}


def nodes(graph: nx.Graph, lang: str) -> list[Node]:
    """The nodes in the order of the graph; those of other graphs, without attributes, go by their names."""
    return [_node(str(name), about, lang) for name, about in graph.nodes(data=True)]


def ties(graph: nx.Graph) -> list[Tie]:
    """One tie for each pair, in the order of the graph; of several edges for a pair each event counts once."""
    found: dict[tuple[str, str], dict[Any, dict[str, Any]]] = defaultdict(dict)
    for number, (one, other, about) in enumerate(graph.edges(data=True)):
        if one != other:
            first, second = sorted((str(one), str(other)))
            found[first, second][about.get("event", number)] = about
    return [_tie(*pair, list(edges.values())) for pair, edges in found.items()]


def acts(graph: nx.Graph, one: str = "", other: str = "") -> list[Act]:
    """The events of a multigraph between two parties, or all of them, each once, by day."""
    wanted = {name for name in (one, other) if name}
    found = {
        about["event"]: act(about)
        for a, b, about in graph.edges(data=True)
        if "event" in about and wanted <= {str(a), str(b)}
    }
    return sorted(found.values(), key=lambda act: (act.day, act.event))


def strengths(found: Iterable[Tie]) -> dict[str, float]:
    """The number of events of each node that has any."""
    total: dict[str, float] = defaultdict(float)
    for tie in found:
        total[tie.one] += tie.number
        total[tie.other] += tie.number
    return dict(total)


def _node(name: str, about: dict[str, Any], lang: str) -> Node:
    kind = about.get("kind", "")
    label = about.get(f"label_{lang}", name)
    if kind == "org" and lang == "en" and len(about.get("code", label)) < len(label):
        label = about["code"]
    return Node(name, label, kind, about.get("country", name if kind == "country" else ""))


def _tie(one: str, other: str, edges: list[dict[str, Any]]) -> Tie:
    weights = [float(about.get("weight", 1)) for about in edges]
    scores = [(about["score"], weight) for about, weight in zip(edges, weights, strict=True) if "score" in about]
    number = sum(weights)
    return Tie(one, other, number, sum(s * w for s, w in scores) / sum(w for _, w in scores) if scores else None)


def act(about: Mapping[str, Any]) -> Act:
    """The event that an edge of a multigraph stands for."""
    date = about.get("date", "")
    day = date if date[:1].isdigit() else about.get("reported", "")
    kinds = {1: "cooperation", -1: "conflict"}
    return Act(
        about["event"],
        day,
        about.get("event_type", ""),
        about.get("kind", ""),
        about.get("modality", "actual"),
        kinds.get(about.get("sign", 0), "neutral"),
        tuple(about.get("topics", ())),
    )
