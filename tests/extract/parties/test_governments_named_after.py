"""Governments of somebody who heads them, and new ones: those with whom something is done, not who does it."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.model import Document

DEEDS = (
    "Перу Веганын өкмөтүнө каржылык колдоо көрсөткөнү айтылды.",
    "Перу Веганын өкмөтүнүн демилгесин колдогону айтылды.",
    "Перу Веганын өкмөтүнө санкция салганы айтылды.",
)
NEW = ("Перу жаңы өкмөттүн демилгесин колдоду.", "Перу жаңы өкмөттүн аракетин айыптады.")


@pytest.mark.parametrize("deed", DEEDS)
def test_somebodys_government_does_not_act_beside_who_does(read: Extractor, deed: str) -> None:
    (event,) = read(Document("x", f"Чилинин президенти Луис Вега сөз сүйлөдү. {deed}")).events
    assert {(p.role, p.side and p.side.code) for p in event.participations} == {("source", "PER"), ("target", "CHL")}


@pytest.mark.parametrize("deed", NEW)
def test_a_new_government_is_of_the_state_where_it_was_formed(read: Extractor, deed: str) -> None:
    (event,) = read(Document("x", f"Чилиде жаңы өкмөт түзүлдү. {deed}")).events
    assert {(p.role, p.side and p.side.code) for p in event.participations} == {("source", "PER"), ("target", "CHL")}
