"""The queries and updates that a remote store sends: files of data/sparql/remote, their variables replaced by terms."""

from __future__ import annotations

import re
from functools import cache
from string import Template

from kgraph import resources
from kgraph.errors import RemoteError

_PROLOGUE = re.compile(r"(?:\s+|#[^\n]*(?:\n|$)|PREFIX\s+[^\s:]*:\s*<[^>]*>|BASE\s*<[^>]*>)*", re.IGNORECASE)
_ORDERED = re.compile(r"\border\s+by\b", re.IGNORECASE)
_FROM = re.compile(r"\bfrom\b", re.IGNORECASE)


def filled(name: str, **values: object) -> str:
    """A query with values in the place of some of its variables; terms are written as N-Triples has them.

    >>> filled("drop.ru", graph="<https://example.org/g>")
    'DROP SILENT GRAPH <https://example.org/g>'
    """
    return _template(name).safe_substitute({key: str(value) for key, value in values.items()})


def page(query: str, names: tuple[str, ...], limit: int, offset: int) -> str:
    """A query for some rows of the answer to another, which has to say in which order they come.

    >>> page("PREFIX a: <b:> SELECT ?c { ?c a a:d } ORDER BY ?c", ("c",), 10, 20).split("WHERE")[0]
    'PREFIX a: <b:> SELECT ?c '
    """
    head = _PROLOGUE.match(query)
    prologue = head[0] if head else ""
    body = query[len(prologue) :]
    if not _ORDERED.search(body) or _FROM.search(body):
        raise RemoteError(
            f"the server cuts answers off after {limit:,} rows; with an ORDER BY and without FROM the rest can be"
            " fetched, with a LIMIT it is not needed"
        )
    wanted = " ".join(f"?{name}" for name in names)
    return prologue + filled("page.rq", names=wanted, query=f"{body}\n", limit=limit, offset=offset)


@cache
def _template(name: str) -> Template:
    lines = resources.path("data", "sparql", "remote", name).read_text(encoding="utf-8").splitlines()
    return Template(" ".join(line for line in lines if not line.startswith("#")))
