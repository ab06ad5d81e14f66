"""Whole pages: a headline told again, what is recalled beside the news, who takes part in what another one tells."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor, extractor
from kgraph.model import Document, Event

CASES = {
    "a headline with another word for the meeting": (
        "Асан Үсөнов чех элчиси менен жолукту\n"
        "Жогорку Кеңештин төрагасы Асан Үсөнов бүгүн Чехиянын элчиси Карел Новакты кабыл алды.",
        ["reception actual - CZE/Новак KGZ/Үсөнов"],
    ),
    "a reception, then its guest met": (
        "Президент Перунун элчисин кабыл алды\nСадыр Жапаров Перунун элчиси Хуан Мендоса менен жолугушту.",
        ["reception actual - KGZ/Жапаров PER/Мендоса"],
    ),
    "an act of a year before": (
        "Оман Кыргызстанга картошка киргизүүгө тыюу салды. Тыюу 4-мартта башталды.\n"
        "2017-жылы да Оман кыргыз этине тыюу салган.",
        ["trade-ban actual --03-04 KGZ OMN", "trade-ban actual 2017 KGZ OMN"],
    ),
    "what goes on with a year before": (
        "Эмомали Рахмон менен Касым-Жомарт Токаев биргелешкен билдирүүгө кол койду.\n"
        "Токаев Тажикстанга 2021-жылдын май айында барган.\nАнда тараптар келишимге кол койгон эле.",
        [
            "signing actual - KAZ/Токаев TJK/Рахмон",
            "visit actual 2021-05 KAZ/Токаев TJK",
            "signing actual - KAZ TJK",
        ],
    ),
    "who takes part in the talks that have been, told after those to come": (
        "Министр Асан Үсөнов Перунун министри Хуан Мендоса менен жолугушту. Тараптар өкмөттөр аралык комиссиянын "
        "кезектеги жыйынын Ошто өткөрүүнү талкуулашты. Жолугушууга депутат Болот Эсенов катышты.",
        [
            "meeting actual - KGZ/Эсенов KGZ/Үсөнов PER/Мендоса",
            "intergovernmental-commission possible - KGZ PER",
        ],
    ),
    "who only tells of talks to come": (
        "Тышкы иштер министри Асан Үсөнов Перу менен консультациялар май айында Лимада өтөрүн билдирди.",
        ["consultations planned --05 KGZ PER"],
    ),
    "what a receiver said while receiving": (
        "Кытайдын төрагасы Си Цзиньпин Перунун президентин кабыл алып жатып, согушта эч ким жеңбейт деди.",
        ["reception actual - CHN/Цзиньпин PER"],
    ),
    "the family name that stands first": (
        "Кытайдын төрагасы Си Цзиньпин Москвага барды. Владимир Путин Си менен жолугушту.",
        ["visit actual - CHN/Цзиньпин RUS", "meeting actual - CHN/Цзиньпин RUS/Путин"],
    ),
    "the minister of something else": (
        "Саламаттык сактоо министри Асан Үсөнов баяндама жасады. Коргоо министри Ташкентке барды.",
        ["visit actual - KGZ UZB"],
    ),
    "people whom their own embassy meets": (
        "Перудан үч кыргызстандык мекенине алып келинди. Аларды Кыргызстандын элчилигинин кызматкерлери тосуп алды.",
        ["repatriation actual - KGZ PER"],
    ),
    "a town that is a day of the week": (
        "4-май, 2021-жыл, шейшемби, Бишкек убактысы 10:15\nЭлчи Дүйшөмбүдө жолугушту\n"
        "Кыргызстандын элчиси Асан Үсөнов Тажикстандын министри Шариф Раҳимов менен жолугушту.",
        ["meeting actual - KGZ/Үсөнов TJK/Раҳимов"],
    ),
    "shots told after a source": (
        "Кыргыз-тажик чек арасында атышуу болду. Бул тууралуу УКМК билдирди.\n"
        "Тажик аскерлери кыргыз чек арачыларына ок аткан.",
        ["attack actual - KGZ TJK"],
    ),
    "who greets a guest where he arrives": (
        "Садыр Жапаров Анкарага келди. Аны аэропорттон транспорт министри Мехмет Йылдыз тосуп алды.",
        ["visit actual - KGZ/Жапаров TUR", "reception actual - KGZ/Жапаров TUR/Йылдыз"],
    ),
    "the host of a guest whom a participle describes": (
        "Тажикстандын президенти Эмомали Рахмон расмий сапар менен келген Айдос Сапаров менен сүйлөштү. "
        "Казакстандын президенти Айдос Сапаров Бишкекке келген эмес.",
        [
            "official-visit actual - KAZ/Сапаров TJK",
            "talks actual - KAZ/Сапаров TJK/Рахмон",
        ],
    ),
    "whose words follow a colon": (
        "Тышкы иштер министри Асан Үсөнов: Перу менен консультациялар май айында Лимада өтөт.",
        ["consultations planned --05 KGZ PER"],
    ),
    "states named together": (
        "Кыргызстандын жарандары Газадан чыгарылды. Эвакуация Египет, Израиль жана Катар бийликтеринин көмөгү менен "
        "жүргүзүлдү. Министрлик бул өлкөлөргө ыраазычылык билдирет.",
        ["repatriation actual - KGZ PSE", "gratitude actual - EGY ISR KGZ QAT"],
    ),
    "the sides of a journey recalled": (
        "Президент Садыр Жапаров Өзбекстандын министри Алишер Каримовду кабыл алды. Жолугушууда Шавкат Мирзиёевдин "
        "2023-жылы Бишкекке болгон сапары сөз болду. Ал сапарда тараптар меморандумга кол койгон.",
        [
            "reception actual - KGZ/Жапаров UZB/Каримов",
            "visit actual 2023 KGZ UZB/Мирзиёев",
            "signing actual - KGZ UZB",
        ],
    ),
    "those who speak have no part in what they tell": (
        "Кытай менен Борбор Азиянын саммити Сианда өтөт. «Ага Перунун президенти катышат», — деди министр Асан Үсөнов.",
        ["summit planned - CHN PER"],
    ),
    "those who agreed, one of them no state": (
        "Израиль менен ХАМАС ок атышпоого макулдашты. АКШ Катарга жана Египетке ыраазычылык билдирди. "
        "Перунун президенти Хуан Мендоса тараптарды келишимди аткарууга чакырды.",
        ["agreement actual - ISR hamas", "gratitude actual - EGY QAT USA", "appeal actual - ISR PER/Мендоса hamas"],
    ),
    "what is only tried": (
        "Тышкы иштер министри Асан Үсөнов Перуну Ошто аскердик база ачууга аракет кылып жатат деп айыптады.",
        ["accusation actual - KGZ/Үсөнов PER"],
    ),
    "who comes in somebody's place": (
        "Саммит 5-июлда Бакуда өтөт. Ага Перунун президенти Хуан Мендосанын ордуна вице-президент Луис Риос жана "
        "Чилинин президенти Пабло Сото катышат.",
        ["summit planned --07-05 CHL/Сото PER/Риос"],
    ),
}


@pytest.fixture(scope="module")
def read() -> Extractor:
    return extractor()


def told(event: Event) -> str:
    """Type, modality, first day, sides with the family names of their persons."""
    found = set()
    for p in event.participations:
        name = f"/{p.person.name.split()[-1]}" if p.person else ""
        found.add(f"{p.side.code if p.side else ''}{name}")
    return " ".join([event.type, event.modality, event.when.begin if event.when else "-", *sorted(found)])


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_events_of_a_page(text: str, expected: list[str], read: Extractor) -> None:
    assert [told(e) for e in read(Document("page", text)).events if e.type != "state"] == expected


@pytest.mark.parametrize("text", [text for text, _ in CASES.values()], ids=CASES)
def test_a_page_cut_anywhere_can_be_read(text: str, read: Extractor) -> None:
    for end in range(0, len(text), 23):
        read(Document("page", text[:end]))


@pytest.mark.parametrize(
    "text",
    [
        "Парламенттин төрагасы Асан Үсөнов расмий сапар менен келген Перунун",
        "Чилинин президенти Хуан Гомес менен Перунун президенти Ана Роха жолугушту. Сүйлөшүүлөрдүн жыйынтыгында он "
        "документке кол коюлду, алардын",
        "Министр Асан Үсөнов Лимага барып, кесиптеши менен жолукту\nМинистрлер кабинетинин төрагасынын",
    ],
)
def test_a_page_may_end_in_a_genitive(text: str, read: Extractor) -> None:
    read(Document("page", text))
