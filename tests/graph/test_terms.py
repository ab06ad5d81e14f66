"""IRIs: what they are made of, that they are safe, and that the ontology knows every term that is used."""

from __future__ import annotations

import re

import pyoxigraph as ox
import pytest

from kgraph import resources
from kgraph.graph import terms
from kgraph.model import Actor, Office

ID = "https://w3id.org/kgraph/id/"
KGZ, RUS, UN = Actor("country", "KGZ"), Actor("country", "RUS"), Actor("org", "un")


@pytest.mark.parametrize(
    ("node", "iri"),
    [
        (terms.document("a b/ы"), "doc/a%20b%2F%D1%8B"),
        (terms.document(".."), "doc/%2E%2E"),
        (terms.mention(terms.document("a"), 3, 9), "doc/a#char=3,9"),
        (terms.local_event(terms.document("a"), 17), "doc/a/event/17"),
        (terms.local_event(terms.document("a"), 17, 2), "doc/a/event/17-2"),
        (terms.post(Office("head-of-state", KGZ)), "post/kgz-head-of-state"),
        (terms.post(Office("ambassador", RUS, KGZ)), "post/rus-ambassador-kgz"),
        (terms.post(Office("secretary-general", UN)), "post/un-secretary-general"),
        (terms.post(Office("minister")), "post/minister"),
        (terms.tenure("a-b", Office("consul", KGZ, RUS), "2020"), "tenure/a-b--kgz-consul-rus--2020"),
        (terms.relation("RUS", "KGZ"), "relation/KGZ-RUS"),
        (terms.actor(Actor("body", "kgz-embassy")), "org/kgz-embassy"),
        (terms.place("bishkek"), "place/bishkek"),
        (terms.run("1.0", "ab"), "run/1.0-ab"),
    ],
)
def test_things(node: ox.NamedNode, iri: str) -> None:
    assert node.value == ID + iri


def test_many_sides_are_counted() -> None:
    node = terms.event("2020-01-01", "summit", ["A", "B", "C", "D", "E"], ["x"])
    assert re.fullmatch(rf"{ID}event/2020-01-01-summit-a-b-c-2-more-[0-9a-f]{{6}}", node.value)


@pytest.mark.parametrize(
    ("address", "iri"),
    [
        ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
        ("https://example.org/a b<c>", "https://example.org/a%20b%3Cc%3E"),
        ("  http://example.org/кабар ", "http://example.org/кабар"),
        ("example.org/a", None),
        ("javascript:alert(1)", None),
        ("http://[::1/", None),
        ("", None),
    ],
)
def test_addresses(address: str, iri: str | None) -> None:
    node = terms.web(address)
    assert (node.value if node else None) == iri


def test_every_term_that_is_written_stands_in_the_ontology() -> None:
    base = terms.NAMESPACES["kg"]
    quads = ox.parse(path=str(resources.path("ontology", "kgraph.ttl")), format=ox.RdfFormat.TURTLE)
    known = {q.subject.value for q in quads if isinstance(q.subject, ox.NamedNode)}
    code = "".join(
        file.read_text(encoding="utf-8") for file in resources.files(resources.root() / "kgraph" / "graph", ".py")
    )
    code = code or pytest.skip("only a checkout has the code beside the ontology")
    used = {name for name in re.findall(r"\"kg:([A-Za-z0-9]+)\"", code) if name != "none"}
    assert used, "no terms found: has the notation changed?"
    assert {name for name in used if base + name not in known} == set()
