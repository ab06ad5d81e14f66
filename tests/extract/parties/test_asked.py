"""Whom somebody asks, blames or attacks where the clause does not say which states it means, or names two."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CASES = {
    "all states": (
        "Чилинин министри Хорхе Рамос БУУнун жыйынында бардык мамлекеттерди сабырдуулукка чакырды.",
        ["session CHL/Рамос un", "appeal CHL/Рамос"],
    ),
    "states of a part of the world": (
        "Ливиянын президенти Салем Хаддад Иранга барып, Батыш өлкөлөрүн Ливияны колдоого чакырды.",
        ["visit IRN LBY/Хаддад", "appeal LBY/Хаддад"],
    ),
    "a list that ends in others": (
        "Кыргызстан Финляндия, Швеция жана башка өлкөлөрдү сууну үнөмдөөгө чакырды.", ["appeal FIN KGZ SWE"],
    ),
    "whose charge a parliament speaks of": (
        "Ирактын парламентинин депутаттары Түркиянын аба чабуулу боюнча жыйын өткөрүштү.", ["attack IRQ TUR"],
    ),
    "who wish each other well": (
        "Кыргызстандын президенти Асан Үсөнов Сербиянын президенти Милан Йович менен сүйлөштү. Анда эки өлкөнүн лидерлери"
        " Нооруз майрамына карата бири-бирине ден соолук каалашты.",
        ["talks KGZ/Үсөнов SRB/Йович", "congratulation KGZ/Үсөнов SRB/Йович"],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_asked(lines: Callable[[str], list[str]], text: str, expected: list[str]) -> None:
    assert lines(text) == expected
