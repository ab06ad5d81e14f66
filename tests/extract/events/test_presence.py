"""Who takes part in talks, where another sentence than that of the talks names them."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.model import Document

SENDS = "Кыргыз делегациясын министр Асан Үсөнов, тажик тарапты министр Фаррух Саидов баштап барды."
CASES = {
    "heads of delegations after the talks": (
        f"Бишкекте Кыргызстан менен Тажикстандын топографтары жолугушту. {SENDS} Министрлер картага макулдашты.",
        {"meeting": {"Асан Үсөнов", "Фаррух Саидов"}, "agreement": {"Асан Үсөнов", "Фаррух Саидов"}},
    ),
    "sides that agree after the talks": (
        f"Бишкекте Кыргызстан менен Тажикстандын топографтары жолугушту. {SENDS} Тараптар картага макулдашты.",
        {"meeting": {"Асан Үсөнов", "Фаррух Саидов"}, "agreement": {"Асан Үсөнов", "Фаррух Саидов"}},
    ),
    "ministers who agree before they are named": (
        "Кыргызстан менен Өзбекстандын энергетика министрлери токко макулдашты. Сүйлөшүүлөр Ошто өттү. "
        "Кыргыз тараптан Асан Үсөнов, өзбек тараптан Бахром Каримов катышты.",
        {"agreement": {"Асан Үсөнов", "Бахром Каримов"}, "talks": {"Асан Үсөнов", "Бахром Каримов"}},
    ),
    "two officials who speak in turn": (
        "Бишкекте Кыргызстан менен Түркиянын министрликтеринин консультациялары өттү. Кыргызстандын министри Асан "
        "Үсөнов соода жөнүндө айтты. Түркиянын министри Мехмет Демир өз кезегинде жолдорду белгиледи.",
        {"consultations": {"Асан Үсөнов", "Мехмет Демир"}},
    ),
    "a press office is not there": (
        "Бишкекте Кыргызстан менен Түркиянын министрликтеринин консультациялары өттү. Бул тууралуу Кыргызстандын "
        "министрлигинин басма сөз катчысы Асан Үсөнов билдирди.",
        {"consultations": set()},
    ),
    "ministers after the talks of presidents": (
        "Кыргызстандын президенти Садыр Жапаров Монголиянын президенти Батын Болд менен жолугушту. "
        "Эки өлкөнүн министрлери беш документке кол коюшту.",
        {"meeting": {"Садыр Жапаров", "Батын Болд"}, "signing": set()},
    ),
    "the round to come": (
        "Кыргызстандын министри Асан Үсөнов Венгриянын министри Петер Сабо менен жолугушту. "
        "Тараптар кийинки жолугушууну Будапештте өткөрөт.",
        {"meeting actual": {"Асан Үсөнов", "Петер Сабо"}, "meeting planned": set()},
    ),
    "talks before the news": (
        "Кыргызстандын президенти Садыр Жапаров Монголиянын президенти Батын Болд менен сүйлөштү. "
        "Эске салсак, былтыр эки өлкөнүн президенттери меморандумга кол койгон.",
        {"talks": {"Садыр Жапаров", "Батын Болд"}, "signing": set()},
    ),
    "who was there, after a gathering to come": (
        "Азирети муфтий Асан кары Үсөнов Египеттин элчиси Хасан Салих менен жолугушту. Муфтий элчини майда Ошто өтө "
        "турган илимий жыйынга чакырды. Жолугушууга муфтийдин орун басары Кадыр ажы Асанов катышты.",
        {"meeting": {"Асан кары Үсөнов", "Хасан Салих", "Кадыр ажы Асанов"}},
    ),
    "two premiers named in other parts of a sentence": (
        "Премьер-министр Асан Үсөнов Россиянын премьер-министри Иван Смирновдун чакыруусу менен Москвага барды. "
        "Эки премьер сүйлөшүү жүргүзүштү.",
        {"talks": {"Асан Үсөнов", "Иван Смирнов"}},
    ),
}


@pytest.mark.parametrize(("text", "persons"), CASES.values(), ids=CASES)
def test_who_takes_part(read: Extractor, text: str, persons: dict[str, set[str]]) -> None:
    found = {
        key: {p.person.name for p in event.participations if p.person}
        for event in read(Document("news", text)).events
        for key in (event.type, f"{event.type} {event.modality}")
    }
    assert {key: found.get(key) for key in persons} == persons
