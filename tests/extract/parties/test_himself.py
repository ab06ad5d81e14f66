"""Who is put into an office by «аны»."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.model import Document

TOLD = "Депутаттар министр Олег Тиминди Чехияга элчи кылып дайындоого макулдук берген эмес. Кыргызстан күтөт. "
CASES = {
    "the office told of": ("Бирок президент аны элчилик кызматка бекитти.", {"appointment actual"}),
    "another office": ("Бирок парламент аны министр болуп шайлады.", {"appointment planned"}),
}


@pytest.mark.parametrize(("text", "events"), CASES.values(), ids=list(CASES))
def test_who_is_appointed_after_all(read: Extractor, text: str, events: set[str]) -> None:
    found = read(Document("case", TOLD + text)).events
    assert {f"{e.type} {e.modality}" for e in found} == events
    assert {p.person.name for e in found for p in e.participations if p.person} == {"Олег Тимин"}
