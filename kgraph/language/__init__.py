"""A language: a folder of data and, where its morphology needs code, one analyser module."""

from kgraph.language.bundle import Language, load

__all__ = ["Language", "load"]
