"""Parties that the text has told before: of whom «алар», «аны», «министр» and measures without an object are."""

from __future__ import annotations

from collections.abc import Callable

import pytest

KNOWN = "Словения, Мальта жана Кипр Палестинаны тааныды. "
MET = "Казакстандын тышкы иштер министри Мурат Нуртлеу Сербиянын тышкы иштер министри Марко Джурич менен сүйлөштү. "
MANY = (
    "Садыр Жапаров Литванын президенти Йонас Петраускасты, Чехиянын президенти Павел Новотныйды жана Перунун президенти "
    "Хуан Перести кабыл алды. "
)
CASES = {
    "they, beside us": (
        "Министр Асан Үсөнов монгол тарап менен сүйлөшүү жүргүзгөнүн айтты. «Алар бизден төлөмдү талап кылышты», — деди ал.",
        "demand KGZ MNG",
    ),
    "a measure from outside strikes those who acted": (
        KNOWN + "Израил алардын борборлорундагы элчилерин чакыртып алды.",
        "recall CYP ISR MLT SVN",
    ),
    "whom others have felt for": (
        "Садыр Жапаров Непалга көңүл айтты. Жардам Индия менен Катардан да түшүүдө.",
        "humanitarian-aid IND NPL QAT",
    ),
    "the other of the two states of a text": (
        "Эфиопия Асабдын жээгине учак ташуучу кемесин жөнөттү. Эритрея муну коркутуу деп атады.",
        "deployment ERI ETH",
    ),
    "what two states did": (
        "Армения менен Азербайжан келишимге кол койду. Катар аны колдоду.",
        "endorsement ARM AZE QAT",
    ),
    "whose recognition of another is greeted": (
        "Катардын тышкы иштер министрлиги Словениянын Палестинаны таанышын куттуктады.",
        "congratulation QAT SVN",
    ),
    "of whom a denied report tells": (
        "Министр Асан Үсөнов Грузиянын элчиси менен жолугушту. Иран Бишкектеги элчилигин жабат деген кепти министр "
        "төгүндөдү.",
        "denial IRN KGZ/Үсөнов",
    ),
    "a denied report of one's own": (
        "Орусия Молдованын чек арасына аскер топтоп жатат деген кабарды Кремл жокко чыгарды.",
        "denial MDA RUS",
    ),
    "a minister who calls on the capital of another": (
        MET + "Марко Джурич Казакстандын чечимин кубаттады. Министр болсо Белградды инвестиция салууга чакырды.",
        "appeal KAZ/Нуртлеу SRB",
    ),
    "two guests who meet apart": (
        MANY + "Йонас Петраускас менен Павел Новотный эки тараптуу жолугушуу өткөрүштү.",
        "meeting CZE/Новотный LTU/Петраускас",
    ),
    "who only tells what was asked at talks of others": (
        "Баткен облусунун өкүлү Азамат Алиев 5-мартта Тажикстандын Согд облусунун төрагасы Рустам Назаров менен "
        "жолугушту. Бөлүм башчысы Нурбек Эсенов билдиргендей, жолугушууда чек араны бекемдөө талкууланды. Тажик "
        "тараптын жаңы жол салышын токтотуу маселеси көтөрүлдү.",
        "demand KGZ TJK",
    ),
    "who does not sign, of many": (
        "Ригада Литванын, Латвиянын жана Эстониянын министрлери сүйлөшүү жүргүздү. Молдова документке кол койгон жок.",
        "",
    ),
}


@pytest.mark.parametrize(("text", "told"), CASES.values(), ids=CASES)
def test_whom_the_text_has_told_of(text: str, told: str, lines: Callable[[str], list[str]]) -> None:
    found = lines(text)
    assert told in found if told else not any(line.startswith("signing") and "LVA" in line for line in found), found
