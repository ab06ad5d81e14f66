"""Events that an unusual build of the sentence must not hide: given names alone, agent nouns in a list, a comma."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.model import Document

CASES = {
    "a given name alone": (
        "Малайзиянын премьер-министри Наджиб Рахман Мьянманы сындады. Иорданияга барган Наджиб студенттер менен жолукту.",
        {"accusation MYS+MMR", "visit MYS+JOR", "meeting MYS+JOR"},
    ),
    "a family name that is also a greeting": (
        "Ливандын премьер-министри Наваф Салам кайрылуу жасады. Салам Франциянын президенти менен телефондон сүйлөштү.",
        {"call LBN+FRA"},
    ),
    "an inner word of a long name": (
        "Бразилиянын президенти Луис Инасиу Лула да Силва Лаоско барат. Индиянын премьери президент Лула менен жолукту.",
        {"visit BRA+LAO", "meeting IND+BRA"},
    ),
    "agent nouns in a list": (
        "Кыргызстандан Түркияга айдоочулар, дарыгерлер жана чатырлар жөнөтүлгөн.",
        {"humanitarian-aid KGZ+TUR"},
    ),
    "a comma after the guest": (
        "Тунистин президенти Кайс Саид, Катардын эмири Тамим бин Хамаддын чакыруусу менен Дохага келди.",
        {"invitation QAT+TUN", "visit TUN+QAT"},
    ),
    "a comma after the host": (
        "Тунистин президенти Кайс Саид, Марокконун премьер-министри Азиз Аханнушту кабыл алды.",
        {"reception TUN+MAR"},
    ),
    "officials and others who meet": (
        "Таллинде Эстония менен Финляндиянын расмий өкүлдөрүнүн жана окумуштууларынын жолугушуусу болгон.",
        {"meeting EST+FIN"},
    ),
    "an envoy of an army who serves in a town of its own state": (
        "Чилинин Чек ара кызматынын башчысы Перунун Чек ара аскерлеринин Такна шаарындагы өкүлү менен жолукту.",
        {"meeting CHL+PER"},
    ),
    "people whom their families want back": (
        "Ата-энелер өкмөттөн Мьянмадагы балдарын мекенине алып келүүнү суранышты.",
        set(),
    ),
    "two who meet before the sitting of their commission": (
        "Ригада Латвия менен Литванын өкмөттөр аралык комиссиясынын жыйыны ачылды. Жыйындын алдында эки өлкөнүн өкмөт "
        "башчыларынын бетме-бет жолугушуусу болду.",
        {"intergovernmental-commission LVA+LTU", "meeting LVA+LTU"},
    ),
    "the ruler of the state where somebody has gone": (
        "Норвегиянын тышкы иштер министри Эспен Эйде Каирге барды. Аны президент Абдулфаттах ас-Сиси кабыл алды.",
        {"visit NOR+EGY", "reception EGY+NOR"},
    ),
    "an office before the ruler who receives him": (
        "Словениянын тышкы иштер министри Таня Файон Каирге барды. Министр президент Абдулфаттах ас-Сиси тарабынан "
        "кабыл алынды.",
        {"visit SVN+EGY", "reception EGY+SVN"},
    ),
    "the own ruler of who has gone": (
        "Норвегиянын тышкы иштер министри Эспен Эйде Каирге барды. Эйде кийин Норвегиянын премьер-министри Йонас "
        "Стёреге отчёт берди.",
        {"visit NOR+EGY"},
    ),
}


@pytest.mark.parametrize("text, told", CASES.values(), ids=CASES)
def test_events_that_the_build_of_a_sentence_does_not_hide(text: str, told: set[str], read: Extractor) -> None:
    found = read(Document("d", text)).events
    sides = [[p.side.code for p in e.participations if p.side] for e in found]
    assert {f"{e.type} {'+'.join(codes)}" for e, codes in zip(found, sides, strict=True)} == told
