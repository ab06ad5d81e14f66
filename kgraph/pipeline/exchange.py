"""Graphs at SPARQL services: asked like others, and kept in line with those here."""

from __future__ import annotations

from collections.abc import Callable

from kgraph import resources
from kgraph.errors import StoreError
from kgraph.graph import terms, texts
from kgraph.pipeline.api import Graph
from kgraph.store import Access, Endpoint, RemoteStore, Synced, sync


def connect(
    url: str,
    *,
    update: str = "",
    graphs: str = "",
    user: str = "",
    password: str = "",
    token: str = "",
    digest: bool = False,
    timeout: float = 60,
) -> Graph:
    """The graph at a SPARQL 1.1 service, to be asked like any other. Nothing is sent before it is.

    ``update`` is the address for updates if it is another, ``graphs`` that of its Graph Store Protocol, by which whole
    graphs are then written. ``timeout`` is in seconds, for each request.
    """
    access = Access(user, password, token, digest)
    endpoint = Endpoint.at(url, update=update, graphs=graphs, access=access, timeout=timeout)
    return Graph(RemoteStore(endpoint, terms.GRAPH))


def push(
    source: Graph, target: Graph, *, texts: bool = False, progress: Callable[[Synced], None] = lambda _: None
) -> Synced:
    """Gives a service the graph that is here, and takes away what it has of a former one; done again, it changes
    nothing. Other graphs at the service are left alone. Texts of documents are sent only if they are asked for.
    """
    left_out = frozenset() if texts else frozenset({terms.TEXTS})
    return sync(_filled(source).store, target.store, terms.GRAPH, left_out=left_out, progress=progress)


def pull(source: Graph, target: Graph, *, progress: Callable[[Synced], None] = lambda _: None) -> Synced:
    """Gives a store here the graph at a service, instead of what it has. If the service has no texts of documents,
    those that are here stay, as far as they belong to its documents.
    """
    done = sync(_filled(source).store, target.store, terms.GRAPH, spared=frozenset({terms.TEXTS}), progress=progress)
    texts.prune(target.store)
    return done


def united(graph: Graph) -> bool:
    """Whether queries without GRAPH see what stands in named graphs, as those of kgraph expect."""
    return bool(graph.store.query(resources.path("data", "sparql", "united.rq").read_text(encoding="utf-8")))


def _filled(graph: Graph) -> Graph:
    """The graph, unless there is nothing in it that could be copied: a copy of nothing would remove everything."""
    if not any(name.value.startswith(terms.GRAPH) for name in graph.store.graphs()):
        raise StoreError("no named graph of kgraph to copy (Turtle and N-Triples files have none, .trig and .nq do)")
    return graph
