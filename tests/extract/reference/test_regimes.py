"""Armed groups that govern their state, and those that only fight."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.model import Document

CASES = {
    "talks with a neighbour": ("Иран менен Талибан ок атышпоого макулдашты.", {"AFG", "IRN"}),
    "its government": ("«Талибан» өкмөтү Иран менен сүйлөшүүгө даяр экенин билдирди.", {"AFG", "IRN"}),
    "its minister, in straight quotation marks": (
        'Ирандын министри Али Резаи "Талибан" өкмөтүнүн министри Ахмад Хаким менен жолукту.',
        {"AFG", "IRN"},
    ),
    "its spokesman": ("Талибандын өкүлү Ахмад Хаким Иранды айыптады.", {"AFG", "IRN"}),
    "the state that it fights": ("Талибан Кабулду басып алды.", {"taliban", "AFG"}),
    "a group that does not govern": ("Хезболланын өкүлү Хасан Фадель Израилди айыптады.", {"hezbollah", "ISR"}),
}


@pytest.mark.parametrize(("text", "sides"), CASES.values(), ids=CASES)
def test_whom_an_armed_group_acts_for(text: str, sides: set[str], read: Extractor) -> None:
    events = read(Document("case", text)).events
    assert {p.side.code for e in events for p in e.participations if p.side} == sides
