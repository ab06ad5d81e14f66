"""Turtle and TriG that people like to read: grouped by kind of subject, in a stable order, only prefixes in use."""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TextIO

import pyoxigraph as ox

from kgraph.graph.evidence import Evidence
from kgraph.graph.order import Block, Value, blocks, graph_blocks
from kgraph.graph.ports import Source
from kgraph.graph.terms import ID, NAMESPACES, TYPE, term

_LOCAL = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_-]*")
_DOTS = re.compile(r"/\.\.?(/|$)")
_BARE = {term("xsd:integer"): re.compile(r"[+-]?\d+"), term("xsd:boolean"): re.compile("true|false")}
_BARE[term("xsd:decimal")] = re.compile(r"[+-]?\d*\.\d+")
_STRING = term("xsd:string")
_WIDTH = 110
_IN_MEMORY = 1 << 24


@dataclass(slots=True)
class Names:
    """Writes IRIs short, and remembers which prefixes that took."""

    used: set[str] = field(default_factory=set)
    _bases: dict[str, str] = field(default_factory=lambda: {base: prefix for prefix, base in NAMESPACES.items()})

    def iri(self, node: ox.NamedNode) -> str:
        """An IRI as a prefixed name, relative to the base of all things, or in full."""
        text = node.value
        cut = max(text.rfind("/"), text.rfind("#")) + 1
        prefix = self._bases.get(text[:cut])
        if prefix is not None and _LOCAL.fullmatch(text, cut):
            self.used.add(prefix)
            return f"{prefix}:{text[cut:]}"
        if text.startswith(ID) and len(text) > len(ID) and not _DOTS.search(text, len(ID) - 1):
            return f"<{text[len(ID) :]}>"
        return f"<{text}>"

    def value(self, value: Value) -> str:
        """An object in Turtle."""
        if isinstance(value, ox.NamedNode):
            return self.iri(value)
        if value.language or value.datatype == _STRING:
            return str(value)
        if (bare := _BARE.get(value.datatype)) is not None and bare.fullmatch(value.value):
            return value.value
        return f"{ox.Literal(value.value)}^^{self.iri(value.datatype)}"

    def block(self, block: Block, indent: str = "") -> str:
        """A subject and all that is said of it."""
        subject, said = block
        grouped: dict[ox.NamedNode, list[str]] = {}
        for predicate, value in said:
            grouped.setdefault(predicate, []).append(self.value(value))
        lines = [self._line(predicate, values, f"{indent}    ") for predicate, values in grouped.items()]
        first = lines[0].lstrip() if TYPE in grouped else f"\n{lines[0]}"
        space = " " if TYPE in grouped else ""
        return " ;\n".join([f"{indent}{self.iri(subject)}{space}{first}", *lines[1:]]) + " .\n"

    def _line(self, predicate: ox.NamedNode, values: list[str], indent: str) -> str:
        verb = "a" if predicate == TYPE else self.iri(predicate)
        line = f"{indent}{verb} {', '.join(values)}"
        if len(values) == 1 or len(line) <= _WIDTH:
            return line
        return f"{indent}{verb}\n{indent}    " + f",\n{indent}    ".join(values)

    def head(self) -> str:
        """The declarations of what was used."""
        lines = [f"@prefix {prefix}: <{NAMESPACES[prefix]}> .\n" for prefix in sorted(self.used)]
        return f"@base <{ID}> .\n" + "".join(lines)


def write_turtle(source: Source, out: TextIO, evidence: Evidence) -> None:
    """Writes the union of all graphs as Turtle."""
    names = Names()
    _write(out, names, (f"\n{names.block(block)}" for block in blocks(source, evidence)))


def write_trig(source: Source, out: TextIO, evidence: Evidence) -> None:
    """Writes all named graphs as TriG, in the order of their IRIs."""
    names = Names()
    _write(out, names, _trig(source, names, evidence))


def _trig(source: Source, names: Names, evidence: Evidence) -> Iterator[str]:
    for graph in source.graphs():
        yield f"\n{names.iri(graph)} {{\n"
        for number, block in enumerate(graph_blocks(source, graph, evidence)):
            yield ("\n" if number else "") + names.block(block, "    ")
        yield "}\n"


def _write(out: TextIO, names: Names, body: Iterable[str]) -> None:
    """Prefixes are known only at the end but stand at the beginning."""
    with tempfile.SpooledTemporaryFile(_IN_MEMORY, "w+", encoding="utf-8", newline="\n") as spool:
        for text in body:
            spool.write(text)
        out.write(names.head())
        spool.seek(0)
        shutil.copyfileobj(spool, out)
