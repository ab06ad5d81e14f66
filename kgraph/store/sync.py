"""One store made equal to another, graph by graph."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pyoxigraph as ox

from kgraph.store.base import Store
from kgraph.store.batches import by_graph, grouped

PORTION = 10_000
"""Quads that are compared at a time; a larger graph is compared at once."""
_NONE: frozenset[ox.NamedNode] = frozenset()


@dataclass(slots=True)
class Synced:
    """How many graphs there are; how many of them were new, had other content, or had the same; how many others were
    removed."""

    graphs: int = 0
    added: int = 0
    changed: int = 0
    unchanged: int = 0
    removed: int = 0


def sync(
    source: Store,
    target: Store,
    base: str,
    *,
    left_out: frozenset[ox.NamedNode] = _NONE,
    spared: frozenset[ox.NamedNode] = _NONE,
    progress: Callable[[Synced], None] = lambda _: None,
) -> Synced:
    """Gives ``target`` the graphs of ``source`` whose IRIs begin with ``base``, but for those ``left_out``, and no
    others with such IRIs, but for those ``spared``.

    What is equal is not sent: a second time changes nothing, and one that was broken off goes on where it was.
    """
    here = {g: size for g, size in source.sizes().items() if g.value.startswith(base) and g not in left_out}
    there = {graph for graph in target.sizes() if graph.value.startswith(base)}
    done = Synced(len(here))
    for group in grouped(here, here, PORTION):
        content = by_graph(source.dump(*group))
        changed = target.replace_graphs({graph: content.get(graph, []) for graph in group})
        new = sum(1 for graph in changed if graph not in there)
        done.added += new
        done.changed += len(changed) - new
        done.unchanged += len(group) - len(changed)
        progress(done)
    for graph in there - here.keys() - spared:
        target.drop_graph(graph)
        done.removed += 1
    return done
