"""Events that stand beside others of their kind, or bring others about."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.model import Document

CASES = {
    "documents signed besides the one told": (
        "Латвиянын президенти Янис Калниньш менен Литванын президенти Томас Казлаускас биргелешкен билдирүүгө кол "
        "коюшту. Мындан тышкары, айыл чарба боюнча үч документке кол коюлду.",
        ["signing LTU+LVA", "signing LTU+LVA"],
    ),
    "the same document told again": (
        "Латвиянын президенти Янис Калниньш менен Литванын президенти Томас Казлаускас келишимге кол коюшту. "
        "Келишимге Ригада кол коюлду.",
        ["signing LTU+LVA"],
    ),
    "a crossing and flights between the same states": (
        "Латвия менен Беларус чек арадагы эки бекетти ачты. Рига менен Минсктин ортосунда аба каттамы калыбына "
        "келтирилди.",
        ["border-opening BLR+LVA", "flights BLR+LVA"],
    ),
    "a clash that brought about what has not been done": (
        "Латвия менен Беларустун ортосунда каттам ачылды. Каттам чек ара кагылышуусунан улам буга чейин ачылган эмес.",
        ["clash BLR+LVA", "flights BLR+LVA"],
    ),
    "a quarrel between the states of an event told of officials": (
        "Латвия менен Беларустун чек арасындагы бекет ачылды. Аземге Латвиянын министри Янис Калниньш менен "
        "Беларустун министри Пётр Якубов катышты. Эске салсак, чек ара 2021-жылы кандуу жаңжалдан кийин жабылган.",
        ["border-closure BLR+LVA", "border-opening BLR+LVA", "clash BLR+LVA"],
    ),
    "what is asked for with something else, joined by «жана»": (
        "Латвия Литвадан чектөөлөрдү алып салууну жана биргелешкен комиссия түзүүнү талап кылды.",
        ["demand LTU+LVA"],
    ),
    "a message and what is sent later, by one word": (
        "Латвиянын президенти Янис Калниньш Литванын президенти Томас Казлаускаска көңүл айтуу телеграммасын жөнөтүп, "
        "дарыгерлерин жиберди.",
        ["condolence LTU+LVA", "humanitarian-aid LTU+LVA"],
    ),
    "a state whose comma parts it from the one of which it speaks": (
        "Латвия, Литванын чек арадагы чабуулун айыптады.",
        ["accusation LTU+LVA"],
    ),
    "states of one office, a comma between them": (
        "Латвия, Литванын тышкы иштер министрлери Ригада жолугушту.",
        ["meeting LTU+LVA"],
    ),
    "advice by a ministry that has a name of its own": (
        "Кыргызстандын Тышкы иштер министрлиги жарандарын Суданга барбай турууга чакырды.",
        ["consular-protection KGZ+SDN"],
    ),
}


@pytest.mark.parametrize("text, told", CASES.values(), ids=CASES)
def test_events_beside_others(text: str, told: list[str], read: Extractor) -> None:
    found = read(Document("d", text)).events
    sides = [sorted({p.side.code for p in e.participations if p.side}) for e in found]
    assert sorted(f"{e.type} {'+'.join(codes)}" for e, codes in zip(found, sides, strict=True)) == told
