"""Those who stand by at a ceremony, and those who once held an office that names no state."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor, extractor
from kgraph.model import Document, Event

CASES = {
    "a host at the signing of others": (
        "Оттавада Перу менен АСЕАН балык кармоо жөнүндө келишимге кол койду. Кол коюу аземине Перунун премьер-министри "
        "Карлос Солис жана Канаданын премьер-министри Марк Карни катышты.",
        ["signing ASEAN+CAN+PER"],
    ),
    "who only looks on where others have signed": (
        "Чилинин министри Хуан Гомес жана Перунун элчиси Диего Роха келишимге кол койду. Аземге Кубанын элчиси Ана Салас "
        "катышты.",
        ["signing CHL+PER"],
    ),
    "the president of that time": (
        "2014-жылы ошол кездеги президент Асан Үсөнов Перунун элчиси Хуан Ривасты өлкөдөн кууп чыккан.",
        ["expulsion KGZ+PER"],
    ),
    "an outlet that bears the name of the country": (
        "Норвегиянын министри Эспен Барт Эйде Перунун элчисин чакыртты. Ослодо америкалык турист көп. Премьер-министр "
        "Йонас Гар Стёре Перу чек араны бузганын айтты.\nАвтор: Би-Би-Си Кыргыз кызматы",
        ["accusation NOR+PER"],
    ),
}


@pytest.fixture(scope="module")
def extract() -> Extractor:
    return extractor()


def _line(event: Event) -> str:
    sides = {(p.side.name or p.side.code).upper() for p in event.participations if p.side is not None}
    return f"{event.type} {'+'.join(sorted(sides))}"


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=list(CASES))
def test_the_events_are_told_of_these(extract: Extractor, text: str, expected: list[str]) -> None:
    found = [_line(e) for e in extract(Document("x", text)).events]
    assert set(expected) <= set(found), found
    assert sum(line.startswith("signing") for line in found) <= 1
