"""Networks as tidy frames: one row for a node or edge, a column for each attribute."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import networkx as nx
import pandas as pd

Measure = Callable[[nx.Graph], pd.DataFrame]


def nodes(graph: nx.Graph) -> pd.DataFrame:
    """``node`` and its attributes, in the order of the network."""
    return pd.DataFrame([{"node": name, **about} for name, about in graph.nodes(data=True)])


def edges(graph: nx.Graph) -> pd.DataFrame:
    """``source``, ``target`` and the attributes of each edge, in the order of the network."""
    return pd.DataFrame([{"source": a, "target": b, **tie} for a, b, tie in graph.edges(data=True)])


def panel(slices: Mapping[str, nx.Graph], measure: Measure) -> pd.DataFrame:
    """A measure of each slice, under one another, with the ``period`` as first column.

    >>> from kgraph.network.measures.centrality import centralities
    >>> panel({"2020": nx.path_graph(2), "2021": nx.path_graph(3)}, centralities)["degree"].tolist()
    [1, 1, 1, 2, 1]
    """
    parts = [measure(graph).assign(period=name) for name, graph in slices.items() if len(graph)]
    if not parts:
        return pd.DataFrame({"period": []})
    found = pd.concat(parts, ignore_index=True)
    return found[["period", *(name for name in found.columns if name != "period")]]
