"""Which persons take part in what is agreed, signed or attended, where the text names them beside it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CASES = {
    "something is agreed on by those who talk": (
        "Монголиянын президенти Дорж Болд Вьетнамдын президенти Нгуен Хыу менен телефон аркылуу сүйлөштү. Түз "
        "каттамдарды көбөйтүү макулдашылды.",
        "agreement MNG/Болд VNM/Хыу",
    ),
    "something was agreed on at another time": (
        "Монголиянын президенти Дорж Болд Вьетнамдын президенти Нгуен Хыу менен телефон аркылуу сүйлөштү. Түз "
        "каттамдар былтыр макулдашылган.",
        "agreement MNG VNM",
    ),
    "scholars on their way are received": (
        "Эстониянын министри Маргус Цахкна Ригага аттанып жаткан стипендиаттарды кабыл алды. Жолугушууга Латвиянын "
        "элчиси Эдгарс Бондарс катышты.",
        "meeting EST/Цахкна LVA/Бондарс",
    ),
    "who holds the talks stands after them": (
        "Катардын өкмөтү менен сүйлөшүүлөрдү Эстониянын министри Маргус Цахкна жүргүздү.",
        "talks EST/Цахкна QAT",
    ),
    "who only hears of talks stands after them": (
        "Катар менен Эстониянын сүйлөшүүлөрүн Латвиянын министри Байба Браже баяндады.",
        "talks EST QAT",
    ),
    "somebody else tells of the visitor, after him": (
        "Венгриянын президенти Тамаш Шуйок Бишкекте расмий сапар менен 5-майда болорун тышкы иштер министри Жээнбек "
        "Кулубаев айтты.",
        "official-visit HUN/Шуйок KGZ",
    ),
    "a visitor tells of himself": (
        "Тышкы иштер министри Жээнбек Кулубаев 5-майда Будапештте расмий сапар менен болорун айтты.",
        "official-visit HUN KGZ/Кулубаев",
    ),
    "those at a gathering are received": (
        "Бакуда түрк өлкөлөрүнүн маданият министрлеринин жыйыны өттү. Ага Түркиянын министри Мехмет Эрсой жана "
        "Өзбекстандын министри Озодбек Назарбеков катышты. Катышуучуларды Азербайжандын президенти Илхам Алиев кабыл "
        "алды.",
        "reception AZE/Алиев TUR/Эрсой UZB/Назарбеков",
    ),
    "the heads of the delegations that came are received": (
        "Астанада ШКУга мүчө өлкөлөрдүн коргоо министрлеринин жыйыны өтүп жатат. Орусиядан Андрей Белоусов, Кытайдан Дун "
        "Цзюнь, Индиядан Ражнатх Сингх келди. Делегация башчыларын президент Касым-Жомарт Токаев кабыл алды.",
        "reception CHN/Цзюнь IND/Сингх KAZ/Токаев RUS/Белоусов",
    ),
    "the speaker himself is on his way": (
        "Эстониянын министри Маргус Цахкна Латвияга бара жаткан поездде журналисттерге маек берди.",
        "visit EST/Цахкна LVA",
    ),
}

SILENT = {
    "views exchanged on documents": (
        "Эстониянын министри Маргус Цахкна Латвиянын элчиси Эдгарс Бондарс менен жолукту. Тараптар макулдашууларды "
        "аткаруу боюнча пикир алмашты.",
        "signing",
    ),
    "papers that people fill in": (
        "Эстониянын министри Маргус Цахкна Латвиянын элчиси Эдгарс Бондарс менен жолукту. Тургундар документ тариздөөдө "
        "кыйналып жатканы айтылды.",
        "signing",
    ),
    "those at a gathering of nobody known": (
        "Бишкекте окуучулардын форуму өттү. Катышуучуларды министр Асан Үсөнов кабыл алды.",
        "reception",
    ),
    "students who go": (
        "Эстониянын министри Маргус Цахкна Латвияга бара жаткан студенттердин ийгилигине токтолду.",
        "visit",
    ),
}


@pytest.mark.parametrize(("text", "event"), CASES.values(), ids=CASES)
def test_who_takes_part(text: str, event: str, lines: Callable[[str], list[str]]) -> None:
    assert event in lines(text)


@pytest.mark.parametrize(("text", "kind"), SILENT.values(), ids=SILENT)
def test_nobody_takes_part(text: str, kind: str, lines: Callable[[str], list[str]]) -> None:
    assert not [line for line in lines(text) if line.split()[0].startswith(kind)]
