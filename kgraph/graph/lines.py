"""N-Quads and N-Triples: graph by graph in the order of their IRIs, the lines of each graph sorted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TextIO

import pyoxigraph as ox

from kgraph.graph.evidence import Evidence, keep
from kgraph.graph.order import blocks
from kgraph.graph.ports import Source
from kgraph.graph.terms import GRAPH


def write_nquads(source: Source, out: TextIO, evidence: Evidence) -> None:
    """Writes all named graphs, one quad a line."""
    for graph in source.graphs():
        for lines in _parts(source, graph, evidence):
            out.writelines(lines)


def _parts(source: Source, graph: ox.NamedNode, evidence: Evidence) -> Iterator[list[str]]:
    """The sorted lines of a graph: a document's at once, others subject by subject, which comes to the same order."""
    if graph.value.startswith(f"{GRAPH}doc/"):
        yield sorted(f"{quad} .\n" for quad in keep(source.match(graph=graph), evidence))
        return
    for subject in sorted({quad.subject for quad in source.match(graph=graph)}, key=str):
        if isinstance(subject, ox.NamedNode):
            yield sorted(f"{quad} .\n" for quad in keep(source.match(subject, graph=graph), evidence))


def write_ntriples(source: Source, out: TextIO, evidence: Evidence) -> None:
    """Writes the union of all graphs, one triple a line: subjects as in the Turtle file, the lines of each sorted."""
    for subject, said in blocks(source, evidence):
        out.writelines(sorted(f"{ox.Triple(subject, predicate, value)} .\n" for predicate, value in said))
