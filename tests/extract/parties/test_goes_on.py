"""Of whose talks a text goes on to tell, where others are recalled beside them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

TALKS = {
    "met": "Грециянын премьер-министри Никос Ставридис Кипрдин президенти Андреас Лукас менен жолугушту.",
    "called": "Грециянын премьер-министри Никос Ставридис менен Кипрдин президенти Андреас Лукас телефондон сүйлөштү.",
}
BESIDE = {
    "a gathering recalled": "Эске салсак, май айында Албаниянын президенти Ардит Хожа БРИКС саммитине катышкан.",
    "a gathering": "Кечээ Албаниянын президенти Ардит Хожа Нью-Йоркто БУУнун жыйынында сөз сүйлөдү.",
    "a call before": "Буга чейинки күнү Албаниянын президенти Ардит Хожа Мальтанын президенти Жозеф Борг менен сүйлөшкөн.",
    "one of them, before": "Кечээ Лукас Албаниянын президенти Ардит Хожа менен телефон аркылуу сүйлөшкөн.",
    "a journey before": "Буга чейин Албаниянын президенти Ардит Хожа Мальтага барган.",
}
ENDS = {
    "Тараптар соода көлөмүн эки эсе көбөйтүүгө макулдашты.": "agreement CYP/Лукас GRC/Ставридис",
    "Тараптар меморандумга кол коюшту.": "signing CYP/Лукас GRC/Ставридис",
    "Ставридис меймандостук үчүн ыраазычылык билдирди.": "gratitude CYP/Лукас GRC/Ставридис",
}


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("beside", BESIDE)
@pytest.mark.parametrize("talks", TALKS)
def test_who_goes_on(talks: str, beside: str, end: str, lines: Callable[[str], list[str]]) -> None:
    found = lines(" ".join((TALKS[talks], BESIDE[beside], end)))
    assert ENDS[end] in found, found
    assert not any("CYP/Лукас GRC/Ставридис" in line and "ALB" in line for line in found), found
