"""Servers that are busy, broken, elsewhere or no servers at all: what is tried again, and what the user is told."""

from __future__ import annotations

import base64
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pyoxigraph as ox
import pytest

from kgraph.errors import KgraphError, QueryError, RemoteError
from kgraph.store import Access, Endpoint, RemoteStore

JSON = "application/sparql-results+json"
YES = b'{"head": {}, "boolean": true}'
ASK = "ASK { ?s ?p ?o }"


class Scripted(ThreadingHTTPServer):
    """A server that gives answers from a list, the last one for ever: status, headers, body."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.answers: list[tuple[int, dict[str, str], bytes]] = []
        self.seen: list[tuple[str, dict[str, str], bytes]] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/sparql"


class _Handler(BaseHTTPRequestHandler):
    server: Scripted

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.seen.append((self.path, dict(self.headers), body))
        status, headers, answer = self.server.answers.pop(0) if len(self.server.answers) > 1 else self.server.answers[0]
        if status == 0:
            time.sleep(3)
        self.send_response(status or 200)
        for name, value in ({"Content-Type": JSON, "Content-Length": str(len(answer))} | headers).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_: object) -> None:
        """Says nothing."""


@pytest.fixture
def server() -> Iterator[Scripted]:
    with Scripted() as found:
        threading.Thread(target=found.serve_forever, daemon=True).start()
        yield found
        found.shutdown()


@pytest.fixture
def pauses() -> list[float]:
    """What a store waits, instead of waiting."""
    return []


@pytest.fixture
def store(server: Scripted, pauses: list[float]) -> Callable[..., RemoteStore]:
    def made(url: str = server.url, **options: object) -> RemoteStore:
        endpoint = Endpoint.at(url, pause=pauses.append, **options)  # type: ignore[arg-type]
        return RemoteStore(endpoint, "https://example.org/graph/")

    return made


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
def test_busy_and_broken_servers_are_asked_again_later_each_time(server, store, pauses, status: int) -> None:
    server.answers = [(status, {}, b""), (status, {}, b""), (status, {}, b""), (200, {}, YES)]
    assert bool(store().query(ASK))
    assert pauses == [0.5, 1, 2]


@pytest.mark.parametrize(("header", "seconds"), [("7", 7), ("", 0.5), ("soon", 0.5), ("0", 0.5)])
def test_servers_may_say_when_to_come_again(server, store, pauses, header: str, seconds: float) -> None:
    server.answers = [(429, {"Retry-After": header}, b""), (200, {}, YES)]
    assert bool(store().query(ASK))
    assert pauses == [seconds]


def test_servers_may_name_the_hour(server, store, pauses) -> None:
    hour = format_datetime(datetime.now(UTC) + timedelta(seconds=90), usegmt=True)
    server.answers = [(503, {"Retry-After": hour}, b""), (200, {}, YES)]
    assert bool(store().query(ASK))
    assert pauses == [pytest.approx(80, abs=10)]


def test_patience_has_an_end(server, store, pauses) -> None:
    server.answers = [(503, {}, "күтө тур".encode())]
    with pytest.raises(RemoteError, match="503 Service Unavailable: күтө тур"):
        store(retries=2).query(ASK)
    assert pauses == [0.5, 1]
    server.answers = [(503, {"Retry-After": "86400"}, b"")]
    with pytest.raises(RemoteError, match="503"):
        store().query(ASK)
    assert pauses == [0.5, 1]


def test_updates_are_sent_again_too(server, store, pauses) -> None:
    server.answers = [(503, {}, b""), (204, {}, b"")]
    graph = ox.NamedNode("https://example.org/graph/g")
    store().load([ox.Quad(graph, graph, ox.Literal("сөз"), graph)])
    assert len(pauses) == 1
    assert server.seen[0][2] == server.seen[1][2]


@pytest.mark.parametrize(
    ("answer", "error", "message"),
    [
        ((400, {}, b"line 1:\n\x1b[31mno"), QueryError, r"the query cannot be used: line 1: \[31mno$"),
        ((401, {}, b""), RemoteError, r"/sparql: one has to say who one is \(401\)$"),
        ((403, {}, b""), RemoteError, r"/sparql: one has to say who one is \(403\)$"),
        ((404, {"Content-Type": "text/html"}, b"<h1>No</h1>"), RemoteError, r"/sparql: nothing there \(404\)$"),
        ((405, {"Content-Type": "text/html"}, b"<h1>No</h1>"), RemoteError, r"/sparql: 405 Method Not Allowed$"),
        (
            (301, {"Location": "https://example.org/x"}, b""),
            RemoteError,
            "/sparql: has moved to https://example.org/x$",
        ),
        ((500, {}, b"Virtuoso 42000 Error SR186: No permission"), RemoteError, "500 .*SR186: No permission$"),
        ((200, {"Content-Type": "text/html"}, b"<h1>Hi</h1>"), RemoteError, "answers text/html where SPARQL results"),
        ((200, {}, YES[:-3]), RemoteError, "the answer is broken or cut off"),
        ((200, {}, b'{"head": {"vars": ["s"]}}'), RemoteError, "the answer is broken or cut off"),
        ((200, {}, b"[]"), RemoteError, "the answer is broken or cut off"),
        ((200, {"Content-Type": "application/n-triples"}, b"<a:b> <a:c> <a:"), RemoteError, "is broken or cut off"),
        (
            (200, {}, b'{"head": {"vars": ["s"]}, "results": {"bindings": [{"s": {"type": "x"}}]}}'),
            RemoteError,
            "cannot",
        ),
        ((0, {}, YES), RemoteError, "no answer within 1 seconds"),
    ],
)
def test_what_cannot_be_helped_is_told_at_once(server, store, pauses, answer, error, message: str) -> None:
    server.answers = [answer]
    with pytest.raises(error, match=message):
        store(timeout=1).query(ASK)
    assert pauses == []


def test_an_answer_that_breaks_off_is_asked_for_again(server, store, pauses) -> None:
    short = (200, {"Content-Length": "1000"}, YES)
    server.answers = [short, (200, {}, YES)]
    assert bool(store().query(ASK))
    assert len(pauses) == 1
    server.answers = [short]
    with pytest.raises(RemoteError, match="the answer broke off"):
        store(retries=1).query(ASK)


def test_rows_that_are_cut_off_are_never_taken_for_all(server, store) -> None:
    rows = b'{"head": {"vars": ["n"]}, "results": {"bindings": [{"n": {"type": "literal", "value": "1"}}]}}'
    server.answers = [(200, {"X-SPARQL-MaxRows": "1"}, rows)]
    for query in ("SELECT ?n { ?n ?p ?o }", "SELECT ?n FROM <https://example.org/g> { ?n ?p ?o } ORDER BY ?n"):
        with pytest.raises(RemoteError, match="cuts answers off after 1 rows; with an ORDER BY and without FROM"):
            store().query(query)


def test_a_graph_that_does_not_come_whole_is_refused(server, store) -> None:
    count = b'{"head": {"vars": ["g", "n"]}, "results": {"bindings": [{"g": {"type": "uri", "value": "https://example.org/graph/g"}, "n": {"type": "literal", "value": "2"}}]}}'
    triple = b'{"head": {"vars": ["s", "p", "o"]}, "results": {"bindings": [{"g": {"type": "uri", "value": "https://example.org/graph/g"}, "s": {"type": "uri", "value": "a:a"}, "p": {"type": "uri", "value": "a:a"}, "o": {"type": "uri", "value": "a:a"}}]}}'
    none = b'{"head": {"vars": ["s", "p", "o"]}, "results": {"bindings": []}}'
    server.answers = [(200, {}, count), (200, {}, triple), (200, {}, triple), (200, {}, none)]
    with pytest.raises(RemoteError, match=r"gives 1 of the 2 triples of https://example.org/graph/g"):
        list(store().dump(ox.NamedNode("https://example.org/graph/g")))


@pytest.mark.parametrize(
    ("access", "header"),
    [
        (Access("айгүл", "сыр: сөз"), "Basic " + base64.b64encode("айгүл:сыр: сөз".encode()).decode()),
        (Access(token="t0ken"), "Bearer t0ken"),
    ],
)
def test_credentials_are_sent_and_never_told(server, store, access: Access, header: str) -> None:
    server.answers = [(200, {}, YES), (401, {}, b"")]
    secret = store(access=access)
    assert bool(secret.query(ASK))
    assert server.seen[0][1]["Authorization"] == header
    with pytest.raises(RemoteError, match=r"the user, password or token is not accepted \(401\)$") as caught:
        secret.query(ASK)
    for text in (str(caught.value), repr(secret.endpoint), repr(access)):
        assert not any(word in text for word in ("сыр", "t0ken"))


def test_credentials_in_an_address_are_used_and_not_told(server, store) -> None:
    server.answers = [(200, {}, YES), (404, {}, b"")]
    secret = store(server.url.replace("http://", "http://me:s%40cret@"))
    assert bool(secret.query(ASK))
    assert server.seen[0][1]["Authorization"] == "Basic " + base64.b64encode(b"me:s@cret").decode()
    with pytest.raises(RemoteError) as caught:
        secret.query(ASK)
    assert str(caught.value) == f"{server.url}: nothing there (404)"


def test_credentials_go_to_no_other_server(server, store) -> None:
    with Scripted() as other:
        threading.Thread(target=other.serve_forever, daemon=True).start()
        other.answers = [(200, {}, YES)]
        server.answers = [(307, {"Location": other.url}, b"")]
        with pytest.raises(RemoteError, match="has moved to"):
            store(access=Access("me", "secret")).query(ASK)
        assert other.seen == []
        other.shutdown()


def test_an_address_may_have_parameters(server, store) -> None:
    server.answers = [(200, {}, YES)]
    assert bool(store(f"{server.url}?repository=news&infer=").query(ASK))
    path, _, body = server.seen[0]
    assert path == "/sparql"
    assert body.startswith(b"repository=news&infer=&")


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("http://127.0.0.1:1/sparql", "http://127.0.0.1:1/sparql: cannot be reached: "),
        ("http://nowhere.invalid/sparql", "http://nowhere.invalid/sparql: cannot be reached: "),
        ("ftp://example.org/", "ftp://example.org/: not the address of an endpoint"),
        ("graph", "graph: not the address of an endpoint"),
        ("http://me:secret@[::1/", "the address of the endpoint cannot be read"),
        ("http://me:secret@host:port/", "the address of the endpoint cannot be read"),
    ],
)
def test_addresses_that_lead_nowhere(store, url: str, message: str) -> None:
    with pytest.raises(KgraphError) as caught:
        store(url, retries=1).query(ASK)
    assert str(caught.value).startswith(message)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("query", ["INSERT DATA { GRAPH <a:b> { <a:a> <a:a> 1 } }", "DROP ALL", "hello", ""])
def test_what_is_no_query_is_not_sent(server, store, query: str) -> None:
    with pytest.raises(QueryError, match="the query cannot be used: it is "):
        store().query(query)
    assert server.seen == []


def test_virtuoso_wants_to_know_who_writes(virtuoso: str, pauses: list[float]) -> None:
    graph = ox.NamedNode("https://example.org/graph/g")
    quad = ox.Quad(graph, graph, graph, graph)

    def refusal(update: str, access: Access) -> str:
        endpoint = Endpoint.at(f"{virtuoso}/sparql", update=f"{virtuoso}/{update}", access=access, pause=pauses.append)
        with pytest.raises(RemoteError) as caught:
            RemoteStore(endpoint, "https://example.org/graph/").load([quad])
        return str(caught.value)

    assert refusal("sparql-auth", Access()).endswith("/sparql-auth: one has to say who one is (401)")
    for access in (Access("dba", "wrong", digest=True), Access("dba", "dba")):
        assert refusal("sparql-auth", access).endswith(
            "/sparql-auth: the user, password or token is not accepted (401)"
        )
    assert "No permission" in refusal("sparql", Access())
    assert pauses == []
