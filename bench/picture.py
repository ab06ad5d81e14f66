"""The network of states in a store as a picture: ``picture.py STORE OUT.png``. Goes when ``kgraph.view`` draws it."""

from __future__ import annotations

import sys
from pathlib import Path

import matplotlib as mpl
import networkx as nx

from kgraph.pipeline import Graph
from kgraph.store import LocalStore


def network(store: Path) -> nx.Graph:
    """States as nodes, edges weighted with the number of actual events between two of them."""
    found = nx.Graph()
    with Graph(LocalStore.read_only(store)) as graph:
        found.add_weighted_edges_from(graph.query(Path(__file__).with_suffix(".rq").read_text(encoding="utf-8")))
    return found


def draw(states: nx.Graph, out: Path) -> None:
    """Draws the network: the more events, the larger the node and the broader the edge."""
    mpl.use("agg")
    import matplotlib.pyplot as plt

    places = nx.spring_layout(_joined(states), seed=7, k=2.2 / max(1, len(states)) ** 0.5, weight=None)
    weights = [states[a][b]["weight"] for a, b in states.edges]
    sizes = [120 + 60 * weight for _, weight in states.degree(weight="weight")]
    figure, axes = plt.subplots(figsize=(11, 8), layout="constrained")
    nx.draw_networkx_edges(states, places, ax=axes, width=[0.6 + 0.5 * w for w in weights], edge_color="#9db2c4")
    nx.draw_networkx_nodes(states, places, ax=axes, node_size=sizes, node_color="#2f6f9f", edgecolors="white")
    for name, size in zip(states, sizes, strict=True):
        above = (0, size**0.5 / 2 + 3)
        axes.annotate(name, places[name], above, textcoords="offset points", ha="center", fontsize=9, color="#1c2b36")
    axes.set_title("Actual events between two states")
    axes.margins(0.08)
    axes.axis("off")
    figure.savefig(out, dpi=150)


def _joined(states: nx.Graph) -> nx.Graph:
    """The network with its parts tied to the busiest state, so that they do not drift apart."""
    tied = nx.Graph(states)
    busiest = max(sorted(states), key=states.degree, default="")
    tied.add_edges_from((busiest, sorted(part)[0]) for part in nx.connected_components(states) if busiest not in part)
    return tied


if __name__ == "__main__":
    draw(network(Path(sys.argv[1])), Path(sys.argv[2]))
