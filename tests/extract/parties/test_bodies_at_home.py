"""Whose bodies and their people are that the text names without a state: ministries that get something, envoys' staff."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CASES = {
    "a ministry helped by an embassy": (
        "Португалиянын элчилиги Билим берүү министрлигине 15 компьютер тапшырды.",
        "technical-assistance KGZ PRT",
    ),
    "a service of a ministry, after what it fights": (
        "Норвегиянын элчилиги Ички иштер министрлигинин Коррупцияга каршы күрөшүү кызматына 5 унаа тапшырды.",
        "technical-assistance KGZ NOR",
    ),
    "a ministry right after an organisation": (
        "ЮНИСЕФ Саламаттык сактоо министрлигине 40 муздаткыч өткөрүп берди.",
        "technical-assistance KGZ unicef",
    ),
    "a ministry right after a bank": (
        "Дүйнөлүк банк Айыл чарба министрлигине 8 миллион доллар грант бөлдү.",
        "grant KGZ wb",
    ),
    "people of a ministry": (
        "Министрликтин өкүлдөрү Исландиянын элчиси менен жолугушту.",
        "meeting ISL KGZ",
    ),
    "people of an embassy, where their own are held": (
        "Марокконун Касабланка шаарында эки кыргызстандык кармалды. Элчиликтин кызматкерлери алардын абалын сурап, "
        "адвокат жалдап берди.",
        "consular-protection KGZ MAR",
    ),
    "a consulate that names no land": (
        "Хорватиянын Сплит шаарында ондон ашуун кыргызстандык айлыгын ала албай калды. Консулдук алардын мекенине "
        "кайтышына көмөктөштү.",
        "consular-protection HRV KGZ",
    ),
    "a ministry named before the first foreign state": (
        "ПРООН Юстиция министрлигине 15 компьютер тапшырды. Жабдуулар Финляндиянын каржылоосу менен алынган.",
        "technical-assistance KGZ undp",
    ),
    "a ministry of the state that the news is about": (
        "Норвегиянын Ички иштер министрлиги полиция бөлүмдөрүнө 100 унаа тапшырды. Норвегияда 5 миң полиция "
        "кызматкери бар.",
        "",
    ),
    "people of a ministry at home": (
        "Бишкекте жол кырсыгынан үч киши жабыркады. Министрликтин өкүлдөрү аларга көмөк көрсөтүштү.",
        "",
    ),
}


@pytest.mark.parametrize(("text", "told"), CASES.values(), ids=CASES)
def test_whose_bodies_they_are(text: str, told: str, lines: Callable[[str], list[str]]) -> None:
    found = lines(text)
    assert told in found if told else not found, found
