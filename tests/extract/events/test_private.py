"""Journeys and words of those who hold no office any more, or head only a society: private, unless a body sends them or
officials deal with them."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.model import Document

CASES = {
    "of a former president": ("Кыргызстандын экс-президенти Асан Үсөнов Анкарага учуп кетти.", []),
    "of him, whose name is not given": ("Кыргызстандын мурдагы президенти Анкарага учуп кетти.", []),
    "of him, as «ал»": (
        "Кыргызстандын экс-президенти Асан Үсөнов Бишкекке кайтып келет. Ал Бакуга 5-майда учуп кеткен.",
        [],
    ),
    "of him, to a forum": (
        "Кыргызстандын экс-президенти Асан Үсөнов форумга катышуу үчүн Анкарага учуп кетти.",
        ["visit"],
    ),
    "of him, whom a president receives": (
        "Чехиянын экс-президенти Павел Новотный Бишкекке келди. Аны президент Садыр Жапаров кабыл алды.",
        ["visit", "reception"],
    ),
    "of one in office": ("Кыргызстандын президенти Асан Үсөнов Анкарага учуп кетти.", ["visit"]),
}

WORDS = {
    "of a former minister": ("Мурдагы министр Асан Үсөнов Кытай менен соода кылуу маанилүү экенин айтты.", []),
    "of a former president who blames": (
        "Чехиянын экс-президенти Павел Новотный Словакиянын өкмөтүн Бажы келишимин бузду деп айыптады.",
        [],
    ),
    "of a former envoy who backs": ("Мурдагы элчи Асан Үсөнов Литва менен бүтүмдү колдой турганын билдирди.", []),
    "of him, whom a minister meets": (
        "Эстониянын тышкы иштер министри Маргус Тамм Латвиянын мурдагы президенти Янис Калниньш менен жолукту. Калниньш "
        "эки өлкөнүн достугу маанилүү экенин белгиледи.",
        ["meeting", "attach-importance"],
    ),
    "of him, on an errand": (
        "Экс-президент Асан Үсөнов миссиянын курамында Кабулга барып, Ооганстанды тынчтыкка чакырды.",
        ["visit", "appeal"],
    ),
    "of the head of a society": (
        "Кыргызстан балыкчылар ассоциациясынын төрагасы Асан Үсөнов Норвегия менен иштешүүгө кызыкдар экенин айтты.",
        [],
    ),
    "of one in office": (
        "Министр Асан Үсөнов Норвегия менен иштешүүгө кызыкдар экенин айтты.",
        ["express-intention"],
    ),
}


@pytest.mark.parametrize(("text", "types"), WORDS.values(), ids=list(WORDS))
def test_who_has_left_office_speaks_for_himself(read: Extractor, text: str, types: list[str]) -> None:
    assert [event.type for event in read(Document("case", text)).events] == types


@pytest.mark.parametrize(("text", "types"), CASES.values(), ids=list(CASES))
def test_who_has_left_office_travels_for_himself(read: Extractor, text: str, types: list[str]) -> None:
    assert [event.type for event in read(Document("case", text)).events] == types
