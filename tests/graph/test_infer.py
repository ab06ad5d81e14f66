"""What the rules derive, and that a second engine derives the same."""

from __future__ import annotations

import pyoxigraph as ox
import pytest
import rdflib

from kgraph.graph import infer, rdf
from kgraph.graph.queries import queries
from kgraph.graph.terms import INFERRED
from kgraph.graph.turtle import Names
from kgraph.store import LocalStore

MEETING = ["meeting actual 2021-02-08", "participant KGZ a-b minister", "participant RUS c-d minister"]


def derived(store: LocalStore, *predicates: str) -> set[str]:
    names = Names()
    quads = ((names.iri(q.subject), names.iri(q.predicate), names.value(q.object)) for q in store.dump(INFERRED))  # type: ignore[arg-type]
    return {f"{s} {o}" for s, p, o in quads if p in predicates}


def test_who_met(tell, store) -> None:
    found = store(tell("a", MEETING))
    assert derived(found, "kg:met") == {"person:a-b person:c-d", "person:c-d person:a-b"}
    assert derived(found, "kg:engagedWith") == {"country:KGZ country:RUS", "country:RUS country:KGZ"}
    assert {text.split()[1] for text in derived(found, "kg:concerns")} == {"relation:KGZ-RUS"}


@pytest.mark.parametrize("modality", ["planned", "possible", "denied"])
def test_nobody_met_where_nothing_happened(tell, store, modality: str) -> None:
    found = store(tell("a", [MEETING[0].replace("actual", modality), *MEETING[1:]]))
    assert derived(found, "kg:met", "kg:engagedWith") == set()
    assert len(derived(found, "kg:concerns")) == 1


def test_an_intention_stays_visible_and_is_still_a_topic_of_the_meeting(tell, store, happening) -> None:
    speech = happening("express-readiness actual - 30", "source KGZ a-b minister", parent=0, topics="energy")
    found = store(tell("a", MEETING, speech))
    assert {text.split()[1] for text in derived(found, "kg:discussed")} == {"topic:energy"}
    assert derived(found, "kg:raised") == {"person:a-b topic:energy", "country:KGZ topic:energy"}
    asked = "ASK { ?s kg:discussed topic:energy ; kg:eventType etype:express-readiness }"
    prefixes = "".join(
        f"PREFIX {p}: <https://w3id.org/kgraph/{b}> "
        for p, b in (("kg", "ontology#"), ("topic", "vocab/topic/"), ("etype", "vocab/event-type/"))
    )
    assert bool(found.query(prefixes + asked))


def test_rules_follow_aliases(tell, store) -> None:
    first = tell("a", ["meeting actual -", "participant KGZ a-b", "participant RUS c-d"], date="2021-02-08")
    second = tell("b", ["meeting actual -", "participant KGZ a-b", "participant RUS c-dan minister"], date="2021-02-08")
    assert derived(store(first, second), "kg:met") == {"person:a-b person:c-dan", "person:c-dan person:a-b"}


def test_relations_are_described_once_and_elsewhere(tell, store) -> None:
    found = store(tell("a", MEETING))
    assert derived(found, "kg:party", "rdf:type") == set()
    relation = ox.NamedNode("https://w3id.org/kgraph/id/relation/KGZ-RUS")
    assert {q.graph_name.value.rpartition("/")[2] for q in found.match(relation)} == {"reference"}  # type: ignore[union-attr]


def test_inferring_again_changes_nothing(tell, store) -> None:
    found = store(tell("a", MEETING))
    before = set(map(str, found.dump()))
    infer.infer(found)
    assert set(map(str, found.dump())) == before


def test_no_triple_stands_in_two_graphs_that_documents_share(tell, store) -> None:
    found = store(tell("a", MEETING, tenures=("KGZ a-b minister",)), tell("b", MEETING, tenures=("KGZ a-b minister",)))
    shared = [q for q in found.dump() if "/graph/doc/" not in str(q.graph_name)]
    triples = [ox.Triple(q.subject, q.predicate, q.object) for q in shared]
    assert len(triples) == len(set(triples))
    kinds = {
        str(q.object)
        for q in found.dump()
        if "/graph/doc/" in str(q.graph_name) and q.predicate.value.endswith("#type")
    }
    assert not {kind for kind in kinds if kind.endswith(("#Person>", "#Post>", "#Country>", "#Tenure>"))}


@pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib")
def test_two_engines_derive_the_same(tell, store, happening) -> None:
    speech = happening("criticism actual - 30", "source KGZ a-b minister", parent=0, topics="energy water")
    found = store(
        tell("a", MEETING, speech, tenures=("KGZ a-b minister",), date="2021-02-09"),
        tell(
            "b",
            ["call actual -", "participant KGZ a-b", "participant UZB e-f"],
            ["visit planned -", "source UZB", "target KGZ"],
        ),
        tell("c", ["meeting actual -", "participant KGZ", "participant RUS c-d"], date="2021-02-10"),
    )
    data = rdf.dataset(q for q in found.dump() if q.graph_name != INFERRED)
    other: set[tuple[object, ...]] = set()
    for rule in queries("rules"):
        answer = data.query(rule.text)
        assert isinstance(answer.graph, rdflib.Graph)
        other |= set(answer.graph)
    assert other == {(rdf.node(q.subject), rdf.node(q.predicate), rdf.node(q.object)) for q in found.dump(INFERRED)}
