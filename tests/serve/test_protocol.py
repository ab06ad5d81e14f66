"""The SPARQL 1.1 Protocol: every way to ask, every format, every refusal."""

from __future__ import annotations

import csv
import json
from io import StringIO
from xml.etree import ElementTree

import httpx
import pyoxigraph as ox
import pytest
import rdflib
from rdflib.plugins.stores.sparqlstore import SPARQLStore
from SPARQLWrapper import JSON, SPARQLWrapper

import kgraph

MET = "SELECT ?a ?b { ?a kg:met ?b } ORDER BY ?a ?b"
LINKS = "CONSTRUCT { ?a kg:met ?b } WHERE { ?a kg:met ?b }"
FULL = "PREFIX kg: <https://w3id.org/kgraph/ontology#> "


def test_three_ways_to_ask(client: httpx.Client) -> None:
    answers = [
        client.get("sparql", params={"query": MET}),
        client.post("sparql", data={"query": MET}),
        client.post("sparql", content=MET, headers={"content-type": "application/sparql-query; charset=utf-8"}),
    ]
    assert [answer.status_code for answer in answers] == [200] * 3
    rows = [answer.json()["results"]["bindings"] for answer in answers]
    assert len(rows[0]) > 10
    assert rows[0] == rows[1] == rows[2]


@pytest.mark.parametrize(
    ("accept", "media"),
    [
        ("", "application/sparql-results+json"),
        ("*/*", "application/sparql-results+json"),
        ("text/html, application/xhtml+xml, */*;q=0.8", "application/sparql-results+json"),
        ("application/sparql-results+xml", "application/sparql-results+xml"),
        ("application/json", "application/json"),
        ("text/csv", "text/csv; charset=utf-8"),
        ("text/csv;q=0.5, text/tab-separated-values", "text/tab-separated-values; charset=utf-8"),
        ("text/*", "text/csv; charset=utf-8"),
        ("application/*;q=0, text/csv;q=0.1", "text/csv; charset=utf-8"),
    ],
)
def test_rows_in_the_format_that_the_client_likes_best(client: httpx.Client, accept: str, media: str) -> None:
    answer = client.get("sparql", params={"query": MET}, headers={"accept": accept})
    assert (answer.status_code, answer.headers["content-type"]) == (200, media)


def test_the_formats_say_the_same(client: httpx.Client) -> None:
    def got(media: str) -> str:
        return client.get("sparql", params={"query": MET}, headers={"accept": media}).text

    rows = [
        tuple(row[name]["value"] for name in "ab") for row in json.loads(got("application/json"))["results"]["bindings"]
    ]
    assert [tuple(row) for row in csv.reader(StringIO(got("text/csv")))][1:] == rows
    tsv = [line.split("\t") for line in got("text/tab-separated-values").splitlines()]
    assert [tuple(cell.strip("<>") for cell in row) for row in tsv][1:] == rows
    xml = ElementTree.fromstring(got("application/sparql-results+xml"))
    assert len([e for e in xml.iter() if e.tag.endswith("result")]) == len(rows)


@pytest.mark.parametrize("media", ["application/sparql-results+json", "application/sparql-results+xml", "text/csv"])
def test_yes_and_no(client: httpx.Client, media: str) -> None:
    for query, word in (("ASK { ?a kg:met ?b }", "true"), ("ASK { ?a kg:met ?a }", "false")):
        answer = client.get("sparql", params={"query": query}, headers={"accept": media})
        assert (answer.status_code, word in answer.text) == (200, True)


@pytest.mark.parametrize(
    ("accept", "media", "form"),
    [
        ("*/*", "text/turtle", ox.RdfFormat.TURTLE),
        ("application/n-triples", "application/n-triples", ox.RdfFormat.N_TRIPLES),
        ("application/rdf+xml", "application/rdf+xml", ox.RdfFormat.RDF_XML),
        ("application/ld+json", "application/ld+json", ox.RdfFormat.JSON_LD),
    ],
)
def test_graphs_in_every_format(client: httpx.Client, accept: str, media: str, form: ox.RdfFormat) -> None:
    answer = client.get("sparql", params={"query": LINKS}, headers={"accept": accept})
    assert answer.headers["content-type"].startswith(media)
    rows = client.get("sparql", params={"query": MET}).json()["results"]["bindings"]
    triples = {(q.subject.value, q.object.value) for q in ox.parse(answer.content, format=form)}  # type: ignore[union-attr]
    assert triples == {(row["a"]["value"], row["b"]["value"]) for row in rows}


def test_the_graphs_of_a_question_may_be_named(client: httpx.Client) -> None:
    inferred = "https://w3id.org/kgraph/graph/inferred"

    def count(**graphs: str) -> int:
        names = {name.replace("_", "-"): iri for name, iri in graphs.items()}
        return len(client.get("sparql", params={"query": MET, **names}).json()["results"]["bindings"])

    assert count(default_graph_uri=inferred) == count()
    assert count(default_graph_uri="https://w3id.org/kgraph/graph/reference") == 0
    assert count(named_graph_uri=inferred) == 0


def test_the_endpoint_says_what_it_can_do(client: httpx.Client, address: str) -> None:
    answer = client.get("sparql")
    graph = rdflib.Graph().parse(data=answer.text, format="turtle")
    sd = rdflib.Namespace("http://www.w3.org/ns/sparql-service-description#")
    assert (rdflib.URIRef(f"{address}sparql"), sd.supportedLanguage, sd.SPARQL11Query) in graph
    other = client.get("sparql", headers={"accept": "application/rdf+xml"})
    assert len(rdflib.Graph().parse(data=other.text, format="xml")) == len(graph)
    assert client.get("sparql", headers={"accept": "image/png"}).status_code == 406


FORM = {"content-type": "application/x-www-form-urlencoded"}
REFUSALS = {
    "no syntax": (
        400,
        lambda c: c.get("sparql", params={"query": "SELECT ?a {"}),
        "the query cannot be used: error at",
    ),
    "an unknown prefix": (400, lambda c: c.get("sparql", params={"query": "ASK { ?a no:such ?b }"}), "cannot be used"),
    "two queries": (400, lambda c: c.get("sparql?query=a&query=b"), "a request has one query; this one has 2"),
    "a form without a query": (400, lambda c: c.post("sparql", data={"x": "1"}), "this one has none"),
    "bytes": (400, lambda c: c.post("sparql", content=b"query=\xff\xfe", headers=FORM), "the request cannot be read"),
    "a bad graph": (
        400,
        lambda c: c.get("sparql", params={"query": MET, "default-graph-uri": "a b"}),
        "cannot be used",
    ),
    "an update": (403, lambda c: c.post("sparql", data={"update": "DROP ALL"}), "updates are refused"),
    "an update as a query": (400, lambda c: c.post("sparql", data={"query": "DROP ALL"}), "the query cannot be used"),
    "an update posted": (
        403,
        lambda c: c.post("sparql", content="CLEAR ALL", headers={"content-type": "application/sparql-update"}),
        "updates are refused",
    ),
    "a load": (400, lambda c: c.post("sparql", data={"query": "LOAD <file:///etc/passwd>"}), "cannot be used"),
    "another method": (405, lambda c: c.put("sparql", content=MET), "Method Not Allowed"),
    "another format": (
        406,
        lambda c: c.get("sparql", params={"query": MET}, headers={"accept": "image/png"}),
        "image/png",
    ),
    "a graph as rows": (
        406,
        lambda c: c.get("sparql", params={"query": LINKS}, headers={"accept": "text/csv"}),
        "text/csv",
    ),
    "a long question": (
        413,
        lambda c: c.post("sparql", data={"query": MET + " " * 1_000_001}),
        "longer than 1,000,000",
    ),
    "a strange form": (415, lambda c: c.post("sparql", json={"query": MET}), "not as application/json"),
}


@pytest.mark.parametrize("name", REFUSALS)
def test_refusals(client: httpx.Client, name: str) -> None:
    status, ask, message = REFUSALS[name]
    answer = ask(client)
    assert (answer.status_code, message in answer.text) == (status, True), answer.text
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"


def test_other_pages_may_ask(client: httpx.Client) -> None:
    page = {"origin": "https://example.org"}
    assert client.get("sparql", params={"query": MET}, headers=page).headers["access-control-allow-origin"] == "*"
    asked = page | {"access-control-request-method": "POST", "access-control-request-headers": "content-type"}
    answer = client.options("sparql", headers=asked)
    assert (answer.status_code, answer.headers["access-control-allow-headers"]) == (200, "content-type")


def test_an_answer_that_one_has_is_not_sent_again(client: httpx.Client) -> None:
    first = client.get("sparql", params={"query": MET})
    mark = {"if-none-match": first.headers["etag"]}
    assert client.get("sparql", params={"query": MET}, headers=mark).status_code == 304
    assert client.get("sparql", params={"query": f"{MET} LIMIT 1"}, headers=mark).status_code == 200
    assert client.get("sparql", params={"query": MET}, headers=mark | {"accept": "text/csv"}).status_code == 200


def test_large_answers_are_packed(client: httpx.Client) -> None:
    assert client.get("sparql", params={"query": MET}).headers["content-encoding"] == "gzip"


def test_the_clients_that_people_use(client: httpx.Client, address: str) -> None:
    rows = client.get("sparql", params={"query": MET}).json()["results"]["bindings"]
    pairs = [(row["a"]["value"], row["b"]["value"]) for row in rows]

    wrapper = SPARQLWrapper(f"{address}sparql", returnFormat=JSON)
    wrapper.setQuery(FULL + MET)
    found = wrapper.queryAndConvert()["results"]["bindings"]  # type: ignore[call-overload, index]
    assert [(row["a"]["value"], row["b"]["value"]) for row in found] == pairs

    graph = rdflib.Graph(SPARQLStore(f"{address}sparql"))
    assert [(str(a), str(b)) for a, b in graph.query(FULL + MET)] == pairs  # type: ignore[misc]
    assert len(list(graph.triples((None, rdflib.URIRef("https://w3id.org/kgraph/ontology#met"), None)))) == len(pairs)

    assert list(kgraph.connect(f"{address}sparql").query(MET)) == pairs
