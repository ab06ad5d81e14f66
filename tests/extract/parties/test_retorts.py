"""Who acts and who only speaks where states answer each other: two subjects in one sentence, what is whose."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CASES = {
    "who shall answer for a deed": (
        "Чилинин министри Пабло Гомес өрткө Перу жооптуу экенин айтты.",
        ["accusation CHL/Гомес PER"],
    ),
    "who has had a hand in it": (
        "Чилинин министри Пабло Гомес кемелердин чөгүшүнө Перунун тиешеси бар экенин жарыялады.",
        ["accusation CHL/Гомес PER"],
    ),
    "who stands behind a blow": (
        "Чили кибер чабуулдун артында Перу турганын билдирди.",
        ["attack CHL PER", "accusation CHL PER"],
    ),
    "who has no hand in it": ("Перу кол салууга анын тиешеси жок экенин билдирди.", []),
    "who is at fault by the words of a mayor": ("Мэр Асан Үсөнов жолдорго министрлик жооптуу экенин айтты.", []),
    "whose ministry speaks after a charge against another state": (
        "Перу Боливия Лиманын борборундагы үйгө сокку урганын айыптады. Тышкы иштер министрлигинин өкүлү Хорхе Рамос "
        "муну «чагым» деп атады.",
        ["attack BOL PER", "accusation BOL PER/Рамос"],
    ),
    "whose minister speaks after what is told of another state": (
        "Норвегиянын өкмөтү Дания портко аскер жайгаштырганын билдирди. Коргоо министри Хокон Лунд буга нааразы болду.",
        ["deployment DNK NOR", "protest-note DNK NOR/Лунд"],
    ),
    "whose new policy somebody backs": (
        "Чилинин министри Пабло Гомес Перунун жаңы саясатын колдогонун айтты.",
        ["endorsement CHL/Гомес PER"],
    ),
    "whose latest step somebody blames": (
        "Чилинин министри Пабло Гомес боливиялык өкмөттүн соңку чечимин айыптай турганын билдирди.",
        ["accusation BOL CHL/Гомес"],
    ),
    "whose old friend somebody is": (
        "Чилинин министри Пабло Гомес Перу Боливиянын эски чечимин колдогонун айтты.",
        ["endorsement BOL PER"],
    ),
}


@pytest.mark.parametrize(("text", "told"), CASES.values(), ids=CASES.keys())
def test_who_acts_and_who_speaks(text: str, told: list[str], lines: Callable[[str], list[str]]) -> None:
    assert lines(text) == told
