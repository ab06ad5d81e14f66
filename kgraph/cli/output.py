"""Tables on standard output: for the eye, as CSV, as JSON."""

from __future__ import annotations

import csv
import json
import sys
from enum import Enum
from typing import Annotated

import typer
from rich import box
from rich.table import Table as Drawing
from rich.text import Text

from kgraph.cli import console
from kgraph.graph.table import Table, Value
from kgraph.graph.terms import NAMESPACES


class Format(Enum):
    """How a table is written."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"


FormatOption = Annotated[Format, typer.Option("--format", help="For the eye, or for programs.")]


def write(table: Table, form: Format) -> None:
    """Writes a table to standard output."""
    match form:
        case Format.TABLE:
            _draw(table)
        case Format.CSV:
            writer = csv.writer(sys.stdout, lineterminator="\n")
            writer.writerow(table.columns)
            writer.writerows([_text(value) for value in row] for row in table)
        case Format.JSON:
            rows = ",\n".join(f"  {json.dumps(row, ensure_ascii=False)}" for row in table.records())
            typer.echo(f"[\n{rows}\n]" if rows else "[]")


def short(iri: str) -> str:
    """An IRI with the prefix of its namespace, as SPARQL writes it; other text as it is.

    >>> short("https://w3id.org/kgraph/id/country/KGZ")
    'country:KGZ'
    """
    matches = [(len(base), prefix) for prefix, base in NAMESPACES.items() if iri.startswith(base)]
    if not matches:
        return iri
    length, prefix = max(matches)
    return f"{prefix}:{iri[length:]}"


def _draw(table: Table) -> None:
    drawing = Drawing(box=box.SIMPLE_HEAD, header_style="bold", pad_edge=False, show_edge=False)
    for number, name in enumerate(table.columns):
        counts = all(isinstance(row[number], int | float) for row in table) and len(table) > 0
        drawing.add_column(name, justify="right" if counts else "left", overflow="fold")
    for row in table:
        drawing.add_row(*(Text(console.harmless(short(_text(value)))) for value in row))
    console.results().print(drawing)


def _text(value: Value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)
