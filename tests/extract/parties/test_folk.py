"""People and teams who act for themselves, conditions thought up, and acts only talked about tell of no event."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.model import Document

CASES = {
    "teachers who meet": (
        "Каунас шаарында Латвия менен Литванын мугалимдеринин жолугушуусу болуп өттү. Алар окуу китептери тууралуу пикир "
        "алышты.",
        [],
    ),
    "producers who sign": (
        "Молдован тамак-аш өндүрүшчүлөрү Варшавадагы көргөзмөдө үч миллион долларлык келишимдерге кол коюшту.",
        [],
    ),
    "a team that thanks": ("Фиджинин регби командасы Тонганы жеңип, ыраазычылыгын күйөрмандарына билдирди.", []),
    "a team on its way": ("Латвиянын улуттук командасы Катарга сапар менен барды. Матч 5-июнда өтөт.", []),
    "ministers who meet": (
        "Каунас шаарында Латвия менен Литванын маданият министрлеринин жолугушуусу болуп өттү.",
        ["meeting"],
    ),
    "experts who talk": ("Латвия менен Эстониянын эксперттери чек ара боюнча сүйлөштү.", ["talks"]),
    "people of whom somebody speaks": (
        "Тажикстандын президенти Эмомали Рахмон Орусиядагы тажик мигранттарынын саны азайганын айтты.",
        ["state"],
    ),
    "a condition thought up": ("Эгер Перу Чилиге сокку урса, жездин баасы эки эсе кымбатташы мүмкүн.", []),
    "a condition that is no thought": (
        "Перу Чилиге сокку урду. Сантьяго, эгер кол салуу токтобосо, жооп кайтарарын эскертти.",
        ["attack", "warning"],
    ),
    "a delivery only talked about": ("Перу Чили аркылуу газ ташып келүү талкууланат деп жазды гезит.", []),
}


@pytest.mark.parametrize(("text", "types"), CASES.values(), ids=list(CASES))
def test_who_acts_for_no_state(read: Extractor, text: str, types: list[str]) -> None:
    assert [e.type for e in read(Document("a", text)).events] == types
