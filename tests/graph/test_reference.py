"""What is known beforehand, of what the documents use and of nothing else."""

from __future__ import annotations

import pyoxigraph as ox
import pytest

from kgraph.graph import build, reference, survey
from kgraph.graph.order import natural
from kgraph.graph.terms import REFERENCE
from kgraph.graph.turtle import Names
from kgraph.graph.uses import Uses, merged
from kgraph.model import Actor, Office

KGZ, RUS = Actor("country", "KGZ"), Actor("country", "RUS")


def said(uses: Uses, name: str) -> list[str]:
    """What the reference graph says of a subject by its short name."""
    names = Names()
    quads = [q for q in reference.quads(uses) if names.iri(q.subject) == name]  # type: ignore[arg-type]
    return sorted((f"{names.iri(q.predicate)} {names.value(q.object)}" for q in quads), key=natural)  # type: ignore[arg-type]


def subjects(uses: Uses) -> set[str]:
    names = Names()
    return {names.iri(q.subject) for q in reference.quads(uses)}  # type: ignore[arg-type]


THINGS = [
    (
        Uses(countries=frozenset({"KGZ"})),
        "country:KGZ",
        ['skos:notation "KGZ"', 'skos:prefLabel "Kyrgyzstan"@en', 'skos:prefLabel "Кыргызстан"@ky', 'skos:prefLabel "Кыргызстан"@ru'],
    ),
    (Uses(orgs=frozenset({"un"})), "organ:un", ['skos:notation "UN"', 'skos:prefLabel "United Nations"@en']),
    (
        Uses(orgs=frozenset({"kgz-foreign-ministry"})),
        "organ:kgz-foreign-ministry",
        ["kg:represents country:KGZ", 'skos:prefLabel "Кыргызстандын тышкы иштер министрлиги"@ky'],
    ),
    (Uses(places=frozenset({"bishkek"})), "place:bishkek", ["kg:inCountry country:KGZ", 'skos:prefLabel "Bishkek"@en']),
    (
        Uses(offices=frozenset({Office("ambassador", RUS, KGZ)})),
        "post:rus-ambassador-kgz",
        ["kg:accreditedTo country:KGZ", "kg:postType ptype:ambassador", "kg:represents country:RUS",
         'skos:prefLabel "ambassador of Russia to Kyrgyzstan"@en', 'skos:prefLabel "Орусиянын Кыргызстандагы элчиси"@ky'],
    ),
    (
        Uses(relations=frozenset({("KGZ", "RUS")})),
        "relation:KGZ-RUS",
        ["kg:party country:KGZ", "kg:party country:RUS", 'skos:prefLabel "Kyrgyzstan–Russia relations"@en'],
    ),
    (
        Uses(tenures=frozenset({("a-b", Office("minister", KGZ))})),
        "tenure:a-b--kgz-minister",
        ["kg:holder person:a-b", "kg:post post:kgz-minister", "rdf:type kg:Tenure"],
    ),
    (Uses(runs=frozenset({"0.1.0-ab"})), "<run/0.1.0-ab>", ['owl:versionInfo "0.1.0"', "rdf:type kg:ExtractionRun"]),
]  # fmt: skip


@pytest.mark.parametrize(("uses", "name", "lines"), THINGS, ids=[name for _, name, _ in THINGS])
def test_things(uses: Uses, name: str, lines: list[str]) -> None:
    assert set(lines) <= set(said(uses, name))


def test_concepts_come_with_those_above_them_and_their_codes() -> None:
    uses = Uses(concepts=frozenset({("event-type", "working-visit"), ("topic", "energy")}))
    assert subjects(uses) == {"etype:working-visit", "etype:visit", "topic:energy", "topic:economy"}
    assert {"kg:eventClass kg:Visit", "kg:sourceRole role:visitor", "skos:inScheme kgv:event-type"} <= set(
        said(uses, "etype:visit")
    )
    assert any(line.endswith("^^dt:cameo") for line in said(uses, "etype:visit"))


def test_persons_bring_their_terms_of_office_and_posts_their_holders() -> None:
    alone = subjects(Uses(persons=frozenset({"kazakbaev-ruslan"})))
    assert {"person:kazakbaev-ruslan", "post:kgz-foreign-minister", "country:KGZ", "ptype:foreign-minister"} <= alone
    assert any(name.startswith("tenure:kazakbaev-ruslan--kgz-foreign-minister--") for name in alone)
    assert not any(name.startswith("person:") for name in alone - {"person:kazakbaev-ruslan"})
    holders = subjects(Uses(offices=frozenset({Office("head-of-state", KGZ)})))
    assert {"person:atambaev-almazbek", "tenure:atambaev-almazbek--kgz-head-of-state--2011-12-01"} <= holders


def test_a_curated_term_has_days_and_a_source() -> None:
    lines = said(
        Uses(persons=frozenset({"atambaev-almazbek"})), "tenure:atambaev-almazbek--kgz-head-of-state--2011-12-01"
    )
    assert [line.split()[0] for line in lines] == [
        "dcterms:source",
        "kg:begin",
        "kg:end",
        "kg:holder",
        "kg:post",
        "rdf:type",
    ]


def test_unknown_things_are_left_to_the_identity_graph() -> None:
    assert subjects(Uses(persons=frozenset({"x-y"}), orgs=frozenset({"xyz"}), places=frozenset({"Жок жер"}))) == set()


def test_the_documents_spelling_is_preferred() -> None:
    key = "berdimuhamedov-gurbanguly"
    quads = list(reference.reference().quads(Uses(persons=frozenset({key})), {key: "Гурбангулы Бердымухаммедов"}))
    names = {
        (q.predicate.value.rpartition("#")[2], q.object.value)
        for q in quads
        if "@ky" in str(q.object) and key in str(q.subject)
    }  # type: ignore[union-attr]
    assert names == {("prefLabel", "Гурбангулы Бердымухаммедов"), ("altLabel", "Гурбангулы Бердымухамедов")}


def test_the_whole_is_the_union_of_the_parts() -> None:
    parts = [uses for uses, _, _ in THINGS]
    assert set(reference.quads(merged(parts))) == set().union(*(reference.quads(part) for part in parts))


def test_each_quad_comes_once() -> None:
    quads = list(reference.quads(merged(uses for uses, _, _ in THINGS)))
    assert len(quads) == len(set(quads))
    assert {q.graph_name for q in quads} == {REFERENCE}


def test_the_survey_finds_what_the_builder_told(tell, store) -> None:
    told = [
        tell(
            "a",
            [
                "reception actual 2021-02-08",
                "source KGZ kazakbaev-ruslan foreign-minister",
                "target RUS x-y ambassador",
            ],
        ),
        tell(
            "b",
            ["summit planned -", "participant un - secretary-general", "participant eu"],
            tenures=("KGZ x-z minister",),
        ),
    ]
    found = store(*told)
    seen = survey.uses(survey.survey(found), found)
    assert seen == merged(build.quads(one)[1] for one in told)


def test_the_core_is_part_of_the_whole() -> None:
    uses = Uses(
        offices=frozenset({Office("consul", RUS, KGZ), Office("other")}), tenures=frozenset({("a", Office("other"))})
    )
    assert set(reference.core(uses)) <= set(reference.quads(uses))
    assert all(isinstance(q, ox.Quad) for q in reference.core(uses))
