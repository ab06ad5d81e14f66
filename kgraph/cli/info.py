"""``kgraph info``: what is in a graph, in numbers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict

import typer

from kgraph.cli import output
from kgraph.cli.options import GraphArgument, opened
from kgraph.cli.output import Format, FormatOption
from kgraph.graph.info import Info
from kgraph.graph.table import Table, Value


def add(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("info")(info)


def info(graph: GraphArgument, form: FormatOption = Format.TABLE) -> None:
    """Show what is in a graph: documents, events by type and modality, persons, days, versions.

    ```
    kgraph info graph
    kgraph info graph.ttl --format json
    ```
    """
    with opened(graph) as found:
        output.write(Table(("what", "which", "value"), tuple(_rows(found.info()))), form)


def _rows(found: Info) -> Iterator[tuple[Value, ...]]:
    """A row for every number; those of events by kind below each other, the most frequent first."""
    for name, value in asdict(found).items():
        if isinstance(value, int):
            yield name, "", value
    for what, counts in (("type", found.types), ("modality", found.modalities)):
        yield from ((what, which, count) for which, count in _ordered(counts))
    yield from (("days", which, day) for which, day in zip(("first", "last"), found.days, strict=True) if day)
    yield from (("run", "", run) for run in found.runs)


def _ordered(counts: Mapping[str, int]) -> list[tuple[str, int]]:
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))
