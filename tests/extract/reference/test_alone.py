"""Whom an office alone means, of several who hold it."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.model import Document

MET = "Тышкы иштер министри Жээнбек Кулубаев Венада Австриянын тышкы иштер министри Беате Майнл менен жолугушту. "
ASKED = "Анан Беате Майнл сөз алды. "
CASES = {
    "the reader's own of two": (MET + "Министр Австрияга колдоосу үчүн ыраазычылык билдирди.", "KGZ", "AUT"),
    "whose counterpart is named": (MET + "Министр австриялык кесиптешин Бишкекке чакырды.", "KGZ", "AUT"),
    "whose state is thanked": (MET + "Министр кыргыз тарапка колдоосу үчүн ыраазычылык билдирди.", "AUT", "KGZ"),
    "who spoke last": (MET + ASKED + "Министр кыргыз тарапка ыраазычылык билдирди.", "AUT", "KGZ"),
    "after what both did": (
        MET + ASKED + "Министрлер келишимге кол коюшту. Министр Польшага колдоосу үчүн ыраазычылык билдирди.",
        "KGZ",
        "POL",
    ),
    "as the office alone before": (
        MET
        + ASKED
        + "Министрлер кол коюшту. Министр НАТОнун баш катчысы Марк Рютте менен жолугушту. Конок кетти. Министр "
        "Польшага колдоосу үчүн ыраазычылык билдирди.",
        "KGZ",
        "POL",
    ),
    "the king, not the president": (
        "Президент Садыр Жапаров Данияда Даниянын королу Фредерикке жолукту. Король кыргыз тарапка колдоосу үчүн "
        "ыраазычылык билдирди.",
        "DNK",
        "KGZ",
    ),
    "the president, not the king": (
        "Президент Садыр Жапаров Данияда Даниянын королу Фредерикке жолукту. Президент Данияга колдоосу үчүн "
        "ыраазычылык билдирди.",
        "KGZ",
        "DNK",
    ),
    "the reader's own, without a name": (
        "Президент кечээ Монголиянын президенти Ухнаагийн Хүрэлсүхкө сапары үчүн ыраазычылык билдирди.",
        "KGZ",
        "MNG",
    ),
}


@pytest.mark.parametrize(("text", "source", "target"), CASES.values(), ids=CASES)
def test_whom_an_office_alone_means(text: str, source: str, target: str, read: Extractor) -> None:
    event = read(Document("a", text)).events[-1]
    sides = {p.role: p.side.code for p in event.participations if p.side is not None}
    assert sides == {"source": source, "target": target}
