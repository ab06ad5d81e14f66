"""Firms that come to terms with a state: where they are from is no party; and names of parties that begin with a state."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CASES = {
    "a city": (
        "Ош шаарынын мэриясы менен Кореянын Hanjin Water компаниясы меморандумга кол коюшту.",
        ["signing KGZ hanjin-water"],
    ),
    "in the passive": (
        "Бишкекте завод курулат. Латвиянын Baltic Waste SIA компаниясы менен мэрия келишимге кол коюлду.",
        ["signing KGZ baltic-waste-sia"],
    ),
    "another state": ("Казакстан Кытайдын Lanzhou Steel компаниясы менен макулдашты.", ["agreement KAZ lanzhou-steel"]),
    "states alone": ("Казакстандын министрлиги Кытай менен келишимге кол койду.", ["signing CHN KAZ"]),
    "a party that bears the name of the state": (
        "Кыргызстан жашылдар партиясы Кытайга каршы митингге тиешеси жок экенин билдирди.", [],
    ),
    "the state that speaks of a party": (
        "Кыргызстан Кытай менен соодага каршы партияга тиешеси жок экенин билдирди.", ["denial CHN KGZ"],
    ),
    "who speaks between the words of the trigger": (
        "Кыргызстанда жыйын өттү. Өзбекстан менен чек араны тез тактоо маанилүү экенин жыйында президент Асан Үсөнов белгиледи.",
        ["attach-importance KGZ/Үсөнов UZB"],
    ),
    "a consultant of an organisation of states": (
        "Бишкекте 30 миң бала мектепке барбайт. Бул тууралуу Эл аралык эмгек уюмунун консультанты Анна Крамер билдирди.",
        ["state KGZ ilo/Крамер"],
    ),
    "who signed what bears the names of two states": (
        "Кыргызстанда депутат Асан Үсөнов 2011-жылы кол койгон кыргыз-казак суу келишими боюнча сурак берди.",
        ["signing KAZ KGZ/Үсөнов"],
    ),
    "who signed while he was something else": (
        "Асан Үсөнов элчи болуп иштеп турганда кол койгон кыргыз-өзбек протоколу талкууланды. Кыргызстан күтөт.",
        ["signing KGZ UZB"],
    ),
    "persons whom a measure strikes": (
        "Кыргызстан күтөт. АКШ Асан Үсөновду жана анын жубайы Айгүл Исаеваны кара тизмеге киргизген.",
        ["sanction KGZ/Исаева KGZ/Үсөнов USA"],
    ),
    "an expert of nobody": (
        "Кыргызстан Кытайга чектешет. Бул тууралуу эксперт Анна Крамер билдирди.", [],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "events"), CASES.values(), ids=list(CASES))
def test_who_comes_to_terms_or_speaks(lines: Callable[[str], list[str]], text: str, events: list[str]) -> None:
    assert lines(text) == events
