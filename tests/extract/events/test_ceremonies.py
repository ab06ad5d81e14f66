"""Who acts for the states at the ceremony that is told after what they do."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.model import Document

GIFT = "Перунун өкмөтү Чилиге он өрт өчүрүүчү унаа тапшырды. "
CASES = {
    "at the ceremony": (
        f"{GIFT}Аземге Перунун элчиси Карлос Рохас жана Чилинин министри Пабло Гомес катышты.",
        "CHL/Гомес PER/Рохас",
    ),
    "several of one state": (
        f"{GIFT}Тапшыруу аземинде Перунун элчиси Карлос Рохас, Чилинин министри Пабло Гомес жана Чилинин депутаты Хуан "
        "Перес болду.",
        "CHL/Гомес CHL/Перес PER/Рохас",
    ),
    "pointed back to": (
        f"{GIFT}Азем Сантьягодо өтүп, ага Перунун элчиси Карлос Рохас менен Чилинин министри Пабло Гомес катышты.",
        "CHL/Гомес PER/Рохас",
    ),
    "one side alone": (f"{GIFT}Аземге Перунун элчиси Карлос Рохас катышты.", "CHL PER"),
    "somebody of a third state": (
        f"{GIFT}Салтанатка Перунун элчиси Карлос Рохас жана Боливиянын элчиси Хуан Перес катышты.",
        "CHL PER",
    ),
    "no ceremony": (
        f"{GIFT}Саммитке Перунун президенти Карлос Рохас жана Чилинин президенти Пабло Гомес катышты.",
        "CHL PER",
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_who_is_there_acts(read: Extractor, text: str, expected: str) -> None:
    """Officials of all states of an act who are at its ceremony act for them."""
    found = next(e for e in read(Document("news", text)).events if e.rule.startswith(("aid/", "cooperation/")))
    parties = (
        "/".join(filter(None, (p.side and p.side.code, p.person and p.person.name.split()[-1])))
        for p in found.participations
    )
    assert " ".join(sorted(parties)) == expected
