"""To rdflib, term by term: for users of its API, for SHACL, and as the second engine in tests."""

from __future__ import annotations

from collections.abc import Iterable

import pyoxigraph as ox
import rdflib
from rdflib.graph import DATASET_DEFAULT_GRAPH_ID
from rdflib.term import Node

from kgraph.graph.terms import NAMESPACES


def node(term: ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple | ox.DefaultGraph) -> Node:
    """A term of rdflib; quoted triples, which rdflib lacks, are refused.

    >>> node(ox.Literal("салам", language="ky"))
    rdflib.term.Literal('салам', lang='ky')
    """
    match term:
        case ox.NamedNode():
            return rdflib.URIRef(term.value)
        case ox.Literal() if term.language:
            return rdflib.Literal(term.value, lang=term.language)
        case ox.Literal() if term.datatype.value == str(rdflib.XSD.string):
            return rdflib.Literal(term.value)
        case ox.Literal():
            return rdflib.Literal(term.value, datatype=rdflib.URIRef(term.datatype.value))
        case ox.BlankNode():
            return rdflib.BNode(term.value)
    raise ValueError(f"rdflib has no term like {term}")


def dataset(quads: Iterable[ox.Quad]) -> rdflib.Dataset:
    """A dataset of rdflib with the same named graphs; its default graph is their union."""
    found = rdflib.Dataset(default_union=True)
    _bind(found)
    for quad in quads:
        name = quad.graph_name.value if isinstance(quad.graph_name, ox.NamedNode) else DATASET_DEFAULT_GRAPH_ID
        found.graph(rdflib.URIRef(name)).add((node(quad.subject), node(quad.predicate), node(quad.object)))
    return found


def graph(quads: Iterable[ox.Quad]) -> rdflib.Graph:
    """One graph of rdflib with the triples of all graphs."""
    found = rdflib.Graph()
    _bind(found)
    for quad in quads:
        found.add((node(quad.subject), node(quad.predicate), node(quad.object)))
    return found


def _bind(found: rdflib.Graph) -> None:
    for prefix, base in NAMESPACES.items():
        found.bind(prefix, base, override=True, replace=True)
