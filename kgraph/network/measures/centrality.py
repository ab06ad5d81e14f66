"""Who is central, in the senses of the word that networks have."""

from __future__ import annotations

import igraph as ig
import networkx as nx
import pandas as pd

from kgraph.network.measures.matrix import converted


def centralities(graph: nx.Graph, *, weight: str | None = "weight") -> pd.DataFrame:
    """One row for each ``node``, in the order of the network:

    ``degree``       neighbours (Freeman 1978, https://doi.org/10.1016/0378-8733(78)90021-7)
    ``strength``     the sum of weights (Barrat et al. 2004, https://doi.org/10.1073/pnas.0400087101)
    ``betweenness``  how often on shortest ways, 0 to 1 (Freeman 1977, https://doi.org/10.2307/3033543)
    ``closeness``    near to all others: 1 is next to all, more only with weights above 1; in parts by the share that
                     can be reached (Freeman 1978; Wasserman and Faust 1994, p. 201)
    ``eigenvector``  tied to the central, the highest is 1 (Bonacich 1987, https://doi.org/10.1086/228631); of parts
                     that hang together only the heaviest has any, direction does not count
    ``pagerank``     as before, with a little for everyone; sums to 1 (Brin and Page 1998,
                     https://doi.org/10.1016/S0169-7552(98)00110-X)

    Directed networks have ``in_`` and ``out_`` columns of degree and strength too, and closeness counts incoming ways.
    ``weight`` names the attribute that makes a tie strong and a way short; ``None`` counts every tie as one.

    >>> found = centralities(nx.krackhardt_kite_graph())
    >>> found.set_index("node")["betweenness"].idxmax(), int(found["degree"].max())
    (7, 6)
    """
    inner = converted(graph, weight)
    columns: dict[str, list[float]] = {"degree": inner.degree(), "strength": inner.strength(weights="weight")}
    for mode in ("in", "out") if graph.is_directed() else ():
        columns[f"{mode}_degree"] = inner.degree(mode=mode)
        columns[f"{mode}_strength"] = inner.strength(mode=mode, weights="weight")
    columns |= {
        "betweenness": _betweenness(inner),
        "closeness": _closeness(inner),
        "eigenvector": _eigenvector(inner),
        "pagerank": inner.pagerank(weights="weight") if inner.vcount() else [],
    }
    return pd.DataFrame({"node": list(graph), **columns})


def _betweenness(graph: ig.Graph) -> list[float]:
    n = graph.vcount()
    ways = (n - 1) * (n - 2) / (1 if graph.is_directed() else 2)
    return [value / ways if ways else 0.0 for value in graph.betweenness(weights="distance")]


def _closeness(graph: ig.Graph) -> list[float]:
    n = graph.vcount()
    reach = [size - 1 for size in graph.neighborhood_size(order=n, mode="in")]
    near = graph.closeness(mode="in", weights="distance", normalized=True)
    return [value * r / (n - 1) if r else 0.0 for value, r in zip(near, reach, strict=True)]


def _eigenvector(graph: ig.Graph) -> list[float]:
    """Of parts that do not hang together the one with the largest eigenvalue has it all: parts are asked one by one."""
    both = graph.as_undirected(combine_edges={"weight": "sum"}) if graph.is_directed() else graph
    best, found = 0.0, [0.0] * graph.vcount()
    for members in both.connected_components():
        if len(members) > 1:
            values, size = both.induced_subgraph(members).eigenvector_centrality(
                weights="weight", return_eigenvalue=True
            )
            if size > best:
                inside = dict(zip(members, values, strict=True))
                best, found = size, [inside.get(place, 0.0) for place in range(graph.vcount())]
    return found
