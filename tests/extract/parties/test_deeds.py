"""Whose deed it is that somebody blames, praises or wants done, where the verb of the deed has parties of its own."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.model import Document

CASES = {
    "of a state, done to another": (
        "Боливиянын президенти Луис Росас Чили Перуга катер бергенине нааразы экенин билдирди.",
        "BOL>CHL",
    ),
    "of a state, in a place": (
        "Иорданиянын королу Сами Израил Иерихондо үй куруп жатканын айыптады.",
        "JOR>ISR",
    ),
    "of a state's people": ("Чехия Венгриянын аскерлери Словакияга кирип барганын сындады.", "CZE>HUN"),
    "of a state, as a reason": ("Ирландия Израил Газага нан киргизбей жатканы үчүн каршылык билдирди.", "IRL>ISR"),
    "of a state, which is praised": (
        "Финляндиянын президенти Мика Лайне Швеция Украинага учак бергенин кубаттады.",
        "FIN>SWE",
    ),
    "of a state, to be done": ("Франция Израил Газага жардам киргизишин талап кылды.", "FRA>ISR"),
    "of a state whose people shall not do it": (
        "Түркия Ирак куралчандарын Сирияга өткөрбөшүн суранды.",
        "TUR>IRQ",
    ),
    "of a state, as «we» say": (
        "«Пекин Манилага басым кылып жатканын айыптайбыз», — деди Япониянын премьер-министри Акира Танака.",
        "JPN>CHN",
    ),
    "of a state, as «we» write": (
        "Латвиянын президенти Янис Калниньш Х баракчасына мындай деп жазды: «Чехия Венгрияга барганын айыптайбыз».",
        "LVA>CZE",
    ),
    "of a state that stands after a comma in the quotation": (
        "Украинанын президенти Тарас Бондар: «Бул чегинүү эмес, Орусия күч топтоп жатат».",
        "UKR>RUS",
    ),
    "of a state whose people have to be led away": (
        "Грузиянын премьер-министри Ираклий Каладзе Орусия аскерлерин чыгарышы керек деп билдирди.",
        "GEO>RUS",
    ),
    "of a union that has to keep out of a country's affairs": (
        "Грузиянын премьер-министри Ираклий Каладзе Евробиримдик өлкөнүн ишине кийлигишүүнү токтотушу керек деп билдирди.",
        "GEO>eu",
    ),
    "of others than the one who is blamed": (
        "Сербиянын президенти Милан Йович Приштинаны НАТОнун аскерлери Митровицага киргизилгенине жооптуу деп "
        "эсептейт.",
        "SRB>XKX",
    ),
    "of whom the reason names before": ("Чили Боливияны колдогону үчүн Перуну айыптады.", "CHL>PER"),
}


@pytest.mark.parametrize(("text", "sides"), CASES.values(), ids=list(CASES))
def test_whose_deed_is_blamed_or_wanted(read: Extractor, text: str, sides: str) -> None:
    assert _sides(read, text)[-1] == sides


REASONS = {
    "people sent away": ("Перу Чилини мигранттарды айдап чыкканы үчүн айыптады.", ["CHL>PER", "PER>CHL"]),
    "soldiers sent to a third side": (
        "Гана Тогону Бенинге аскер киргизгени үчүн сындады.",
        ["TGO>BEN", "GHA>TGO"],
    ),
    "a measure, for which the other side protests": (
        "Литва Беларуска санкция салганы үчүн Минск нота жолдоду.",
        ["LTU>BLR", "BLR>LTU"],
    ),
    "a measure, which is regretted": (
        "Канада Индияга санкция салганы үчүн кечирим сурады.",
        ["CAN>IND", "CAN>IND"],
    ),
}


@pytest.mark.parametrize(("text", "sides"), REASONS.values(), ids=list(REASONS))
def test_who_did_what_is_blamed(read: Extractor, text: str, sides: list[str]) -> None:
    assert _sides(read, text) == sides


def _sides(read: Extractor, text: str) -> list[str]:
    found = []
    for event in read(Document("case", text)).events:
        roles = {p.role: p.side.code for p in event.participations if p.side}
        found.append(f"{roles.get('source', '')}>{roles.get('target', '')}")
    return found
