"""Whom somebody speaks to whom he has met, received, rung or greeted in the same sentence."""

from __future__ import annotations

from collections.abc import Callable

import pytest

OPENING = "Лимада Боливиянын министри Луис Рамос менен Перунун министри Карлос Рохас жолугушту. "
CASES = {
    "a call": (
        f"{OPENING}Кийин Чилинин президенти Пабло Гомес Уругвайдын президенти Хуан Перейрага телефон чалып, "
        "сабырдуу болууну өтүнгөн.",
        "request CHL/Гомес URY/Перейра",
    ),
    "a congratulation": (
        f"{OPENING}Кийин Чилинин президенти Пабло Гомес Уругвайдын президенти Хуан Перейраны жеңиши менен куттуктап, "
        "чогуу иштөөгө даяр экенин жазды.",
        "express-readiness CHL/Гомес URY/Перейра",
    ),
    "a meeting, and the state named again": (
        "Чилинин президенти Пабло Гомес Уругвайдын президенти Хуан Перейра менен жолугуп, өлкөсү Уругвайды колдой "
        "турганын айтты.",
        "endorsement CHL/Гомес URY/Перейра",
    ),
    "for whom somebody will do something": (
        "Чилинин президенти Пабло Гомес Уругвайдын президенти Хуан Перейрага кат жазууга даяр экенин айтты.",
        "express-readiness CHL/Гомес URY/Перейра",
    ),
    "to whose address a letter goes": (
        "Чилинин президенти Пабло Гомес Испанияны майрамы менен куттуктап, королу Филипп VIнын дарегине кат жолдоду.",
        "congratulation CHL/Гомес ESP/VI",
    ),
    "«he» after a state that has acted": (
        "Чили Уругвайдын президенти Хуан Перейраны айыптады. Ал Канадага ыраазычылык айтты.",
        "gratitude CAN URY/Перейра",
    ),
    "«he» after a subordinate clause": (
        "Уругвайдын президенти Хуан Перейрага Чили виза бербегендиктен, ал видео аркылуу сүйлөдү. Ал Канадага "
        "ыраазычылык айтты.",
        "gratitude CAN URY/Перейра",
    ),
    "a state after a state that has acted": (
        "Чили Уругвайды айыптады. Ал Канадага ыраазычылык айтты.",
        "gratitude CAN CHL",
    ),
    "another state": (
        "Чилинин президенти Пабло Гомес Уругвайдын президенти Хуан Перейра менен жолугуп, өлкөсү Перуну колдой "
        "турганын айтты.",
        "endorsement CHL/Гомес PER",
    ),
    "another sentence": (
        "Чилинин президенти Пабло Гомес Уругвайдын президенти Хуан Перейра менен жолукту. Гомес өлкөсү Уругвайды "
        "колдой турганын айтты.",
        "endorsement CHL/Гомес URY",
    ),
}


@pytest.mark.parametrize(("text", "told"), CASES.values(), ids=CASES.keys())
def test_whom_somebody_speaks_to(text: str, told: str, lines: Callable[[str], list[str]]) -> None:
    found = lines(text)
    assert told in found, found
