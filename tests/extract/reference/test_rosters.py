"""Offices told of somebody else: of several before, of a counterpart, of the ministry named last."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CASES = {
    "from two sides": (
        "Эки өлкөнүн энергетика министрлери Ошто жолугушту. Кыргыз тараптан Асан Үсөнов, өзбек тараптан Анвар Каримов "
        "катышты.",
        {"Асан Үсөнов minister KGZ", "Анвар Каримов minister UZB"},
    ),
    "from two sides, after somebody else": (
        "Министрлер Асан Үсөнов жана Болот Асанов Ташкентке барды. Элчи Үсөн Кадыров аларды тосуп алды. Кыргыз тараптан "
        "Эрмек Жээнов, өзбек тараптан Анвар Каримов катышты.",
        {"Асан Үсөнов minister KGZ", "Болот Асанов minister KGZ", "Үсөн Кадыров ambassador KGZ"},
    ),
    "a counterpart at home": (
        "Россиянын соода министри Иван Петров Бишкекте өзүнүн кесиптеши Асан Үсөнов менен жолугушту.",
        {"Иван Петров minister RUS", "Асан Үсөнов minister KGZ"},
    ),
    "of the ministries of two": (
        "Кыргызстан менен Перунун тышкы иштер министрликтери сүйлөшүү жүргүздү. Кыргыз делегациясын министрдин орун басары "
        "Асан Үсөнов жетектеди.",
        {"Асан Үсөнов deputy-foreign-minister KGZ"},
    ),
    "who leaves an office that another has just taken": (
        "Асан Үсөнов Кыргызстандын Перудагы элчиси кызматына дайындалды. Ошол эле жарлык менен Айнура Асанова бул "
        "кызматтан бошотулду.",
        {"Асан Үсөнов ambassador KGZ>PER"},
    ),
    "the committee of a deputy": (
        "Жогорку Кеңештин депутаты Асан Үсөнов Россияны сынга алды. Комитеттин төрагасы Болот Асанов да ага кошулду.",
        {"Асан Үсөнов parliament-member KGZ", "Болот Асанов parliament-member KGZ"},
    ),
    "at the embassy of an ambassador": (
        "Перунун Кыргызстандагы элчиси Хуан Рохас Россияны сынга алды. Элчиликтин аскер атташеси Пол Грант да ага "
        "кошулду.",
        {"Хуан Рохас ambassador PER>KGZ", "Пол Грант other PER"},
    ),
    "a spokesman of the ministry named before": (
        "Чилинин элчиси Перунун Тышкы иштер министрлигине чакыртылды. «Бул туура эмес», – деди министрликтин өкүлү Хуан "
        "Рохас.",
        {"Хуан Рохас spokesperson PER"},
    ),
    "of a field of a commission": (
        "Евразия экономикалык комиссиясы Перу менен макулдашууга кол койду. Комиссиянын соода боюнча министри Болот "
        "Асанов аны белгиледи.",
        {"Болот Асанов organisation-official eaeu"},
    ),
    "after a dash": (
        "Тышкы иштер министри Асан Үсөнов жаңы элчилерден – Пол Грант (Канада), Хуан Рохас (Перу) ишеним грамоталарынын "
        "көчүрмөсүн кабыл алды.",
        {"Асан Үсөнов foreign-minister KGZ", "Пол Грант ambassador CAN", "Хуан Рохас ambassador PER"},
    ),
    "whom somebody meets abroad": (
        "Президент Асан Үсөнов Токиого барды. Ал премьер-министр Кэндзи Ито менен жолугушту.",
        {"Асан Үсөнов head-of-state KGZ", "Кэндзи Ито prime-minister JPN"},
    ),
    "leaders of two delegations": (
        "Кыргызстан менен Казакстандын энергетика министрлери Астанада жолугушту. Кыргыз делегациясын Асан Үсөнов, казак "
        "делегациясын Айдос Сапаров жетектеди.",
        {"Асан Үсөнов minister KGZ", "Айдос Сапаров minister KAZ"},
    ),
    "of a region told before": (
        "Казакстандын делегациясы Таласка иш сапары менен келди. Меймандарды президенттин облустагы өкүлү Асан Үсөнов "
        "кабыл алды.",
        {"Асан Үсөнов regional-head KGZ"},
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_offices_told_elsewhere(text: str, expected: set[str], stated: Callable[[str], set[str]]) -> None:
    assert stated(text) == expected
