"""Days of the talks at hand, of what is put in force, of what is only said, asked or threatened."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.model import Document

DAYS = {
    "of oil, which is no month": (
        "Латвия Литвага кара май майынын экспорттук чектөөсүн алып салды.",
        "visa-relaxation -",
    ),
    "beside what had run out by then": (
        "Латвиянын Миграция кызматы 2019-жылы мөөнөтү өткөн виза менен жүргөн 14 кыргызстандыкты депортация кылган.",
        "deportation 2019",
    ),
    "of a raid in whose course somebody is seized": (
        "Литванын полициясы 7-мартта болгон митинг маалында орусиялык дипломатты кармады.",
        "detention --03-07",
    ),
    "not of a quake": (
        "Иран Түркияга 3-мартта болгон жер титирөө учурунда жардам жөнөттү.",
        "humanitarian-aid -",
    ),
    "not of the tariff that somebody threatens with": (
        "Венгриянын премьери Словакияга 1-марттан тарта газга алым салуу менен коркуткан.",
        "threat -",
    ),
    "not of what somebody recalls before he asks": (
        "Министр Рахимов уюмдун саммити Астанада 6-ноябрда өтөрүн айтып, өзбек кесиптешин делегация жөнөтүүгө чакырды.",
        "appeal -",
    ),
    "today, and after that": (
        "БИШКЕК, 12-дек. — Кабар. Бүгүн Беларустун президенти Янис Лехто парламент төрагасы менен сүйлөшүп, андан соң "
        "Ирандын президенти Масуд Пезешкиан менен жолугат.",
        "meeting --12-12",
    ),
    "from which a measure told before is in force": (
        "Түркия Ирандан келген жүктөргө 20 пайыздык бажы алымын киргизди. Ал 6-августтан тартып күчүнө кирет.",
        "tariff --08-06",
    ),
    "not of the gathering to which somebody is asked": (
        "Депутаттар Асан Үсөнов менен Улан Примов Катардагы парламенттик форумга чакырылды. Иш-чара 14-майда Дохада "
        "өтөт.",
        "invitation -",
    ),
    "not of the journey for which somebody was asked": (
        "Садыр Жапаров 26-июнда Малайзияга барды. Ал жерде король Султан Ибрагим менен жолугушту. Эске сала кетсек, "
        "Жапаров Малайзияга Ибрагимдин чакыруусу менен барган.",
        "invitation -",
    ),
}


@pytest.mark.parametrize(("text", "expected"), DAYS.values(), ids=list(DAYS))
def test_days(read: Extractor, text: str, expected: str) -> None:
    found = [f"{e.type} {e.when.begin if e.when else '-'}" for e in read(Document("d", text)).events]
    assert expected in found


def test_thanks_of_the_talks_rather_than_of_the_journey(read: Extractor) -> None:
    text = (
        "Премьер-министр Адылбек Касымалиев Латвияга болгон расмий сапарынын алкагында 6-мартта бул өлкөнүн "
        "премьер-министри Янис Озолс менен жолугушту. Касымалиев стипендиялар үчүн латыш тарапка ыраазычылык билдирди. "
        "Эскерте кетсек, Касымалиев Ригага 5-мартта барган."
    )
    events = read(Document("d", text)).events
    thanks = next(e for e in events if e.type == "gratitude")
    assert thanks.parent is not None and events[thanks.parent].type == "meeting"
