"""The texts of documents, in a graph of their own: those of documents hold offsets and words, never whole texts."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping

import pyoxigraph as ox

from kgraph.graph import terms
from kgraph.graph.ports import Answer, Sink, Source, Term
from kgraph.graph.terms import IS_STRING, TEXTS

_DIGEST = terms.term("kg:textSha256")


def text(source: Source, identifier: str) -> str | None:
    """The text of a document exactly as it was given, to which all offsets refer; None if it is not kept."""
    found = source.match(terms.document(identifier), IS_STRING)
    return next((quad.object.value for quad in found if isinstance(quad.object, ox.Literal)), None)


def put(store: Sink, texts: Mapping[str, str | None]) -> None:
    """Gives documents, by identifier, the text that they are to have and no other; with None it is not kept."""
    there: set[ox.Quad] = set()
    wanted: set[ox.Quad] = set()
    for identifier, words in texts.items():
        node = terms.document(identifier)
        there.update(store.match(node, IS_STRING, None, TEXTS))
        if words is not None:
            wanted.add(ox.Quad(node, IS_STRING, ox.Literal(words), TEXTS))
    store.load(wanted - there)
    store.remove(there - wanted)


def prune(store: Sink) -> None:
    """Takes away texts that are not, or no longer, those of documents of the store."""
    strays = []
    for quad in store.match(None, IS_STRING, None, TEXTS):
        if isinstance(quad.subject, ox.NamedNode) and isinstance(quad.object, ox.Literal):
            digest = ox.Literal(hashlib.sha256(quad.object.value.encode()).hexdigest())
            if next(store.match(quad.subject, _DIGEST, digest), None) is None:
                strays.append(quad)
    store.remove(strays)


class Textless:
    """A store as it is without the graph of texts."""

    def __init__(self, source: Source) -> None:
        self._source = source

    def query(self, sparql: str) -> Answer:
        """The answer to a SPARQL query, which sees the texts."""
        return self._source.query(sparql)

    def match(
        self,
        subject: ox.NamedNode | None = None,
        predicate: ox.NamedNode | None = None,
        value: Term | None = None,
        graph: ox.NamedNode | None = None,
    ) -> Iterator[ox.Quad]:
        """The quads that fit a pattern, but for those of texts."""
        return (q for q in self._source.match(subject, predicate, value, graph) if q.graph_name != TEXTS)

    def graphs(self) -> list[ox.NamedNode]:
        """The named graphs but that of texts."""
        return [graph for graph in self._source.graphs() if graph != TEXTS]
