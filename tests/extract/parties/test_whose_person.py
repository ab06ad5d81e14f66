"""Which person takes part: whom somebody has just met or called in, who is new in an office, deputies named together."""

from __future__ import annotations

from collections.abc import Callable

import pytest

OSMONOV = "Экономика министри Талант Осмонов"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{OSMONOV} Перунун президенти Пабло Рохас менен жолугушуп, Чили менен соодага көмөктөшүүнү суранды.",
            "request KGZ/Осмонов PER/Рохас",
        ),
        (f"{OSMONOV} Перунун президенти Пабло Рохас менен жолугуп, Чилиден жардам сурады.", "request CHL KGZ/Осмонов"),
        (
            "Норвегиянын тышкы иштер министри Пер Хансен Перунун Ослодогу элчиси Пабло Рохасты чакыртып, балыкчылардын "
            "кармалышына нааразылык билдирди.",
            "summon NOR/Хансен PER/Рохас",
        ),
        (
            "Норвегиянын тышкы иштер министри Пер Хансен Перунун элчиси Пабло Рохасты чакырып, нота тапшырды.",
            "summon NOR/Хансен PER/Рохас",
        ),
        ("Осло Перунун премьер-министри Пабло Рохастын сапарын жокко чыгарды.", "cancellation NOR PER/Рохас"),
        (
            "Жогорку Кеңештин төрагасынын орун басары Талант Осмонов Лимага барды. Төраганын орун басары Перунун "
            "министри Пабло Рохас менен жолукту.",
            "meeting KGZ/Осмонов PER/Рохас",
        ),
        (
            "Кыргызстандын Перудагы элчиси Талант Осмонов кызматынан бошотулду. Анын ордуна Марат Асанов дайындалды. "
            "Жаңы элчи ишеним грамотасын Перунун президентине майда тапшырат.",
            "credentials KGZ/Асанов PER",
        ),
        (
            "«Ата Мекен» фракциясынын депутаттары Талант Осмонов менен Марат Асанов Лимага учуп кетишти.",
            "visit KGZ/Асанов KGZ/Осмонов PER",
        ),
        (
            "Министрлер Талант Осмонов менен Марат Асанов Лимага учуп кетишти.",
            "visit KGZ/Асанов KGZ/Осмонов PER",
        ),
    ],
)
def test_the_person_meant_takes_part(text: str, expected: str, lines: Callable[[str], list[str]]) -> None:
    assert expected in lines(text)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Перунун тышкы иштер министри Пабло Рохас Ослодогу элчиси Хуан Гарсияны чакыртып алды.", "summon"),
        (
            "Кыргызстандын Перудагы элчиси болуп Талант Осмонов дайындалды. Перунун жаңы элчиси Пабло Рохас ишеним "
            "грамотасын президентке тапшырды.",
            "credentials KGZ/",
        ),
        ("Төрага Талант Осмонов Лимага барды. Перунун элчиси аны форумга чакырды.", "summon"),
    ],
)
def test_nobody_else_does(text: str, wrong: str, lines: Callable[[str], list[str]]) -> None:
    assert not any(line.startswith(wrong) for line in lines(text))
