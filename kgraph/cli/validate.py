"""``kgraph validate``: whether a graph is as the ontology wants it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from itertools import groupby
from typing import Annotated

import typer

from kgraph.cli import console, output
from kgraph.cli.options import GraphArgument, opened
from kgraph.cli.output import Format, FormatOption
from kgraph.graph.table import Table
from kgraph.graph.validate import SEVERITIES, Finding


class Severity(Enum):
    """How bad a finding is, the worst first."""

    VIOLATION = "violation"
    WARNING = "warning"
    INFO = "info"


_Least = Annotated[Severity, typer.Option("--severity", help="Show findings that are at least this bad.")]
_All = Annotated[bool, typer.Option("--all", help="Show every finding, not one line for each kind.")]


def add(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("validate")(validate)


def validate(
    graph: GraphArgument, least: _Least = Severity.WARNING, every: _All = False, form: FormatOption = Format.TABLE
) -> None:
    """Check a graph against the shapes and checks of the ontology.

    ```
    kgraph validate graph
    kgraph validate graph.ttl --severity info --all
    kgraph validate graph --format csv > findings.csv
    ```

    CSV and JSON hold every finding. Exit status 1: there are violations. Shapes are tried on graphs of up to 50,000
    triples, checks on all.
    """
    with opened(graph) as found:
        findings = found.validate()
    shown = SEVERITIES[: SEVERITIES.index(least.value) + 1]
    some = sorted((f for f in findings if f.severity in shown), key=lambda f: (SEVERITIES.index(f.severity), f))
    if some or form is not Format.TABLE:
        output.write(_each(some) if every or form is not Format.TABLE else _kinds(some), form)
    counts = ", ".join(f"{count:,} {severity}" for severity, count in findings.counts().items())
    how = "shapes and checks" if findings.shapes else "checks alone, the graph is large"
    console.say(f"{counts} ({how})", "" if findings.valid else "red")
    if not findings.valid:
        raise typer.Exit(1)


def _each(findings: Sequence[Finding]) -> Table:
    rows = ((f.severity, f.id, f.node, f.message, f.document) for f in findings)
    return Table(("severity", "id", "node", "message", "document"), tuple(rows))


def _kinds(findings: Sequence[Finding]) -> Table:
    """A row for each shape or check, with its first finding as an example."""
    rows = []
    for (severity, name), group in groupby(findings, key=lambda f: (f.severity, f.id)):
        first, *others = group
        rows.append((severity, name, 1 + len(others), first.message, first.node))
    return Table(("severity", "id", "count", "message", "for example"), tuple(rows))
