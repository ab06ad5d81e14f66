"""What somebody is asked about is no news, and who is named in the question does not give the answer."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.model import Document

CASES = {
    "whether somebody will come": (
        "Хосе Мора Лимага келеби деген суроого Перунун тышкы иштер министрлигинин өкүлү Луис Росас Чили менен байланыш "
        "үзүлбөгөнүн билдирди.",
        ["Луис Росас"],
    ),
    "when a state will join": (
        "Молдова Европа Биримдигине качан кошулат деген суроого Латвиянын президенти Янис Калниньш баары Кишиневдун "
        "реформаларына жараша болорун айтты.",
        ["Янис Калниньш"],
    ),
    "what he answers": (
        "Лима комиссияга барабы деген журналисттин суроосуна Чилинин президенти Хосе Мора Перу менен алака бекем деп "
        "жооп берди.",
        ["Хосе Мора"],
    ),
    "what somebody says who is not asked": (
        "Чилинин президенти Хосе Мора Перу менен алака бекем экенин айтты.",
        ["Хосе Мора"],
    ),
}


@pytest.mark.parametrize(("text", "speakers"), CASES.values(), ids=CASES.keys())
def test_who_answers_a_question(text: str, speakers: list[str], read: Extractor) -> None:
    events = read(Document("case", text)).events
    assert [[p.person.name for p in e.participations if p.person] for e in events] == [speakers]


def test_talks_told_before_a_question_are_news(read: Extractor) -> None:
    text = (
        "Чилинин президенти Хосе Мора Перунун президенти Луис Росас менен жолугуп, чек ара качан ачылат деген суроого "
        "жооп берди."
    )
    assert [e.type for e in read(Document("case", text)).events] == ["meeting"]
