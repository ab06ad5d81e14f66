"""Whose blows and measures are told: where both sides do the same, blame each other, or are named later."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.model import Document

CASES = {
    "the neighbour whom somebody blames": (
        "Непал Бутанды күнөөлөп, коңшу өлкөнүн алты айылына ракета атты.",
        {"accusation NPL > BTN", "attack NPL > BTN"},
    ),
    "a neighbour named later": (
        "Непал коңшу өлкөнүн айылына ракета атты. Бутан жооп берерин билдирди.",
        {"attack NPL > BTN", "state BTN > NPL"},
    ),
    "a day is no number of neighbours": (
        "Непал 9-майда коңшу өлкөнүн айылын аткылаган. Бутан буга нааразы болду.",
        {"attack NPL > BTN", "protest-note BTN > NPL"},
    ),
    "blame for a blow is no other blow": ("Непал чабуулга Бутанды күнөөлөдү.", {"accusation NPL > BTN"}),
    "two sides of a fight blame each other": (
        "Непал менен Бутандын чек арасында атышуу болду. Непал Бутан биринчи болуп ок атканын билдирди. Бутан непал "
        "тарапты бекетке кол салды деп күнөөлөдү.",
        {"clash BTN NPL", "accusation NPL > BTN", "accusation BTN > NPL"},
    ),
    "capitals that do the same to each other": (
        "Лима менен Богота бири-биринин дипломаттарын өлкөдөн чыгарып, консулдуктарын жапты.",
        {"expulsion COL PER > COL PER", "embassy-closing COL PER"},
    ),
    "whoever fails a condition is threatened": (
        "Чилинин президенти Пабло Гомес Лима убадасын аткарбаса, чек араны жабарын эскертти.",
        {"warning CHL > PER"},
    ),
    "whose measure is judged after others have praised it": (
        "Перу Чилиге бажы алымын салды. Уругвай Перуга ыраазычылык билдирди. Чили жаңы алымдарды адилетсиз деп атады.",
        {"tariff PER > CHL", "gratitude URY > PER", "accusation CHL > PER"},
    ),
    "whose deed breaks the rules of others": (
        "Чили Перуга ракета учурду. Лима окуяны БУУнун чечимдерин бузуу деп айыптады.",
        {"attack CHL > PER", "accusation PER > CHL"},
    ),
    "one side of an exchange": (
        "Непал менен Бутан туткундарды алмашты. Непал 20 барымтаны кайтарып берди.",
        {"cooperation BTN NPL"},
    ),
    "whose strikes worry somebody": (
        "Чили Непалдын Бутандагы чабуулдарына тынчсызданарын билдирди.",
        {"attack NPL > BTN", "criticism CHL > NPL"},
    ),
    "a strike beside a fight of a day of its own": (
        "Непал менен Бутандын ортосундагы кагылышуулар 11-октябрда башталган. Непал Бутанга абадан сокку урган.",
        {"clash BTN NPL", "attack NPL > BTN"},
    ),
    "those who will live without shots": (
        "Министр Пабло Гомес Непал менен Бутан эли бири-бирине ок атпай жашай турганын билдирди.",
        set(),
    ),
}


@pytest.mark.parametrize(("text", "told"), CASES.values(), ids=list(CASES))
def test_whose_blows_and_measures(text: str, told: set[str], read: Extractor) -> None:
    found = set()
    for event in read(Document("x", text)).events:
        roles: dict[str, set[str]] = {}
        for part in event.participations:
            if part.side is not None:
                roles.setdefault(part.role, set()).add(part.side.code)
        acting = roles.get("source", set()) | roles.get("participant", set())
        met = [">", *sorted(roles["target"])] if "target" in roles else []
        found.add(" ".join([event.type, *sorted(acting), *met]))
    assert found == told
