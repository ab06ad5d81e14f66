"""Requests to a SPARQL 1.1 service: SPARQLWrapper makes them, here they are sent, repeated and their errors told."""

from __future__ import annotations

import time
import urllib.request
import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http.client import HTTPException, HTTPResponse
from typing import Any, Self
from urllib.parse import parse_qsl, quote, urlsplit

from SPARQLWrapper import CONSTRUCT, DESCRIBE, JSON, POST, TURTLE, SPARQLWrapper

from kgraph.errors import QueryError
from kgraph.store import failures
from kgraph.store.access import NOBODY, Access, address

ROWS = "application/sparql-results+json"
TRIPLES = "application/n-triples, text/turtle;q=0.8"


@dataclass(frozen=True, slots=True)
class Reply:
    """What a service answered; names of headers in lower case."""

    url: str
    body: bytes
    headers: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where a SPARQL service takes queries, updates and (if it is known) whole graphs, and how patient we are.

    ``timeout`` is in seconds, for each request; ``retries`` is how often a request is repeated that met a busy or
    broken server; ``pause`` waits for seconds.
    """

    query: str
    update: str
    graphs: str = ""
    access: Access = NOBODY
    timeout: float = 60
    retries: int = 4
    pause: Callable[[float], None] = time.sleep

    @classmethod
    def at(cls, url: str, *, update: str = "", graphs: str = "", access: Access = NOBODY, **options: Any) -> Self:
        """The service at an address; updates go to the same unless another is given. User and password may stand in
        the addresses."""
        query, access = address(url, access)
        changed, access = address(update, access) if update else (query, access)
        kept, access = address(graphs, access) if graphs else ("", access)
        return cls(query, changed, kept, access, **options)

    def ask(self, sparql: str) -> Reply:
        """The answer to a query: rows in JSON, triples as N-Triples or Turtle."""
        client = self._client(self.query, sparql)
        if client.isSparqlUpdateRequest():
            raise QueryError("the query cannot be used: it is an update")
        graph = client.queryType in (CONSTRUCT, DESCRIBE)
        client.setReturnFormat(TURTLE if graph else JSON)
        client.addCustomHttpHeader("Accept", TRIPLES if graph else ROWS)
        client.addParameter("union-default-graph", "true")  # Oxigraph needs to be told, others pass over it
        return self._sent(self.query, "query", lambda: client.query().response)

    def change(self, sparql: str) -> None:
        """Makes an update."""
        client = self._client(self.update, sparql)
        self._sent(self.update, "update", lambda: client.query().response)

    def put(self, graph: str, triples: bytes) -> None:
        """Gives a graph exactly these triples (as N-Triples), by the Graph Store Protocol."""
        self._graph("PUT", graph, triples)

    def delete(self, graph: str) -> None:
        """Removes a graph by the Graph Store Protocol; one that is not there is an error."""
        self._graph("DELETE", graph, None)

    def _graph(self, method: str, graph: str, body: bytes | None) -> None:
        mark = "&" if urlsplit(self.graphs).query else "?"
        url = f"{self.graphs}{mark}graph={quote(graph, safe='')}"
        headers = {"Content-Type": "application/n-triples"} | dict(self.access.headers())
        request = urllib.request.Request(url, body, headers, method=method)  # noqa: S310  # the scheme is known
        opener = self._opener()
        self._sent(self.graphs, "graph", lambda: opener.open(request, timeout=self.timeout))

    def _client(self, url: str, sparql: str) -> SPARQLWrapper:
        parts = urlsplit(url)
        client = _Client(parts._replace(query="").geturl(), self._opener(), self.timeout)
        for name, value in parse_qsl(parts.query, keep_blank_values=True):
            client.addParameter(name, value)
        for name, value in self.access.headers().items():
            client.addCustomHttpHeader(name, value)
        client.setMethod(POST)
        client.setOnlyConneg(True)
        client.setQuery(sparql)
        return client

    def _opener(self) -> urllib.request.OpenerDirector:
        return self.access.opener(filter(None, (self.query, self.update, self.graphs)))

    def _sent(self, url: str, what: str, send: Callable[[], HTTPResponse]) -> Reply:
        """Sends a request, again and again if need be, waiting longer each time or as long as the server says."""
        attempt = 0
        while True:
            try:
                with send() as response:
                    headers = {name.lower(): value for name, value in response.headers.items()}
                    return Reply(url, response.read(), headers)
            except (HTTPException, OSError, ValueError) as error:
                failed = failures.failure(error)
                pause = failures.pause(failed, attempt) if attempt < self.retries else None
                if pause is None:
                    raise failures.told(url, failed, what=what, known=bool(self.access), timeout=self.timeout) from None
            self.pause(pause)
            attempt += 1


class _Client(SPARQLWrapper):
    """SPARQLWrapper with an opener of its own, not that of the whole process, and an error where it only warns."""

    def __init__(self, url: str, opener: urllib.request.OpenerDirector, timeout: float) -> None:
        self._opener = opener
        self._patience = timeout
        super().__init__(url, returnFormat=JSON)

    def _query(self) -> tuple[HTTPResponse, str]:
        return self._opener.open(self._createRequest(), timeout=self._patience), self.returnFormat

    def _parseQueryType(self, query: str) -> str | None:  # noqa: N802  # its name there
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            try:
                return str(super()._parseQueryType(query))
            except RuntimeWarning:
                raise QueryError("the query cannot be used: it is no SELECT, ASK, CONSTRUCT or DESCRIBE") from None
