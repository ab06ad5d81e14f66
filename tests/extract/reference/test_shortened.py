"""Bodies of a state that the text names again without it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.model import Document

CASES = {
    "by letters": (
        "Казакстандын Ички иштер министрлиги (ИИМ) өзбек жаранын чыгарды. Кыргызстандык да бар. "
        "ИИМдин өкүлү Өзбекстанга нота тапшырды.",
        {"KAZ", "UZB"},
    ),
    "a body that the text has not named before": (
        "Казакстандын бийлиги өзбек жаранын чыгарды. Кыргызстандык да бар. Тышкы иштер министрлиги Өзбекстанга нота тапшырды.",
        {"KGZ", "UZB"},
    ),
    "by its words": (
        "Ооганстанда көчкү жүрдү. Бул тууралуу Тажикстандын Өзгөчө кырдаалдар комитети билдирди. Файзабадда Өзгөчө "
        "кырдаалдар комитетинин жетекчилиги менен Ооганстандын министри жолугушту.",
        {"AFG", "TJK"},
    ),
}


@pytest.mark.parametrize(("text", "sides"), CASES.values(), ids=CASES.keys())
def test_shortened(read: Extractor, text: str, sides: set[str]) -> None:
    last = read(Document("case", text)).events[-1]
    assert {p.side.code for p in last.participations if p.side is not None} == sides


def test_titles_of_others(stated: Callable[[str], set[str]]) -> None:
    """A name before the offices of those whom he meets is not theirs, a holiday after an office is nobody's name."""
    text = "Лукашенко Жогорку Кеңештин төрагасы жана депутаттар менен жолукту. Беларустун президенти Александр Лукашенко Бишкекте."
    assert stated(text) == {"Александр Лукашенко head-of-state BLR"}
    assert stated("Кыргызстандын лидерлери Нооруз майрамын белгиледи.") == set()


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Орусиянын элчиси Тышкы иштер министрлигине чакырылды.", {"KGZ", "RUS"}),
        ("Кытайдын элчиси Ли Вэй премьер-министр менен жолугушту.", {"KGZ", "CHN"}),
        ("Кытай Жапониянын элчисин Тышкы иштер министрлигине чакырды.", {"CHN", "JPN"}),
    ],
)
def test_an_envoy_does_not_make_the_news_that_of_his_state(text: str, sides: set[str], read: Extractor) -> None:
    last = read(Document("case", text)).events[-1]
    assert {p.side.code for p in last.participations if p.side is not None} == sides
