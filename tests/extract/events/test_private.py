"""Journeys of those who hold no office any more: private, unless a body sends them or officials deal with them."""

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


@pytest.mark.parametrize(("text", "types"), CASES.values(), ids=list(CASES))
def test_who_has_left_office_travels_for_himself(read: Extractor, text: str, types: list[str]) -> None:
    assert [event.type for event in read(Document("case", text)).events] == types
