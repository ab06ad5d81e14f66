"""SPARQL as users write it: prefixes that they left out, and values for variables of the query."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

import pyoxigraph as ox

from kgraph.errors import QueryError
from kgraph.graph.terms import NAMESPACES

Term = ox.NamedNode | ox.Literal

_QUOTED = (
    r'''"""(?:[^"\\]|\\.|"(?!""))*"""|\'\'\'(?:[^'\\]|\\.|'(?!''))*\'\'\'|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*\''''
    r"|<[^<>\"{}|^`\\\s]*>|#[^\n]*"
)
_TOKEN = re.compile(rf"{_QUOTED}|[\w-]*:|\w+|[{{}}]", re.DOTALL)
_HIDING = re.compile(rf"{_QUOTED}|[?$]\w+|:(?:(?:[\w:%]|\\.)(?:[\w.:%-]|\\.)*)?", re.DOTALL)
_ESCAPE = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})")


def complete(query: str) -> str:
    """The query with a declaration of every prefix of kgraph that it uses and does not declare.

    They stand on its first line, so that the lines of error messages are those of the user.

    >>> complete("ASK { ?a kg:met ?b }")
    'PREFIX kg: <https://w3id.org/kgraph/ontology#> ASK { ?a kg:met ?b }'
    """
    tokens = [match.group() for match in _TOKEN.finditer(query)]
    used = {token[:-1] for token in tokens if token.endswith(":")}
    declared = {name[:-1] for word, name in pairwise(tokens) if word.lower() == "prefix"}
    missing = sorted(used & NAMESPACES.keys() - declared)
    return "".join(f"PREFIX {prefix}: <{NAMESPACES[prefix]}> " for prefix in missing) + query


def bind(query: str, values: Mapping[str, Term]) -> str:
    """The query with values for some of its variables, given as a block of data at the head of its pattern.

    Unlike a substitution this works for variables that the query does not return, and in every engine.

    >>> bind("SELECT ?s { ?s ?p ?o }", {"o": ox.Literal(3)})
    'SELECT ?s { VALUES (?o) { ("3"^^<http://www.w3.org/2001/XMLSchema#integer>) } ?s ?p ?o }'
    """
    if not values:
        return query
    place = _pattern(query)
    names = " ".join(f"?{name}" for name in values)
    terms = " ".join(str(term) for term in values.values())
    return f"{query[:place]} VALUES ({names}) {{ ({terms}) }}{query[place:]}"


def settle(query: str, values: Mapping[str, Term]) -> str:
    """The query with terms in place of some of its variables, wherever they stand.

    For variables that only filters of optional patterns use: Virtuoso does not see in these what :func:`bind` gives.

    >>> settle("ASK { ?s ?p ?o FILTER(LANG(?o) = ?lang) } # ?lang", {"lang": ox.Literal("ky")})
    'ASK { ?s ?p ?o FILTER(LANG(?o) = "ky") } # ?lang'
    """
    names = {f"{sign}{name}": str(term) for name, term in values.items() for sign in "?$"}
    return _HIDING.sub(lambda match: names.get(match.group(), match.group()), query)


def alone(query: str) -> str:
    """The query, unless it asks other servers: that is a ``QueryError``.

    Found is the word SERVICE outside of strings, IRIs, comments, variables and the local parts of names, whatever
    stands around it; a prefix that ends with it is refused too.

    >>> alone("ASK { ?service a 'SERVICE' }")
    "ASK { ?service a 'SERVICE' }"
    """
    for text in (query, _ESCAPE.sub(_unescaped, query)):
        if "service" in _HIDING.sub(" ", text).lower():
            raise QueryError("the query cannot be used: SERVICE is refused here")
    return query


def _unescaped(match: re.Match[str]) -> str:
    number = int(match[1] or match[2], 16)
    return chr(number) if number < 0x110000 else ""


def _pattern(query: str) -> int:
    """Where the pattern of a query begins: behind the brace after WHERE, or the first brace that opens no template."""
    braces = list(_outer(query))
    words = {match.group().lower() for match in _TOKEN.finditer(query)}
    if not braces:
        raise QueryError("the query cannot be used: it has no pattern in braces")
    for word, end in braces:
        if word == "where":
            return end
    return braces[1 if "construct" in words and len(braces) > 1 else 0][1]


def _outer(query: str) -> Iterator[tuple[str, int]]:
    """The outermost opening braces: the word before each and the offset behind it."""
    depth, before = 0, ""
    for match in _TOKEN.finditer(query):
        found = match.group().lower()
        if found == "{":
            if depth == 0:
                yield before, match.end()
            depth += 1
        elif found == "}":
            depth -= 1
        if not found.startswith("#"):
            before = found
