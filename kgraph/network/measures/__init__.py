"""Measures of networks as tidy pandas frames: a row for each node, edge, pair, triangle or period.

They work on any graph of networkx. Those that need one edge for a pair refuse the multigraph of
:func:`kgraph.network.countries`: :func:`kgraph.network.aggregate` makes a simple graph of it.
"""

from kgraph.network.measures.balance import balance
from kgraph.network.measures.centrality import centralities
from kgraph.network.measures.change import change, ties
from kgraph.network.measures.frames import edges, nodes, panel
from kgraph.network.measures.groups import brokerage, brokerage_roles, communities, modularity
from kgraph.network.measures.mixing import assortativity, homophily, reciprocity
from kgraph.network.measures.summary import summary

__all__ = [
    "assortativity",
    "balance",
    "brokerage",
    "brokerage_roles",
    "centralities",
    "change",
    "communities",
    "edges",
    "homophily",
    "modularity",
    "nodes",
    "panel",
    "reciprocity",
    "summary",
    "ties",
]
