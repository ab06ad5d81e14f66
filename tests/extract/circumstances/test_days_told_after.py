"""The day of what was told, by a later sentence that names it again, its decree, its paper or when it is in force."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.model import Document

DAYS = {
    "by a decree that a participle describes": (
        "Президенттин 11-мартта кол койгон жарлыгына ылайык, Асан Үсөнов Кыргызстандын Латвиядагы элчиси болуп дайындалды.",
        "appointment --03-11",
    ),
    "not by an agreement that a participle describes": (
        "12-майда кол коюлган макулдашууга ылайык, Латвия Кыргызстанга 20 автобус берди.",
        "technical-assistance -",
    ),
    "by its noun, with a participle": (
        "Латвия менен Эстония орток машыгуу баштады. 14-апрелде башталган машыгууга 1500 аскер катышат.",
        "exercise --04-14",
    ),
    "by its noun, with two verbs": (
        "Латвия менен Эстония чек ара боюнча сүйлөшүү жүргүздү. 12-майда Ригада болуп өткөн сүйлөшүүгө журналисттер кирген "
        "жок.",
        "talks --05-12",
    ),
    "not by another's noun": (
        "Латвия менен Эстония орток машыгуу баштады. 14-апрелде башталган көргөзмөгө 1500 киши келди.",
        "exercise -",
    ),
    "by the train of the headline": (
        "Латвия менен Эстониянын ортосунда поезд кайра каттайт\n\n«Рига – Таллин» поезди 25-майдан тартып жандандырылат.",
        "flights --05-25",
    ),
    "by when a measure is applied": (
        "Латвия Эстониядан сүт алып келүүгө тыюу салды. Бул чектөө 25-октябрдан тартып иштей баштайт.",
        "trade-ban --10-25",
    ),
    "by when it is in force, without a verb": (
        "Латвия бензинди экспорттоого тыюу салды. Тыюу 21-сентябрдан тарта күчүндө.",
        "trade-ban --09-21",
    ),
    "not by when a measure is talked of": (
        "Латвия Эстониядан сүт алып келүүгө тыюу салды. Бул чектөө 25-октябрда парламентте талкууланат.",
        "trade-ban -",
    ),
    "by when the words came out": (
        "БУУнун Адам укуктары боюнча комиссары Янис Озолс Латвияны өлүм жазасын токтотууга чакырды. Анын билдирүүсү "
        "14-мартта жарыяланды.",
        "appeal --03-14",
    ),
    "by the verb of the news after other verbs": (
        "Латвия кармалган эстониялык балыкчыларды кайтарып берди\n\nБалык кармап жүрүп чек арадан өтүп кеткен эки эстониялык 26-майда "
        "үйүнө кайтты.",
        "cooperation --05-26",
    ),
    "not by a journey made before": (
        "Латвиянын президенти Янис Озолс Астанага келди. Ал буга чейин Ташкентке 5-майда барган.",
        "visit -",
    ),
}
APART = {
    "what is demanded all the time, at dated talks": (
        "Латвиянын президенти Янис Озолс 5-майда Эстониянын президенти Юри Тамм менен жолугушту. Янис Озолс Эстониядан "
        "кендин жабылышын талап кылып келет.",
        "demand",
    ),
    "help that is told beside what was signed": (
        "Латвия менен Эстония 5-майда келишимге кол койду. Латвия Эстонияга 20 миллион доллар грант берди.",
        "grant",
    ),
}


@pytest.mark.parametrize(("text", "expected"), DAYS.values(), ids=DAYS)
def test_the_day_of_what_is_told_again(text: str, expected: str, read: Extractor) -> None:
    kind = expected.partition(" ")[0]
    found = [e for e in read(Document("news", text)).events if e.type == kind]
    assert expected in [f"{kind} {e.when.begin if e.when else '-'}" for e in found]


@pytest.mark.parametrize(("text", "kind"), APART.values(), ids=APART)
def test_no_part_of_talks(text: str, kind: str, read: Extractor) -> None:
    found = [e for e in read(Document("news", text)).events if e.type == kind]
    assert [(e.when, e.parent) for e in found] == [(None, None)]
