"""Who takes and who leaves an office, where the words name the office or the sentence before does."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.model import Document, Event

CASES = {
    "the words name the office": (
        "Парагвайдын парламенти Асан Үсөновду президенттикке шайлады.",
        ["appointment actual Асан Үсөнов head-of-state PRY"],
    ),
    "somebody new, who is named": (
        "Түштүк Кореянын жаңы президенти болуп Асан Үсөнов шайланды.",
        ["election actual Асан Үсөнов head-of-state KOR"],
    ),
    "who hands over and who takes over": (
        "Сингапурдун премьер-министри Асан Үсөнов бийликти министр Эмил Сапаровго тапшырды.",
        [
            "appointment actual Эмил Сапаров prime-minister SGP",
            "dismissal actual Асан Үсөнов prime-minister SGP",
        ],
    ),
    "the office just left": (
        "Украинанын тышкы иштер министри Асан Үсөнов кызматынан бошотулду. Анын ордун Эмил Сапаров ээледи.",
        [
            "appointment actual Эмил Сапаров foreign-minister UKR",
            "dismissal actual Асан Үсөнов foreign-minister UKR",
        ],
    ),
    "a government named by its head": (
        "Франциянын парламенти Асан Үсөновдун өкмөтүнө ишенбөөчүлүк көрсөттү.",
        ["dismissal actual Асан Үсөнов prime-minister FRA"],
    ),
    "where the envoy goes": (
        "Асан Үсөнов Индонезияга элчиликке барат.",
        ["appointment planned Асан Үсөнов ambassador KGZ"],
    ),
    "two envoys under one verb": (
        "Перунун Чилидеги элчиси болуп Асан Үсөнов, Чилинин Перудагы элчиси болуп Эмил Сапаров дайындалды.",
        ["appointment actual Асан Үсөнов ambassador PER", "appointment actual Эмил Сапаров ambassador CHL"],
    ),
    "who has left the office just taken": (
        "Асан Үсөнов Перунун Чилидеги элчиси болуп дайындалды. Буга чейин Сантьягодо Эмил Сапаров иштеп келген. Ал башка "
        "жарлык менен элчиликтен бошотулду.",
        ["appointment actual Асан Үсөнов ambassador PER", "dismissal actual Эмил Сапаров ambassador PER"],
    ),
    "whose decree it is, told by a participle": (
        "Президент Эмил Сапаров 7-июнда кол койгон жарлыктарга ылайык, Асан Үсөнов Кыргызстандын Япониядагы "
        "элчилигинен бошотулду.",
        ["dismissal actual Асан Үсөнов ambassador KGZ"],
    ),
    "the state of him whose order it is": (
        "Өлкө башчысы Касым-Жомарт Токаевдин буйругу менен Асан Үсөнов тышкы иштер министринин орун басары "
        "кызматынан бошотулуп, Нидерланддагы элчи болуп дайындалды.",
        [
            "appointment actual Асан Үсөнов ambassador KAZ",
            "dismissal actual Асан Үсөнов deputy-foreign-minister KAZ",
        ],
    ),
    "released and sent elsewhere": (
        "Президент Эмил Сапаров Асан Үсөновду Кыргызстандын Перудагы элчилигинен бошотуп, Чилидеги элчиси кылып "
        "дайындады.",
        ["appointment actual Асан Үсөнов ambassador KGZ", "dismissal actual Асан Үсөнов ambassador KGZ"],
    ),
    "released, and another one comes": (
        "Асан Үсөнов Кыргызстандын Перудагы элчилигинен бошотулуп, ордуна Сапар Эмилов дайындалды.",
        ["appointment actual Сапар Эмилов ambassador KGZ", "dismissal actual Асан Үсөнов ambassador KGZ"],
    ),
    "the state of him who nominates": (
        "Дональд Трамп ишкер Томас Мюллерди Түркиядагы элчилик кызматка көрсөттү.",
        ["appointment possible Томас Мюллер ambassador USA"],
    ),
    "somebody who only arranged the talks": ("Президент Эмил Сапаров ачкан жыйынга элчи Асан Үсөнов катышты.", []),
    "who does not go": (
        "Армениянын премьер-министри Асан Үсөнов кызматын тапшырбай турганын айтты.",
        ["resignation denied Асан Үсөнов prime-minister ARM"],
    ),
}


def told(event: Event) -> str:
    source = next(p for p in event.participations if p.role == "source")
    assert source.person is not None and source.office is not None and source.side is not None
    return f"{event.type} {event.modality} {source.person.name} {source.office.post} {source.side.code}"


@pytest.mark.parametrize("case", CASES)
def test_who_takes_and_who_leaves_an_office(case: str, read: Extractor) -> None:
    text, expected = CASES[case]
    events = (e for e in read(Document("x", text)).events if e.rule.partition("/")[0] in ("appointment", "dismissal"))
    assert sorted(told(e) for e in events) == expected


DAYS = {
    "of the decree": ("7-июнда кол койгон жарлыкка ылайык, Асан Үсөнов", "--06-07"),
    "of something else": ("7-июнда болгон окуядан улам Асан Үсөнов", None),
}


@pytest.mark.parametrize("case", DAYS)
def test_the_day_on_which_a_decree_is_signed(case: str, read: Extractor) -> None:
    words, day = DAYS[case]
    text = f"Президент Эмил Сапаров {words} Кыргызстандын Япониядагы элчилигинен бошотулду."
    [event] = (e for e in read(Document("x", text)).events if e.rule.startswith("dismissal"))
    assert (event.when.begin if event.when is not None else None) == day
