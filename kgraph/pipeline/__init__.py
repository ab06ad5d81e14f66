"""Composes the stages: documents are read, facts extracted, quads built and stored, the whole linked and written."""

from kgraph.pipeline.build import build, graph, open
from kgraph.pipeline.filling import Report
from kgraph.pipeline.graph import Graph
from kgraph.pipeline.parts import Built, Worker, process_part

__all__ = ["Built", "Graph", "Report", "Worker", "build", "graph", "open", "process_part"]
