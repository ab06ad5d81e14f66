"""Whose measure a sentence tells of that names no state, and whom a list told after it strikes, too."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CASES = {
    "what was asked for before": (
        "Литва Молдовадан ундун сапатын текшерүүнү талап кылды. Үч заводдун унун ташып кирүүгө чектөө коюлду.",
        "trade-ban LTU MDA",
    ),
    "goods of another kind": (
        "Перу Чилинин балыгын текшерүүнү сурады. Эт жеткирүүгө да чектөө киргизилген.",
        "trade-ban CHL PER",
    ),
    "a ban that is none of trade": (
        "Литва Молдовадан текшерүүнү сурады. Мектептерде телефон колдонууга тыюу салынды.",
        "",
    ),
    "a sentence that names a state": (
        "Литва Молдовадан ток сурады. Кыргызстанда ун экспорттоого чектөө киргизилди.",
        "trade-ban KGZ",
    ),
    "a list after a sanction": (
        "Канада Беларуска каршы жаңы санкция киргизди. Ага Вьетнамдын үч ишканасы, Перунун жана Чаддын банктары да "
        "илинди.",
        "sanction BLR CAN PER TCD VNM",
    ),
}


@pytest.mark.parametrize(("text", "told"), CASES.values(), ids=CASES)
def test_whose_measure_it_is(text: str, told: str, lines: Callable[[str], list[str]]) -> None:
    found = lines(text)
    assert told in found if told else not any(line.startswith("trade-ban") for line in found), found
