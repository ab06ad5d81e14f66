"""Who takes or leaves an office, by the words of the clause or by what the text has told."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.model import Document

WHO = {
    "who gives it is no one who takes it": (
        "Чехиянын президенти Павел Новак тышкы иштер министринин кызматына Ян Дворжакты отургузду.",
        {"Ян Дворжак foreign-minister CZE"},
    ),
    "to whom it is given": (
        "Кыргызстандын Венгриядагы элчисинин кызматы Асан Үсөновго ишенип берилди.",
        {"Асан Үсөнов ambassador KGZ"},
    ),
    "that of the body he comes to lead": (
        "Монголиянын Бишкектеги элчилигинин башына Дорж Батбаяр келди.",
        {"Дорж Батбаяр ambassador MNG"},
    ),
    "that which is said of him in the next sentence": (
        "Чехиянын жаңы өкмөтүн Ян Дворжак түздү. Ал премьер-министр катары ант берди.",
        {"Ян Дворжак prime-minister CZE"},
    ),
    "whose envoy is removed by his president": (
        "Польшанын президенти Адам Коваль Польшанын Исландиядагы элчисин кызматынан кетирди.",
        {" ambassador POL"},
    ),
    "nobody of a school": ("Мектептин директорунун кызматы Асан Үсөновго ишенип берилди.", set()),
}


@pytest.mark.parametrize(("text", "expected"), WHO.values(), ids=WHO)
def test_who_takes_or_leaves_an_office(read: Extractor, text: str, expected: set[str]) -> None:
    sources = [p for e in read(Document("d", text)).events for p in e.participations if p.role == "source"]
    found = {
        f"{p.person.name if p.person else ''} {p.office.post} {p.office.of.code if p.office.of else ''}"
        for p in sources
        if p.office is not None
    }
    assert found == expected
