"""Whose an office is where no list has the body: firms, hospitals, regions, agencies."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CASES = {
    "a firm in quotation marks": (
        "«Заря» заводунун директору Иван Петров Бишкекте Россиянын элчиси менен жолугушту.",
        {"Иван Петров company-head zaria"},
    ),
    "a firm called after a people": (
        "«Түркмөнпахта» мамлекеттик корпорациясынын төрагасы Аман Байрамов Бишкекке иш сапары менен келди.",
        {"Аман Байрамов company-head turkmonpakhta"},
    ),
    "a firm that a list has": (
        "«Газпромдун» башчысы Иван Петров Бишкекке иш сапары менен келди.",
        {"Иван Петров company-head gazprom"},
    ),
    "no firm": (
        "Балдар ооруканасынын директору Айнура Асанова Россиянын элчиси менен жолугушту.",
        {"Айнура Асанова other KGZ"},
    ),
    "a centre of a ministry": (
        "Саламаттык сактоо министрлигинин Кан борборунун директору Болот Асанов Россиянын элчиси менен жолугушту.",
        {"Болот Асанов ministry-official KGZ"},
    ),
    "an agency that no list has": (
        "Кытайдын темир жол администрациясынын башчысы Ван Линь Бишкекке иш сапары менен келди.",
        {"Ван Линь ministry-official CHN"},
    ),
    "the government of a region": (
        "Кытайдын Ганьсу провинциясынын эл өкмөтүнүн төрагасы Ван Линь Бишкекке иш сапары менен келди.",
        {"Ван Линь regional-head CHN"},
    ),
    "a region that no list has": (
        "Перунун Анкаш районунун төрагасы Хуан Рохас Бишкекке иш сапары менен келди.",
        {"Хуан Рохас regional-head PER"},
    ),
    "in a country for an organisation": (
        "Азия өнүктүрүү банкынын өлкөдөгү директору Пол Грант министр Асан Үсөнов менен жолугушту.",
        {"Пол Грант organisation-official adb", "Асан Үсөнов minister KGZ"},
    ),
    "a foreign minister with other fields": (
        "Перунун тышкы иштер жана соода министри Хуан Рохас Бишкекке иш сапары менен келди.",
        {"Хуан Рохас foreign-minister PER"},
    ),
    "a secretary of state of a foreign ministry": (
        "Перунун Тышкы иштер министрлигинин статс-катчысы Хуан Рохас Бишкекке иш сапары менен келди.",
        {"Хуан Рохас deputy-foreign-minister PER"},
    ),
    "the master of a house": (
        "Кремлдин башчысы Бишкекте, ал эми Ак үйдүн башчысы Дональд Трамп Пекинге иш сапары менен барды.",
        {"Дональд Трамп head-of-state USA"},
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_whose_an_office_is(text: str, expected: set[str], stated: Callable[[str], set[str]]) -> None:
    assert stated(text) == expected
