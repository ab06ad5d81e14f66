"""Talks and journeys that are none: what goes on in a place, what talks do in general, people of no office; who else
talked, and councils of ministers as an occasion."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.model import Document, Event

CASES = {
    "what goes on in a land": (
        "Перунун президенти Диего Роха Кубада болуп жаткан митингдерди ички иш деп атады.",
        [],
    ),
    "who is in a land": (
        "Гаванада болуп жаткан Перунун президенти Диего Роха Кубанын министри менен жолукту.",
        ["meeting actual CUB+PER", "visit actual CUB+PER"],
    ),
    "a journey of his own told in a quotation": (
        "«Жакында Лимага барганымда кесиптештеримден муну өтүндүм», — деди Кубанын премьер-министри Мигель Санчес.",
        ["visit actual CUB+PER"],
    ),
    "sending home as a matter": (
        "Перунун жарандары Кубада калды. Аларды Лимага кеме менен жөнөтүү маселеси каралды.",
        [],
    ),
    "soldiers of a mission": (
        "ЖККУнун миссиясынын алкагында Беларустан Казакстанга барган контингент өлкөсүнө кайтты.",
        [],
    ),
    "what talks do in general": (
        "Перунун президенти Диего Роха Чилинин президенти Хуан Гомеске кат жазды. Жогорку деңгээлдеги жолугушуулар жана "
        "саясий консультациялар мамилелерди бекемдейт деген ал.",
        [],
    ),
    "people of no office": (
        "Перунун президенти Диего Роха Лиманын тургундары менен жолугушуу маалында муну айтты. Буга чейин Роха Чилинин "
        "президенти Хуан Гомес менен суу маселесин талкуулаган.",
        ["discussion actual CHL+PER"],
    ),
    "officials and experts": (
        "Лима шаарында Чили менен Кубанын дипломаттарынын жана адистеринин жолугушуусу болду.",
        ["meeting actual CHL+CUB"],
    ),
    "who tells of his talks": (
        "Перунун министри Диего Роха Чилинин жана Кубанын өкүлдөрү менен сүйлөшүүлөр жүргүзүлгөнүн билдирди.",
        ["trilateral-meeting actual CHL+CUB+PER"],
    ),
    "who tells of talks of others": (
        "Перунун министри Диего Роха Чили менен Кубанын сүйлөшүүлөрү өткөрүлгөнүн билдирди.",
        ["talks actual CHL+CUB"],
    ),
    "a council of heads of government": (
        "Премьер-министр Нурлан Асанов Ташкентке барат. Анда КМШ өкмөт башчыларынын кеңешине катышат.",
        ["session planned CIS+KGZ", "visit planned KGZ+UZB"],
    ),
    "a joint council of two": (
        "Анда Чили менен Перунун суу чарбачыларынын биргелешкен кеңешинин үчүнчү отуруму өтөт.",
        ["intergovernmental-commission planned CHL+PER"],
    ),
    "who leads a delegation to what is held abroad": (
        "Иш-чара 4-8-октябрда Улан-Батор шаарында болот. Кыргыз тобун министрдин орун басары Марат Тагаев баштап барат.",
        ["visit planned KGZ+MNG"],
    ),
    "a hall is no host": (
        "Лимада АТЭСтин жыйыны өттү. Өкмөт башчылары жыйын залына киришти.",
        ["session actual APEC"],
    ),
    "a session as the occasion of talks": (
        "Чилинин министри Хуан Гомес Лимада Перунун министри Диего Роха менен жолукту. Жолугушуу Дүйнөлүк банк менен "
        "Эл аралык валюта фондунун жыйынынын алкагында өттү. Гомес көрсөтүлгөн колдоо үчүн ыраазычылык билдирди.",
        ["gratitude actual CHL+PER", "meeting actual CHL+PER", "session actual CHL+IMF+WB"],
    ),
    "a session told of by itself": (
        "Чилинин министри Хуан Гомес Лимада Перунун министри Диего Роха менен жолукту. Дүйнөлүк банк менен Эл аралык "
        "валюта фондунун жыйыны өттү. Гомес көрсөтүлгөн колдоо үчүн ыраазычылык билдирди.",
        ["gratitude actual CHL+IMF+WB", "meeting actual CHL+PER", "session actual CHL+IMF+WB"],
    ),
    "whom others shall set free": (
        "Перу Чилиге чабуул койду. Чилинин вице-президенти Диего Роха президент Хуан Гомести токтоосуз бошотууну талап "
        "кылды.",
        ["demand actual CHL+PER"],
    ),
    "whom his own vice-president shall move": (
        "Перу Чилиге чабуул койду. Чилинин вице-президенти Диего Роха президент Хуан Гомести ишке кайтууга чакырды.",
        [],
    ),
}
TOPS = (
    "visit",
    "session",
    "intergovernmental-commission",
    "talks",
    "meeting",
    "discussion",
    "trilateral-meeting",
    "gratitude",
    "demand",
)


def told(event: Event) -> str:
    sides = sorted({p.side.code.upper() for p in event.participations if p.side})
    return f"{event.type} {event.modality} {'+'.join(sides)}"


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_talks_aside(read: Extractor, text: str, expected: list[str]) -> None:
    assert sorted(told(e) for e in read(Document("news", text)).events if e.type in TOPS) == expected
