"""A language: a folder of data and, where its morphology needs code, one analyser module."""

from kgraph.language.bundle import Language, load
from kgraph.language.recognition import foreign

__all__ = ["Language", "foreign", "load"]
