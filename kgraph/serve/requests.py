"""Questions out of HTTP requests, as the SPARQL 1.1 Protocol has them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import parse_qsl

from starlette.requests import Request

from kgraph.serve.errors import ForbiddenError, RefusedError, TooLargeError, UnsupportedError

_FORM = "application/x-www-form-urlencoded"
_QUERY = "application/sparql-query"
_UPDATE = "application/sparql-update"


@dataclass(frozen=True, slots=True)
class Asked:
    """A query and the graphs that it is asked of, which may also stand in the query itself."""

    query: str
    default_graphs: tuple[str, ...] = ()
    named_graphs: tuple[str, ...] = ()


async def asked(request: Request, longest: int) -> Asked | None:
    """What a request asks; None if it is a GET without a query, which asks for the description of the service.

    A request that is no question is :class:`~kgraph.serve.errors.RefusedError`.
    """
    fields = list(request.query_params.multi_items())
    if request.method == "POST":
        fields += await _posted(request, longest)
    given: dict[str, list[str]] = {}
    for name, value in fields:
        given.setdefault(name, []).append(value)
    if "update" in given:
        raise ForbiddenError("this endpoint only answers questions; updates are refused")
    if "query" not in given and request.method != "POST":
        return None
    return Asked(_one(given, "query"), *(_many(given, f"{kind}-graph-uri") for kind in ("default", "named")))


async def _posted(request: Request, longest: int) -> Sequence[tuple[str, str]]:
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == _UPDATE:
        raise ForbiddenError("this endpoint only answers questions; updates are refused")
    if kind not in (_FORM, _QUERY):
        raise UnsupportedError(f"a question is posted as {_FORM} or {_QUERY}, not as {kind or 'nothing'}")
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > longest:
            raise TooLargeError(f"the question is longer than {longest:,} bytes")
    try:
        text = body.decode()
        return parse_qsl(text, keep_blank_values=True, max_num_fields=1000) if kind == _FORM else [("query", text)]
    except ValueError as error:
        raise RefusedError(f"the request cannot be read: {error}") from None


def _one(given: Mapping[str, Sequence[str]], name: str) -> str:
    values = given.get(name, ())
    if len(values) != 1:
        raise RefusedError(f"a request has one {name}; this one has {len(values) or 'none'}")
    return values[0]


def _many(given: Mapping[str, Sequence[str]], name: str) -> tuple[str, ...]:
    return tuple(given.get(name, ()))
