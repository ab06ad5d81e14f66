"""What is stated of a document, its events, participations and tenures."""

from __future__ import annotations

from dataclasses import replace

import pyoxigraph as ox
import pytest

from kgraph.graph import build
from kgraph.graph.evidence import Evidence, keep
from kgraph.graph.order import natural
from kgraph.graph.turtle import Names
from kgraph.model import Actor, Document, Event, Extraction, Mention, Office, Participation, Person, Place, Tenure, When

DAY = "reception actual 2021-02-08"
PAIR = ("source KGZ kazakbaev-ruslan foreign-minister", "target RUS udovichenko-n ambassador")


def lines(quads: list[ox.Quad], subject: str) -> list[str]:
    """What quads say of a subject whose IRI ends so, as ``predicate object``."""
    names = Names()
    said = [q for q in quads if isinstance(q.subject, ox.NamedNode) and q.subject.value.endswith(subject)]
    return sorted((f"{names.iri(q.predicate)} {names.value(q.object)}" for q in said), key=natural)  # type: ignore[arg-type]


def test_the_document() -> None:
    document = Document("a 1", "Текст", "Тема", "2021-02-09", "https://example.org/a 1", "Кабар")
    quads, uses = build.quads(Extraction(document, attribution=(Actor("body", "kgz-press-service"),) * 2))
    assert {q.graph_name.value for q in quads if isinstance(q.graph_name, ox.NamedNode)} == {
        "https://w3id.org/kgraph/graph/doc/a%201"
    }
    said = lines(quads, "doc/a%201")
    assert [line for line in said if "Sha256" not in line and "Generated" not in line] == [
        'dc:publisher "Кабар"',
        'dcterms:date "2021-02-09"^^xsd:date',
        'dcterms:identifier "a 1"',
        'dcterms:language "ky"',
        "dcterms:source <https://example.org/a%201>",
        'dcterms:title "Тема"@ky',
        "prov:wasAttributedTo organ:kgz-press-service",
        "rdf:type kg:Document",
    ]
    assert uses.orgs == {"kgz-press-service"}


@pytest.mark.parametrize(("field", "value"), [("date", "2021"), ("url", "see print"), ("title", ""), ("source", "")])
def test_what_is_not_known_is_not_stated(field: str, value: str) -> None:
    plain = build.quads(Extraction(Document("a", "b")))[0]
    assert build.quads(Extraction(replace(Document("a", "b"), **{field: value})))[0] == plain


def test_an_event(tell, happening) -> None:
    made = happening(DAY, *PAIR, topics="energy water", place=Place("Бишкек", "KGZ", (Mention(0, 8),)), confidence=0.9)
    quads, uses = build.quads(tell("a", made))
    event = next(q.subject.value for q in quads if "reception" in str(q.object))  # type: ignore[union-attr]
    assert lines(quads, event) == [
        'kg:begin "2021-02-08"^^xsd:date',
        "kg:confidence 0.9",
        "kg:discussed topic:energy",
        "kg:discussed topic:water",
        "kg:eventType etype:reception",
        "kg:evidence <doc/a#char=9,19>",
        f"kg:hasParticipation <{event.partition('/id/')[2]}/p/guest-udovichenko-n--rus-ambassador>",
        f"kg:hasParticipation <{event.partition('/id/')[2]}/p/host-kazakbaev-ruslan--kgz-foreign-minister>",
        "kg:modality mod:actual",
        "kg:place place:bishkek",
        "kg:placeEvidence <doc/a#char=0,8>",
        'kg:rule "reception/test"',
        "kg:topicEvidence <doc/a#char=0,8>",
        "rdf:type kg:Meeting",
    ]
    assert lines(quads, "/p/guest-udovichenko-n--rus-ambassador") == [
        "kg:evidence <doc/a#char=0,8>",
        "kg:inPost post:rus-ambassador",
        "kg:onBehalfOf country:RUS",
        "kg:participant person:udovichenko-n",
        "kg:role role:guest",
        "rdf:type kg:Participation",
        'rdfs:label "N.Udovichenko"@ky',
    ]
    assert lines(quads, "#char=9,19") == [
        "kg:inDocument doc:a",
        "kg:sentenceIndex 0",
        'nif:anchorOf "жолугушуу "@ky',
        "nif:beginIndex 9",
        "nif:endIndex 19",
        "rdf:type kg:Mention",
    ]
    assert uses.relations == {("KGZ", "RUS")}
    assert uses.places == {"bishkek"}
    assert ("topic", "energy") in uses.concepts


PARTIES = [
    ("participant KGZ", "attendee-KGZ", ["kg:participant country:KGZ"]),
    ("participant un", "attendee-un", ["kg:participant organ:un"]),
    (
        "participant KGZ - head-of-state",
        "attendee-kgz-head-of-state",
        ["kg:inPost post:kgz-head-of-state", "kg:onBehalfOf country:KGZ"],
    ),
    ("participant - a-b", "attendee-a-b", ["kg:participant person:a-b", 'rdfs:label "B A"@ky']),
    (
        "participant KGZ a-b",
        "attendee-a-b--KGZ",
        ["kg:onBehalfOf country:KGZ", "kg:participant person:a-b", 'rdfs:label "B A"@ky'],
    ),
]


@pytest.mark.parametrize(("line", "name", "said"), PARTIES)
def test_parties(tell, line: str, name: str, said: list[str]) -> None:
    quads, _ = build.quads(tell("a", ["meeting actual -", line]), evidence=Evidence.NONE)
    assert lines(quads, f"/p/{name}") == sorted([*said, "kg:role role:attendee", "rdf:type kg:Participation"])


def test_roles_are_those_of_the_type(tell) -> None:
    quads, uses = build.quads(tell("a", ["working-visit planned -", "source KGZ", "target RUS"]))
    assert {q.object.value.rpartition("/")[2] for q in quads if "role" in q.predicate.value} == {
        "visitor",
        "host-country",
    }  # type: ignore[union-attr]
    assert ("role", "visitor") in uses.concepts


def test_somebody_twice_is_one_participation_with_all_evidence(tell) -> None:
    twice = [party("participant CHN xi-jinping head-of-state", 0), party("participant CHN xi-jinping other", 20)]
    quads, _ = build.quads(tell("a", Event("meeting", "actual", "a/b", (Mention(0, 4),), tuple(twice))))
    assert lines(quads, "/p/attendee-xi-jinping--chn-head-of-state")[:2] == [
        "kg:evidence <doc/a#char=0,8>",
        "kg:evidence <doc/a#char=20,28>",
    ]
    assert lines(quads, "--chn-other") == []


def party(line: str, begin: int) -> Participation:
    role, side, who, post = line.split()
    of = Actor("country", side)
    return Participation(role, Person(who, "Си Цзиньпин"), Office(post, of), of, (Mention(begin, begin + 8),))


def test_an_office_of_another_side_is_told_apart() -> None:
    part = Participation("participant", None, Office("consul", Actor("country", "RUS")), Actor("country", "KGZ"))
    event = Event("meeting", "actual", "a/b", (Mention(0, 4),), (part,))
    quads, _ = build.quads(Extraction(Document("a", "текст"), (event,)))
    assert lines(quads, "/p/attendee-rus-consul--KGZ")


def test_parts_and_contents_of_events(tell, happening) -> None:
    speech = happening("express-readiness actual - 30", "source KGZ", parent=0, content=(2,))
    quads, _ = build.quads(
        tell("a", ["meeting actual -"], speech, ["undertaking intended - 60"]), evidence=Evidence.NONE
    )
    assert [line for line in lines(quads, "event/30") if "kg:s" in line or "content" in line] == [
        "kg:content <doc/a/event/60>",
        "kg:stance stance:positive",
        "kg:subEventOf <doc/a/event/9>",
    ]


@pytest.mark.parametrize(
    ("kind", "given", "stance"),
    [
        ("statement", "", "neutral"),
        ("criticism", "", "negative"),
        ("criticism", "neutral", "neutral"),
        ("meeting", "", None),
    ],
)
def test_stances(tell, happening, kind: str, given: str, stance: str | None) -> None:
    quads, _ = build.quads(tell("a", happening(f"{kind} actual -", stance=given)))
    assert [line for line in lines(quads, "event/9") if "stance" in line] == (
        [f"kg:stance stance:{stance}"] if stance else []
    )


@pytest.mark.parametrize(
    ("published", "given", "acted", "days"),
    [
        ("2021-02-09", "", "2021-02-08", ["2021-02-09"]),
        ("2021-02-09", "2021-02-07", "2021-02-08", ["2021-02-07"]),
        ("", "", "2021-02-08", ["2021-02-08"]),
        ("", "", "2021-02", []),
    ],
)
def test_when_an_office_is_attested(happening, published: str, given: str, acted: str, days: list[str]) -> None:
    event = replace(happening("meeting actual -", "participant KGZ a-b minister"), when=When(acted))
    held = Tenure(
        Person("a-b", "Б А"), Office("minister", Actor("country", "KGZ")), "tenure/x", (Mention(0, 3),), given
    )
    quads, uses = build.quads(Extraction(Document("a", "текст", date=published), (event,), (held,)))
    said = lines(quads, "tenure/a-b--kgz-minister")
    assert [line for line in said if "attested" in line] == [f'kg:attestedOn "{day}"^^xsd:date' for day in days]
    assert [line for line in said if "attested" not in line] == [
        "kg:evidence <doc/a#char=0,3>",
        'kg:rule "tenure/x"',
        'rdfs:label "Б А"@ky',
    ]
    assert uses.tenures == {("a-b", held.office)}


@pytest.mark.parametrize("evidence", Evidence)
def test_evidence_built_is_evidence_kept(tell, evidence: Evidence) -> None:
    told = tell("a", [DAY, *PAIR], tenures=("KGZ a-b minister",))
    full, _ = build.quads(told)
    assert set(build.quads(told, evidence=evidence)[0]) == set(keep(full, evidence))


def test_each_quad_comes_once(tell) -> None:
    quads, _ = build.quads(tell("a", [DAY, *PAIR], [f"{DAY} 30", *PAIR], tenures=("KGZ a-b minister",)))
    assert len(quads) == len(set(quads))
