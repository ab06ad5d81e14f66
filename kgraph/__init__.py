"""Turns Kyrgyz-language diplomatic news into a knowledge graph of bilateral relations.

::

    import kgraph

    g = kgraph.build("news/")              # a graph in memory; store="folder" keeps it on disk
    g.query("SELECT ?a ?b { ?a kg:met ?b }")
    g.dataset()                            # a dataset of rdflib
    g.network("persons", since=2020)       # a graph of networkx
    g.save("graph.ttl")
    kgraph.push(g, kgraph.connect("http://localhost:7878/query", update="http://localhost:7878/update"))
"""

from kgraph.errors import DataError, GraphError, InputError, KgraphError, QueryError, RemoteError, StoreError
from kgraph.graph.evidence import Evidence
from kgraph.graph.table import Table
from kgraph.graph.validate import Finding, Findings
from kgraph.model import Document
from kgraph.pipeline import Graph, Report, connect, open, pull, push
from kgraph.pipeline import graph as build

__all__ = [
    "DataError",
    "Document",
    "Evidence",
    "Finding",
    "Findings",
    "Graph",
    "GraphError",
    "InputError",
    "KgraphError",
    "QueryError",
    "RemoteError",
    "Report",
    "StoreError",
    "Table",
    "build",
    "connect",
    "open",
    "pull",
    "push",
]
