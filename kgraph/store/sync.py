"""One store made equal to another, graph by graph."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pyoxigraph as ox

from kgraph.store.base import Store
from kgraph.store.batches import by_graph, grouped

PORTION = 10_000
"""Quads that are compared at a time; a larger graph is compared at once."""


@dataclass(slots=True)
class Synced:
    """How many graphs there are, and how many of them were new, had other content or had the same; how many graphs
    were removed."""

    graphs: int = 0
    added: int = 0
    changed: int = 0
    unchanged: int = 0
    removed: int = 0

    @property
    def anything(self) -> bool:
        """Whether the target is not as it was."""
        return bool(self.added or self.changed or self.removed)


def sync(
    source: Store,
    target: Store,
    wanted: Callable[[ox.NamedNode], bool],
    progress: Callable[[Synced], None] = lambda _: None,
) -> Synced:
    """Gives ``target`` the graphs of ``source`` that are wanted, and no others.

    What is equal is not sent, so that a second time changes nothing, and one that was broken off goes on where it was.
    """
    here = {graph: size for graph, size in source.sizes().items() if wanted(graph)}
    there = target.sizes()
    done = Synced(len(here))
    for group in grouped(here, here, PORTION):
        content = by_graph(source.dump(*group))
        changed = target.replace_graphs({graph: content.get(graph, []) for graph in group})
        new = sum(1 for graph in changed if graph not in there)
        done.added += new
        done.changed += len(changed) - new
        done.unchanged += len(group) - len(changed)
        progress(done)
    for graph in there.keys() - here.keys():
        target.drop_graph(graph)
        done.removed += 1
    progress(done)
    return done
