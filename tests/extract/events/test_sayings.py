"""Sayings that only tell of what is an event of its own."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.model import Document

CASES = {
    "a spokesperson on talks, who then speaks of news to come": (
        "Латвиянын Башкы прокуратурасынын басма сөз катчысы Янис Калниньш Швейцария прокуратурасы менен сүйлөшүүлөр "
        "аяктай электигин билдирди. «Маселе Швейцариянын органы менен бирге чечилүүдө. Иш бүткөндө билдирүү жасайбыз», — "
        "деди басма сөз катчы.",
        ["talks"],
    ),
    "one of those who met": (
        "Латвиянын президенти Янис Калниньш Литванын президенти Томас Казлаускас менен жолугушту. «Биз боордош элбиз», "
        "— деди Калниньш.",
        ["meeting", "state"],
    ),
}


@pytest.mark.parametrize(("text", "types"), CASES.values(), ids=list(CASES))
def test_who_only_tells_of_talks_makes_no_statement(read: Extractor, text: str, types: list[str]) -> None:
    assert [event.type for event in read(Document("case", text)).events] == types
