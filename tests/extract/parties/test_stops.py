"""The stops of a journey, and what is no stop."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CASES = {
    "towns told one after another": (
        "Хорватиянын президенти Зоран Миланович адегенде Прагада, кийин Варшавада болду.",
        ["visit CZE HRV/Миланович", "visit HRV/Миланович POL"],
    ),
    "with a pronoun between": (
        "Хорватиянын президенти Зоран Миланович алгач Прагага, андан ары Варшавага учуп барды.",
        ["visit CZE HRV/Миланович", "visit HRV/Миланович POL"],
    ),
    "a town where something else was done": (
        "Хорватиянын президенти Зоран Миланович Прагадагы иштерин бүтүп, Варшавага барды.",
        ["visit HRV/Миланович POL"],
    ),
    "a day of the week with the name of a town": (
        "Дүйшөмбү күнү Хорватиянын президенти Зоран Миланович Варшавага барды.",
        ["visit HRV/Миланович POL"],
    ),
    "the night before a day with the name of a town": (
        "Дүйшөмбүгө караган түнү Хорватиянын президенти Зоран Миланович Варшавага барды.",
        ["visit HRV/Миланович POL"],
    ),
    "a day that begins a sentence, where the state of the town is not named": (
        "Дүйшөмбүдө Хорватиянын президенти Зоран Миланович Варшавага барды.",
        ["visit HRV/Миланович POL"],
    ),
    "the town that begins a sentence, where its state is named": (
        "Тажикстан форум өткөрөт. Дүйшөмбүгө Хорватиянын президенти Зоран Миланович барды.",
        ["forum TJK", "visit HRV/Миланович TJK"],
    ),
    "the town itself": (
        "Хорватиянын президенти Зоран Миланович Дүйшөмбүгө барды.",
        ["visit HRV/Миланович TJK"],
    ),
    "who is about to go, and talks to others": (
        "Хорватиянын президенти Зоран Миланович Варшавага аттанар алдында журналисттер менен сүйлөштү.",
        ["visit HRV/Миланович POL"],
    ),
    "a train by which one goes": (
        "Хорватиянын президенти Зоран Миланович поезд менен Варшавага барды.",
        ["visit HRV/Миланович POL"],
    ),
}


@pytest.mark.parametrize(("text", "told"), CASES.values(), ids=CASES.keys())
def test_where_a_journey_goes(text: str, told: list[str], lines: Callable[[str], list[str]]) -> None:
    assert sorted(lines(text)) == told
