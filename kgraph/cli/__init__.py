"""The command line: one module for each command or group, joined here. The only place that prints."""

from kgraph.cli.app import application, main

__all__ = ["application", "main"]
