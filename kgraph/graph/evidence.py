"""How much of the text goes into a graph: mentions with offsets, their words alone, or nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum

import pyoxigraph as ox

from kgraph.graph.terms import ANCHOR, DATE_EVIDENCE, EVIDENCE, PLACE_EVIDENCE, TOPIC_EVIDENCE

LINKS = frozenset({EVIDENCE, TOPIC_EVIDENCE, DATE_EVIDENCE, PLACE_EVIDENCE})
"""The properties that lead to mentions."""


class Evidence(Enum):
    """``FULL``: a node for every mention, with offsets and words. ``COMPACT``: links to mentions and their words;
    the offsets can be read off the IRI. ``NONE``: no mentions and no links to them.
    """

    FULL = "full"
    COMPACT = "compact"
    NONE = "none"


def is_mention(node: ox.NamedNode | ox.BlankNode | ox.Triple) -> bool:
    """Whether an IRI is that of a span of text."""
    return isinstance(node, ox.NamedNode) and "#char=" in node.value


def keep(quads: Iterable[ox.Quad], evidence: Evidence) -> Iterator[ox.Quad]:
    """The quads that a graph with that much evidence holds, out of one with full evidence."""
    if evidence is Evidence.FULL:
        return iter(quads)
    if evidence is Evidence.COMPACT:
        return (q for q in quads if q.predicate == ANCHOR or not is_mention(q.subject))
    return (q for q in quads if q.predicate not in LINKS and not is_mention(q.subject))
