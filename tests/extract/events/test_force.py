"""Acts of force and measures: whose they are where only the victim blames somebody, which are told apart, denied ones."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.model import Document, Event


def _told(read: Extractor, text: str) -> list[Event]:
    return list(read(Document("x", text)).events)


def _sides(event: Event) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for part in event.participations:
        if part.side is not None:
            found.setdefault(part.role, set()).add(part.side.name or part.side.code)
    return found


def test_whom_the_victim_blames_has_struck(read: Extractor) -> None:
    events = _told(read, "Нджаменага жасалган ракеталык чабуулда он киши набыт болду. Чад Суданды айыптады.")
    strike = next(e for e in events if e.type == "attack")
    assert _sides(strike) == {"source": {"SDN"}, "target": {"TCD"}}


def test_whom_somebody_else_blames_has_not(read: Extractor) -> None:
    events = _told(read, "Нджаменага жасалган ракеталык чабуулда он киши набыт болду. Перу Суданды айыптады.")
    assert _sides(next(e for e in events if e.type == "attack")) == {"target": {"TCD"}}


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("Чаддын аскерлери Суданга кол салып, эки жоокерди барымтага алды.", {"attack", "detention"}),
        ("Чад Суданга кол салып, Хартумду бомбалады.", {"attack"}),
    ],
)
def test_kinds_of_force_are_told_apart(text: str, types: set[str], read: Extractor) -> None:
    assert {e.type for e in _told(read, text)} == types


def test_force_that_is_denied(read: Extractor) -> None:
    assert {(e.type, e.modality) for e in _told(read, "Баку Арменияга кол салбайт.")} == {("attack", "denied")}


def test_a_bank_whose_name_says_what_it_is(read: Extractor) -> None:
    events = _told(read, "АКШ сербиялык «Дунай Банкты» санкциялык тизмеге кошту.")
    assert _sides(events[0]) == {"source": {"USA"}, "target": {"SRB", "Дунай Банк"}}
