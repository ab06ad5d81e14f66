"""Structural balance: whether the friend of a friend is a friend."""

from __future__ import annotations

from itertools import combinations

import networkx as nx
import pandas as pd


def balance(graph: nx.Graph, *, sign: str = "sign") -> pd.DataFrame:
    """One row for each triangle of signed ties: ``one``, ``other``, ``third`` in alphabetical order, the number of
    ``negative`` ties, and whether it is ``balanced``: none or two of them (Heider 1946,
    https://doi.org/10.1080/00223980.1946.9917275; Cartwright and Harary 1956, https://doi.org/10.1037/h0046049).

    Ties whose ``sign`` is 0 or missing do not count. ``balanced.mean()`` is the degree of balance.

    >>> triad = nx.Graph()
    >>> triad.add_weighted_edges_from([("a", "b", 1), ("b", "c", -1), ("a", "c", -1)], weight="sign")
    >>> balance(triad)["balanced"].tolist()
    [True]
    """
    signs = {frozenset((a, b)): tie[sign] for a, b, tie in graph.edges(data=True) if tie.get(sign) and a != b}
    signed = nx.Graph([tuple(pair) for pair in signs])
    rows = []
    for one in sorted(signed):
        for other, third in combinations(sorted(name for name in signed[one] if name > one), 2):
            if signed.has_edge(other, third):
                negative = sum(signs[frozenset(pair)] < 0 for pair in combinations((one, other, third), 2))
                rows.append((one, other, third, negative, negative % 2 == 0))
    return pd.DataFrame(rows, columns=["one", "other", "third", "negative", "balanced"])
