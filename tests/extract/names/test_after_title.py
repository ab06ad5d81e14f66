"""A name that nothing else shows to be one follows a title, also after words of honour or a dash."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.model import Document

BETWEEN = ("", "урматтуу ", "Жогорку урматтуу ", "мырза ", "генерал ", "– ")
DEEDS = ("{} Бишкекке келди", "Садыр Жапаров {} менен жолугушту", "«Кыргызстан менен достукка даярбыз», — деди {}")


@pytest.mark.parametrize("between", BETWEEN)
@pytest.mark.parametrize("deed", DEEDS)
def test_name_after_a_title(between: str, deed: str, read: Extractor) -> None:
    found = read(Document("case", deed.format(f"Перунун коргоо министри {between}Вилмо Аркадес") + "."))
    people = {p.person.name for event in found.events for p in event.participations if p.person is not None}
    assert "Вилмо Аркадес" in people, people
