"""Which persons take part in what states do: who signs, who comes, who only tells of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CASES = {
    "a document that ends the talks of two": (
        "Премьер-министр Асан Үсөнов Алматыда казак премьер-министри Ержан Сапаров менен жолугушту. Жыйынтыгында "
        "суу боюнча протоколго кол коюлду.",
        "signing KAZ/Сапаров KGZ/Үсөнов",
    ),
    "a document signed before": (
        "Премьер-министр Асан Үсөнов Алматыда казак премьер-министри Ержан Сапаров менен жолугушту. Суу боюнча "
        "келишимге былтыр кол коюлган.",
        "signing KAZ KGZ",
    ),
    "envoys of a pair at an organisation": (
        "Кыргызстан менен Непал дипломатиялык мамиле орнотту. Билдирүүгө эки өлкөнүн БУУдагы туруктуу өкүлдөрү Айгүл "
        "Асанова жана Хари Шарма кол коюшту.",
        "signing KGZ/Асанова NPL/Шарма",
    ),
    "relations set up by those who sign": (
        "Кыргызстан менен Непал дипломатиялык мамиле орнотту. Билдирүүгө эки өлкөнүн БУУдагы туруктуу өкүлдөрү Айгүл "
        "Асанова жана Хари Шарма кол коюшту.",
        "relations-established KGZ/Асанова NPL/Шарма",
    ),
    "who acts in the clause before": (
        "Перунун президенти Хуан Гомес сунушту четке какты. Осло шаарына Перунун министри Карлос Рохас учуп кетти, ал "
        "Норвегиянын премьер-министри Пер Хансен менен жолугат.",
        "meeting NOR/Хансен PER/Рохас",
    ),
    "who will come, as an owned verb tells": (
        "Казакстандын министри Ержан Сапаровдун жума күнү Шушада өтө турган ТМУнун жыйынына катышаары айтылды.",
        "session KAZ/Сапаров ots",
    ),
    "a subject told in the clause before": (
        "Чили менен Боливия адегенде каршы чыгып, бирок кечки сүйлөшүүдөн кийин макул болушту.",
        "agreement BOL CHL",
    ),
    "who says more of what a body has said": (
        "Перу Боливиянын чек арадагы аракетин айыптады. Перунун Тышкы иштер министрлигинин өкүлү Карлос Рохас аскерлер "
        "чыгарылышы керек экенин айтты.",
        "accusation BOL PER/Рохас",
    ),
    "who only reports what a state has done": (
        "Кыргызстан Перудан талаасын тазалоого көмөк сурады. Бул тууралуу министр Асан Үсөнов жыйында айтты.",
        "request KGZ PER",
    ),
    "a leader and the people": (
        "Уругвайдын президенти Хуан Гомес Чилинин президенти Пабло Рохасты жана бардык чилиликтерди майрам менен "
        "куттуктады. Чили аны кубаттады.",
        "congratulation CHL/Рохас URY/Гомес",
    ),
    "to whom the letter goes": (
        "Уругвайдын президенти Хуан Гомес Чилиге жер титирөөдөн улам көңүл айтты. Телеграмма Чилинин президенти Пабло "
        "Рохастын атына жолдонду.",
        "condolence CHL/Рохас URY/Гомес",
    ),
    "whom somebody called by a pronoun meets and invites": (
        "Перунун президенти Хуан Гомес Ослого барды. Ал Норвегиянын премьер-министри Пер Хансен менен сүйлөшүп, аны "
        "Лимага чакырды.",
        "invitation NOR/Хансен PER/Гомес",
    ),
    "a leader whose office another sentence tells": (
        "Чехиянын премьер-министри Павел Новотный майда кызматтан кеткен. Новотный 3-июнда кайра кызматына киришет.",
        "inauguration CZE/Новотный",
    ),
    "a comma after the one who asks": (
        "Президент Садыр Жапаров, Чехиянын премьер-министринен дары жиберүүнү суранган.",
        "request CZE KGZ/Жапаров",
    ),
    "the head of state whom others congratulate": (
        "Перунун президенти Хуан Гомес Садыр Жапаровго кат жазды. Мамлекет башчысын туулган күнү менен Чили жана "
        "Мексиканын президенттери да куттукташты.",
        "congratulation CHL KGZ/Жапаров MEX",
    ),
    "a spokesperson takes no part": (
        "Сербиянын президенти Марко Йович жазында Кыргызстанга сапар менен келиши мүмкүн. Муну президенттин басма сөз "
        "катчысы Айгүл Асанова айтты. Анын сөзүнө караганда, чакыруу мамлекет башчысынын Белградда өткөн "
        "сүйлөшүүлөрү учурунда берилген.",
        "talks KGZ SRB/Йович",
    ),
}


@pytest.mark.parametrize(("text", "told"), CASES.values(), ids=CASES.keys())
def test_which_persons_take_part(text: str, told: str, lines: Callable[[str], list[str]]) -> None:
    found = lines(text)
    assert told in found, found
