"""Names of posts in Kyrgyz: cases and possessives."""

from __future__ import annotations

import pytest

from kgraph.graph import labels
from kgraph.graph.gazetteer import gazetteer
from kgraph.ontology import vocabulary

NAMES = {
    "ambassador": "элчиси",
    "minister": "министри",
    "foreign-minister": "тышкы иштер министри",
    "secretary-general": "башкы катчысы",
    "special-representative": "атайын өкүлү",
    "prime-minister": "премьер-министри",
    "head-of-state": "мамлекет башчысы",
    "parliament-member": "парламент депутаты",
    "other": "башка кызматы",
}


@pytest.mark.parametrize(("slug", "owned"), NAMES.items())
def test_posts_of_somebody(slug: str, owned: str) -> None:
    assert labels.owned(vocabulary()["post-type"][slug].labels["ky"]) == owned


@pytest.mark.parametrize(
    ("name", "genitive", "locative"),
    [
        ("Кыргызстан", "Кыргызстандын", "Кыргызстандагы"),
        ("Орусия", "Орусиянын", "Орусиядагы"),
        ("Непал", "Непалдын", "Непалдагы"),
        ("Габон", "Габондун", "Габондогу"),
        ("Египет", "Египеттин", "Египеттеги"),
        ("АКШ", "АКШнын", "АКШдагы"),
        ("Корея Республикасы", "Корея Республикасынын", "Корея Республикасындагы"),
        ("24.kg", "24.kg", "24.kg"),
    ],
)
def test_cases(name: str, genitive: str, locative: str) -> None:
    assert (labels.genitive(name), labels.locative(name)) == (genitive, locative)


def test_every_country_and_body_gets_a_name() -> None:
    known = gazetteer()
    for row in known.countries.values():
        of = {lang: row[f"label_{lang}"] for lang in ("ky", "ru", "en")}
        for body in known.bodies.values():
            names = labels.body({lang: body[f"label_{lang}"] for lang in ("ky", "ru", "en")}, of)
            assert all(names.values())
