"""What changes from one period to the next."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise

import networkx as nx
import pandas as pd

Pair = tuple[str, str]


def change(slices: Mapping[str, nx.Graph]) -> pd.DataFrame:
    """How much of a network stays: one row for each two periods in sequence, with the number of ties that
    ``appeared``, are ``gone`` or were ``kept``, and ``jaccard`` = kept / all, 0 to 1, not a number where there are none
    in both (Jaccard 1901; as a measure of stability Snijders et al. 2010, https://doi.org/10.1016/j.socnet.2009.02.004).

    >>> change({"2020": nx.Graph([("a", "b")]), "2021": nx.Graph([("a", "b"), ("b", "c")])})["jaccard"].tolist()
    [0.5]
    """
    rows = []
    for (before, old), (after, new) in pairwise(slices.items()):
        was, now = set(pairs(old)), set(pairs(new))
        every = len(was | now)
        share = len(was & now) / every if every else float("nan")
        rows.append((before, after, len(now - was), len(was - now), len(was & now), share))
    return pd.DataFrame(rows, columns=["before", "after", "appeared", "gone", "kept", "jaccard"])


def ties(slices: Mapping[str, nx.Graph]) -> pd.DataFrame:
    """Which ties change: one row for each ``period`` but the first and each tie of it or the one before, ``one`` and
    ``other``, with ``change``: appeared, gone or kept."""
    rows = []
    for (_, old), (after, new) in pairwise(slices.items()):
        was, now = set(pairs(old)), set(pairs(new))
        for pair in sorted(was | now):
            rows.append((after, *pair, "kept" if pair in was & now else "appeared" if pair in now else "gone"))
    return pd.DataFrame(rows, columns=["period", "one", "other", "change"])


def pairs(graph: nx.Graph) -> Iterator[Pair]:
    """The pairs that are tied; of an undirected network in alphabetical order."""
    return ((a, b) if graph.is_directed() else (min(a, b), max(a, b)) for a, b in graph.edges())
