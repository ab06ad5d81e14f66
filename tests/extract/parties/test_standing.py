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
    "what a state has done, valued": (
        TALKS + "Карлос Рохас Казакстандын жетишкендиктерин жогору баалады.",
        "praise KAZ PER/Рохас",
    ),
    "what a state has done, for which thanks are given": (
        TALKS + "Карлос Рохас Казакстандын жер титирөөдөн кийинки жардамы үчүн ыраазычылык билдирди.",
        "gratitude KAZ PER/Рохас",
    ),
    "a colleague who is thanked for what his state has done": (
        TALKS + "Карлос Рохас кесиптешине Казакстандын жардамы үчүн ыраазычылык билдирди.",
        "gratitude KAZ/Сапаров PER/Рохас",
    ),
    "what a side has done, valued": (
        TALKS + "Карлос Рохас казак тараптын жол курууга кошкон салымын жогору баалады.",
        "praise KAZ PER/Рохас",
    ),
    "who heads the delegation of a side": (
        TALKS + "Казак делегациясынын башчысы Перу менен соода өсүп жатканын белгиледи.",
        "state KAZ/Сапаров PER/Рохас",
    ),
    "colleagues whose help is valued": (
        TALKS + "Карлос Рохас казак кесиптештеринин жардамын жогору баалады.",
        "praise KAZ PER/Рохас",
    ),
    "what a side says is said to the state": (
        TALKS + "Казак тарап Перу менен соода маанилүү экенин белгиледи.",
        "attach-importance KAZ/Сапаров PER",
    ),
    "a diplomat by his state": (
        "Лимада Перунун тышкы иштер министринин орун басары Карлос Рохас Казакстандын элчиси Ержан Сапаров менен "
        "жолугушту. Перу дипломаты Ержан Сапаровду форумга катышууга чакырды.",
        "invitation KAZ/Сапаров PER/Рохас",
    ),
    "who writes what a quotation ends with": (
        "Перунун министри Карлос Рохас Чилинин чечимин сындады. «Чили эл аралык укукту бузууда», — деп жазды министр. "
        "Ал Казакстанды сүйлөшүүгө чакырды.",
        "appeal KAZ PER/Рохас",
    ),
    "those still there as talks go on": (
        "Перунун министри Карлос Рохас Казакстандын министри Ержан Сапаров менен жолугушту. Казакстан менен Перу "
        "сүйлөшүүлөрдө сууну талкуулашты. Тараптар протоколго кол коюшту.",
        "signing KAZ/Сапаров PER/Рохас",
    ),
    "who was at talks before which a journey is told": (
        "Кыргызстан менен Казакстан суу боюнча сүйлөшүү өткөрдү. Кыргыз тараптан сүйлөшүүлөргө министр Асан Үсөнов "
        "катышты. Казак тараптан сүйлөшүүлөргө министр Ержан Сапаров катышты. Тараптар тарифти макулдашты.",
        "agreement KAZ/Сапаров KGZ/Үсөнов",
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
