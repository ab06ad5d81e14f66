"""JSON-LD with named graphs, in one fixed order: graphs and nodes as in TriG, one node a line."""

from __future__ import annotations

import json
from typing import TextIO

import pyoxigraph as ox

from kgraph.graph.evidence import Evidence
from kgraph.graph.order import Block, Value, graph_blocks
from kgraph.graph.ports import Source
from kgraph.graph.terms import NAMESPACES, TYPE, term
from kgraph.graph.turtle import Names

_STRING = term("xsd:string")


def write_jsonld(source: Source, out: TextIO, evidence: Evidence) -> None:
    """Writes all named graphs; prefixes are declared whether used or not."""
    names = Names()
    out.write(f'{{"@context": {_json(dict(sorted(NAMESPACES.items())))},\n"@graph": [')
    for number, graph in enumerate(source.graphs()):
        out.write(f'{"," if number else ""}\n{{"@id": {_json(_iri(names, graph))}, "@graph": [')
        for place, block in enumerate(graph_blocks(source, graph, evidence)):
            out.write(f"{',' if place else ''}\n{_json(_node(names, block))}")
        out.write("]}")
    out.write("]}\n")


def _node(names: Names, block: Block) -> dict[str, object]:
    subject, said = block
    found: dict[str, list[object]] = {}
    for predicate, value in said:
        if predicate == TYPE and isinstance(value, ox.NamedNode):
            found.setdefault("@type", []).append(_iri(names, value))
        else:
            found.setdefault(_iri(names, predicate), []).append(_value(names, value))
    return {"@id": _iri(names, subject)} | {key: v[0] if len(v) == 1 else v for key, v in found.items()}


def _value(names: Names, value: Value) -> object:
    if isinstance(value, ox.NamedNode):
        return {"@id": _iri(names, value)}
    if value.language:
        return {"@value": value.value, "@language": value.language}
    return value.value if value.datatype == _STRING else {"@value": value.value, "@type": _iri(names, value.datatype)}


def _iri(names: Names, node: ox.NamedNode) -> str:
    short = names.iri(node)
    return node.value if short.startswith("<") else short


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
