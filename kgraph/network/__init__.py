"""From the graph to networks of networkx: who deals with whom, when, in what way and how kindly.

Networks are projected by SELECT queries, so that nodes are persons, states, topics and events and nothing else;
:mod:`kgraph.network.measures` measures them, :func:`write` hands them to other programs.
"""

from kgraph.network.acts import aggregate, countries, countries_weighted
from kgraph.network.bipartite import events, person_topics
from kgraph.network.contacts import persons
from kgraph.network.facts import Facts
from kgraph.network.files import write
from kgraph.network.load import read
from kgraph.network.project import PERIODS, PROJECTIONS, network, slices
from kgraph.network.selection import Selection

__all__ = [
    "PERIODS",
    "PROJECTIONS",
    "Facts",
    "Selection",
    "aggregate",
    "countries",
    "countries_weighted",
    "events",
    "network",
    "person_topics",
    "persons",
    "read",
    "slices",
    "write",
]
