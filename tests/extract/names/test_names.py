"""Names of persons: where they begin and end, their nominative, and what is none."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.extract.syntax.text import normalise

CASES = {
    "full": ("Кечээ Асан Үсөнов келди.", ["Асан Үсөнов"]),
    "genitive": ("Президент Касым-Жомарт Токаевдин сапары.", ["Касым-Жомарт Токаев Gen"]),
    "dative of a woman": ("Алар Айнура Темирбековага кайрылды.", ["Айнура Темирбекова Dat"]),
    "initials": ("Алар Н.Удовиченкону кабыл алды.", ["Н.Удовиченко Acc"]),
    "initials of a double name": ("Алар К.-Ж.Токаевди кабыл алды.", ["К.-Ж.Токаев Acc"]),
    "initials after": ("Жапаров С. Н. барды.", ["С.Н.Жапаров"]),
    "family, given, patronymic": ("Асанов Үсөн Кадырович дайындалды.", ["Үсөн Асанов"]),
    "given, patronymic, family": ("Кечээ Сергей Викторович Лавров келди.", ["Сергей Викторович Лавров"]),
    "son": ("Мекемеге Айбек Эрнис уулунун каты келди.", ["Айбек Эрнис уулу Gen"]),
    "somebody's son": ("Министр Асан Үсөновдун уулу Кадыр келди.", ["Асан Үсөнов Gen"]),
    "somebody's daughter": ("Президент Эмомали Рахмондун кызы барды.", ["Эмомали Рахмон Gen"]),
    "unseen": ("Элчи Лучио Валерио Сарандреанын сөзү.", ["Лучио Валерио Сарандреа Gen"]),
    "unseen, front vowels": ("Элчи Митико Хамасакинин сөзү.", ["Митико Хамасаки Gen"]),
    "family names in -ин": ("Жазуучу Александр Пушкин тууралуу.", ["Александр Пушкин"]),
    "of several": (
        "Министрлер Асан Үсөнов жана Ольга Лавроваларга айып тагылды.",
        ["Асан Үсөнов", "Ольга Лаврова Dat"],
    ),
    "after an adverb": ("Учурда Болот Асанов Бишкекте.", ["Болот Асанов"]),
    "after a profession": ("Юрист Сапар Асанов сүйлөдү.", ["Сапар Асанов"]),
    "after a noun of place": ("Маекте Садыр Асанов сүйлөдү.", ["Садыр Асанов"]),
    "alone after an adverb": ("Болот Асанов келди. Кийин Асанов сүйлөдү.", ["Болот Асанов", "Асанов"]),
    "a first name that is a word": ("Алар Дастан Асановго кайрылды.", ["Дастан Асанов Dat"]),
    "no person": ("Депутаттар СМЕК компаниясына барды.", []),
    "no person, a ministry": ("Бул тууралуу Тышкы Иштер Министрлиги билдирди.", []),
    "Chinese": ("Төрага Си Цзиньпинге каттуу ыраазычылык.", ["Си Цзиньпин Dat"]),
    "Arabic": ("Ханзаада Мухаммед бин Салман келди.", ["Мухаммед бин Салман"]),
    "two particles": ("Төрайым Урсула фон дер Ляйен келди.", ["Урсула фон дер Ляйен"]),
    "three words, the second a family name elsewhere": (
        "Министр Али Багери Кани Бейрутка барды.",
        ["Али Багери Кани"],
    ),
    "a name before a province": (
        "Премьер-министр Фумио Танакага Исикава префектурасынан кат келди.",
        ["Фумио Танака Dat"],
    ),
    "an ё written е": ("Алар Андрей Соболевдун сөзүн угушту.", ["Андрей Соболев Gen"]),
    "family name and given name": ("Министр Сунь Вэйдун келди.", ["Сунь Вэйдун"]),
    "family name first, with a patronymic": ("Токаев Касым-Жомарт Кемелевич келди.", ["Касым-Жомарт Токаев"]),
    "a particle with a hyphen": ("Президент Абдел Фаттах ас-Сисинин сөзү.", ["Абдел Фаттах ас-Сиси Gen"]),
    "a topic as a first name": ("Министр Уран Асанов келди.", ["Уран Асанов"]),
    "three short words": ("Элчи Данг Минь Хой келди.", ["Данг Минь Хой"]),
    "a nationality as a family name": ("Комиссар Фолькер Түрк келди.", ["Фолькер Түрк"]),
    "a nationality as a family name, alone later": (
        "Канцлер Карл Немец келди. Кечинде Немецти спикер кабыл алды.",
        ["Карл Немец", "Немец Acc"],
    ),
    "a nationality after a particle": ("Ханзаада Халид бин Сауд келди.", ["Халид бин Сауд"]),
    "a topic as a family name": ("Элчи Пол Грант келди.", ["Пол Грант"]),
    "no person, a site": ("Министр Kaktus.media агенттигине маек берди.", []),
    "a family name like a case": ("Элчи Чарльз Хаттон келди.", ["Чарльз Хаттон"]),
    "Latin letters after a name": ("Президент Трамп Truth Social баракчасына жазды.", ["Трамп"]),
    "two names side by side": ("Лавровго Ван Линь суроо берди.", ["Лавров Dat", "Ван Линь"]),
    "two family names side by side": ("Мирзиёевдин Жапаровго каты жарыяланды.", ["Мирзиёев Gen", "Жапаров Dat"]),
    "initials side by side": ("Ж.М.Асанов С.В.Петровду кабыл алды.", ["Ж.М.Асанов", "С.В.Петров Acc"]),
    "Chinese, unseen": ("Ага Ван Вэнбо жана Линь Цзяо жооп берди.", ["Ван Вэнбо", "Линь Цзяо"]),
    "a short last word": ("Ким Чен Ындын карындашы билдирди.", ["Ким Чен Ын Gen"]),
    "Vietnamese": ("Нгуен Фу Чонгду Си Цзиньпин кабыл алды.", ["Нгуен Фу Чонг Acc", "Си Цзиньпин"]),
    "a son in Turkish": ("Жыйынга Кемалеттин Мехмет оглу катышты.", ["Кемалеттин Мехмет оглу"]),
    "a Russian genitive": ("Алар Кайрата Асановго кайрылды.", ["Кайрат Асанов Dat"]),
    "no person, a holiday": ("Бул Жеңиш Күнү белгиленди.", []),
    "and": ("Густаво Петро да АКШны айыптады.", ["Густаво Петро"]),
    "his daughter": ("Улуу кызы Айнура Асанова келди.", ["Айнура Асанова"]),
    "a nationality": ("Бундестагдын депутаты Герман Грубер келди.", ["Герман Грубер"]),
    "no person, a code of laws": ("Судья Жазык кодексинин беренесин окуду.", []),
    "no person, at the beginning": ("Мурда президент Асан Үсөнов эле.", ["Асан Үсөнов"]),
    "a state after a family name": ("Казакстандын президенти Токаев Кыргызстанга келди.", ["Токаев"]),
    "Korean": ("Президент Пак Кын Хе сүйлөдү.", ["Пак Кын Хе"]),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_names_that_a_text_has(text: str, expected: list[str], read: Extractor) -> None:
    phrases = read.page(normalise(text), "").coordinated.phrases
    names = [p.name for p in phrases if p.name is not None]
    assert [f"{n.name} {n.case}".strip() for n in names] == expected
