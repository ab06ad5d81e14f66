"""A SPARQL 1.1 endpoint over a store, and the explorer page beside it."""

from kgraph.serve.app import Service, application
from kgraph.serve.limits import Limits
from kgraph.serve.server import run

__all__ = ["Limits", "Service", "application", "run"]
