"""Who heads a group takes part in what it does, and has its side where the words before his name tell none."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.model import Document

LEADERS = {
    "office before": "Тышкы иштер министри Пабло Рохас баштаган Чилинин расмий делегациясы",
    "name alone": "Пабло Рохас жетектеген чилилик делегация",
    "verb of two words": "Министр Пабло Рохас төрагалык кылган Чили делегациясы",
    "noun of action": "Тышкы иштер министри Пабло Рохастын жетекчилигиндеги Чили делегациясы",
    "noun and postposition": "Чилинин министри Пабло Рохастын башчылыгы астындагы делегация",
    "group of people": "Чили парламентинин төрагасы Пабло Рохас башында турган депутаттар тобу",
}


@pytest.mark.parametrize("leader", LEADERS.values(), ids=LEADERS.keys())
def test_leader_of_a_delegation_takes_part(read: Extractor, leader: str) -> None:
    facts = read(Document("news", f"{leader} Эквадордун президенти Диего Салас менен жолугушту."))
    found = {(p.person.name, p.side.code) for e in facts.events for p in e.participations if p.person and p.side}
    assert found == {("Пабло Рохас", "CHL"), ("Диего Салас", "ECU")}
