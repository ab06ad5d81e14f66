"""What a store already holds of a document."""

from __future__ import annotations

from collections.abc import Sequence

import pyoxigraph as ox

from kgraph.graph import terms
from kgraph.graph.evidence import LINKS, Evidence
from kgraph.graph.ports import Source


def unchanged(source: Source, header: Sequence[ox.Quad], evidence: Evidence) -> bool:
    """Whether a document stands in the store as it would be built: with this header, and that much evidence."""
    node, graph = header[0].subject, header[0].graph_name
    if not isinstance(node, ox.NamedNode) or not isinstance(graph, ox.NamedNode):
        return False
    there = {q for q in source.match(node, graph=graph) if q.predicate != terms.ATTRIBUTED}
    return there == set(header) and _evidence(source, graph) in (None, evidence)


def _evidence(source: Source, graph: ox.NamedNode) -> Evidence | None:
    """How much evidence a document's graph holds; None if it has nothing to prove."""
    if next(source.match(None, terms.TYPE, terms.MENTION, graph), None) is not None:
        return Evidence.FULL
    if next(source.match(None, terms.ANCHOR, None, graph), None) is not None:
        return Evidence.COMPACT
    stated = next(source.match(None, terms.term("kg:rule"), None, graph), None)
    return (
        None if stated is None or any(next(source.match(None, p, None, graph), None) for p in LINKS) else Evidence.NONE
    )
