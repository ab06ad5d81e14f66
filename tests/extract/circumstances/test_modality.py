"""Whether an event happened, is fixed to happen or is denied, where the words around it mislead."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.model import Document

TOLD = {
    "helpers sent to help": (
        "Вьетнам жабыркагандарга жардам берүү үчүн Мьянмага 50 куткаруучу жөнөттү.",
        "humanitarian-aid actual",
    ),
    "the outcome of a journey": (
        "Министр Асан Үсөнов президентке Казакстанга болгон иш сапарынын жыйынтыктарын айтып берди.",
        "working-visit actual",
    ),
    "what has not been recorded": (
        "Армения менен Грузиянын чек арасында атышуу катталган эмес.",
        "clash denied",
    ),
    "whom they talk about bringing home": (
        "Өзбекстандын Каирдеги элчиси Мисирде калган жарандарды алып кетүү үчүн чартердик каттам уюштуруу боюнча "
        "сүйлөшүүлөр жүрүп жатканын айтты.",
        "repatriation possible",
    ),
    "who criticises and says what ought to be": (
        "Түркиянын премьери Ирандын премьерин сындап, ал сөзүнө турушу керек экенин белгиледи.",
        "accusation actual",
    ),
    "what ought to be done on a journey": (
        "Түркиянын министри Иранга барып, келишимге кол коюшу керек.",
        "visit possible",
    ),
    "thanks with which something else is done": (
        "Төрага Асан Үсөнов Словакиянын депутаттарына ыраазычылык билдирүү менен аларга ийгилик каалады.",
        "gratitude actual",
    ),
    "talks put off to another time": (
        "Египет менен Судандын сүйлөшүүлөрү башка убакытка жылдырылды.",
        "talks denied",
    ),
    "help after which another one turns away": (
        "Чили Эквадорго грант бергенден кийин Перу жолугушуудан баш тартты.",
        "grant actual",
    ),
    "what is not answered yet": (
        "Россияда кармалган жаранды Кыргызстанга экстрадициялоо боюнча жооп келе элек.",
        "extradition possible",
    ),
    "a session to come whose name is long": (
        "Кеп 11-октябрда Казакстандын төрагалыгы астында Астанада өтүүчү КМШ ички иштер министрлеринин кеңешинин "
        "отурумун утурлай жүрдү.",
        "session planned",
    ),
    "a session that was, whose name is long": (
        "Министр Асан Үсөнов 5-майда Бишкекте болгон КМШ тышкы иштер министрлеринин кеңешинин отурумунда сүйлөдү.",
        "session actual",
    ),
}


@pytest.mark.parametrize(("text", "expected"), TOLD.values(), ids=TOLD)
def test_whether_it_happened(text: str, expected: str, read: Extractor) -> None:
    kind = expected.partition(" ")[0]
    events = read(Document("news", text)).events
    assert [f"{e.type} {e.modality}" for e in events if e.type == kind] == [expected]
