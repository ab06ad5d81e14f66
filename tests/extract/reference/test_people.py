"""Who is meant by a name: somebody of the reference data, somebody else, or whomever the document means."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.model import Document

NAMES = {
    "with the patronymic": ("Акылбек Үсөнбекович Жапаров", "japarov-akylbek", True),
    "a double name in initials": ("Казакстандын президенти К.-Ж.Токаев", "tokaev-kassym-jomart", True),
    "the family name first": ("Венгриянын тышкы иштер министри Сийярто Петер", "szijjarto-peter", True),
    "somebody's son": ("Спикер Н.Тургунбек уулу", "turgunbek-uulu-nurlanbek", True),
    "a son whom nobody knows": ("Кыргызстандын министри Улан Асан уулу", "asan-ulu-ulan", True),
    "a slip in the given name": ("Касым-Жомрат Токаев", "tokaev-kassym-jomart", True),
    "a slip in the family name": ("Казакстандын президенти Касым-Жомарт Токоев", "tokaev-kassym-jomart", True),
    "a slip, and the office is another": ("Кыргызстандын элчиси Касым-Жомарт Токоев", "tokoev-kasim-zhomart", True),
    "a given name like another one": ("Кыргызстандын элчиси Марлан Маматалиев", "mamatalev-marlan", True),
    "unknown": ("Кыргызстандын министри Улан Асанкулов", "asankulov-ulan", True),
    "unknown, with initials": ("Кыргызстандын министри У.Асанкулов", "asankulov-u", False),
    "unknown, the family name": ("Кыргызстандын министри Асанкулов", "asankulov", False),
}


@pytest.mark.parametrize(("name", "key", "full"), NAMES.values(), ids=NAMES)
def test_whom_a_name_means(name: str, key: str, full: bool, read: Extractor) -> None:
    [event] = read(Document("a", f"{name} Россиянын элчиси менен жолугушту.")).events
    [person] = [p.person for p in event.participations if p.person is not None]
    assert (person.key, person.full) == (key, full)


RELATIVES = {
    "of a known person": ("Ким Чен Ындын карындашы Ким Ё Чжон Сеулду айыптады.", "PRK", "Ким Ё Чжон"),
    "of an office": ("Түркиянын президентинин жубайы Эмине Эрдоган Бишкекке келди.", "TUR", "Эмине Эрдоган"),
}


@pytest.mark.parametrize(("text", "state", "name"), RELATIVES.values(), ids=RELATIVES)
def test_a_relative_acts_himself(text: str, state: str, name: str, read: Extractor) -> None:
    [event] = read(Document("a", text)).events
    assert [(p.side.code, p.person.name) for p in event.participations if p.side and p.person] == [(state, name)]


ALONE = {
    "an office told in the sentence before": (
        "Кыргызстандын министри Асан Үсөнов кытайлык элчини кабыл алды. Ду Дэвэнь ага ыраазычылык билдирди.",
        ["ambassador"],
    ),
    "an office of another one": (
        "Кыргызстандын министри Асан Үсөнов Перунун элчиси Хуан Гомести кабыл алды. Ду Дэвэнь ага ыраазычылык билдирди.",
        [],
    ),
}


@pytest.mark.parametrize(("text", "posts"), ALONE.values(), ids=ALONE)
def test_the_office_by_which_somebody_is_told_elsewhere(text: str, posts: list[str], read: Extractor) -> None:
    parties = (p for e in read(Document("a", text)).events for p in e.participations if p.person)
    assert sorted({p.office.post for p in parties if p.office and p.person and p.person.name == "Ду Дэвэнь"}) == posts


TOGETHER = {
    "received with his wife": (
        "Президент Садыр Жапаров Перунун президенти Хуан Гомести жана анын жубайы Мария Гомести кабыл алды.",
        {"Садыр Жапаров", "Хуан Гомес"},
    ),
    "came with her husband": (
        "Перунун президенти Мария Гомес жана анын күйөөсү Хуан Перез Бишкекке келишти.",
        {"Мария Гомес"},
    ),
    "came with a minister": (
        "Перунун президенти Мария Гомес жана Перунун министри Хуан Перез Бишкекке келишти.",
        {"Мария Гомес", "Хуан Перез"},
    ),
}


@pytest.mark.parametrize(("text", "people"), TOGETHER.values(), ids=TOGETHER)
def test_a_relative_who_goes_along_is_no_party(text: str, people: set[str], read: Extractor) -> None:
    [event] = read(Document("a", text)).events
    assert {p.person.name for p in event.participations if p.person} == people


BARE = {
    "a name of ours abroad": ("Министр Гүлнара Асанова Женевада БУУнун баш катчысынын орун басары Пол Грант", "KGZ"),
    "a name that people of another state have": ("Орусия тууралуу министр Ольга Асанова Швейцариянын элчиси", "RUS"),
    "a foreign name": ("Женевада министр Мартин Пфистер БУУнун баш катчысынын орун басары Пол Грант", "CHE"),
}


@pytest.mark.parametrize(("words", "side"), BARE.values(), ids=BARE)
def test_whose_a_minister_is_of_whom_no_state_is_told(words: str, side: str, read: Extractor) -> None:
    [event] = read(Document("a", f"{words} менен жолугушту.")).events
    assert next(p.side.code for p in event.participations if p.side and p.office and "min" in p.office.post) == side


DAYS = {
    "while he led his own state": ("2016-05-20", "Мирзиёев", "UZB"),
    "while she leads another body": ("2025-03-10", "Каллас", "eu"),
    "before that": ("2023-03-10", "Каллас", "EST"),
    "of two namesakes the one in a top office": ("2023-02-10", "Шольц", "DEU"),
    "of two heads of government the one of that day": ("2021-06-10", "Борис Жонсон", "GBR"),
    "of two namesakes the one in office by then": ("2019-06-10", "Родригес", "CUB"),
    "of two namesakes the one who leads a state by then": ("2026-06-10", "Родригес", "VEN"),
}


@pytest.mark.parametrize(("day", "name", "side"), DAYS.values(), ids=DAYS)
def test_whom_somebody_serves_depends_on_the_day(day: str, name: str, side: str, read: Extractor) -> None:
    [event] = read(Document("a", f"{name} Россияны айыптады.", date=day)).events
    assert [p.side.code for p in event.participations if p.side and p.person] == [side]


@pytest.mark.parametrize("name", ["Болат", "Уали", "Брюс", "Мами"])
def test_a_given_name_alone_is_no_known_minister(name: str, read: Extractor) -> None:
    assert read.register.find((name,), frozenset(), frozenset()) is None
