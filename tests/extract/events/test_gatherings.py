"""Who was at a gathering or at talks: guests known by where they come from, those in the margins, those who sign."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.model import Document, Event

LEADERS = "Чилинин президенти Хуан Гомес, Перунун президенти Диего Роха жана Эквадордун президенти Ана Салас"
CASES = {
    "who meets in the margins of a summit": (
        "Перунун президенти Диего Роха АТЭС саммитинин алкагында Чилинин президенти Хуан Гомес менен жолукту.",
        ["meeting CHL+PER", "summit APEC+CHL+PER"],
    ),
    "leaders of two states in its margins": (
        "Перу менен Чили келишимге кол койду. Эки өлкөнүн лидерлери июнда АТЭС саммитинин алкагында жолугушкан.",
        ["meeting CHL+PER", "signing CHL+PER", "summit APEC+CHL+PER"],
    ),
    "who signs the document of a summit": (
        f"Лимада климат боюнча АТЭС саммити өттү. {LEADERS} документке кол коюшту.",
        ["signing CHL+ECU+PER", "summit APEC+CHL+ECU+PER"],
    ),
    "two ministers who sign something after it": (
        "Лимада АТЭС саммити өттү. Чилинин министри Хуан Гомес менен Эквадордун министри Ана Салас документке кол коюшту.",
        ["signing CHL+ECU", "summit APEC+CHL+ECU"],
    ),
    "what was signed before it": (
        "Лимада АТЭС саммити өттү. Мурда Чили менен Эквадор соода келишимине кол коюшкан.",
        ["signing CHL+ECU", "summit APEC"],
    ),
    "the next session of many": (
        f"Лимада АТЭС саммити өттү. Ага {LEADERS} катышты. Кийинки саммит Сеулда болот.",
        ["summit APEC", "summit APEC+CHL+ECU+PER"],
    ),
    "the town of a gathering when its guests are told": (
        "Перунун министри Диего Роха Венада өткөн симпозиумга катышты. Жыйынга Чилинин министри Хуан Гомес жана "
        "Эквадордун министри Ана Салас келди.",
        ["conference CHL+ECU+PER", "visit AUT+CHL+ECU"],
    ),
    "the town of a gathering with one guest more": (
        "Перунун министри Диего Роха Венада өткөн симпозиумга катышты. Жыйынга Чилинин министри Хуан Гомес келди.",
        ["conference AUT+CHL+PER", "visit AUT+CHL"],
    ),
    "whom somebody invites to it, who may not come": (
        "Чилинин президенти Хуан Гомес Перунун президенти Диего Рохону Сантьягодо өтө турган саммитке чакырды.",
        ["invitation CHL+PER", "summit CHL"],
    ),
    "whom somebody invites to the summit of an organisation": (
        "Чилинин президенти Хуан Гомес Перунун президенти Диего Рохону Сантьягодо өтө турган АТЭС саммитине чакырды.",
        ["invitation CHL+PER", "summit APEC"],
    ),
    "an observer who came": (
        "Лимада АТЭС саммити өттү. Байкоочу катары Исландиянын премьер-министри Ион Йонссон келди.",
        ["summit APEC+ISL"],
    ),
    "a delegation by where it comes from": (
        "Перунун спикери Диего Роха Чилиден келген парламенттик делегацияны кабыл алды.",
        ["reception CHL+PER", "visit CHL+PER"],
    ),
    "deputies from a parliament": (
        "Перунун премьер-министри Диего Роха Чилинин парламентинен келген депутаттар менен жолукту.",
        ["meeting CHL+PER", "visit CHL+PER"],
    ),
    "who else was there, told at the end": (
        "Перунун министри Диего Роха Чилинин министри Хуан Гомести кабыл алды. Роха соода тууралуу сүйлөдү. Гомес темир "
        "жол тууралуу айтты. Министрлер кыштын суук болорун эскеришти. Ушул жылы жаан көп болду. Жолугушууга Перунун "
        "депутаты Ана Салас да катышты.",
        ["reception Ана Салас CHL+PER"],
    ),
    "an envoy who was there, too": (
        "Перунун министри Диего Роха Чилинин министри Хуан Гомести кабыл алды. Жолугушууда Чилинин элчиси Ана Салас да "
        "болду.",
        ["reception Ана Салас CHL+PER"],
    ),
    "a summit of two": ("Чили менен Перунун саммити Лимада өттү.", ["meeting CHL+PER"]),
    "a question": ("Чилинин президенти Хуан Гомес Лимага барабы?", []),
    "after a session": (
        "Перунун министри Диего Роха АТЭС жыйынынан кийин жол салуу зарыл экенин айтты.",
        ["attach-importance APEC+PER", "session APEC+PER"],
    ),
    "a summit that is known, as the time of something else": (
        f"Лимада АТЭС саммити өттү. Ага {LEADERS} катышты. Роха саммиттин башында коногун куттуктады.",
        ["congratulation CHL+PER", "summit APEC+CHL+ECU+PER"],
    ),
    "a coming that has been told": (
        "Чилинин президенти Хуан Гомес Лимага келди. Гоместин келишине байланыштуу көчөлөр жабылды.",
        ["visit CHL+PER"],
    ),
    "whom the host receives, and whom he meets next": (
        "Чилинин министри Хуан Гомес Лимага келди. Чили министрин Перунун президенти Диего Роха кабыл алат. Андан соң ал "
        "Перунун министри Ана Салас менен сүйлөшүүлөрдү жүргүзөт.",
        ["reception CHL+PER", "talks CHL+PER", "visit CHL+PER"],
    ),
    "further documents": (
        "Чилинин президенти Хуан Гомес менен Перунун президенти Диего Роха келишимге кол коюшту. Мындан тышкары, маданият "
        "боюнча эки документке кол коюлду.",
        ["signing CHL+PER", "signing CHL+PER"],
    ),
    "what a session approves": (
        "Лимада АТЭСтин министрлер жыйыны өттү. Жыйындын соңунда соода боюнча иш-чаралар планы бекитилди.",
        ["joint-statement APEC", "session APEC"],
    ),
    "who was at a session that is then called a meeting": (
        "Лимада АТЭСтин министрлер жыйыны өттү. Жолугушууга Чилинин министри Хуан Гомес, Эквадордун министри Ана Салас "
        "катышты.",
        ["session APEC+CHL+ECU"],
    ),
    "who was at a forum of nobody": (
        "Лимада эл аралык форум ачылды. Жолугушууга Чилинин министри Хуан Гомес жана Кубанын элчиси Ана Салас катышты.",
        ["forum CHL+CUB"],
    ),
    "states that belong to a union": (
        "Перу АТЭС уюму менен сүйлөшүү жүргүздү. Ага Чили, Канада жана Малайзия кирет.",
        ["talks APEC+PER"],
    ),
}


@pytest.mark.parametrize(("text", "lines"), CASES.values(), ids=CASES)
def test_who_was_there(read: Extractor, text: str, lines: list[str]) -> None:
    assert sorted(_line(event) for event in read(Document("news", text)).events if event.type != "state") == lines


def _line(event: Event) -> str:
    sides = "+".join(sorted({p.side.code.upper() for p in event.participations if p.side}))
    named = [p.person.name for p in event.participations if p.person and p.person.name == "Ана Салас"]
    shown = named if event.type == "reception" else []
    return " ".join((event.type, *shown, sides))
