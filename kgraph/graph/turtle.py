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
from kgraph.graph.notes import Notes
from kgraph.graph.order import Block, Value, blocks, graph_blocks, section
from kgraph.graph.ports import Source
from kgraph.graph.terms import ID, NAMESPACES, TYPE, term

_LOCAL = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_-]*")
_DOTS = re.compile(r"/\.\.?(/|$)")
_BARE = {term("xsd:integer"): re.compile(r"[+-]?\d+"), term("xsd:boolean"): re.compile("true|false")}
_BARE[term("xsd:decimal")] = re.compile(r"[+-]?\d*\.\d+")
_STRING = term("xsd:string")
_WIDTH = 110
_IN_MEMORY = 1 << 24


_Noted = tuple[str, str]
"""A piece of Turtle and a note on it, empty if there is none."""


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

    def block(self, block: Block, indent: str = "", notes: Notes | None = None) -> str:
        """A subject and all that is said of it; with notes, the names of what it refers to as comments."""
        subject, said = block
        grouped: dict[ox.NamedNode, list[_Noted]] = {}
        for predicate, value in said:
            noted = self.value(value), notes.of(predicate, value) if notes else ""
            grouped.setdefault(predicate, []).append(noted)
        lines = [line for p, values in grouped.items() for line in self._lines(p, values, f"{indent}    ")]
        head = f"{indent}{self.iri(subject)}"
        if TYPE in grouped:
            lines[0] = f"{head} {lines[0][0].lstrip()}", lines[0][1]
        else:
            lines.insert(0, (head, ""))
        lines[-1] = f"{lines[-1][0].removesuffix(' ;')} .", lines[-1][1]
        return "".join(f"{text}  # {note}\n" if note else f"{text}\n" for text, note in lines)

    def _lines(self, predicate: ox.NamedNode, values: list[_Noted], indent: str) -> list[_Noted]:
        """The lines of a predicate, each with its note; the last ends in a semicolon."""
        verb = "a" if predicate == TYPE else self.iri(predicate)
        line = f"{indent}{verb} {', '.join(text for text, _ in values)}"
        if len(values) == 1:
            return [(f"{line} ;", values[0][1])]
        if len(line) <= _WIDTH and not any(note for _, note in values):
            return [(f"{line} ;", "")]
        *others, (last, note) = values
        lines = [(f"{indent}{verb}", ""), *((f"{indent}    {text},", said) for text, said in others)]
        return [*lines, (f"{indent}    {last} ;", note)]

    def head(self) -> str:
        """The declarations of what was used."""
        lines = [f"@prefix {prefix}: <{NAMESPACES[prefix]}> .\n" for prefix in sorted(self.used)]
        return f"@base <{ID}> .\n" + "".join(lines)


def write_turtle(source: Source, out: TextIO, evidence: Evidence, comments: str = "") -> None:
    """Writes the union of all graphs as Turtle; ``comments`` is the language of comments, empty for none."""
    names, notes = Names(), Notes(source, comments) if comments else None
    _write(out, names, _sections(blocks(source, evidence), names, notes))


def write_trig(source: Source, out: TextIO, evidence: Evidence, comments: str = "") -> None:
    """Writes all named graphs as TriG, in the order of their IRIs; comments as in Turtle."""
    names, notes = Names(), Notes(source, comments) if comments else None
    _write(out, names, _trig(source, names, evidence, notes))


def _sections(found: Iterable[Block], names: Names, notes: Notes | None) -> Iterator[str]:
    """Blocks, with a heading before each kind of subject if there are comments."""
    before = ""
    for block in found:
        heading = section(block[0]) if notes else ""
        if heading != before:
            before = heading
            yield f"\n# --- {heading} ---\n"
        yield f"\n{names.block(block, notes=notes)}"


def _trig(source: Source, names: Names, evidence: Evidence, notes: Notes | None) -> Iterator[str]:
    for graph in source.graphs():
        yield f"\n{names.iri(graph)} {{\n"
        for number, block in enumerate(graph_blocks(source, graph, evidence)):
            yield ("\n" if number else "") + names.block(block, "    ", notes)
        yield "}\n"


def _write(out: TextIO, names: Names, body: Iterable[str]) -> None:
    """Prefixes are known only at the end but stand at the beginning."""
    with tempfile.SpooledTemporaryFile(_IN_MEMORY, "w+", encoding="utf-8", newline="\n") as spool:
        for text in body:
            spool.write(text)
        out.write(names.head())
        spool.seek(0)
        shutil.copyfileobj(spool, out)
