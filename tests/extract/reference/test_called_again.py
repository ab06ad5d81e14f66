"""Persons told in one sentence who act in the next: by an office in other words, by family name, by no word at all."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.model import Document

AGAIN = [
    ("тышкы иштер министри", "Мекеме башчысы"),
    ("тышкы иштер министри", "Министрлик жетекчиси"),
    ("коргоо министри", "Коргоо министри"),
    ("коргоо министри", "Коргоо министрлигинин башчысы"),
    ("президенти", "Мамлекет жетекчиси"),
    ("президенти", "Кийинчерээк"),
    ("тышкы иштер министри", ""),
]
DEEDS = ["Эквадордун аракетин айыптады", "Эквадорду аскерлерин чыгарууга чакырды"]


@pytest.mark.parametrize(("office", "again"), AGAIN)
@pytest.mark.parametrize("deed", DEEDS)
def test_person_told_before_acts(read: Extractor, office: str, again: str, deed: str) -> None:
    second = f"{again} {deed}".strip()
    assert _persons(read, f"Чилинин {office} Пабло Рохас маалымат жыйынын өткөрдү. {second}.") == {"Пабло Рохас"}


@pytest.mark.parametrize("subject", ["Журналист", "Ишкерлер ассоциациясы", "Басма сөз кызматы", "Коомчулук бул ирет"])
def test_nobody_goes_on_where_another_noun_is_the_subject(read: Extractor, subject: str) -> None:
    text = f"Чилинин президенти Пабло Рохас маалымат жыйынын өткөрдү. {subject} Эквадордун аракетин айыптады."
    assert not _persons(read, text)


NAMES = [
    "Рохас Салас менен жолугушту",
    "Рохас Саласты кабыл алды",
    "Пабло Рохас Диего Саласты кабыл алды",
    "Пабло Рохас Д.Салас менен жолугушту",
]


@pytest.mark.parametrize("second", NAMES)
def test_names_of_two_side_by_side(read: Extractor, second: str) -> None:
    first = "Чилинин президенти Пабло Рохас парламентте сүйлөдү. Эквадордун президенти Диего Салас Сантьягого келди."
    assert _persons(read, f"{first} {second}.") == {"Пабло Рохас", "Диего Салас"}


def test_two_family_names_of_one(read: Extractor) -> None:
    text = (
        "Чилинин президенти Мария Лопес Гарсия Эквадордун президенти Диего Салас менен жолугушту. Гарсия канааттанды."
    )
    assert _persons(read, text) == {"Мария Лопес Гарсия", "Диего Салас"}


def _persons(read: Extractor, text: str) -> set[str]:
    return {p.person.name for e in read(Document("news", text)).events for p in e.participations if p.person}
