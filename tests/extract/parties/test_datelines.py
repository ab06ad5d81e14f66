"""The town in which a report opens does nothing, whatever marks stand around it, and attributions hide nothing."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

import pytest

TOWNS = [
    "ЗАГРЕБ – ",
    "ЗАГРЕБ - ",
    "ЗАГРЕБ -- ",
    "Загреб -- ",
    "БИШКЕК (КирТАГ) – ",
    "Бишкек (24.kg) — ",
    "(Бишкек) – ",
    "Анкара, 3-июнь (АА) – ",
    "Загреб, 5-март – ",
    "АНКАРА / ААА – ",
    "ТАЛЛЫБУЛАК (КирТАГ) – ",
]
NEWS = {
    "Хорватиянын премьер-министри Андрей Пленкович серб кесиптеши Милош Вучевичке телефон чалды.": (
        "call HRV/Пленкович SRB/Вучевич"
    ),
    "Президент Садыр Жапаров Түркиянын элчисин кабыл алды.": "reception KGZ/Жапаров TUR",
    "Хорватия Сербияны айыптады.": "accusation HRV SRB",
    "Андрей Пленкович Белградга сапары менен келди.": "visit HRV/Пленкович SRB",
}


@pytest.mark.parametrize(("town", "news"), [*product(TOWNS, NEWS)])
def test_the_town_of_a_report_is_not_who_acts(town: str, news: str, lines: Callable[[str], list[str]]) -> None:
    text = f"{news} Хорватиянын премьер-министри Андрей Пленкович кетти."
    assert NEWS[news] in lines(town + text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Анкара – Түркиянын борбору. Анкара Сербияны айыптады.", "accusation SRB TUR"),
        ("Бишкек – Загреб каттамын Хорватия ачты.", "flights HRV KGZ"),
    ],
)
def test_a_town_that_is_told_of_stays(text: str, expected: str, lines: Callable[[str], list[str]]) -> None:
    assert expected in lines(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Журналисттердин жазганына караганда, Мали Чаддын элчисин чыгарды.", "expulsion MLI TCD"),
        ("Маалыматка ылайык, Кытай Кыргызстанга 20 автобус берди.", "technical-assistance CHN KGZ"),
        ("Азаттыктын маалыматында, Сомали Эфиопиянын үстүнөн БУУга даттанды.", "accusation ETH SOM"),
    ],
)
def test_by_whose_words_something_is_told_does_not_hide_it(
    text: str, expected: str, lines: Callable[[str], list[str]]
) -> None:
    assert expected in lines(text)


def test_a_state_after_its_town_is_not_who_acts(lines: Callable[[str], list[str]]) -> None:
    text = "ЛИМА, Перу – Президент Садыр Жапаров Түркиянын элчисин кабыл алды."
    assert lines(text) == ["reception KGZ/Жапаров TUR"]


def test_by_law_something_is_done(lines: Callable[[str], list[str]]) -> None:
    text = "Казакстандын Конституциясынын 8-пунктуна ылайык, жаңы президент келгенде министрлер кызматынан бошотулат."
    assert lines(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Польшанын президенти Анджей Дуда Вильнюстагы саммитке барбай турганын анын басма сөз катчысы айтты.",
            ["refusal LTU POL/Дуда"],
        ),
        (
            "Мексиканын президенти Клаудия Шейнбаум Лимадагы саммитке катыша албасын өлкөнүн ТИМи билдирди.",
            ["refusal MEX/Шейнбаум PER"],
        ),
        ("Форумга Түркиядан жана Катардан эксперттер чакырылды.", ["invitation QAT TUR"]),
        ("Конференцияга Индиядан окумуштуулар чакырылганын Непал айтты.", ["invitation IND NPL"]),
        (
            "Министр Асан Үсөнов Катар менен Перу жолугушканын Азаттыкка берген маегинде айтты.",
            ["meeting PER QAT"],
        ),
    ],
)
def test_who_is_told_of_by_others(text: str, expected: list[str], lines: Callable[[str], list[str]]) -> None:
    assert set(expected) <= set(lines(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Чаддын армиясы Суданга басып кирген соң калк качты.", "attack SDN TCD"),
        ("Чаддын армиясы Суданга басып киргенден кийин Батыш өлкөлөрү чара көрдү.", "attack SDN TCD"),
        ("Токио жети киши каза болгонун айтып, Бангкокту айыптады.", "accusation JPN THA"),
        ("Чаддын армиясына каршы чыккан калк Суданды айыптады.", ""),
    ],
)
def test_whose_deed_a_participle_before_another_subject_is(
    text: str, expected: str, lines: Callable[[str], list[str]]
) -> None:
    assert expected in lines(text) if expected else lines(text) == []
