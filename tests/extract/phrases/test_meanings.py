"""Which post a title means: of a ministry, of a part of an organisation, of a standing committee, of a league."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CASES = {
    "the secretary of a ministry": (
        "Малайзиянын Тышкы иштер министрлигинин баш катчысы Амир Хасан Бишкекке келди.",
        {"Амир Хасан ministry-official MYS"},
    ),
    "a department of an organisation": (
        "Азия өнүктүрүү банкынын Чыгыш Азия департаментинин башкы директору Анна Лопес Бишкекке келди.",
        {"Анна Лопес organisation-official adb"},
    ),
    "a department of a ministry": (
        "Тышкы иштер министрлигинин Чыгыш Азия департаментинин директору Асан Үсөнов Пекинге барды.",
        {"Асан Үсөнов ministry-official KGZ"},
    ),
    "a government by its full name": (
        "Россия Федерациясынын Өкмөтүнүн Төрагасы Иван Петров Бишкекке келди.",
        {"Иван Петров prime-minister RUS"},
    ),
    "the standing committee of a parliament": (
        "Бүткүл кытайлык эл өкүлдөрүнүн жыйынынын Туруктуу комитетинин төрагасынын орун басары Ли Вэй Бишкекке келди.",
        {"Ли Вэй parliament-deputy-speaker CHN"},
    ),
    "a parliamentary league": (
        "Жапон-кыргыз парламенттик достук лигасынын төрагасы Таро Ямада Бишкекке келди.",
        {"Таро Ямада parliament-member JPN"},
    ),
    "an ombudsman": (
        "Орусиянын адам укуктары боюнча ыйгарым укуктуу өкүлү Анна Петрова Бишкекке келди.",
        {"Анна Петрова other RUS"},
    ),
    "a premier who is a minister, too": (
        "Катардын премьер-министри жана тышкы иштер министри Халид Ахмад Бишкекке келди.",
        {"Халид Ахмад prime-minister QAT", "Халид Ахмад foreign-minister QAT"},
    ),
    "a premier and the minister of another state": (
        "Бишкекке Катардын премьер-министри жана Кувейттин тышкы иштер министри Халид Ахмад келди.",
        {"Халид Ахмад foreign-minister KWT"},
    ),
    "several who are appointed by one verb": (
        "Перунун Чилидеги элчиси болуп Карлос Рохас, Чилинин Перудагы элчиси болуп Пабло Гомес дайындалды.",
        {"Карлос Рохас ambassador PER>CHL", "Пабло Гомес ambassador CHL>PER"},
    ),
    "since when an office is held": (
        "Перу Чили менен жарашты. Карлос Рохас Перуда өсүп-өнгөн. Мамиле Карлос Рохас премьер-министр болгондон кийин "
        "оңолду. Рохас Чилинин президенти Пабло Гомес менен жолукту.",
        {"Карлос Рохас prime-minister PER", "Пабло Гомес head-of-state CHL"},
    ),
    "a counterpart who is known, in another case": (
        "Кечээ Кыргызстандын президенти Садыр Жапаров азербайжандык кесиптеши Илхам Алиевге телефон чалды.",
        {"Садыр Жапаров head-of-state KGZ", "Илхам Алиев head-of-state AZE"},
    ),
    "the secretary of a ministry of a delegation": (
        "Куала-Лумпурда сүйлөшүүлөр өттү. Кыргыз делегациясын министр Асан Үсөнов, малайзиялык делегацияны Тышкы иштер "
        "министрлигинин баш катчысы Амир Хасан жетектеди.",
        {"Асан Үсөнов minister KGZ", "Амир Хасан ministry-official MYS"},
    ),
    "an institution pointed back to, after a subject": (
        "Иран МАГАТЭ менен кызматташууну токтотту. Тегеран агенттиктин башчысы Ханс Мюллерди айыптады.",
        {"Ханс Мюллер secretary-general iaea"},
    ),
    "a time, and not a former office": (
        "Мындан мурда президент Садыр Жапаров Кытайга барган. Үч күн мурда министр Асан Үсөнов Чилиге учуп кеткен.",
        {"Садыр Жапаров head-of-state KGZ", "Асан Үсөнов minister KGZ"},
    ),
    "a minister whose field is that of his colleague": (
        "Ошто сүйлөшүүлөр өттү. Кыргыз делегациясын тышкы иштер министринин орун басары Асан Үсөнов, венгр тарапты "
        "министрдин орун басары Ласло Ковач жетектеди.",
        {"Асан Үсөнов deputy-foreign-minister KGZ", "Ласло Ковач deputy-foreign-minister HUN"},
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_which_post_a_title_means(text: str, expected: set[str], stated: Callable[[str], set[str]]) -> None:
    assert stated(text) == expected
