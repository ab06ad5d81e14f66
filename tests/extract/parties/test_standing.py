"""Whom a side stands for at talks, and by whose order a state acts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

TALKS = "Лимада Перунун министри Карлос Рохас Казакстандын министри Ержан Сапаров менен жолугушту. "

CASES = {
    "who speaks for a side": (
        TALKS + "Казак тарап көрсөтүлгөн көмөк үчүн ыраазычылык билдирди.",
        "gratitude KAZ/Сапаров PER",
    ),
    "who is asked as a side": (
        TALKS + "Рохас казак тараптан чек арадагы чектөөнү алып салууну өтүндү.",
        "request KAZ/Сапаров PER/Рохас",
    ),
    "who is asked, and not named": (
        TALKS + "Карлос Рохас мигранттардын укуктарына көңүл бурууну суранды.",
        "request KAZ/Сапаров PER/Рохас",
    ),
    "who is asked for an organisation": (
        "Президент Асан Үсөнов Дүйнөлүк банктын директору Хуан Гомес менен жолугушту. Асан Үсөнов банктан жолго "
        "насыя берүүнү өтүндү.",
        "request KGZ/Үсөнов wb/Гомес",
    ),
    "a side that is thanked": (
        TALKS + "Карлос Рохас казак тарапка ыраазычылык билдирди.",
        "gratitude KAZ PER/Рохас",
    ),
    "a people that is thanked": (
        TALKS + "Карлос Рохас боордош элге колдоо үчүн ыраазычылык билдирди.",
        "gratitude KAZ PER/Рохас",
    ),
    "a state asked by its own name": (
        TALKS + "Карлос Рохас Казакстандан чектөөнү алып салууну өтүндү.",
        "request KAZ PER/Рохас",
    ),
    "several at the talks for a side": (
        "Лимада Перунун министрлери Карлос Рохас жана Хуан Перес Чилинин министри Пабло Гомес менен жолугушту. Перу "
        "тарап көрсөтүлгөн көмөк үчүн ыраазычылык билдирди.",
        "gratitude CHL/Гомес PER",
    ),
    "by whose order help is sent": (
        "Президент Асан Үсөновдун тапшырмасы менен Кыргызстан Чилиге куткаруучуларды жөнөтөт.",
        "humanitarian-aid CHL KGZ/Үсөнов",
    ),
    "whose report it is": (
        "Президент Асан Үсөновдун айтымында, Кыргызстан Чилиге куткаруучуларды жөнөтөт.",
        "humanitarian-aid CHL KGZ",
    ),
}


@pytest.mark.parametrize(("text", "told"), CASES.values(), ids=CASES.keys())
def test_whom_a_side_stands_for(text: str, told: str, lines: Callable[[str], list[str]]) -> None:
    found = lines(text)
    assert told in found, found
