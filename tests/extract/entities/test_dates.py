"""Dates in a text: what they are, and how they stand to what happens."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor, extractor
from kgraph.extract.syntax.text import normalise
from kgraph.model import Document

FOUND = {
    "full": ("Ал 2021-жылдын 8-февралында келди.", "", ["2021-02-08 on"]),
    "range": ("Ал 16-17-март күндөрү болду.", "", ["--03-16/--03-17 on"]),
    "range with a long dash": ("2018-жылдын 6–8-июнунда өттү.", "", ["2018-06-06/2018-06-08 on"]),
    "no hyphen": ("Ал 2021 жылдын 22 апрелинде келди.", "", ["2021-04-22 on"]),
    "several days": ("Кагылыш 28-29-30-апрелде болду.", "", ["--04-28/--04-30 on"]),
    "a blank before the hyphen": ("Ал 16 -мартта келди.", "", ["--03-16 on"]),
    "the day of a month": ("Ал июлдун 5-күнү келди.", "", ["--07-05 on"]),
    "an abbreviated year": ("Ал 2024-ж. 5-июлда келди.", "", ["2024-07-05 on"]),
    "day after its month": ("Ал апрелдин 22синде келди.", "", ["--04-22 on"]),
    "from until": ("Ал 3-майынан октябрь айына чейин созулат.", "", ["--05-03/--10 on"]),
    "two years": ("Алар 2024-2025-жылдары жолугушкан.", "", ["2024/2025 on"]),
    "month alone": ("Жолугушуу апрель айында болот.", "", ["--04 on"]),
    "a month that is another word, with its noun": ("Жолугушуу май айында болот.", "", ["--05 on"]),
    "the night before a day": ("Атышуу 11-майга караган түнү болду.", "", ["--05-11 on"]),
    "month of a year": ("Ал 2010-жылдын апрель окуясынан соң жабылган.", "", ["2010-04 of"]),
    "since a month": ("Ал февраль айынан бери иштейт.", "", ["--02 since"]),
    "deadline": ("Ал 2022-жылдын 5-майына чейин бүтөт.", "", ["2022-05-05 until"]),
    "today, published": ("Ал бүгүн келди.", "2024-05-08", ["2024-05-08 on"]),
    "today, told": ("Ал кечээ, 26-январда келди. Бүгүн кетти.", "", ["--01-26 on", "--01-27 on"]),
    "this year": ("Ал ушул жылдын 7-июнунда келет.", "2024-05-08", ["2024-06-07 on"]),
    "last year": ("Ал былтыр 7-июнда келди.", "2024-05-08", ["2023-06-07 on"]),
    "last weekday": ("Ал дүйшөмбү күнү келди.", "2024-05-08", ["2024-05-06 on"]),
    "next weekday": ("Ал жума күнү келет.", "2024-05-08", ["2024-05-10 on"]),
    "weekday, day unknown": ("Ал жума күнү келет.", "", []),
    "dateline": ("БИШКЕК, 3-май — Кабар. Эртең министр келет.", "", ["--05-03 on", "--05-04 on"]),
    "dateline below a headline": (
        "Министр келет\nБишкек, 7-июль /Кабар/. Ал эртең келет.",
        "",
        ["--07-07 on", "--07-08 on"],
    ),
    "the year of the news": (
        "2021-жылдын 8-февралында келди. Ал 9-мартта кетет.",
        "",
        ["2021-02-08 on", "2021-03-09 on"],
    ),
    "a year told after days without one": (
        "Ал 8-июлда келди. Мамиле 1992-жылдын 4-июнунда түзүлгөн.",
        "",
        ["--07-08 on", "1992-06-04 on"],
    ),
    "another year": ("Ал 9-мартта келет. Уюм 2010-жылы түзүлгөн.", "", ["--03-09 on", "2010 on"]),
    "tomorrow, after the day of the report": (
        "Министр эртең келет. Бул тууралуу министрлик 3-октябрда билдирди.",
        "",
        ["--10-04 on", "--10-03 on"],
    ),
    "the next day": ("Ал 5-апрелде келди. Кийинки күнү кетти.", "", ["--04-05 on", "--04-06 on"]),
    "that day": ("Ал 5-апрелде келди. Ошол эле күнү кетти.", "", ["--04-05 on", "--04-05 on"]),
    "small cattle": ("Ири жана майда мал сатылды.", "", []),
    "a street": ("Ал Биринчи Май айылында турат.", "", []),
}

HAPPENED = {
    "opening the sentence": ("2023-жылдын 13-мартында элчи Асан Үсөнов Анкарада Түркиянын министри менен жолугушту.", "2023-03-13"),
    "of another event": ("6-февралда болгон жер титирөөгө байланыштуу Кыргызстан Түркияга жардам жөнөттү.", ""),
    "of the event by a participle": ("Президент 6-ноябрда Бишкекте өтө турган Түрк мамлекеттер уюмунун кезектеги саммитине катышат.", "--11-06"),
    "deadline": ("Кыргызстан менен Кытай 5-майга чейин келишимге кол коёт.", ""),
    "of the cause": ("Элчи 6-февралда Түркиянын түштүгүндө болгон жер титирөөгө байланыштуу түрк элине көңүл айтты.", ""),
    "in brackets after it": ("Садыр Жапаров Шавкат Мирзиёевди кабыл алды (5-июль, Бишкек).", "--07-05"),
    "of the night": ("11-майга караган түнү Тажикстандын аскерлери Кыргызстандын айылына ок аткан.", "--05-11"),
    "of a participle before it": ("Кыргыз-казак чек ара бекети ачылган 2019-жылдан тартып соода өстү.", "2019"),
    "of the sentence before": ("Министр 9-ноябрда Римге барды. Анын алкагында Кыргызстан менен Италия келишимге кол койду.", "--11-09"),
    "announced by a decree": ("Асан Үсөнов Кыргызстандын Түркиядагы элчиси болуп дайындалды. Бул боюнча жарлык 15-декабрда жарыяланды.", "--12-15"),
    "of a decree": ("Президенттин 21-июндагы жарлыгына ылайык Асан Үсөнов Кыргызстандын Индиядагы элчиси болуп дайындалды.", "--06-21"),
    "after a source without a date": (
        "Тажикстандын аскерлери Кыргызстандын чек арачыларына ок чыгарды. Бул тууралуу айыл өкмөтү билдирди. "
        "Маалыматка ылайык, 11-июнь күнү алар жайлоого чыгышкан.", "--06-11"),
    "told of the occasion": ("Кыргызстан менен Казакстандын бизнес-форуму өтөт. Иш-чара 3-июлда Ошто болот.", "--07-03"),
    "of an occasion in another one": ("Кыргызстан менен Казакстандын бизнес-форуму өтөт. Окуянын себеби 3-июлда айтылды.", ""),
    "period since": ("Февраль айынан бери Кыргызстанга Россиядан миң жаран алып келинди.", ""),
    "the hour alone": ("17-сентябрда абал курчуду. Саат 08:50дө Тажикстан Кыргызстандын чек арасына ок чыгарды.", "--09-17"),
    "unknown today": ("16-сентябрда болгон окуя боюнча бүгүн Кыргызстандын министри Тажикстандын министри менен телефон аркылуу сүйлөштү.", ""),
}  # fmt: skip


@pytest.fixture(scope="module")
def read() -> Extractor:
    return extractor("ky")


@pytest.mark.parametrize(("text", "published", "expected"), FOUND.values(), ids=FOUND)
def test_dates_that_a_text_has(text: str, published: str, expected: list[str], read: Extractor) -> None:
    dates = read.page(normalise(text), published).dates
    assert [f"{'/'.join(filter(None, (d.first, d.last)))} {d.relation}" for d in dates] == expected


@pytest.mark.parametrize(("text", "expected"), HAPPENED.values(), ids=HAPPENED)
def test_the_date_of_an_event(text: str, expected: str, read: Extractor) -> None:
    events = read(Document("news", text)).events
    assert events
    assert {e.when.begin if e.when else "" for e in events} == {expected}


def test_whoever_comes_in_the_place_of_another_comes_on_the_same_day(read: Extractor) -> None:
    text = (
        "14-сентябрда Асан Үсөнов Кыргызстандын Кытайдагы элчиси кызматынан бошотулду. "
        "Анын ордуна Кадыр Асанов дайындалды."
    )
    events = read(Document("news", text)).events
    assert [(e.type, e.when.begin if e.when else "") for e in events] == [
        ("dismissal", "--09-14"),
        ("appointment", "--09-14"),
    ]
