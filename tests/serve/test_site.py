"""What stands beside the endpoint: saved questions, texts, the files of the page."""

from __future__ import annotations

import json
import re
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

from kgraph import pipeline, resources


def test_texts_as_they_were_given(client: httpx.Client, samples: list[Path]) -> None:
    for line in samples[0].read_text(encoding="utf-8").splitlines():
        document = json.loads(line)
        answer = client.get("text", params={"document": document["id"]})
        assert (answer.status_code, answer.text) == (200, document["text"])


def test_a_text_that_is_not_kept(client: httpx.Client) -> None:
    answer = client.get("text", params={"document": "nothing"})
    assert (answer.status_code, answer.text) == (404, "no text of 'nothing' is kept here\n")


def test_saved_questions_are_listed(client: httpx.Client) -> None:
    listing = {question["name"]: question for question in client.get("queries").json()}
    met = listing["who-met-whom"]
    assert met["titles"].keys() == {"ky", "ru", "en"}
    assert {"country"} <= {parameter["name"] for parameter in met["parameters"]}
    assert met["sparql"] == resources.path("queries", "who-met-whom.rq").read_text(encoding="utf-8")


def test_saved_questions_are_answered(client: httpx.Client) -> None:
    every = client.get("queries/who-met-whom").json()["results"]["bindings"]
    some = client.get("queries/who-met-whom", params={"country": "kaz"}).json()["results"]["bindings"]
    assert 0 < len(some) < len(every)
    assert client.get("queries/who-met-whom", headers={"accept": "text/csv"}).text.startswith("date,")


@pytest.mark.parametrize(
    ("path", "status", "message"),
    [
        ("queries/nothing", 404, "no question 'nothing' is saved here; /queries lists them"),
        ("queries/who-met-whom?no=1", 400, "query who-met-whom: no parameter no; it has "),
        ("text", 404, "no text of '' is kept here"),
        ("../pyproject.toml", 404, "Not Found"),
        ("%2e%2e/%2e%2e/pyproject.toml", 404, "Not Found"),
    ],
)
def test_what_is_not_there(client: httpx.Client, path: str, status: int, message: str) -> None:
    answer = client.get(path)
    assert (answer.status_code, message in answer.text) == (status, True), answer.text


def test_the_page_loads_nothing_from_elsewhere(client: httpx.Client) -> None:
    answer = client.get("/")
    assert answer.headers["content-security-policy"].startswith("default-src 'self'; base-uri 'none'")
    assert "unsafe" not in answer.headers["content-security-policy"]
    assert answer.headers["x-content-type-options"] == "nosniff"
    if answer.status_code == 404:
        pytest.skip("the page is not built")
    for name in re.findall(r'(?:src|href)="([^"#]+)"', answer.text):
        part = client.get(name)
        assert part.status_code == 200, name
        assert client.get(name, headers={"if-none-match": part.headers["etag"]}).status_code == 304


HIDDEN = [
    "SELECT * {{ SERVICE <{0}> {{ ?s ?p ?o }} }}",
    "SELECT * {{ service silent<{0}> {{ ?s ?p ?o }} }}",
    "PREFIX a: <{0}> SELECT * {{ ?s ?p 1SERVICE a: {{ ?s ?p ?o }} }}",
    "PREFIX a: <{0}> SELECT * {{ ?s ?p true SERVICE a:{{ ?s ?p ?o }} }}",
    "SELECT * {{ \\u0053ERVICE <{0}> {{ ?s ?p ?o }} }}",
    "SELECT * {{ ?s ?p 'a' . # '\nSERVICE <{0}> {{ ?s ?p ?o }} }}",
    "PREFIX a: <a:> SELECT * {{ ?s a:\\# 'x' .SERVICE <{0}> {{ ?s ?p ?o }} }}",
    "PREFIX a: <a:> SELECT * {{ ?s ?p a: .SERVICE <{0}> {{ ?s ?p ?o }} }}",
    "PREFIX SERVICE: <{0}> SELECT * {{ SERVICE SERVICE: {{ ?s ?p ?o }} }}",
    "SELECT * {{ VALUES ?x {{ <{0}> }} SERVICE ?x {{ ?s ?p ?o }} }}",
    "ASK {{ {{ SELECT * {{ FILTER EXISTS {{ SERVICE <{0}> {{ ?s ?p ?o }} }} }} }} }}",
]


@pytest.mark.parametrize("query", HIDDEN)
def test_no_question_is_passed_on_to_another_server(client: httpx.Client, query: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        other.settimeout(0.3)
        answer = client.post("sparql", data={"query": query.format(f"http://127.0.0.1:{other.getsockname()[1]}/")})
        assert answer.status_code == 400, answer.text
        with pytest.raises(TimeoutError):
            other.accept()


def test_the_word_service_may_stand_where_it_asks_nobody(client: httpx.Client) -> None:
    query = "# SERVICE\nSELECT ?service { ?service a ?b FILTER(?b != kg:Service && STR(?b) != 'SERVICE') } LIMIT 1"
    assert client.get("sparql", params={"query": query}).status_code == 200


def test_a_store_may_grow_while_it_is_served(
    serving: Callable[..., object], samples: list[Path], tmp_path: Path
) -> None:
    def count(address: str) -> int:
        query = "SELECT ?d { ?d a kg:Document }"
        return len(httpx.get(f"{address}sparql", params={"query": query}, timeout=30).json()["results"]["bindings"])

    pipeline.build(samples[1:], store=tmp_path / "store")
    with serving("--store", tmp_path / "store") as address:
        assert count(address) == 3
        (tmp_path / "more.txt").write_text("Кыргызстандын президенти Казакстанга барат.", encoding="utf-8")
        pipeline.build([tmp_path / "more.txt"], store=tmp_path / "store")
        assert count(address) == 4


def test_a_file_is_served_like_a_store(serving: Callable[..., object], samples: list[Path], tmp_path: Path) -> None:
    pipeline.build(samples[1:], output=tmp_path / "graph.ttl")
    with serving("--file", tmp_path / "graph.ttl") as address:
        rows = httpx.get(f"{address}queries/who-met-whom", timeout=30).json()["results"]["bindings"]
        assert len(rows) > 0


def tried(*arguments: object) -> tuple[int, str]:
    code = "import sys; from kgraph.cli import main; main(sys.argv[1:])"
    command = [sys.executable, "-c", code, "serve", *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    return done.returncode, done.stderr


def test_a_port_that_is_taken(store: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        message = f"kgraph: 127.0.0.1, port {port}: in use by another program; --port 0 takes a free one\n"
        assert tried("--store", store, "--port", port) == (2, message)


def test_nothing_to_serve(tmp_path: Path) -> None:
    status, message = tried("--store", tmp_path, "--port", "0")
    assert (status, "no store there" in message) == (2, True)
