"""Days beside one of two acts, after the verb, in figures: each belongs to the act that its words say."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.model import Document

WHO = "Перунун президенти Хуан Кастро"

DAYS = {
    "of the second act, not of what came before it": (
        f"{WHO} Боливияга санкция киргизгенден кийин 4-июнда Чилинин президенти Луис Вега менен жолукту.",
        {"sanction": "-", "meeting": "--06-04"},
    ),
    "of the act, not of what the participle tells of him who acts": (
        f"Боливияны сындаган {WHO} 4-июнда Чилинин президенти Луис Вега менен жолукту.",
        {"accusation": "-", "meeting": "--06-04"},
    ),
    "of what is set against the first act": (
        f"{WHO} 2-июнда Боливияны сындады, 4-июнда болсо Чилиге барды.",
        {"accusation": "--06-02", "visit": "--06-04"},
    ),
    "after the verb": (f"{WHO} Чилиге барды 4-июнда.", {"visit": "--06-04"}),
    "between saying and who says it": (
        f"«Боливия келишимди бузду», – деп айыптады 4-июнда {WHO}.",
        {"accusation": "--06-04"},
    ),
    "between saying and who says it, with a place": (
        f"«Биз Боливия менен кызматташтыкты өнүктүрүүгө даярбыз», – деди 4-июнда Лимада өткөн жыйында {WHO}.",
        {"state": "--06-04"},
    ),
    "of telling, not of what is told": (f"Басма сөз кызматы 4-июнда билдиргендей, {WHO} Чилиге барды.", {"visit": "-"}),
    "of what led to the act": (
        f"{WHO} 9-июндагы чабуулдан кийин Боливияга гуманитардык жардам жөнөттү.",
        {"humanitarian-aid": "-"},
    ),
    "of the journey, and of what is signed on it": (
        "Перунун президенти Хуан Кастронун 4-6-июнда Чилиге жасаган сапарынын алкагында эки өлкө келишимге кол койду.",
        {"visit": "--06-04/--06-06", "signing": "--06-04/--06-06"},
    ),
    "of the journey, not of the talks it is for": (
        f"{WHO} 4-июнда сүйлөшүүлөрдү жүргүзүү үчүн Чилиге барды.",
        {"visit": "--06-04"},
    ),
    "of a gathering of several words": (
        f"{WHO} 4-июнда Сантьягодо өтүүчү Түштүк Америка өлкөлөрүнүн саммитине катышат.",
        {"summit": "--06-04"},
    ),
    "of another act, in the sentence after the news": (
        f"{WHO} Боливияны сындады. Ал 4-июнда Чилиге барды.",
        {"accusation": "-", "visit": "--06-04"},
    ),
    "of making the statement that is told": (
        f"{WHO} Боливияны сындады. Мындай билдирүүнү ал 4-июнда жасады.",
        {"accusation": "--06-04"},
    ),
    "of a gathering, for what is done there": (
        f"4-6-июнда Лимада Түштүк Америка өлкөлөрүнүн саммити өттү. Саммиттин алкагында {WHO} Чили менен келишимге кол "
        "койду.",
        {"signing": "--06-04/--06-06"},
    ),
    "not that since which something is the third": (
        f"{WHO} Чилинин министри менен 4-июндан бери үчүнчү ирет телефон аркылуу сүйлөштү.",
        {"call": "-"},
    ),
    "not where it is open when": (
        "Чили менен Перунун келишими 4-июнда макулдашылган, бирок ага качан кол коюлары айтылган жок.",
        {"signing": "-"},
    ),
    "with slashes": (f"{WHO} 04/06/2023 Чилиге барды.", {"visit": "2023-06-04"}),
    "in words": (f"{WHO} жыйырма төртүнчү июнда Чилиге барды.", {"visit": "--06-24"}),
    "two days, one after the other": (
        f"{WHO} 4-июнда жана 5-июнда Чилиде сапарда болду.",
        {"visit": "--06-04/--06-05"},
    ),
}


@pytest.mark.parametrize("case", DAYS)
def test_a_day_belongs_to_the_act_beside_it(read: Extractor, case: str) -> None:
    text, expected = DAYS[case]
    found = read(Document("x", text)).events
    days = {e.type: e.when.begin + (f"/{e.when.end}" if e.when.end else "") if e.when else "-" for e in found}
    assert {key: days.get(key) for key in expected} == expected


@pytest.mark.parametrize("whom", ["Журналисттер менен маекте", "Шайлоочулар менен жолугушууда"])
def test_whom_a_speaker_only_talks_with_does_not_act(read: Extractor, whom: str) -> None:
    (event,) = read(Document("x", f"{whom} {WHO} Боливияны сындады.")).events
    assert [p.side and p.side.code for p in event.participations] == ["PER", "BOL"]
