"""Who comes to terms with whom, and who speaks: firms, parties with the name of a state, documents, quotations."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CASES = {
    "a city": (
        "Ош шаарынын мэриясы менен Кореянын Hanjin Water компаниясы меморандумга кол коюшту.",
        ["signing KGZ hanjin-water"],
    ),
    "in the passive": (
        "Бишкекте завод курулат. Латвиянын Baltic Waste SIA компаниясы менен мэрия келишимге кол коюлду.",
        ["signing KGZ baltic-waste-sia"],
    ),
    "another state": ("Казакстан Кытайдын Lanzhou Steel компаниясы менен макулдашты.", ["agreement KAZ lanzhou-steel"]),
    "states alone": ("Казакстандын министрлиги Кытай менен келишимге кол койду.", ["signing CHN KAZ"]),
    "a party that bears the name of the state": (
        "Кыргызстан жашылдар партиясы Кытайга каршы митингге тиешеси жок экенин билдирди.", [],
    ),
    "the state that speaks of a party": (
        "Кыргызстан Кытай менен соодага каршы партияга тиешеси жок экенин билдирди.", ["denial CHN KGZ"],
    ),
    "who speaks between the words of the trigger": (
        "Кыргызстанда жыйын өттү. Өзбекстан менен чек араны тез тактоо маанилүү экенин жыйында президент Асан Үсөнов белгиледи.",
        ["attach-importance KGZ/Үсөнов UZB"],
    ),
    "a consultant of an organisation of states": (
        "Бишкекте 30 миң бала мектепке барбайт. Бул тууралуу Эл аралык эмгек уюмунун консультанты Анна Крамер билдирди.",
        ["state KGZ ilo/Крамер"],
    ),
    "who signed what bears the names of two states": (
        "Кыргызстанда депутат Асан Үсөнов 2011-жылы кол койгон кыргыз-казак суу келишими боюнча сурак берди.",
        ["signing KAZ KGZ/Үсөнов"],
    ),
    "who signed while he was something else": (
        "Асан Үсөнов элчи болуп иштеп турганда кол койгон кыргыз-өзбек протоколу талкууланды. Кыргызстан күтөт.",
        ["signing KGZ UZB"],
    ),
    "persons whom a measure strikes": (
        "Кыргызстан күтөт. АКШ Асан Үсөновду жана анын жубайы Айгүл Исаеваны кара тизмеге киргизген.",
        ["sanction KGZ/Исаева KGZ/Үсөнов USA"],
    ),
    "those named first of many": (
        "Президент Садыр Жапаров Чехиянын премьер-министри Ян Новак жана Латвиянын президенти Янис Озолс баштаган "
        "бир катар дүйнө лидерлери жана эл аралык уюмдардын жетекчилери менен жолукту.",
        ["meeting CZE/Новак KGZ/Жапаров", "meeting KGZ/Жапаров LVA/Озолс"],
    ),
    "a long quotation of the head of state": (
        "Президент Садыр Жапаров Кыргызстандын элине кайрылды. «Тажикстан менен чек арабыз тактала элек. Биз аны "
        "тынчтык жолу менен чечебиз. Сабыр кылыңыздар», — деди президент.",
        ["state KGZ/Жапаров TJK"],
    ),
    "a quotation that goes on with what has been said": (
        "Кыргызстандын министри Асан Үсөнов Литванын элчиси Йонас Петраускас менен жолугушту. Министр соода өсүп "
        "жатканын айтты. «Мектепке мугалим керек. Алар жетишпейт. Биз муну билебиз. Бирге иштешели», — деди ал.",
        ["meeting KGZ/Үсөнов LTU/Петраускас", "state KGZ/Үсөнов LTU/Петраускас"],
    ),
    "an expert of nobody": (
        "Кыргызстан Кытайга чектешет. Бул тууралуу эксперт Анна Крамер билдирди.", [],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "events"), CASES.values(), ids=list(CASES))
def test_who_comes_to_terms_or_speaks(lines: Callable[[str], list[str]], text: str, events: list[str]) -> None:
    assert lines(text) == events
