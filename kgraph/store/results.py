"""What SPARQL services answer, as Oxigraph has it: rows in JSON, triples, and the ways in which Virtuoso differs."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pyoxigraph as ox

from kgraph.errors import RemoteError
from kgraph.store.endpoint import Reply
from kgraph.store.templates import filled

Term = ox.NamedNode | ox.BlankNode | ox.Literal

_BOOLEAN = "http://www.w3.org/2001/XMLSchema#boolean"
_TYPES = frozenset({"uri", "bnode", "literal", "typed-literal"})
_TRUTH = {"1": "true", "0": "false"}
_ASKED = "__ASK_RETVAL"
_TRIPLES = {"application/n-triples": ox.RdfFormat.N_TRIPLES, "text/plain": ox.RdfFormat.N_TRIPLES}
_TRIPLES |= {"text/turtle": ox.RdfFormat.TURTLE, "application/x-turtle": ox.RdfFormat.TURTLE}


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of an answer as JSON has them, and after how many rows the service cut it off (0 if it did not)."""

    names: tuple[str, ...]
    bindings: Sequence[Mapping[str, Mapping[str, str]]]
    cut: int = 0


def rows(reply: Reply) -> Rows | bool:
    """The rows of a SELECT, or the truth of an ASK. An answer that is something else is a ``RemoteError``."""
    try:
        found = json.loads(reply.body)
        if "boolean" in found:
            return bool(found["boolean"])
        names, bindings = tuple(found["head"]["vars"]), found["results"]["bindings"]
    except (ValueError, KeyError, TypeError):
        raise _strange(reply) from None
    if names == (_ASKED,):
        return bool(bindings and bindings[0][_ASKED]["value"] in ("1", "true"))
    limit = reply.headers.get("x-sparql-maxrows", "")
    return Rows(names, bindings, int(limit) if limit.isdigit() and len(bindings) >= int(limit) else 0)


def answer(found: Rows | bool) -> ox.QuerySolutions | ox.QueryBoolean:
    """Rows or a truth value as the answer of a query."""
    if isinstance(found, bool):
        content: dict[str, Any] = {"head": {}, "boolean": found}
    else:
        bindings = [{name: _plain(cell) for name, cell in row.items()} for row in found.bindings]
        content = {"head": {"vars": found.names}, "results": {"bindings": bindings}}
    return ox.parse_query_results(json.dumps(content).encode(), format=ox.QueryResultsFormat.JSON)


def holds_triples(reply: Reply) -> bool:
    """Whether an answer is a graph, not rows or a truth value."""
    return _kind(reply) in _TRIPLES


def is_virtuoso(reply: Reply) -> bool:
    """Whether a service is Virtuoso, by its own word."""
    return reply.headers.get("server", "").lower().startswith("virtuoso")


def triples(reply: Reply) -> ox.Store:
    """The triples of a CONSTRUCT or DESCRIBE, each once."""
    store = ox.Store()
    try:
        store.extend(ox.parse(reply.body, format=_TRIPLES[_kind(reply)]))
    except (SyntaxError, ValueError):
        raise _strange(reply) from None
    return store


def described(store: ox.Store) -> ox.QueryTriples:
    """Triples as the answer of a query."""
    found = store.query(filled("triples.rq"))
    assert isinstance(found, ox.QueryTriples)
    return found


def term(cell: Mapping[str, str]) -> Term:
    """A term out of a row."""
    plain = _plain(cell)
    match plain["type"]:
        case "uri":
            return ox.NamedNode(plain["value"])
        case "bnode":
            return ox.BlankNode(plain["value"])
        case "literal" if "xml:lang" in plain:
            return ox.Literal(plain["value"], language=plain["xml:lang"])
        case "literal" if "datatype" in plain:
            return ox.Literal(plain["value"], datatype=ox.NamedNode(plain["datatype"]))
    return ox.Literal(plain["value"])


def _plain(cell: Mapping[str, str]) -> Mapping[str, str]:
    """A cell as the standard has it."""
    if cell.get("type") not in _TYPES or "value" not in cell:
        raise RemoteError(f"the answer cannot be read: it has a term {cell}")
    if cell["type"] != "typed-literal":
        return cell
    value = cell["value"]
    return {**cell, "type": "literal", "value": _TRUTH.get(value, value) if cell["datatype"] == _BOOLEAN else value}


def _kind(reply: Reply) -> str:
    return reply.headers.get("content-type", "").partition(";")[0].strip().lower()


def _strange(reply: Reply) -> RemoteError:
    kind = _kind(reply) or "no media type"
    if "json" in kind or kind in _TRIPLES:
        return RemoteError(f"{reply.url}: the answer is broken or cut off")
    return RemoteError(f"{reply.url}: answers {kind} where SPARQL results belong; is it the address of an endpoint?")
