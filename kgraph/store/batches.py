"""Quads in portions that a service can take, and what differs between two sets of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal, InvalidOperation
from itertools import groupby

import pyoxigraph as ox

from kgraph.errors import RemoteError

QUADS = 1000
"""Quads in one update; Virtuoso takes no more than some 4,900."""
LETTERS = 400_000
"""Characters in one update, if it has more than one quad."""
GRAPHS = 100
"""Graphs in one question."""

_XSD = "http://www.w3.org/2001/XMLSchema#"
_INTEGERS = frozenset(
    f"{_XSD}{name}"
    for name in (
        "integer long int short byte nonNegativeInteger positiveInteger nonPositiveInteger negativeInteger"
        " unsignedLong unsignedInt unsignedShort unsignedByte"
    ).split()
)
_NUMBERS = frozenset(f"{_XSD}{name}" for name in ("decimal", "double", "float"))
_TRUTH = {"1": "true", "0": "false"}


def by_graph(quads: Iterable[ox.Quad]) -> dict[ox.NamedNode, list[ox.Quad]]:
    """Quads by their graphs; those outside of named graphs are refused, for many services have no place for them."""
    found: dict[ox.NamedNode, list[ox.Quad]] = {}
    for quad in quads:
        if not isinstance(quad.graph_name, ox.NamedNode):
            raise RemoteError(
                "a service keeps named graphs only; these triples are in none (.trig and .nq have graphs)"
            )
        found.setdefault(quad.graph_name, []).append(quad)
    return found


def written(quads: Iterable[ox.Quad]) -> Iterator[str]:
    """Quads as updates take them, in portions of at most ``QUADS`` quads and ``LETTERS`` characters.

    >>> a, g = ox.NamedNode("https://example.org/a"), ox.NamedNode("https://example.org/g")
    >>> list(written([ox.Quad(a, a, ox.Literal("x"), g)]))
    ['GRAPH <https://example.org/g> { <https://example.org/a> <https://example.org/a> "x" . }']
    """
    lines: list[tuple[str, str]] = []
    letters = 0
    for graph, part in by_graph(quads).items():
        for quad in part:
            line = f"{quad.triple} ."
            if lines and (len(lines) == QUADS or letters + len(line) > LETTERS):
                yield _joined(lines)
                lines, letters = [], 0
            lines.append((str(graph), line))
            letters += len(line)
    if lines:
        yield _joined(lines)


def _joined(lines: Iterable[tuple[str, str]]) -> str:
    groups = groupby(lines, key=lambda line: line[0])
    return "\n".join(f"GRAPH {graph} {{ {' '.join(line for _, line in part)} }}" for graph, part in groups)


def grouped(
    graphs: Iterable[ox.NamedNode], sizes: Mapping[ox.NamedNode, int], most: int
) -> Iterator[list[ox.NamedNode]]:
    """Graphs in groups of at most ``most`` quads and ``GRAPHS`` graphs; one that is larger has a group of its own."""
    group: list[ox.NamedNode] = []
    total = 0
    for graph in graphs:
        size = sizes.get(graph, 0)
        if group and (total + size > most or len(group) == GRAPHS):
            yield group
            group, total = [], 0
        group.append(graph)
        total += size
    if group:
        yield group


def differences(wanted: Iterable[ox.Quad], present: Iterable[ox.Quad]) -> tuple[list[ox.Quad], list[ox.Quad]]:
    """What is missing and what is too much, however numbers and truth values are spelled; whole numbers of all kinds
    are one, for Oxigraph makes them so.

    >>> a, g, xsd = ox.NamedNode("https://example.org/a"), ox.NamedNode("https://example.org/g"), "http://www.w3.org/2001/XMLSchema#"
    >>> four = [ox.Literal(text, datatype=ox.NamedNode(f"{xsd}decimal")) for text in ("4", "4.0")]
    >>> differences(*([ox.Quad(a, a, number, g)] for number in four))
    ([], [])
    """
    new, old = ({_key(quad): quad for quad in quads} for quads in (wanted, present))
    missing = [quad for key, quad in new.items() if key not in old]
    extra = [quad for key, quad in old.items() if key not in new]
    return missing, extra


def _key(quad: ox.Quad) -> tuple[object, ...]:
    value = quad.object
    if isinstance(value, ox.Literal):
        return quad.graph_name, quad.subject, quad.predicate, *_meaning(value)
    return quad.graph_name, quad.subject, quad.predicate, value


def _meaning(value: ox.Literal) -> tuple[object, ...]:
    kind = value.datatype.value
    if value.language:
        return value.language.lower(), value.value
    if kind == f"{_XSD}boolean":
        return kind, _TRUTH.get(value.value, value.value)
    if kind in _NUMBERS or kind in _INTEGERS:
        try:
            return "integer" if kind in _INTEGERS else kind, Decimal(value.value)
        except InvalidOperation:
            return kind, value.value
    return kind, value.value
