"""Composes the stages: documents are read, facts extracted, quads built and stored, the whole linked and written."""

from kgraph.pipeline.api import Graph
from kgraph.pipeline.evaluating import Evaluation, evaluation
from kgraph.pipeline.exchange import connect, pull, push, united
from kgraph.pipeline.filling import Report
from kgraph.pipeline.parts import Built, Worker, process_part
from kgraph.pipeline.run import build, graph, open

__all__ = [
    "Built",
    "Evaluation",
    "Graph",
    "Report",
    "Worker",
    "build",
    "connect",
    "evaluation",
    "graph",
    "open",
    "process_part",
    "pull",
    "push",
    "united",
]
