"""Who acts for a state by the law or decree that he signs."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.model import Document

BAN = "Перу Чилинин банктарына санкция киргизди. "
CASES = {
    "a decree": (
        f"{BAN}Тиешелүү жарлыкка президент Карлос Рохас кол койду. Рохас — Перунун президенти.",
        "CHL PER/Рохас",
    ),
    "a law": (
        "Перу Чили менен келишимди ратификациялады. Мыйзамга Перунун президенти Карлос Рохас кол койгон.",
        "CHL PER/Рохас",
    ),
    "a document of two": (
        "Перу Чили менен келишимди ратификациялады. Документке Перунун президенти Карлос Рохас менен Чилинин президенти "
        "Пабло Гомес кол коюшкан.",
        "CHL PER",
    ),
    "a law that is only sent": (f"{BAN}Мыйзам президенттин кол коюусуна жөнөтүлдү.", "CHL PER"),
    "the law of somebody else": (f"{BAN}Жарлыкка Боливиянын президенти Хуан Перес кол койду.", "CHL PER"),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_who_signs_acts(read: Extractor, text: str, expected: str) -> None:
    """The head of a state who signs its decree acts for it."""
    event = read(Document("news", text)).events[0]
    named = ((p.side and p.side.code, p.person and p.person.name.split()[-1]) for p in event.participations)
    assert " ".join(sorted("/".join(filter(None, pair)) for pair in named)) == expected
