"""Who gave what somebody is thanked for, and who received it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CASES = {
    "the giver described": (
        "Грузиянын президенти Георгий Капанадзе китеп тартуулап, автобус белекке берген Чехияга рахмат айтты.",
        ["gratitude CZE GEO/Капанадзе", "technical-assistance CZE GEO"],
    ),
    "the reason told": (
        "Перунун министри Хуан Гомес чатыр бергени үчүн Чилиге алкыш айтты.",
        ["gratitude CHL PER/Гомес", "technical-assistance CHL PER"],
    ),
    "the receiver named": (
        "Перунун министри Хуан Гомес Боливияга чатыр бергени үчүн Чилиге алкыш айтты.",
        ["gratitude CHL PER/Гомес", "technical-assistance BOL CHL"],
    ),
    "those who came": (
        "Перунун министри Хуан Гомес селден кийин келген куткаруучулар үчүн Чилиге алкыш айтты.",
        ["gratitude CHL PER/Гомес"],
    ),
    "goods that come, and are then called aid": (
        "Перу Чилиге 50 тонна ун жөнөттү. Гуманитардык жардам Боливия аркылуу жеткирилет.",
        ["humanitarian-aid CHL PER"],
    ),
    "goods sent, which then come": (
        "Перу Чилиге 20 миң доза вакцина жөнөттү. Вакцина 25-апрелде Сантьягого келди.",
        ["delivery CHL PER"],
    ),
}


@pytest.mark.parametrize(("text", "told"), CASES.values(), ids=CASES.keys())
def test_help_one_is_thanked_for(text: str, told: list[str], lines: Callable[[str], list[str]]) -> None:
    assert sorted(lines(text)) == told
