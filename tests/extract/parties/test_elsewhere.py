"""Parties that no name of a state gives where they act: neighbours, houses of power, services of several states, who goes
on where a sentence names nobody."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.model import Document, Event

CASES = {
    "a neighbour is the other state of the sentence before": (
        "Кубада каатчылык тереңдеди. Мехико кошунасына бир танкер мунай жөнөттү.",
        ["delivery actual MEX>CUB"],
    ),
    "a neighbour asked": (
        "Бангладештин өкмөтү Индияга нота жөнөттү. Дакка коңшусунан көпүрөнү ачууну өтүндү.",
        ["protest-note actual BGD>IND", "request actual BGD>IND"],
    ),
    "one of several neighbours": (
        "Мали Нигер менен Чадды сындады. Бамако кошунасынан мунай сурады.",
        ["accusation actual MLI>NER+TCD"],
    ),
    "the neighbour of somebody of no office": (
        "Кубада каатчылык тереңдеди. Зейнеткер Хуана кошунасынан нан сурады.",
        [],
    ),
    "a neighbour named": (
        "Чили кошунасы Перуга 300 чатыр берди.",
        ["technical-assistance actual CHL>PER"],
    ),
    "the White House among powers": (
        "Кремль Ак үйдү айыптады.",
        ["accusation actual RUS>USA"],
    ),
    "the White House and a capital": (
        "Ак үй Каракаска каршы санкция киргизди.",
        ["sanction actual USA>VEN"],
    ),
    "the house at home": (
        "Бишкекте Ак үйдүн алдында митинг болду. Ага Москвадан келгендер да чыкты.",
        [],
    ),
    "services of several states": (
        "Литва, Латвия жана Польшанын чек ара кызматтары Беларустун чек арасында биргелешип күзөт жүргүзүүгө макулдашты.",
        ["agreement actual LTU+LVA+POL"],
    ),
    "who goes on where he has come": (
        "Чилинин министри Хосе Перес Лимага барды. Ал жерде перулук кесиптеши менен суу маселесин талкуулады.",
        ["discussion actual CHL+PER", "visit actual CHL>PER"],
    ),
    "other people there": (
        "Чилинин министри Хосе Перес Лимага барды. Ал жерде ишкерлер кытай өкүлдөрү менен жолугушту.",
        ["visit actual CHL>PER"],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_parties(case: str, read: Extractor) -> None:
    text, expected = CASES[case]
    assert sorted(_brief(event) for event in read(Document("news", text)).events) == expected


def _brief(event: Event) -> str:
    """The type, the modality and the sides: those acting, then those acted upon."""
    roles: dict[str, list[str]] = {role: [] for role in ("source", "participant", "target")}
    for p in event.participations:
        roles[p.role].append(p.side.code if p.side else "")
    source, target = ("+".join(sorted(set(roles[r]))) for r in ("source", "target"))
    joint = "+".join(sorted(set(roles["participant"])))
    return f"{event.type} {event.modality} {joint or source}{f'>{target}' if target else ''}"
