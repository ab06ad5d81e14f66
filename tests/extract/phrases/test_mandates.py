"""What an office is for, by where it is held and what it deals with: envoys, spokesmen, advisers, heads of a part."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CASES = {
    "for a region": (
        "Евробиримдиктин Түштүк Кавказ боюнча өкүлү Анна Браун Бишкекке иш сапары менен келди.",
        {"Анна Браун special-representative eu"},
    ),
    "for a state": (
        "Казакстандын Ооганстан боюнча өкүлү Ерлан Сапаров Бишкекке иш сапары менен келди.",
        {"Ерлан Сапаров special-representative KAZ"},
    ),
    "for a matter": (
        "ЮНИСЕФтин билим берүү боюнча өкүлү Анна Браун Бишкекке иш сапары менен келди.",
        {"Анна Браун organisation-official unicef"},
    ),
    "of a state at an organisation": (
        "Перунун БУУдагы өкүлү Хуан Рохас Израилди сындады.",
        {"Хуан Рохас ambassador PER>un"},
    ),
    "of an organisation in a state": (
        "БУУнун Кыргызстандагы өкүлү Анна Браун министр Асан Үсөнов менен жолугушту.",
        {"Анна Браун organisation-official un", "Асан Үсөнов minister KGZ"},
    ),
    "of a ministry abroad": (
        "Тышкы иштер министрлигинин Оштогу өкүлү Асан Үсөнов Ташкентке иш сапары менен барды.",
        {"Асан Үсөнов ministry-official KGZ"},
    ),
    "who speaks for the Kremlin": (
        "Кремлдин өкүлү Иван Петров Украинаны сындады.",
        {"Иван Петров spokesperson RUS"},
    ),
    "who advises the Kremlin": (
        "Кремлдин тышкы саясат боюнча жардамчысы Иван Петров Бишкекке иш сапары менен келди.",
        {"Иван Петров presidential-official RUS"},
    ),
    "who speaks for an army": (
        "Кытайдын армиясынын өкүлү Ван Линь Жапонияны сындады.",
        {"Ван Линь spokesperson CHN"},
    ),
    "who leads one field of an organisation": (
        "Евробиримдиктин тышкы саясат боюнча жетекчиси Анна Браун Бишкекке иш сапары менен келди.",
        {"Анна Браун organisation-official eu"},
    ),
    "who leads the organisation": (
        "ШКУнун жетекчиси Пол Грант Бишкекке иш сапары менен келди.",
        {"Пол Грант secretary-general sco"},
    ),
    "of a college": (
        "Евразия экономикалык комиссиясынын коллегиясынын төрагасы Иван Петров Бишкекке иш сапары менен келди.",
        {"Иван Петров organisation-official eaeu"},
    ),
    "of a chamber, not of the state": (
        "Кыргызстандын Соода-өнөр жай палатасынын президенти Асан Үсөнов Ташкентке иш сапары менен барды.",
        {"Асан Үсөнов other KGZ"},
    ),
    "of an adjective before an organ of the same name": (
        "Баткенде УКМКнын төрагасы Асан Үсөнов менен тажик УКМКсынын башчысы Фаррух Саидов жолугушту.",
        {"Асан Үсөнов security-head KGZ", "Фаррух Саидов security-head TJK"},
    ),
    "of a federal minister": (
        "Австриянын Европа жана эл аралык иштер боюнча федералдык министри Отто Браун Бишкекке иш сапары менен келди.",
        {"Отто Браун foreign-minister AUT"},
    ),
    "with the residence in brackets": (
        "Словакиянын элчиси (резиденциясы Ташкент шаарында) Йозеф Новак кечээ Садыр Жапаров менен жолугушту.",
        {"Йозеф Новак ambassador SVK"},
    ),
    "of each in a list": (
        "Жогорку Кеңештин депутаттары Асан Үсөнов, Айнура Асанова жана Болот Асанов Бакуга барышты.",
        {
            "Асан Үсөнов parliament-member KGZ",
            "Айнура Асанова parliament-member KGZ",
            "Болот Асанов parliament-member KGZ",
        },
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_what_an_office_is_for(text: str, expected: set[str], stated: Callable[[str], set[str]]) -> None:
    assert stated(text) == expected
