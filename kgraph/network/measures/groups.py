"""Groups within a network, and those who stand between them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Mapping

import networkx as nx
import pandas as pd

from kgraph.network.measures.matrix import converted, seeded

Groups = str | Mapping[Hashable, Hashable]
_ROLES = ("coordinator", "itinerant", "representative", "gatekeeper", "liaison")


def communities(
    graph: nx.Graph, *, weight: str | None = "weight", resolution: float = 1.0, seed: int = 0
) -> pd.DataFrame:
    """Groups that are denser within than between: ``node`` and ``community``, numbered from 1 by size.

    Leiden algorithm (Traag, Waltman and van Eck 2019, https://doi.org/10.1038/s41598-019-41695-z) on modularity;
    direction does not count. A higher ``resolution`` makes more groups; the same ``seed`` gives the same groups.

    >>> two = nx.disjoint_union(nx.complete_graph(4), nx.complete_graph(3))
    >>> communities(two)["community"].tolist()
    [1, 1, 1, 1, 2, 2, 2]
    """
    names = list(graph)
    inner = converted(graph.to_undirected() if graph.is_directed() else graph, weight)
    with seeded(seed):
        found = inner.community_leiden(
            objective_function="modularity", weights="weight", resolution=resolution, n_iterations=-1
        )
    order = sorted((list(members) for members in found), key=lambda members: (-len(members), min(members, default=0)))
    number = {names[place]: rank for rank, members in enumerate(order, 1) for place in members}
    return pd.DataFrame({"node": names, "community": [number[name] for name in names]})


def modularity(graph: nx.Graph, groups: Groups, *, weight: str | None = "weight") -> float:
    """How much denser groups are within than chance would have it (Newman 2004,
    https://doi.org/10.1103/PhysRevE.70.056131).

    ``groups`` is a node attribute, or a mapping from nodes.
    """
    member = membership(graph, groups)
    numbers = {group: number for number, group in enumerate(dict.fromkeys(member.values()))}
    inner = converted(graph, weight)
    return float(inner.modularity([numbers[member[name]] for name in graph], weights="weight", directed=False))


def brokerage(graph: nx.Graph, *, weight: str | None = "weight") -> pd.DataFrame:
    """Who stands across gaps: one row for each ``node``, in the order of the network:

    ``constraint``      how much all contacts lead back to one another; low is free (Burt 1992, *Structural Holes*,
                        Harvard University Press); none for a node without ties
    ``effective_size``  contacts, less their ties among themselves (the same)
    ``efficiency``      effective size by degree

    >>> brokerage(nx.star_graph(3)).round(2)["constraint"].tolist()
    [0.33, 1.0, 1.0, 1.0]
    """
    found = pd.DataFrame({"node": list(graph)})
    found["constraint"] = converted(graph, weight).constraint(weights="weight") if len(graph) else []
    found["effective_size"] = _effective_sizes(graph, weight)
    found["efficiency"] = found["effective_size"] / [len(set(nx.all_neighbors(graph, name))) or 1 for name in graph]
    return found


def _effective_sizes(graph: nx.Graph, weight: str | None) -> list[float]:
    """For each node the sum over its contacts j of 1 - sum over q of p(node, q) m(j, q), where p is the part of the
    node's ties that goes to q, m the tie of j to q as a part of the strongest that j has."""
    ties: dict[Hashable, dict[Hashable, float]] = {name: defaultdict(float) for name in graph}
    for one, other, tie in graph.edges(data=True):
        if one != other:
            strength = tie.get(weight, 1) if weight else 1
            ties[one][other] += strength
            ties[other][one] += strength
    return [_effective(name, ties) if ties[name] else float("nan") for name in graph]


def _effective(node: Hashable, ties: Mapping[Hashable, Mapping[Hashable, float]]) -> float:
    whole = sum(ties[node].values())
    redundant = 0.0
    for contact in ties[node]:
        strongest = max(ties[contact].values())
        redundant += sum(ties[node][q] * tie for q, tie in ties[contact].items() if q in ties[node]) / whole / strongest
    return len(ties[node]) - redundant


def brokerage_roles(graph: nx.Graph, groups: Groups) -> pd.DataFrame:
    """In which sense nodes broker between groups: one row for each ``node``, with the number of ways a → node → b where
    a and b are not tied themselves (Gould and Fernandez 1989, https://doi.org/10.2307/270949):

    ``coordinator``     all three of one group
    ``itinerant``       a and b of one group, the node of another
    ``representative``  a and the node of one group, b of another
    ``gatekeeper``      the node and b of one group, a of another
    ``liaison``         three groups
    ``total``           the sum

    ``groups`` is a node attribute, or a mapping from nodes. An undirected tie leads both ways, so that there
    representative equals gatekeeper.
    """
    member = membership(graph, groups)
    directed = graph.to_directed() if not graph.is_directed() else graph
    rows = []
    for node in graph:
        counts = dict.fromkeys(_ROLES, 0)
        for a in directed.predecessors(node):
            for b in directed.successors(node):
                if a != b and node not in (a, b) and not directed.has_edge(a, b):
                    counts[_role(member[a], member[node], member[b])] += 1
        rows.append({"node": node, **counts, "total": sum(counts.values())})
    return pd.DataFrame(rows, columns=["node", *_ROLES, "total"])


def membership(graph: nx.Graph, groups: Groups) -> dict[Hashable, Hashable]:
    """The group of each node; empty where a node has none."""
    if isinstance(groups, str):
        return {name: about.get(groups, "") for name, about in graph.nodes(data=True)}
    return {name: groups.get(name, "") for name in graph}


def _role(a: Hashable, node: Hashable, b: Hashable) -> str:
    if a == b:
        return "coordinator" if node == a else "itinerant"
    if node == a:
        return "representative"
    return "gatekeeper" if node == b else "liaison"
