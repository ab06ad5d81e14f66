"""A network in a few numbers."""

from __future__ import annotations

import networkx as nx
import pandas as pd

from kgraph.network.measures.matrix import converted


def summary(graph: nx.Graph) -> pd.DataFrame:
    """One row for each ``measure`` with its ``value``:

    ``nodes``, ``edges``; ``density``, ties by those that could be; ``components``, parts that hang together whatever
    the direction, and the share of nodes in the ``largest``; ``clustering``, the share of triads that are closed
    (transitivity, Wasserman and Faust 1994, p. 243); ``centralization`` by degree, 1 for a star (Freeman 1978,
    https://doi.org/10.1016/0378-8733(78)90021-7). Several edges for a pair count once, but for ``edges``.

    >>> dict(summary(nx.star_graph(4)).to_numpy().tolist())["centralization"]
    1.0
    """
    simple = nx.DiGraph(graph) if graph.is_directed() else nx.Graph(graph)
    around = converted(nx.Graph(simple), None)
    sizes = around.connected_components().sizes() if len(graph) else []
    degrees = around.degree()
    n = len(degrees)
    spread = sum(max(degrees, default=0) - degree for degree in degrees)
    values = {
        "nodes": n,
        "edges": graph.number_of_edges(),
        "density": nx.density(simple),
        "components": len(sizes),
        "largest": max(sizes, default=0) / n if n else 0.0,
        "clustering": around.transitivity_undirected(mode="zero"),
        "centralization": spread / ((n - 1) * (n - 2)) if n > 2 else 0.0,
    }
    return pd.DataFrame({"measure": list(values), "value": [float(value) for value in values.values()]})
