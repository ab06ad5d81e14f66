"""Bodies before what is theirs: who has them, and who does something to that."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.model import Document

CASES = {
    "of the land where it is": ("Сантьяго Норвегиядагы сот реформасын колдой турганын айтты.", "CHL>NOR"),
    "after its genitive": ("Чили Норвегиянын армия реформасын колдоду.", "CHL>NOR"),
    "after a person": (
        "Перунун президенти Хуан Кастро Чилидеги парламент шайлоосун колдоду.",
        "PER>CHL",
    ),
    "who blames it for its deed": ("Чили Норвегиянын парламентинин чечимин айыптады.", "CHL>NOR"),
    "it does something itself": ("Норвегиянын парламенти Чилинин чечимин айыптады.", "NOR>CHL"),
}


@pytest.mark.parametrize("case", CASES)
def test_who_does_something_to_what_is_a_bodys(read: Extractor, case: str) -> None:
    text, expected = CASES[case]
    sides = {p.role: p.side.code for e in read(Document("x", text)).events for p in e.participations if p.side}
    assert f"{sides['source']}>{sides['target']}" == expected
