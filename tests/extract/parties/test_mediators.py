"""Who brings others together, looks on, or stands for a state at talks; whose measure is judged; whose a minister is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

AGREED = "Чили менен Перу консулдуктарды ачууга макулдашты. Меморандумга Осло шаарында, Норвегиянын ортомчулугу менен "
CASES = {
    "who mediates sits at the talks": (
        AGREED + "болгон сүйлөшүүдөн кийин кол коюлду.",
        "trilateral-meeting CHL NOR PER",
    ),
    "and does not sign": (AGREED + "болгон сүйлөшүүдөн кийин кол коюлду.", "signing CHL PER"),
    "who stands for a state": (
        "Лимада Чили менен Перу суу боюнча сүйлөшүү өткөрдү. Сүйлөшүүдө Чилини премьер-министр Хуан Гомес, Перуну "
        "министр Ана Роха өкүлдөштү.",
        "talks CHL/Гомес PER/Роха",
    ),
    "in whose presence it is signed": (
        "Чилинин президенти Хуан Гомес менен Перунун президенти Ана Роха Норвегиянын премьер-министри Йонас Стёренин "
        "катышуусунда келишимге кол коюшту.",
        "signing CHL/Гомес NOR/Стёре PER/Роха",
    ),
    "whose measure others judge one after another": (
        "Евробиримдик Беларуска каршы санкция киргизди. Литванын президенти Гитанас Науседа чечимди колдоду. Орусиянын "
        "тышкы иштер министрлигинин өкүлү Мария Захарова бул чараларды мыйзамсыз деп сындады.",
        "accusation RUS/Захарова eu",
    ),
    "what came of the talks of others": (
        "Чилинин президенти Хуан Гомес менен Перунун президенти Ана Роха декларацияга кол коюшту. Норвегиянын тышкы "
        "иштер министрлиги сүйлөшүүнүн жыйынтыгын жогору баалады.",
        "praise CHL NOR PER",
    ),
    "what the ministers of two presidents sign": (
        "Чилинин президенти Хуан Гомес менен Перунун президенти Ана Роха декларацияга кол коюшту. Ошол эле күнү эки "
        "өлкөнүн тышкы иштер министрлери чек ара макулдашуусуна кол коюшту.",
        "signing CHL PER",
    ),
    "who is set against the giver": (
        "Чили Перудан жардам сурады. Лима гуманитардык жардам жиберет, ал эми абал БУУнун кеңешмесинде талкууланат.",
        "humanitarian-aid CHL PER",
    ),
    "a night is no town": (
        "Дүйшөмбүгө караган түнү Чили Перунун Арекипа жана Куско шаарларын ракеталар менен аткылады.",
        "attack CHL PER",
    ),
    "a minister is not of the land where a port lies": (
        "Кыргызстандык студенттер кайтты. Түркиянын кемеси Ливандын Бейрут портуна жардам жеткирди. Ички иштер "
        "министри Кемал Арслан Израилди айыптады.",
        "accusation ISR TUR/Арслан",
    ),
}


@pytest.mark.parametrize(("text", "event"), CASES.values(), ids=list(CASES))
def test_who_takes_part(lines: Callable[[str], list[str]], text: str, event: str) -> None:
    assert event in lines(text)
