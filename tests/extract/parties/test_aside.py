"""Who is named and takes no part: states compared, the traveller during whose visit others gather; whose «өлкө» is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CASES = {
    "a region of which one is the foremost": (
        "Балтика өлкөлөрүнүн ичинен эң кичине Эстония санкцияларды айыптады.",
        "",
    ),
    "with whom somebody is compared": (
        "Молдовага салыштырмалуу Латвия коопсуздук маселесинде Литвадан көп жардам сурады.",
        "request LTU LVA",
    ),
    "who travels while others gather": (
        "Латвиянын президенти Эдгарс Калниньш Бишкекке келди. Калниньштин сапары учурунда Бишкекте бизнес-форум өттү.",
        "forum KGZ LVA",
    ),
    "who travels and takes part": (
        "Латвиянын президенти Эдгарс Калниньш Бишкекке келди. Калниньш сапарында Бишкекте бизнес-форумга катышты.",
        "forum KGZ LVA/Калниньш",
    ),
    "the speaker's own land": (
        "Латвиянын президенти Эдгарс Калниньш Литванын президенти Томас Казлаускас менен сүйлөшүп, өлкө Молдовага "
        "гуманитардык жардам жөнөтө турганын билдирди.",
        "humanitarian-aid LVA MDA",
    ),
    "the land named last": (
        "Латвиянын президенти Эдгарс Калниньш Литвага барды. Өлкө Молдовага гуманитардык жардам жөнөттү.",
        "humanitarian-aid LTU MDA",
    ),
}


@pytest.mark.parametrize(("text", "event"), CASES.values(), ids=list(CASES))
def test_only_who_is_concerned_takes_part(lines: Callable[[str], list[str]], text: str, event: str) -> None:
    assert event in lines(text) if event else lines(text) == []
