"""The ontology's own files: whole in three languages, mapped, versioned, self-contained, and valid SHACL."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox
import pyshacl
import pytest
import rdflib
from rdflib import DCTERMS, OWL, RDF, RDFS, SH, SKOS, URIRef

from kgraph import resources
from kgraph.graph.queries import queries
from kgraph.ontology import vocabulary

KG = rdflib.Namespace("https://w3id.org/kgraph/ontology#")
VOCAB = "https://w3id.org/kgraph/vocab/"
FOLDER = resources.path("ontology")
FILES = resources.files(FOLDER, ".ttl")
LANGUAGES = {"ky", "ru", "en"}
ALIGNED = {
    "SEM": "http://semanticweb.cs.vu.nl/2009/11/sem/",
    "LODE": "http://linkedevents.org/ontology/",
    "schema.org": "https://schema.org/",
    "PROV-O": "http://www.w3.org/ns/prov#",
    "ORG": "http://www.w3.org/ns/org#",
    "FOAF": "http://xmlns.com/foaf/0.1/",
    "NIF": "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#",
    "SKOS": "http://www.w3.org/2004/02/skos/core#",
}


@pytest.fixture(scope="module")
def ontology() -> rdflib.Graph:
    """All Turtle files of the ontology but the example."""
    found = rdflib.Graph()
    for file in FILES:
        if "examples" not in file.parts:
            found.parse(file, format="turtle")
    return found


def own(graph: rdflib.Graph) -> Iterator[URIRef]:
    """The terms that kgraph.ttl defines."""
    return (s for s in sorted(set(graph.subjects(RDFS.isDefinedBy))) if isinstance(s, URIRef) and s in KG)


@pytest.mark.parametrize("file", FILES, ids=[str(file.relative_to(FOLDER)) for file in FILES])
def test_two_parsers_read_the_same(file: Path) -> None:
    """Warnings are errors in all tests, so this also says that rdflib has nothing to warn of."""
    mine = rdflib.Graph().parse(file, format="turtle")
    theirs = list(ox.parse(path=str(file), format=ox.RdfFormat.TURTLE))
    assert len(mine) == len(theirs) > 0


def test_terms_have_labels_and_definitions_in_three_languages(ontology: rdflib.Graph) -> None:
    typed = set(ontology.subjects(RDF.type)) & {s for s in ontology.subjects() if isinstance(s, URIRef) and s in KG}
    assert typed == set(own(ontology))
    for term in own(ontology):
        for predicate in (RDFS.label, SKOS.definition):
            texts = list(ontology.objects(term, predicate))
            assert sorted(t.language for t in texts) == sorted(LANGUAGES), (term, predicate)
            assert all(str(t).strip() == str(t) != "" for t in texts), term


def test_concepts_have_labels_and_definitions_in_three_languages(ontology: rdflib.Graph) -> None:
    shown = {s for scheme in vocabulary().schemes for s in ontology.subjects(SKOS.inScheme, URIRef(VOCAB + scheme))}
    foreign = {s for s in shown if s.startswith((f"{VOCAB}plover/", f"{VOCAB}cameo/"))}
    for concept in shown - foreign:
        for predicate in (SKOS.prefLabel, SKOS.definition):
            languages = sorted(t.language for t in ontology.objects(concept, predicate))
            assert languages == sorted(LANGUAGES), (concept, predicate)
    for concept in foreign:
        assert list(ontology.objects(concept, SKOS.prefLabel)), concept


def test_no_two_concepts_of_a_scheme_share_a_label() -> None:
    for scheme, concepts in vocabulary().schemes.items():
        if scheme in ("plover", "cameo"):
            continue
        for lang in LANGUAGES:
            labels = [concept.labels[lang] for concept in concepts.values()]
            assert len(labels) == len(set(labels)), (scheme, lang, {x for x in labels if labels.count(x) > 1})


def test_no_latin_letter_hides_in_a_cyrillic_word(ontology: rdflib.Graph) -> None:
    mixed = re.compile(r"[а-яёөүң][a-z]|[a-z][а-яёөүң]", re.IGNORECASE)
    for _, _, text in ontology:
        if isinstance(text, rdflib.Literal) and text.language in ("ky", "ru"):
            assert not mixed.search(text), text
            assert not (text.language == "ru" and re.search("[өүң]", text.lower())), text


def test_every_event_type_has_codes_a_score_and_matches(ontology: rdflib.Graph) -> None:
    matches = {SKOS.exactMatch, SKOS.closeMatch, SKOS.broadMatch, SKOS.narrowMatch, SKOS.relatedMatch}
    for slug in vocabulary().event_types:
        concept = URIRef(f"{VOCAB}event-type/{slug}")
        codes = {str(n.datatype).rpartition("/")[2] for n in ontology.objects(concept, SKOS.notation)}
        matched = [str(o) for p in matches for o in ontology.objects(concept, p)]
        noted = bool(list(ontology.objects(concept, SKOS.editorialNote)))
        content = vocabulary().top(slug) in ("undertaking", "development")
        assert content or "cameo" in codes or noted, slug
        assert content or any(m.startswith(f"{VOCAB}cameo/") for m in matched) or noted, slug
        assert "plover" in codes or content or vocabulary().fact(slug, "score") != "", slug
        assert ("plover" in codes) == any(m.startswith(f"{VOCAB}plover/") for m in matched) or noted, slug
        assert all((URIRef(m), None, None) in ontology for m in matched if m.startswith(VOCAB)), slug


def test_post_types_have_a_rank_each(ontology: rdflib.Graph) -> None:
    ranks = [int(concept.facts["rank"]) for concept in vocabulary()["post-type"].values()]
    assert sorted(ranks) == list(range(1, len(ranks) + 1))


def test_the_ontology_names_version_licence_and_needs_nothing_else(ontology: rdflib.Graph) -> None:
    node = URIRef("https://w3id.org/kgraph/ontology")
    version = str(ontology.value(node, OWL.versionInfo))
    assert str(ontology.value(node, OWL.versionIRI)) == f"{node}/{version}"
    assert str(ontology.value(node, DCTERMS.license)).startswith("https://creativecommons.org/licenses/")
    assert not list(ontology.triples((None, OWL.imports, None)))
    changes = (FOLDER / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"## [{version}] - {ontology.value(node, DCTERMS.modified)}" in changes
    assert f"[{version}]: {node}/{version}" in changes


def test_it_is_aligned(ontology: rdflib.Graph) -> None:
    links = {
        str(o) for s, p, o in ontology if p != RDF.type and isinstance(s, URIRef) and s in KG and isinstance(o, URIRef)
    }
    assert {name for name, base in ALIGNED.items() if any(o.startswith(base) for o in links)} == ALIGNED.keys()


def test_the_shapes_are_valid_shacl() -> None:
    shapes = rdflib.Graph().parse(FOLDER / "shapes" / "kgraph-shapes.ttl", format="turtle")
    conforms, _, text = pyshacl.validate(rdflib.Graph(), shacl_graph=shapes, meta_shacl=True)
    assert conforms, text
    assert len(set(shapes.subjects(RDF.type, SH.NodeShape))) > 5


@pytest.mark.parametrize("folder", ["rules", "checks"])
def test_rules_and_checks_can_be_parsed_by_two_engines(folder: str) -> None:
    store = ox.Store()
    for query in queries(folder):
        store.query(query.text)
        rdflib.plugins.sparql.prepareQuery(query.text)


def test_the_readme_counts_right(ontology: rdflib.Graph) -> None:
    terms = list(own(ontology))
    classes = [t for t in terms if (t, RDF.type, OWL.Class) in ontology]
    text = (FOLDER / "README.md").read_text(encoding="utf-8")
    assert f"{len(classes)} classes and {len(terms) - len(classes)} properties" in text
