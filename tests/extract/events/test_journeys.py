"""Journeys told once, whatever names them again; gatherings in a list; what is only wished or put off."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.model import Document, Event

CASES = {
    "what a guest does on his journey": (
        "Перунун президенти Диего Роха Кытайга келди. 6-майда ал Пекинде көргөзмөгө катышат.",
        ["visit actual CHN+PER"],
    ),
    "a town of the host to which a guest goes on": (
        "Перунун президенти Диего Роха Кыргызстанга келди. Сапардын алкагында Диего Роха Ошко барып, мектептин ишин "
        "көрөт.",
        ["visit actual KGZ+PER"],
    ),
    "another country to which a guest goes on": (
        "Перунун президенти Диего Роха Кыргызстанга келди. Сапардын алкагында Диего Роха Астанага барат.",
        ["visit actual KGZ+PER", "visit planned KAZ+PER"],
    ),
    "an exhibition abroad alone": (
        "Перунун президенти Диего Роха 6-майда Пекинде көргөзмөгө катышат.",
        ["visit planned CHN+PER"],
    ),
    "a journey that is talked of": (
        "Перунун президенти Диего Роха Кытайга майда барат. 3-мартта министрлер анын Пекинге сапары тууралуу сөз кылды.",
        ["visit planned CHN+PER"],
    ),
    "a journey made that is talked of": (
        "Министр Жээнбек Кулубаев Перунун элчиси менен президент Садыр Жапаровдун Лимага болгон сапары тууралуу сүйлөштү.",
        ["talks actual KGZ+PER", "visit actual KGZ+PER"],
    ),
    "a journey that somebody has in mind": (
        "Перунун тышкы иштер министри Диего Роха келерки жылы Кытайга баруу оюн билдирди.",
        ["visit possible CHN+PER"],
    ),
    "a summit and a forum": (
        "Перунун президенти Диего Роха Сеулда АТЭСтин саммитине жана экономикалык форумга катышат.",
        ["forum planned PER", "summit planned APEC+PER"],
    ),
    "members of an organisation with its abbreviation": (
        "Премьер-министр Нурлан Асанов Казанга келди. Ал Шанхай кызматташтык уюмуна (ШКУ) мүчө өлкөлөрдүн өкмөт "
        "башчыларынын жыйынына катышат.",
        ["session planned KGZ+SCO", "visit actual KGZ+RUS"],
    ),
    "whose journey it is": (
        "Премьер-министр Нурлан Асанов ШКУга мүчө мамлекеттердин лидерлеринин жыйынына катышуу үчүн иш сапары менен "
        "Самаркандга кетти.",
        ["session actual KGZ+SCO", "visit actual KGZ+UZB"],
    ),
    "a journey set for a day, then put off": (
        "Перунун спикери Диего Роханын Кытайга белгиленген сапары кийинки айга жылдырылды. Роха Пекинге 11-мартта келмек.",
        ["visit planned CHN+PER"],
    ),
    "a place where somebody only will say something": (
        "Перунун президенти Диего Роха муну 3-майда Пекинде айтмакчы болууда.",
        [],
    ),
    "talks moved back, told twice": (
        "Перу, Чили жана Кубанын үч тараптуу сүйлөшүүлөрү артка жылды. Үч тараптуу жолугушуу сел жүргөндүктөн артка "
        "жылдырылды.",
        ["trilateral-meeting denied CHL+CUB+PER"],
    ),
    "leaders who talk by telephone": (
        "Перунун президенти Диего Роха Чилинин президенти Хуан Гомеске телефон чалды. Лидерлер көпүрө тууралуу сүйлөшүштү.",
        ["call actual CHL+PER"],
    ),
}
TOPS = ("visit", "working-visit", "summit", "session", "forum", "talks", "trilateral-meeting", "call")


def told(event: Event) -> str:
    sides = sorted({p.side.code.upper() for p in event.participations if p.side})
    return f"{event.type} {event.modality} {'+'.join(sides)}"


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_journeys(read: Extractor, text: str, expected: list[str]) -> None:
    assert sorted(told(e) for e in read(Document("news", text)).events if e.type in TOPS) == expected


COMPANIONS = {
    "listed after a colon": (
        "Кыргызстандын спикери Асан Үсөнов Бакуга барды. Делегациянын курамындагылар: депутат Айдос Каримов жана министр "
        "Улан Асанов.",
        {"Асан Үсөнов", "Айдос Каримов", "Улан Асанов"},
    ),
    "as members": (
        "Кыргызстандын премьер-министри Асан Үсөнов Варшавага барды. Делегациянын мүчөлөрү: министр Улан Асанов, элчи "
        "Нурбек Токтогулов.",
        {"Асан Үсөнов", "Улан Асанов", "Нурбек Токтогулов"},
    ),
    "accompanying the one who travels": (
        "Кыргызстандын президенти Асан Үсөнов Бакуга барды. Президентке министр Улан Асанов шериктеш болуп барды.",
        {"Асан Үсөнов", "Улан Асанов"},
    ),
    "a member of another body": (
        "Кыргызстандын спикери Асан Үсөнов Бакуга барды. Шаардык кеңештин курамына Айдос Каримов кирди.",
        {"Асан Үсөнов"},
    ),
}


@pytest.mark.parametrize(("text", "names"), COMPANIONS.values(), ids=COMPANIONS)
def test_who_goes_along(text: str, names: set[str], read: Extractor) -> None:
    [visit] = read(Document("a", text)).events
    assert {p.person.name for p in visit.participations if p.person} == names
