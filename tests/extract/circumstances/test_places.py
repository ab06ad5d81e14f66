"""Where an event happens: in its sentence, in the one after it, or nowhere that the text tells."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.model import Document

PLACES = {
    "a state by its name": ("Садыр Жапаров Түркияда Режеп Тайып Эрдоган менен жолугушту.", "Түркия TUR"),
    "a town": ("Садыр Жапаров Ош шаарында Режеп Тайып Эрдоган менен жолугушту.", "Ош KGZ"),
    "the frame": ("Сочиде өткөн сүйлөшүүлөрдө Садыр Жапаров менен Владимир Путин соода маселесин талкуулашты.", "Сочи RUS"),
    "the sentence after": ("Садыр Жапаров Режеп Тайып Эрдоган менен жолугушту. Жолугушуу Анкарада өттү.", "Анкара TUR"),
    "the place of the occasion": ("Кыргызстан менен Казакстандын бизнес-форуму болот. Иш-чара 3-июлда Ошто өтөт.", "Ош KGZ"),
    "a place that is spoken of": ("Казакстандын элчиси Бишкекте мектеп салынарын билдирди.", ""),
    "what is said at talks": (
        "Кыргызстандын министри Асан Үсөнов Анкарада Түркиянын министри Али Демир менен жолугушту. "
        "Асан Үсөнов Али Демирге ыраазычылык айтты.",
        "Анкара TUR",
    ),
    "talks on a journey": ("Германиянын министри Ошко барды. Ал жакта ал Кыргызстандын министри менен жолугушту.", "Ош KGZ"),
    "where something else was": (
        "Элчи Бишкекте салынып жаткан мектеп үчүн Катарга ыраазычылык билдирди.",
        "",
    ),
    "where the occasion is": (
        "Өзбекстандын Ташкент шаарында өткөн форумда Кыргызстандын министри Түркиянын министри менен жолугушту.",
        "Ташкент UZB",
    ),
    "of a noun of action": ("Кыргызстан менен Лаостун министрлеринин Нью-Йорктогу жолугушуусу болуп өттү.", "Нью-Йорк USA"),
    "at the head of the sentence": (
        "Берлинде конокту тосуп алуу аземи өтүп, анан Садыр Жапаров Германиянын президенти менен жолугушту.",
        "Берлин DEU",
    ),
    "the house of the occasion": (
        "Элчи Асан Исаев Индиянын президентине ишеним грамотасын тапшырды. Азем Делидеги Ак сарайда өттү.",
        "Дели IND",
    ),
    "the place of the speech": ("Казакстандын элчиси Анкарада Түркияга ыраазычылык билдирди.", "Анкара TUR"),
    "the building where it happens": ("Садыр Жапаров Стамбулдагы сарайда Режеп Тайып Эрдоган менен жолугушту.", "Стамбул TUR"),
    "where the other one serves": ("Садыр Жапаров Кыргызстандын Түркиядагы элчиси менен Режеп Тайып Эрдоганга кат жолдоду.", ""),
    "what somebody is invited to": ("Режеп Тайып Эрдоган Садыр Жапаровду Анкарада өтүүчү форумга чакырды.", ""),
    "of what an act of force gives the occasion for": (
        "Бүгүн Бишкекте кыргыз-өзбек чек арасындагы атышууга байланыштуу митинг өттү.", "",
    ),
    "where he might be brought, rather than where he lies": (
        "Кыргызстандын элчилиги Чехиядагы студентти Кыргызстанга которуу, же Прагада дарылоо маселесин карап жатат.",
        "Кыргызстан KGZ",
    ),
    "of a meeting with those whom somebody leads": (
        "Садыр Жапаров Варшавада Чехиянын премьер-министри Ян Новак баштаган лидерлер менен жолукту.", "Варшава POL",
    ),
    "where people are brought": ("Түркиядан 20 кыргызстандык Бишкекке алып келинди.", "Бишкек KGZ"),
    "where talks on a journey are held": (
        "Садыр Жапаров мамлекеттик сапар менен Анкарага келди. Ал Режеп Тайып Эрдоган менен жолугушту.", "Анкара TUR",
    ),
    "what another verb takes": (
        "Президент Садыр Жапаров Түркиянын элчиси Мехмет Демирден адистердин Анкарада окуусун суранды.", "",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PLACES.values(), ids=PLACES)
def test_the_place_of_an_event(text: str, expected: str, read: Extractor) -> None:
    events = read(Document("news", text)).events
    assert {f"{e.place.name} {e.place.country}" if e.place else "" for e in events} == {expected}
