"""Whom «конок», «мейман» mean, and other ways to say from which side somebody comes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

MET = "Садыр Жапаров Монголиянын президенти Болд Батын менен жолугушту. "
CASES = {
    "of two who met the foreigner": (
        MET + "Конок кыргыз лидерин эл аралык фестивалга чакырды.",
        "invitation KGZ/Жапаров MNG/Батын",
    ),
    "who was received abroad": (
        "Монголиянын президенти Болд Батын Кыргызстандын министри Асан Үсөновду кабыл алды. Мейман монгол тарапка "
        "ыраазычылык билдирди.",
        "gratitude KGZ/Үсөнов MNG",
    ),
    "whose nation is said": (
        "Садыр Жапаров Чехиянын президенти Павел Новотный жана Перунун президенти Хуан Перес менен сүйлөштү. Ал перулук "
        "коноктон маселени чечүүнү суранды. Перу андан баш тартты.",
        "request KGZ/Жапаров PER/Перес",
    ),
    "several, without a journey told": (
        MET + "Коноктор кыргыз тарапка ыраазычылык билдирди.",
        "gratitude KGZ MNG/Батын",
    ),
    "somebody's": (MET + "Коногу болсо Бишкекке алкыш айтты.", "gratitude KGZ MNG/Батын"),
    "nobody's": ("Концертке келген конок ырчыга ыраазычылык билдирди.", ""),
    "from a town of a land, experts": (
        "Нарын шаарынын мэри Асан Үсөнов Словениянын Марибор шаарынан келген дарыгерлерди кабыл алды.",
        "reception KGZ/Үсөнов SVN",
    ),
    "from a town of the readers' own": (
        "Президент Садыр Жапаров Баткен облусунан келген адистерди кабыл алды.",
        "",
    ),
    "goods from abroad, and people of the town": (
        "Нарын шаарынын мэри Асан Үсөнов Словениядан келген жабдууларды алган дарыгерлерди кабыл алды.",
        "",
    ),
    "from the side of an organisation": (
        "Документке кыргыз тараптан министр Асан Үсөнов, ЕБ тараптан жогорку өкүл Мария Браун кол койду.",
        "signing KGZ/Үсөнов eu/Браун",
    ),
    "from the side of an organisation, with a capital": (
        "Документке кыргыз тараптан министр Асан Үсөнов, ЕБ тараптан Тышкы иштер жана коопсуздук саясаты боюнча жогорку "
        "өкүл Мария Браун кол койду.",
        "signing KGZ/Үсөнов eu/Браун",
    ),
    "from a side, with a long title": (
        "Бишкекте Сирия боюнча жыйын өттү. Жыйынга кыргыз тараптан Тышкы иштер министрлигинин атайын тапшырмалар боюнча "
        "элчиси Асан Үсөнов, чех тараптан Павел Новотный катышты.",
        "meeting CZE/Новотный KGZ/Үсөнов",
    ),
    "what an office is about, in a list": (
        "Ташкентте жыйын өттү. Жыйынга Чехиянын Сирия боюнча атайын өкүлү Павел Новотный, Перунун министри Хуан Перес жана "
        "Польшанын министри Анджей Новак катышты.",
        "session CZE/Новотный PER/Перес POL/Новак",
    ),
    "brackets before a name": (
        "Министр Асан Үсөнов Чехиянын элчиси (резиденциясы Астана шаарында) Павел Новотныйды кабыл алды.",
        "reception CZE/Новотный KGZ/Үсөнов",
    ),
    "who speaks for the ministry of that land": (
        "Министр Асан Үсөнов Чехиянын тышкы иштер министринин орун басары Павел Новотный менен жолугушту. Үсөнов Чехияга "
        "ыраазычылык билдирип, ал эми бул өлкөнүн ТИМ өкүлү кызматташууга даяр экенин айтты.",
        "express-readiness CZE/Новотный KGZ/Үсөнов",
    ),
    "who acts after the reason": (
        "Казакстан бекетти жапканына байланыштуу Кыргызстандын Тышкы иштер министрлиги нота тапшырды.",
        "protest-note KAZ KGZ",
    ),
}


@pytest.mark.parametrize(("text", "told"), CASES.values(), ids=CASES)
def test_whom_words_for_a_side_mean(text: str, told: str, lines: Callable[[str], list[str]]) -> None:
    found = lines(text)
    assert told in found if told else not found, found
