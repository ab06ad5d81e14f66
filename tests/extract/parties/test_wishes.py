"""Who travels and talks as somebody else wishes, and whom he meets where he goes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CASES = {
    "an accusative for who shall go": (
        "Депутат Асан Үсөнов тышкы иштер министри Марат Осмоновду Бакуга барсын деди.",
        "visit AZE KGZ/Осмонов",
    ),
    "and for who shall talk there": (
        "Депутат Асан Үсөнов тышкы иштер министри Марат Осмоновду Бакуга барып, кесиптеши менен жолуксун деп сунуштады.",
        "meeting AZE KGZ/Осмонов",
    ),
    "a nominative after that of the one who wishes": (
        "Депутат Асан Үсөнов тышкы иштер министри Марат Осмонов Ташкентке барып келсин деди.",
        "visit KGZ/Осмонов UZB",
    ),
    "a duty": (
        "Депутат Асан Үсөнов тышкы иштер министри Марат Осмонов Ташкентке барышы керек деди.",
        "visit KGZ/Осмонов UZB",
    ),
    "the wish of somebody told after it": (
        "Тышкы иштер министри Марат Осмонов Минскиге барсын деп депутат Асан Үсөнов айтты.",
        "visit BLR KGZ/Осмонов",
    ),
    "an aim that is no wish for the journey": (
        "Тышкы иштер министри Марат Осмонов достук өнүксүн деп Минскиге барды.",
        "visit BLR KGZ/Осмонов",
    ),
    "the counterpart of whoever goes": (
        "Тышкы иштер министри Марат Осмонов Ташкентке барып, кесиптеши менен жолукту.",
        "meeting KGZ/Осмонов UZB",
    ),
}


@pytest.mark.parametrize(("text", "told"), CASES.values(), ids=CASES.keys())
def test_whom_a_wish_sends(text: str, told: str, lines: Callable[[str], list[str]]) -> None:
    found = lines(text)
    assert told in found, found
