"""Offices told of somebody else: of several before, of a counterpart, of the ministry named last."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CASES = {
    "from two sides": (
        "Эки өлкөнүн энергетика министрлери Ошто жолугушту. Кыргыз тараптан Асан Үсөнов, өзбек тараптан Анвар Каримов "
        "катышты.",
        {"Асан Үсөнов minister KGZ", "Анвар Каримов minister UZB"},
    ),
    "from two sides, after somebody else": (
        "Министрлер Асан Үсөнов жана Болот Асанов Ташкентке барды. Элчи Үсөн Кадыров аларды тосуп алды. Кыргыз тараптан "
        "Эрмек Жээнов, өзбек тараптан Анвар Каримов катышты.",
        {"Асан Үсөнов minister KGZ", "Болот Асанов minister KGZ", "Үсөн Кадыров ambassador KGZ"},
    ),
    "a counterpart at home": (
        "Россиянын соода министри Иван Петров Бишкекте өзүнүн кесиптеши Асан Үсөнов менен жолугушту.",
        {"Иван Петров minister RUS", "Асан Үсөнов minister KGZ"},
    ),
    "of the ministries of two": (
        "Кыргызстан менен Перунун тышкы иштер министрликтери сүйлөшүү жүргүздү. Кыргыз делегациясын министрдин орун басары "
        "Асан Үсөнов жетектеди.",
        {"Асан Үсөнов deputy-foreign-minister KGZ"},
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_offices_told_elsewhere(text: str, expected: set[str], stated: Callable[[str], set[str]]) -> None:
    assert stated(text) == expected
