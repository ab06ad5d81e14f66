"""Answers to SPARQL queries on standard output: as tables, as SPARQL JSON results, triples as Turtle."""

from __future__ import annotations

import sys
from enum import Enum

import pyoxigraph as ox
import typer

from kgraph.cli import output
from kgraph.cli.output import Format
from kgraph.errors import QueryError
from kgraph.graph.evidence import Evidence
from kgraph.graph.ports import Answer
from kgraph.graph.table import table
from kgraph.graph.terms import NAMESPACES
from kgraph.graph.turtle import write_turtle
from kgraph.store import LocalStore


class AnswerFormat(Enum):
    """How an answer is written."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"
    SPARQL_JSON = "sparql-json"
    TURTLE = "turtle"

    @property
    def rows(self) -> Format | None:
        """The format of tables that this is, if it is one."""
        return Format(self.value) if self.value in {form.value for form in Format} else None


def write(answer: Answer, form: AnswerFormat) -> int:
    """Writes an answer to standard output; the number of its rows, 0 if it is not written in rows."""
    if form.rows is not None:
        found = table(answer)
        output.write(found, form.rows)
        return len(found)
    if form is AnswerFormat.TURTLE:
        _turtle(answer)
    elif isinstance(answer, ox.QueryTriples):
        raise QueryError("SPARQL JSON results are for SELECT and ASK; CONSTRUCT and DESCRIBE go with --format turtle")
    else:
        typer.echo(answer.serialize(format=ox.QueryResultsFormat.JSON))
    return 0


def _turtle(answer: Answer) -> None:
    """Triples in the order and style of exports; those with blank nodes as they come."""
    if not isinstance(answer, ox.QueryTriples):
        raise QueryError("--format turtle is for triples: CONSTRUCT or DESCRIBE")
    triples = list(dict.fromkeys(answer))
    if any(isinstance(node, ox.BlankNode) for triple in triples for node in (triple.subject, triple.object)):
        typer.echo(ox.serialize(triples, format=ox.RdfFormat.TURTLE, prefixes=NAMESPACES), nl=False)
        return
    store = LocalStore.memory()
    store.load(ox.Quad(*triple) for triple in triples)
    write_turtle(store, sys.stdout, Evidence.FULL)
