"""Those who are only called by what they are: organisations, guests; states beside the bodies to which they do something."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.model import Document

GIVERS = {
    "a bank": ("Азия өнүктүрүү банкы Кыргызстан менен кызматташат. Банк Кыргызстанга 38 миллион доллар бөлөт.", "adb"),
    "a fund in the dative": (
        "Эл аралык валюта фонду Бишкекте отчетун жарыялады. Кыргызстан фондго ыраазычылык билдирди.",
        "imf",
    ),
    "a committee": (
        "Журналисттерди коргоо комитети отчетун жарыялады. Комитет Кыргызстанды басымды токтотууга чакырды.",
        "cpj",
    ),
    "a state before a ministry": (
        "Кыргызстан жардам алды. Кытай Эл Республикасы Өзгөчө кырдаалдар министрлигине 30 чатыр өткөрүп берди.",
        "CHN",
    ),
    "a capital before the authorities": (
        "Кыргызстан менен сүйлөшүү жүрүүдө. Брюссель бийликти мыйзамды кайра карап чыгууга чакырды.",
        "eu",
    ),
}
GATHERED = {
    "a bank's meeting": (
        "Чили Азия өнүктүрүү банкы менен макулдашты. Банктын жылдык жыйыны майда Манилада өтөт.",
        "adb",
    ),
    "a council of an organisation": (
        "Чили БУУнун Коопсуздук кеңешине кайрылды. Кеңештин кезексиз жыйыны 5-майда өтөт.",
        "un",
    ),
}
NOBODY = {
    "banking": "Азия өнүктүрүү банкы Кыргызстанда иштейт. Банк тутуму Кыргызстанга 38 миллион доллар алып келди.",
    "a bank of another name": "Эл аралык валюта фонду Бишкекте иштейт. Банк Кыргызстанга 38 миллион доллар бөлөт.",
}


@pytest.mark.parametrize(("text", "code"), GIVERS.values(), ids=GIVERS)
def test_who_acts(text: str, code: str, read: Extractor) -> None:
    [event] = read(Document("a", text)).events
    assert {p.side.code for p in event.participations if p.side} == {code, "KGZ"}


@pytest.mark.parametrize(("text", "code"), GATHERED.values(), ids=GATHERED)
def test_whose_gathering(text: str, code: str, read: Extractor) -> None:
    event = read(Document("a", text)).events[-1]
    assert event.type == "session"
    assert {p.side.code for p in event.participations if p.side} == {code}


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY)
def test_a_noun_that_means_no_organisation_named(text: str, read: Extractor) -> None:
    sides = {p.side.code for e in read(Document("a", text)).events for p in e.participations if p.side}
    assert not sides & {"adb", "imf"}


GUESTS = {
    "of a parliament": (
        "Кореянын парламентинин делегациясы Бишкекке келди. Конокторду президент Садыр Жапаров кабыл алды.",
        "KOR",
    ),
}


@pytest.mark.parametrize(("text", "code"), GUESTS.values(), ids=GUESTS)
def test_guests_are_those_who_came(text: str, code: str, read: Extractor) -> None:
    [_, meeting] = read(Document("a", text)).events
    assert {p.side.code for p in meeting.participations if p.side} == {code, "KGZ"}
