"""Every IRI that kgraph writes is minted here, from content, percent-encoded.

Things stand under ``https://w3id.org/kgraph/id/``, graphs under ``https://w3id.org/kgraph/graph/``.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from urllib.parse import quote

import pyoxigraph as ox

from kgraph.model import Actor, Office

ID = "https://w3id.org/kgraph/id/"
GRAPH = "https://w3id.org/kgraph/graph/"
VOCAB = "https://w3id.org/kgraph/vocab/"

NAMESPACES = {
    "country": f"{ID}country/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "doc": f"{ID}doc/",
    "dt": f"{VOCAB}dt/",
    "etype": f"{VOCAB}event-type/",
    "event": f"{ID}event/",
    "gdoc": f"{GRAPH}doc/",
    "kg": "https://w3id.org/kgraph/ontology#",
    "kgg": GRAPH,
    "kgv": VOCAB,
    "mod": f"{VOCAB}modality/",
    "nif": "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#",
    "organ": f"{ID}org/",
    "owl": "http://www.w3.org/2002/07/owl#",
    "person": f"{ID}person/",
    "place": f"{ID}place/",
    "post": f"{ID}post/",
    "prov": "http://www.w3.org/ns/prov#",
    "ptype": f"{VOCAB}post-type/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "relation": f"{ID}relation/",
    "role": f"{VOCAB}role/",
    "run": f"{ID}run/",
    "schema": "https://schema.org/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "stance": f"{VOCAB}stance/",
    "tenure": f"{ID}tenure/",
    "topic": f"{VOCAB}topic/",
    "wd": "http://www.wikidata.org/entity/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
"""Prefixes of everything that kgraph writes."""

REFERENCE = ox.NamedNode(f"{GRAPH}reference")
IDENTITY = ox.NamedNode(f"{GRAPH}identity")
INFERRED = ox.NamedNode(f"{GRAPH}inferred")
TEXTS = ox.NamedNode(f"{GRAPH}text")
DERIVED_GRAPHS = (IDENTITY, INFERRED, REFERENCE)


def term(name: str) -> ox.NamedNode:
    """A term of another vocabulary or of the ontology by its prefixed name.

    >>> term("kg:begin").value
    'https://w3id.org/kgraph/ontology#begin'
    """
    prefix, _, local = name.partition(":")
    return ox.NamedNode(NAMESPACES[prefix] + local)


TYPE = term("rdf:type")
LABEL = term("rdfs:label")
SAME_AS = term("owl:sameAs")
PREF_LABEL = term("skos:prefLabel")
ALT_LABEL = term("skos:altLabel")
NOTATION = term("skos:notation")
DATE = term("dcterms:date")
IDENTIFIER = term("dcterms:identifier")
SOURCE = term("dcterms:source")
ATTRIBUTED = term("prov:wasAttributedTo")
GENERATED = term("prov:wasGeneratedBy")
ANCHOR = term("nif:anchorOf")
IS_STRING = term("nif:isString")
EVIDENCE = term("kg:evidence")
TOPIC_EVIDENCE = term("kg:topicEvidence")
DATE_EVIDENCE = term("kg:dateEvidence")
PLACE_EVIDENCE = term("kg:placeEvidence")
MENTION = term("kg:Mention")


def concept(scheme: str, slug: str) -> ox.NamedNode:
    """A concept of a scheme, e.g. ``concept("topic", "energy")``."""
    return ox.NamedNode(f"{VOCAB}{scheme}/{_part(slug)}")


def country(code: str) -> ox.NamedNode:
    """A state by its ISO 3166-1 alpha-3 code."""
    return ox.NamedNode(f"{ID}country/{_part(code)}")


def org(code: str) -> ox.NamedNode:
    """An organisation by its slug."""
    return ox.NamedNode(f"{ID}org/{_part(code)}")


def actor(who: Actor) -> ox.NamedNode:
    """A state or organisation; a generic body of a state is an organisation like any other.

    >>> actor(Actor("body", "kgz-foreign-ministry")).value
    'https://w3id.org/kgraph/id/org/kgz-foreign-ministry'
    """
    return country(who.code) if who.kind == "country" else org(who.code)


def person(key: str) -> ox.NamedNode:
    """A person by key: family name, then given names or initials."""
    return ox.NamedNode(f"{ID}person/{_part(key)}")


def place(slug: str) -> ox.NamedNode:
    """A place that is not a state, by its slug."""
    return ox.NamedNode(f"{ID}place/{_part(slug)}")


def relation(one: str, other: str) -> ox.NamedNode:
    """The relation of two states, in whichever order they are given.

    >>> relation("RUS", "KGZ").value
    'https://w3id.org/kgraph/id/relation/KGZ-RUS'
    """
    return ox.NamedNode(f"{ID}relation/{'-'.join(sorted((_part(one), _part(other))))}")


def thing(kind: str, name: str) -> ox.NamedNode:
    """A thing by its kind and its name as they stand in its IRI, e.g. ``thing("post", "kgz-foreign-minister")``."""
    return ox.NamedNode(f"{ID}{kind}/{_part(name)}")


def office(held: Office) -> str:
    """The local name of a post: whose, what, and where accredited.

    >>> office(Office("ambassador", Actor("country", "RUS"), Actor("country", "KGZ")))
    'rus-ambassador-kgz'
    """
    of, to = (a.code.lower() if a else "" for a in (held.of, held.to))
    return "-".join(filter(None, (of, held.post, to)))


def post(held: Office) -> ox.NamedNode:
    """A post, apart from whoever holds it."""
    return ox.NamedNode(f"{ID}post/{_part(office(held))}")


def tenure(key: str, held: Office, begin: str = "") -> ox.NamedNode:
    """The holding of a post by a person; ``begin`` tells several terms of one person apart.

    >>> tenure("jeenbekov-sooronbai", Office("head-of-state", Actor("country", "KGZ")), "2017-11-24").value
    'https://w3id.org/kgraph/id/tenure/jeenbekov-sooronbai--kgz-head-of-state--2017-11-24'
    """
    return ox.NamedNode(f"{ID}tenure/{_part('--'.join(filter(None, (key, office(held), begin))))}")


def document(identifier: str) -> ox.NamedNode:
    """A document by the identifier given in the input.

    >>> document("news/7 а").value
    'https://w3id.org/kgraph/id/doc/news%2F7%20%D0%B0'
    """
    return ox.NamedNode(f"{ID}doc/{_part(identifier)}")


def document_graph(identifier: str) -> ox.NamedNode:
    """The named graph of what a document says."""
    return ox.NamedNode(f"{GRAPH}doc/{_part(identifier)}")


def mention(doc: ox.NamedNode, begin: int, end: int) -> ox.NamedNode:
    """A span of a document's text, in the notation of RFC 5147."""
    return ox.NamedNode(f"{doc.value}#char={begin},{end}")


def event(day: str, kind: str, sides: Iterable[str], said: Iterable[str]) -> ox.NamedNode:
    """An event that any document may report: day, type and sides to be read, and a digest of all that is ``said`` of
    it.

    >>> event("2021-02-08", "meeting", ["KGZ", "RUS"], ["..."]).value
    'https://w3id.org/kgraph/id/event/2021-02-08-meeting-kgz-rus-ab5df6'
    """
    names = [s.lower() for s in sides]
    names = names if len(names) <= 4 else [*names[:3], f"{len(names) - 3}-more"]
    digest = hashlib.sha256("\n".join(said).encode()).hexdigest()[:6]
    return ox.NamedNode(f"{ID}event/{_part('-'.join((day, kind, *names, digest)))}")


def local_event(doc: ox.NamedNode, begin: int, copy: int = 1) -> ox.NamedNode:
    """An event as one document tells it, by where its first trigger stands; ``copy`` counts events that share it."""
    return ox.NamedNode(f"{doc.value}/event/{begin}" + (f"-{copy}" if copy > 1 else ""))


def participation(happening: ox.NamedNode, role: str, who: str) -> ox.NamedNode:
    """A participation by role and party, e.g. ``host-kazakbaev-ruslan--kgz-foreign-minister``."""
    return ox.NamedNode(f"{happening.value}/p/{_part(role)}-{_part(who)}")


def run(version: str, digest: str) -> ox.NamedNode:
    """The work of one version of the extractor with one set of rules and data."""
    return ox.NamedNode(f"{ID}run/{_part(version)}-{_part(digest)}")


def wikidata(item: str) -> ox.NamedNode:
    """An item of Wikidata by its Q number."""
    return ox.NamedNode(f"{NAMESPACES['wd']}{_part(item)}")


def web(url: str) -> ox.NamedNode | None:
    """The address of a page, with what an IRI cannot hold percent-encoded; nothing if it is not an absolute address.

    >>> web("https://example.org/жаңы кабар").value
    'https://example.org/жаңы%20кабар'
    """
    text = "".join(quote(c) if c in ' "<>\\^`{|}' or ord(c) < 33 or ord(c) == 127 else c for c in url.strip())
    try:
        return ox.NamedNode(text) if text.partition(":")[0].lower() in ("http", "https") else None
    except ValueError:
        return None


def tail(node: ox.NamedNode, base: str) -> str:
    """What follows ``base`` in an IRI; empty if it does not begin so."""
    return node.value[len(base) :] if node.value.startswith(base) else ""


def _part(text: str) -> str:
    """One path segment; a segment of dots would be resolved away."""
    return text.replace(".", "%2E") if text in (".", "..") else quote(text, safe=",")
