"""The measure of a threat is no event; what may be done is told by a noun of action; a minister voices his state."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.model import Document


def _told(read: Extractor, text: str) -> set[tuple[str, str]]:
    return {(e.type, e.modality) for e in read(Document("x", text)).events}


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("Уругвай Парагвайга 20 пайыз алым киргизем деп коркутту.", {("threat", "actual")}),
        ("Уругвай Парагвайга деңизге чыгууга жол бербейбиз деп эскертти.", {("warning", "actual")}),
        ("Уругвай Парагвайга 20 пайыз алым киргизет.", {("tariff", "planned")}),
        ("Чили Перудан түшүндүрмө талап кылууга камданууда.", {("demand", "planned")}),
        ("Перу Чилинин сунушунан баш тартышы ыктымал.", {("request", "actual"), ("refusal", "possible")}),
        ("Кипр Түркияны сепаратисттерге жардам берип жатат деп айыптады.", {("accusation", "actual")}),
    ],
)
def test_events_of_a_threat_or_an_intention(text: str, events: set[tuple[str, str]], read: Extractor) -> None:
    assert _told(read, text) == events


def test_a_minister_named_as_the_source_voices_what_his_state_said(read: Extractor) -> None:
    text = "Будапешт Киевди айыптады. Бул тууралуу Венгриянын тышкы иштер министри Петер Сийярто айтты."
    (event,) = read(Document("x", text)).events
    assert [p.person.name for p in event.participations if p.person] == ["Петер Сийярто"]
