"""Who takes part in gatherings and talks: those met there, those who come later in the text, those only invited."""

from __future__ import annotations

from collections.abc import Callable

import pytest

TALKS = "Перунун спикери Карлос Рохас Чилинин спикери Пабло Гомес менен жолугушту. "
CASES = {
    "whose talks abroad are ahead": (
        "Перунун министри Карлос Рохас Сантьягого барат. Анын Чилинин министри Пабло Гомес менен жолугушуулары күтүлүүдө.",
        "meeting CHL/Гомес PER/Рохас",
    ),
    "a head of government and that of an organisation": (
        "Перунун премьер-министри Карлос Рохас Женевага барат. Өкмөт башчысынын БУУнун башкы катчысы Пабло Гомес менен "
        "жолугушуусу пландалган.",
        "meeting PER/Рохас un/Гомес",
    ),
    "heads of government before their session": (
        "Перунун премьер-министри Карлос Рохас жана Чилинин премьер-министри Пабло Гомес комиссиянын отурумун ачышты. "
        "Ага чейин өкмөт башчылар тар чөйрөдө жолугушту.",
        "meeting CHL/Гомес PER/Рохас",
    ),
    "a president whom a premier greets": (
        "Перунун президенти Карлос Рохас менен Чилинин президенти Пабло Гомес Лимада сүйлөшүү жүргүзүштү. Гомести "
        "аэропорттон Перунун премьер-министри Хуан Перес тосуп алган. Президенттер декларацияга кол коюшту.",
        "signing CHL/Гомес PER/Рохас",
    ),
    "whom somebody meets on the margins": (
        "Перунун президенти Карлос Рохас АТЭС саммитинин алкагында Чилинин президенти Пабло Гомес менен жолукту.",
        "summit CHL/Гомес PER/Рохас apec",
    ),
    "with whom somebody only signs there": (
        "Перунун президенти Карлос Рохас АТЭС саммитинин алкагында Чили менен келишим түздү.",
        "summit PER/Рохас apec",
    ),
    "members of delegations, far from the talks": (
        f"{TALKS}Эки тарап соода маселелерин талкуулады. Рохас чилилик кесиптешин Лимага чакырды. Гомес чакырууну кабыл "
        "алды. Жолугушууга Перунун депутаты Хуан Перес да катышты.",
        "meeting CHL/Гомес PER/Перес PER/Рохас",
    ),
    "somebody who was there, too": (
        f"{TALKS}Жолугушууда Перунун Чилидеги элчиси Хуан Перес да болду.",
        "meeting CHL/Гомес PER/Перес PER/Рохас",
    ),
    "what was spoken of": (f"{TALKS}Жолугушууда сөз Боливия жөнүндө болду.", "meeting CHL/Гомес PER/Рохас"),
    "leaders who sign after a summit": (
        "Лимада АТЭСтин саммити өттү. Перунун президенти Карлос Рохас, Чилинин президенти Пабло Гомес жана Катардын "
        "эмири Хамад Аль Тани жалпы документке кол коюшту.",
        "summit CHL/Гомес PER/Рохас QAT/Тани apec",
    ),
    "leaders who sign after a gathering that names nobody": (
        "Лимада саммит өттү. Анда Перунун президенти Карлос Рохас, Чилинин президенти Пабло Гомес жана Катардын "
        "эмири Хамад Аль Тани жалпы документке кол коюшту.",
        "summit CHL/Гомес PER/Рохас QAT/Тани",
    ),
    "who is invited to one to come": (
        "Лимада майда АТЭСтин саммити өтөт. Жыйынга Боливиянын президенти Хуан Перес да чакырылган.",
        "summit BOL/Перес apec",
    ),
    "who hands over the chair, and who takes it": (
        "Лимада АТЭСтин саммити өттү. Перунун президенти Карлос Рохас төрагалыкты чилилик кесиптеши Пабло Гомеске "
        "тапшырды.",
        "summit CHL/Гомес PER/Рохас apec",
    ),
    "whom somebody has invited before he meets him": (
        "Перу менен Боливиянын талашы бүттү. Чилинин президенти Пабло Гомес Уругвайдын президенти Хуан Перейраны "
        "форумга чакырып, ошол жерде жолукту.",
        "meeting CHL/Гомес URY/Перейра",
    ),
    "the counterpart of a president": (
        "Перунун министри Карлос Рохас Сантьягого барды. Рохасты Чилинин президенти Пабло Гомес кабыл алды. Гомес "
        "перулук кесиптешин көргөзмөгө чакырды.",
        "invitation CHL/Гомес PER",
    ),
    "ministers of as many states as have been named": (
        "Перунун министри Карлос Рохас Дүйнөлүк банктын директору Анна Лопести кабыл алды. Ал курулушка Чили менен "
        "Боливия да катышып жатканын айтты. Эске салсак, үч өлкөнүн министрлери былтыр билдирүүгө кол коюшкан.",
        "signing BOL CHL PER/Рохас",
    ),
    "leaders of both states, one named without his office": (
        "Казакстандын президенти Касым-Жомарт Токаев Москвага барды. Сүйлөшүүлөрдөн кийин эки өлкөнүн башчылары "
        "декларацияга кол койду. Владимир Путин бул жөнүндө айтып берди.",
        "signing KAZ/Токаев RUS/Путин",
    ),
    "what somebody at the talks promises the other": (
        f"{TALKS}Гомес арыздарды тез карап чыгууну убада кылды.",
        "pledge CHL/Гомес PER/Рохас",
    ),
    "what somebody else promises": (
        f"{TALKS}Чилинин министри Хуан Перес арыздарды тез карап чыгууну убада кылды.",
        "pledge CHL/Перес PER",
    ),
    "two on the side of who speaks": (
        f"{TALKS}Жолугушууга Чилинин элчиси Хуан Перес да катышты. «Перу биздин жакын досубуз», — деди Пабло Гомес.",
        "state CHL/Гомес PER/Рохас",
    ),
    "guests at an opening": (
        "Перу Чилидеги ооруканага аппарат берип, гуманитардык жардам көрсөттү. Ачылыш аземине Перунун элчиси Карлос "
        "Рохас катышты.",
        "technical-assistance CHL PER",
    ),
    "who is there when help is handed over": (
        "Перу Чилиге гуманитардык жардам жөнөттү. Жардамды өткөрүп берүү аземине Чилинин министри Пабло Гомес менен "
        "Перунун элчиси Карлос Рохас катышты.",
        "humanitarian-aid CHL/Гомес PER/Рохас",
    ),
    "who leads guests": (
        "Перунун спикери Карлос Рохас Чилинин депутаттарын кабыл алды. Конокторду Чилинин депутаты Пабло Гомес "
        "жетектеп келди.",
        "reception CHL/Гомес PER/Рохас",
    ),
    "who leads a group of friendship": (
        f"{TALKS}Достук тобун Перу тараптан депутат Хуан Перес жетектейт. Перу тараптан топту Хуан Перес жетектейт.",
        "meeting CHL/Гомес PER/Рохас",
    ),
}


@pytest.mark.parametrize(("text", "told"), CASES.values(), ids=CASES.keys())
def test_who_takes_part(text: str, told: str, lines: Callable[[str], list[str]]) -> None:
    found = lines(text)
    assert told in found, found
