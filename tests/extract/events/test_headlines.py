"""Talks that a headline names and the lead tells, mentions of one act that two rules read, sessions held and to come."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor, extractor
from kgraph.model import Document, Event

CASES = {
    "a headline in the present tense, then the talks held": (
        "Норвегия менен Исландия бажыны сүйлөшөт\n"
        "Норвегиянын министри Эспен Барт Эйде Ослодо Исландиянын министри Хогни Кристьянссон менен консультация өткөрдү.",
        ["talks actual ISL+NOR"],
    ),
    "talks to come, then others that have been": (
        "Эртең Норвегиянын делегациясы Исландия менен балык тууралуу сүйлөшөт. "
        "Өткөн аптада Исландия менен Норвегия сүйлөшүү жүргүзгөн.",
        ["talks planned ISL+NOR", "talks actual ISL+NOR"],
    ),
    "a regular session that has been held": (
        "Норвегия менен Исландия балык уулоону талкуулады\n"
        "Норвегия-исландия жумушчу тобунун кезектеги жолугушуусу Ослодо болду. Сүйлөшүүлөр 10-мартта өттү.",
        ["discussion actual ISL+NOR"],
    ),
    "the next one, to come": (
        "Норвегия менен Исландиянын жумушчу топтору Ослодо жолугушту. Алардын кезектеги жолугушуусу Рейкьявикте өтөт.",
        ["meeting actual ISL+NOR", "meeting planned ISL+NOR"],
    ),
    "talks that are a session": (
        "Норвегия-исландия сүйлөшүүлөрү\n10-мартта Ослодо норвегия-исландия өкмөттөр аралык комиссиянын жыйыны башталды.",
        ["intergovernmental-commission actual ISL+NOR"],
    ),
    "a joint commission, not a working group": (
        "Норвегия менен Исландия жүк ташуу боюнча биргелешкен комиссиянын жыйынын өткөрдү.",
        ["summit actual ISL+NOR"],
    ),
    "three who meet, and their assembly": (
        "Норвегия, Исландия жана Дания Ослодо жолугушту\n"
        "Ослодо Норвегия, Исландия жана Даниянын министрлеринин жыйыны өттү.",
        ["trilateral-meeting actual DNK+ISL+NOR"],
    ),
    "the first time since a year": (
        "Бүгүн Маскатта Норвегия менен Исландиянын делегациялары сүйлөшүүлөрдү баштады. "
        "Исландия менен Норвегия мындай деңгээлде 2018-жылдан бери биринчи жолу сүйлөшүп жатат.",
        ["talks actual ISL+NOR"],
    ),
    "what was done at the end of those held, not of those to come": (
        "Норвегия менен Исландиянын министрлери Ослодо жолугушту. Тараптар ишти кийинки жолугушууда улантат. "
        "Жолугушуунун соңунда протоколго кол коюлган.",
        ["meeting actual ISL+NOR", "meeting planned ISL+NOR", "signing actual ISL+NOR"],
    ),
    "help since a year, read twice": (
        "Норвегия 2014-жылдан бери Молдовага гуманитардык жардамды эң көп берген өлкө.",
        ["humanitarian-aid actual MDA+NOR"],
    ),
    "a note given as soon as an envoy is summoned": (
        "Перунун Тышкы иштер министрлигине Чилинин элчиси Хуан Гомес чакырылып, ага нааразылык нотасы тапшырылды.",
        ["summon actual CHL+PER"],
    ),
    "people sent away are not brought home": (
        "Перу Чилинин 18 жаранын Такнадан чыгарып жиберди.",
        ["deportation actual CHL+PER"],
    ),
    "an act agreed upon": (
        "Чили менен Перунун министрлери Лимада жолугушту. Анда Сантьяго менен Лима ортосунда каттам ачуу макулдашылды.",
        ["meeting actual CHL+PER", "agreement actual CHL+PER"],
    ),
    "what readers are told to do": ("Түшүнбөсөңүз, Кореянын ишканасы менен келишимге кол койбоңуз.", []),
    "a way within a journey": (
        "ЕККУнун башкы катчысы Ламберто Заньер расмий сапар менен Молдовага келди. "
        "Сапардын алкагында Ламберто Заньер Бельцы шаарына барып, уюмдун кеңсесинин ишин көрөт.",
        ["visit actual MDA+osce"],
    ),
    "most of the people of a state": (
        "Норвегиянын президенти Йонас Гар Стёре Непалга барды. Катмандуда 700 норвегиялык жашайт. "
        "Алардын 200дөн ашыгы Индияга, Кытайга чыгып кеткен.",
        ["visit actual NOR+NPL"],
    ),
    "a body named after what it is there for": (
        "Стамбулдагы мигранттарды кайтаруу борборунда Непалдын 40 жараны бар.",
        [],
    ),
    "people whom others ask to bring home": (
        "Перудагы чилиликтердин туугандары өкмөткө кайрылып, балдарын мекенине алып келүүнү суранып жатышат.",
        [],
    ),
    "two acts asked for": (
        "Норвегия тарап чектөөлөрдү токтоосуз алып салууну жана эки өлкөнүн адистеринин тобун түзүүнү Швециядан талап "
        "кылды.",
        ["demand actual NOR+SWE"],
    ),
    "an act talked about": (
        "Норвегия менен Швеция чектөөлөрдү алып салууну талкуулады.",
        ["discussion actual NOR+SWE"],
    ),
}


@pytest.fixture(scope="module")
def read() -> Extractor:
    return extractor()


def told(event: Event) -> str:
    sides = sorted({p.side.code for p in event.participations if p.side})
    return f"{event.type} {event.modality} {'+'.join(sides)}"


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_headlines(text: str, expected: list[str], read: Extractor) -> None:
    assert [told(e) for e in read(Document("talks", text)).events] == expected
