"""Where sentences end, in the one-line notation of razdel: ``|`` stands between two sentences."""

from __future__ import annotations

import pytest

from kgraph.extract.syntax.sentences import split
from kgraph.extract.syntax.tokens import tokenise
from kgraph.language import Language, load


@pytest.fixture(scope="module")
def language() -> Language:
    return load("ky")


@pytest.mark.parametrize(
    "marked",
    [
        "Министр келди.|Тараптар жолугушту.",
        "Министр Ж.М.Кулубаев жолугушту.|Ал ыраазы болду.",
        "Аны А. Б. Жапаров тосуп алды.",
        "2021-жылдын 8-февралында жолугушуу өттү.|Ага 5 министр катышты.",
        "Жыйын саат 14.00дө башталат.|Ага 20 өлкө катышат.",
        "Жыйынга Россия, Казакстан ж.б. өлкөлөр катышты.",
        "«Биз даярбыз», — деди министр.|Ал кол койду.",
        "«Биз даярбыз.»|Ал кол койду.",
        "Бишкек, 18.05.20. /Кабар/.|Президент келди.",
        "Ал келеби?|Күтүлүүдө!|Азырынча белгисиз…",
        "Элчи дайындалды\n|Министр жолугушту",
        "Жалгыз сүйлөм",
        "Кыргызстандын тышкы иштер министри Россиянын өлкөдөгү\nэлчиси Николай Удовиченкону Бишкекте кабыл алды.|Ал кол койду.",
    ],
)
def test_bounds(marked: str, language: Language) -> None:
    parts = marked.split("|")
    text = "".join(p if p.endswith("\n") or n == len(parts) - 1 else p + " " for n, p in enumerate(parts))
    tokens = tokenise(text, language)
    found = [text[tokens[b].begin : tokens[e - 1].end] for b, e in split(text, tokens, language)]
    assert found == [part.strip() for part in parts]
