"""Who is «ал» after a quotation: whoever spoke before it, not those of whom he speaks."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.model import Document

CASES = {
    "one who met another, whom he names in the quotation": (
        "Чилинин президенти Хосе Мора Перунун президенти Луис Росас менен жолукту. «Биз коңшубуз. Росас мыкты лидер. "
        "Перу соодада маанилүү өнөктөш», — деди ал.",
        ["CHL"],
    ),
    "one by whose words something is told": (
        "Латвиянын тышкы иштер министри Янис Калниньштин айтымында, Литванын президенти Томас Казлаускас чакыруу "
        "жөнөткөн. «Соода тууралуу сөз болот», — деп кошумчалады ал.",
        ["LVA"],
    ),
    "one who is no official": (
        'Серепчи Асан Үсөнов президент Рахмондун саясатын ички кырдаал менен түшүндүрөт. "Тажикстан коңшусунан '
        'чочулайт. Рахмон Пакистанга ишенбейт", - дейт ал.',
        [],
    ),
    "one who spoke in the sentence before": (
        "Гананын тышкы иштер министри Кофи Менса Нигериянын элчиси Ибрагим Бала менен сүйлөштү. «Нигерия чоң рынок. "
        "Кошмо Штаттар жол курууга көмөктөшөт», — деди ал.",
        ["GHA"],
    ),
}


@pytest.mark.parametrize(("text", "speakers"), CASES.values(), ids=list(CASES))
def test_who_speaks(read: Extractor, text: str, speakers: list[str]) -> None:
    sayings = [e for e in read(Document("a", text)).events if e.type == "state"]
    assert [p.side.code for e in sayings for p in e.participations if p.role == "source" and p.side] == speakers
