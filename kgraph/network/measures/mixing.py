"""Who ties with whom: give and take, and like with like."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable

import networkx as nx
import pandas as pd

from kgraph.network.measures.groups import Groups, membership


def reciprocity(graph: nx.DiGraph, *, weight: str = "weight") -> pd.DataFrame:
    """Whether acts are returned: one row for each pair that acts, the two in alphabetical order:

    ``there``        acts of ``one`` towards ``other``; of a multigraph edges are counted, of a simple one ``weight``
    ``back``         acts the other way
    ``matched``      the smaller of the two
    ``reciprocity``  the part that is returned, 0 to 1: 2 · matched / (there + back)
    ``imbalance``    (there - back) / (there + back), -1 to 1: positive where ``one`` does more

    What two do together (edges that say ``mutual``) is left out. Over the whole network
    ``2 * matched.sum() / (there + back).sum()`` is the weighted reciprocity of Squartini et al. 2013
    (https://doi.org/10.1038/srep02729).

    >>> reciprocity(nx.DiGraph([("a", "b"), ("b", "a"), ("a", "c")]))["reciprocity"].tolist()
    [1.0, 0.0]
    """
    acts: dict[tuple[str, str], list[float]] = defaultdict(lambda: [0, 0])
    for one, other, tie in graph.edges(data=True):
        if one != other and not tie.get("mutual"):
            acts[min(one, other), max(one, other)][one > other] += 1 if graph.is_multigraph() else tie.get(weight, 1)
    rows = [(*pair, there, back, min(there, back)) for pair, (there, back) in sorted(acts.items())]
    found = pd.DataFrame(rows, columns=["one", "other", "there", "back", "matched"])
    total = found["there"] + found["back"]
    return found.assign(reciprocity=2 * found["matched"] / total, imbalance=(found["there"] - found["back"]) / total)


def homophily(graph: nx.Graph, groups: Groups, *, weight: str | None = "weight") -> pd.DataFrame:
    """Whether ties stay within groups: one row for each ``group``, in alphabetical order, with its ``nodes``, the
    weight of ties ``internal`` and ``external`` to it, and the E-I index ``ei`` = (external - internal) / all, -1
    (inward) to 1 (outward) (Krackhardt and Stern 1988, https://doi.org/10.2307/2786835).

    ``groups`` is a node attribute, e.g. ``region``, or a mapping from nodes, e.g. from states to alliances.
    """
    member = membership(graph, groups)
    inside: Counter[Hashable] = Counter()
    outside: Counter[Hashable] = Counter()
    for one, other, tie in graph.edges(data=True):
        counted = inside if member[one] == member[other] else outside
        for group in {member[one], member[other]}:
            counted[group] += tie.get(weight, 1) if weight else 1
    sizes = sorted(Counter(member.values()).items(), key=lambda pair: str(pair[0]))
    rows = [(group, size, inside[group], outside[group]) for group, size in sizes]
    found = pd.DataFrame(rows, columns=["group", "nodes", "internal", "external"])
    return found.assign(ei=(found["external"] - found["internal"]) / (found["external"] + found["internal"]))


def assortativity(graph: nx.Graph, groups: Groups) -> float:
    """Whether like ties with like: 1 always, 0 as chance has it, below 0 less than that (Newman 2003,
    https://doi.org/10.1103/PhysRevE.67.026126). Ties count once, whatever their weight; not a number where all nodes
    are of one group or there are no ties."""
    member = membership(graph, groups)
    labelled = graph.__class__()
    labelled.add_nodes_from((name, {"group": str(member[name])}) for name in graph)
    labelled.add_edges_from(graph.edges)
    if len(set(member.values())) < 2 or not graph.size():
        return float("nan")
    return float(nx.attribute_assortativity_coefficient(labelled, "group"))
