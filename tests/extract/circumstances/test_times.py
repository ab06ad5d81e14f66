"""When an event happens: by its own words, by the sentence beside it, or on no day that the text tells."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.model import Document

TIMES = {
    "what went before has the day": (
        "Армения 5-майда чек арага аскер жөнөткөндөн кийин Грузия Арменияны айыптады.",
        "accusation -",
    ),
    "since when measures are taken": (
        "Россия 2022-жылдын 24-февралында Украинага кол салгандан бери АКШ Россияга каршы ондогон санкция киргизген.",
        "sanction -",
    ),
    "today, after something": (
        "Бүгүн, 3-мартта, Германиянын министри Ташкентке келгенден кийин Өзбекстандын министри менен жолугушту.",
        "meeting --03-03",
    ),
    "a day of the next clause": (
        "Садыр Жапаров Латвиянын президенти Янис Озолс менен жолугушуп, аны 2027-жылы Бишкекте өтө турган форумга чакырды.",
        "meeting -",
    ),
    "what is done at a gathering": (
        "БУУнун Башкы Ассамблеясынын сессиясынын алкагында 20-сентябрда Асан Үсөнов Панаманын министри менен жолугушту.",
        "session -",
    ),
    "days that a word joins": (
        "Латвия менен Эстониянын чек арасындагы 28-29-апрелдеги жана 1-майдагы куралдуу жаңжалда он киши курман болду.",
        "clash --04-28",
    ),
    "a month that frames what was done": (
        "Июнь айындагы алты күндүк согушта Израил Сирияга сокку урган.",
        "attack --06",
    ),
    "the month of a gathering to which somebody went": (
        "Эмомали Рахмон Кытайга 2023-жылдын май айында «Кытай — Борбор Азия» саммитине катышуу үчүн барган.",
        "summit 2023-05",
    ),
    "a gathering with a title": (
        "Кабулда ушул жылдын 29-январында өткөн «Аймактык кызматташтык демилгеси» жыйынына Кыргызстандын элчиси Асан "
        "Үсөнов менен Ирандын өкүлү Хасан Риза катышты.",
        "meeting --01-29",
    ),
    "talks with their owners": (
        "2023-жылдын октябрь айында Бишкекте өткөн Владимир Путин менен Садыр Жапаровдун сүйлөшүүсүндө газ тууралуу сөз болгон.",
        "talks 2023-10",
    ),
    "the same decree": (
        "Президент 3-июлда жарлыкка кол койду. Ошол эле жарлык менен Асан Үсөнов Кыргызстандын Кытайдагы элчисинин "
        "кызматынан бошотулду.",
        "dismissal --07-03",
    ),
    "then": (
        "Айдоочулар июлда кармалган. Ошондо Кыргызстандын Тышкы иштер министрлиги Кытайга нота жөнөткөн.",
        "protest-note --07",
    ),
    "what lasts has no day of a report": (
        "Россия быйыл үч айда Кыргызстандын 2 миң жаранын өлкөдөн чыгарган. "
        "Бул тууралуу элчи Асан Үсөнов 11-апрелде билдирди.",
        "deportation -",
    ),
    "the day of what was talked about": (
        "Президент Садыр Жапаров Латвиянын президенти Янис Озолс менен телефондон сүйлөштү. "
        "Алар 10-октябрга белгиленген жыйындын күн тартибин тактады.",
        "call -",
    ),
    "from when a measure is in force": (
        "Россия Латвиянын банкын санкция тизмесине кошту. Чечим 21-январдан баштап күчүнө кирет.",
        "sanction --01-21",
    ),
    "from when something else is in force": (
        "Россия Латвиянын банкын санкция тизмесине кошту. Жайкы убакыт 21-январдан баштап киргизилет.",
        "sanction -",
    ),
    "what ends talks of several days": (
        "Кыргызстан менен Тажикстандын топографтары 12-18-февралда жолугушту. "
        "Жолугушуунун жыйынтыгында тараптар протоколго кол коюшту.",
        "signing -",
    ),
    "a digest by days": (
        "Апталык дайджест · 23-27-июнь 2025-жыл\n\nДүйшөмбү, 23-июнь.\n\nЛатвиянын министри Янис Озолс Бишкекке келди.\n\n"
        "Шейшемби, 24-июнь.\n\nКыргызстан менен Эстония макулдашууга кол койду.",
        "signing 2025-06-24",
    ),
    "the last day of a digest": (
        "Апталык дайджест · 23-27-июнь 2025-жыл\n\nБейшемби, 26-июнь.\n\nЛатвиянын министри Янис Озолс Бишкекке келди.\n\n"
        "Жума, 27-июнь.\n\nКыргызстан менен Эстония макулдашууга кол койду.",
        "signing 2025-06-27",
    ),
    "how long what was told goes on": (
        "Россия Арменияга жаратылыш газын кайра экспорттой баштады. Бул тууралуу ишкана билдирди. "
        "Ага ылайык, газды экспорттоо 8-июндан август айына чейин уланат.",
        "delivery --06-08",
    ),
    "how long something else goes on": (
        "Россия Арменияга жаратылыш газын кайра экспорттой баштады. Бул тууралуу ишкана билдирди. "
        "Ага ылайык, эс алуу мезгили 8-июндан август айына чейин уланат.",
        "delivery -",
    ),
    "the day on which guests of several days came": (
        "Кыргыз делегациясы 22-25-апрелде Ооганстанда жүрдү. Кабулга келген күнү Кыргызстандын министри Асан Үсөнов "
        "Ооганстандын министри Абдул Баради менен жолугушту.",
        "meeting --04-22",
    ),
    "a day told and not known": (
        "Бейшембиде Россия Латвиянын товарларына кошумча бажы алымын киргизди. Бул айыл чарбага тиет.\n"
        "9-мартта Россия Латвиянын болотуна кошумча бажы алымын киргизген.",
        "tariff -",
    ),
    "what a digest recalls": (
        "Апталык дайджест · 23-27-июнь 2025-жыл\n\nДүйшөмбү, 23-июнь.\n\nЛатвиянын министри Янис Озолс Бишкекке келди.\n\n"
        "Шейшемби, 24-июнь.\n\nКыргызстан менен Эстония буга чейин макулдашууга кол койгон болчу.",
        "signing -",
    ),
    "what was to be and was not": (
        "Латвиянын министринин Бишкекке сапары кийинкиге жылдырылды. Ал 20-февралда келиши керек болчу.",
        "visit --02-20",
    ),
    "the line of publication": (
        "Кыргызстан менен Латвия макулдашууга кол койду\n\n25-июнь, 2024-жыл, 17:30\n\nМакулдашуу соода жөнүндө.",
        "signing -",
    ),
    "a sentence that points to what was said": (
        "Россия Латвиянын сунушун четке какты. Мындай жообун өкмөттүн өкүлү 18-апрелдеги брифингде берди.",
        "refusal --04-18",
    ),
    "the arrest of somebody else": (
        "Латвия Россияны Иван Петровду бошотууга чакырды. Ал 17-январь күнү Ригадан учуп келгенден кийин кармалган.",
        "appeal -",
    ),
    "a journey told again": (
        "Россиянын министри Иван Петров Кыргызстанга келет. Иван Петров июль айында келип, театрга барат.",
        "visit --07",
    ),
    "a journey told again of another": (
        "Россиянын министри Иван Петров Кыргызстанга келет. Латвиянын министри Янис Озолс июль айында келип, театрга барат.",
        "visit -",
    ),
}

SEVERAL = {
    "a law signed now, ratified last year": (
        "Президент Садыр Жапаров Латвия менен макулдашууну ратификациялоо жөнүндөгү мыйзамга кол койду. "
        "Бул тууралуу басма сөз кызматы билдирди. Кыргыз парламенти аны былтыр декабрдын башында ратификациялаган.",
        "ratification",
        ["-", "--12"],
    ),
    "two measures, the first of a day not known": (
        "Бейшембиде Россия Латвиянын товарларына кошумча бажы алымын киргизди. Бул айыл чарбага тиет.\n"
        "9-мартта Россия Латвиянын болотуна кошумча бажы алымын киргизген.",
        "tariff",
        ["-", "--03-09"],
    ),
}

DATED = {
    "in December, January is past": (
        "Эфиопия январда Кения менен меморандумга кол койгон.",
        "2024-12-12",
        "signing 2024-01",
    ),
    "a page seen the day after": (
        "14-Март, 2024-жыл, бейшемби, Бишкек убактысы 17:26\n\nРоссия 13-мартта Латвиянын банкын санкция тизмесине кошту.",
        "",
        "sanction 2024-03-13",
    ),
    "a page seen long after": (
        "14-Июль, 2024-жыл, жекшемби, Бишкек убактысы 17:26\n\n"
        "Россия 13-мартта Латвиянын банкын санкция тизмесине кошту.",
        "",
        "sanction --03-13",
    ),
    "the year of the first day, where older ones are told": (
        "Латвиянын элчиси 2025-жылдын 30-июлунда келди. Мамиле 1992-жылдын 12-июнунда түзүлгөн. "
        "Россия февралда Латвиянын банкына санкция киргизген.",
        "",
        "sanction 2025-02",
    ),
    "a line among others": (
        "Жарыяланды: 08/07/2024 12:07 | Булак: Таң радиосу | 612 жолу окулду\nБүгүн Латвиянын министри Янис Озолс Бишкекке келди.",
        "",
        "visit 2024-07-08",
    ),
}


def _first(read: Extractor, text: str, published: str, kind: str) -> str:
    events = [e for e in read(Document("news", text, date=published)).events if e.type == kind]
    return f"{kind} {events[0].when.begin if events[0].when else '-'}" if events else ""


@pytest.mark.parametrize(("text", "expected"), TIMES.values(), ids=TIMES)
def test_when_it_happens(text: str, expected: str, read: Extractor) -> None:
    found = _first(read, text, "", expected.partition(" ")[0])
    assert found == expected


@pytest.mark.parametrize(("text", "published", "expected"), DATED.values(), ids=DATED)
def test_when_it_happens_by_the_day_of_the_page(text: str, published: str, expected: str, read: Extractor) -> None:
    found = _first(read, text, published, expected.partition(" ")[0])
    assert found == expected


@pytest.mark.parametrize(("text", "kind", "expected"), SEVERAL.values(), ids=SEVERAL)
def test_events_of_other_days_stay_apart(text: str, kind: str, expected: list[str], read: Extractor) -> None:
    events = [e for e in read(Document("news", text)).events if e.type == kind]
    assert [e.when.begin if e.when else "-" for e in events] == expected
