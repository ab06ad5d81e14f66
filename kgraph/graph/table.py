"""Answers to queries as plain tables."""

from __future__ import annotations

import html
from collections.abc import Iterator
from dataclasses import dataclass

import pyoxigraph as ox

from kgraph.graph.terms import term

Value = str | int | float | bool | None

_INTEGER = term("xsd:integer")
_REALS = frozenset({term("xsd:decimal"), term("xsd:double"), term("xsd:float")})
_BOOLEAN = term("xsd:boolean")


@dataclass(frozen=True, slots=True)
class Table:
    """Columns by name and rows of plain values: numbers and truth values as such, all else as text, None where
    nothing is.

    >>> Table(("a", "n"), (("x", 1),)).records()
    [{'a': 'x', 'n': 1}]
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[tuple[Value, ...]]:
        return iter(self.rows)

    def records(self) -> list[dict[str, Value]]:
        """The rows as dictionaries, e.g. for ``pandas.DataFrame.from_records``."""
        return [dict(zip(self.columns, row, strict=True)) for row in self.rows]

    def _repr_html_(self) -> str:
        """How a notebook shows the table."""
        head = "".join(f"<th>{html.escape(name)}</th>" for name in self.columns)
        cells = ("".join(f"<td>{html.escape('' if v is None else str(v))}</td>" for v in row) for row in self.rows)
        body = "".join(f"<tr>{row}</tr>" for row in cells)
        return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def table(answer: ox.QuerySolutions | ox.QueryTriples | ox.QueryBoolean) -> Table:
    """The table of an answer: the rows of SELECT, the triples of CONSTRUCT, or the one value of ASK."""
    if isinstance(answer, ox.QueryBoolean):
        return Table(("answer",), ((bool(answer),),))
    if isinstance(answer, ox.QueryTriples):
        triples = sorted({(plain(t.subject), plain(t.predicate), plain(t.object)) for t in answer}, key=str)
        return Table(("subject", "predicate", "object"), tuple(triples))
    columns = tuple(variable.value for variable in answer.variables)
    return Table(columns, tuple(tuple(plain(value) for value in row) for row in answer))


def plain(term: object) -> Value:
    """A term as a plain value.

    >>> plain(ox.Literal(3)), plain(ox.NamedNode("https://example.org/"))
    (3, 'https://example.org/')
    """
    if not isinstance(term, ox.Literal):
        return term.value if isinstance(term, ox.NamedNode | ox.BlankNode) else None if term is None else str(term)
    if term.datatype == _INTEGER:
        return int(term.value)
    if term.datatype in _REALS:
        return float(term.value)
    return term.value == "true" if term.datatype == _BOOLEAN else term.value
