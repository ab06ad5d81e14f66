"""What is only thought up, feared, asked about or told by rumours is no event, nor is history."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.model import Document

ACTS = {
    "sanction": ("Чили Перуга каршы санкция", "салса", "салбаса", "салат", "салабы", "салмак", "салган", "салышы"),
    "border": ("Чили Перу менен чек араны", "жапса", "жаппаса", "жабат", "жабабы", "жапмак", "жапкан", "жабышы"),
    "talks": ("Чили Перу менен сүйлөшүү", "өткөрсө", "өткөрбөсө", "өткөрөт", "өткөрөбү", "өткөрмөк", "өткөргөн", "өткөрүшү"),
    "agreement": ("Чили Перу менен", "макулдашса", "макулдашпаса", "макулдашат", "макулдашабы", "макулдашмак", "макулдашкан", "макулдашышы"),
    "support": ("Чили Перунун демилгесин", "колдосо", "колдобосо", "колдойт", "колдойбу", "колдомок", "колдогон", "колдошу"),
}  # fmt: skip
FRAMES = {
    "a condition thought up": "Эгер {0} {1}, мунай кымбаттайт.",
    "a condition not met": "{0} {2}, мунай кымбаттайт.",
    "what would be": "{0} {1}, соодагерлер кубанмак.",
    "what would follow": "Баалар түшпөсө, {0} {5}.",
    "a wish": "Эл {0} {1} экен деп тилейт.",
    "a fear": "Шаардыктар {0} {3} деп чочулашат.",
    "a guess": "Соодагерлер {0} {3} деп божомолдошот.",
    "a rumour": "Базарда {0} {3} деген ушак тарады.",
    "an open question": "{0} {4}, азырынча белгисиз.",
    "history": "19-кылымда {0} {6}.",
    "history, in Roman figures": "XIX кылымда {0} {6}.",
    "what an expert expects": "Эксперттин пикиринде, {0} {7} мүмкүн.",
}


@pytest.mark.parametrize("frame", FRAMES.values(), ids=FRAMES.keys())
@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS.keys())
def test_nobody_does_it(frame: str, act: tuple[str, ...], read: Extractor) -> None:
    text = frame.format(*act)
    assert not read(Document("case", text[0].upper() + text[1:])).events


@pytest.mark.parametrize("when", ["1972-жылы", "20-кылымда", "XXI кылымда"])
def test_what_is_long_ago_is_told(when: str, read: Extractor) -> None:
    assert [e.modality for e in read(Document("case", f"{when} Чилинин президенти Хуан Гомес Перуга барган.")).events]


PLANS = ("sanction", "border", "talks")


@pytest.mark.parametrize("name", PLANS)
def test_what_is_planned_is_told(name: str, read: Extractor) -> None:
    subject, act = ACTS[name][0], ACTS[name][3]
    assert [e.modality for e in read(Document("case", f"{subject} {act}.")).events] == ["planned"]


BUSY = {
    "a ban talked over": "Чилинин Перудан келген товарларга тыюусу чогулушта талкууга алынды.",
    "a duty taken into account": "Чилинин Перудан келген товарларга алымы эсепке алынды.",
    "gas that brings gain": "Чилинин Перуга саткан газы дыйкандарга пайда алып келди.",
    "vaccine of which a paper tells": "Чилинин вакцинасы тууралуу Перунун газетасы маалымат жеткирди.",
    "firms of two states": "Чилинин фирмасы Перунун заводу менен келишим түздү.",
    "a firm that buys": "Чилинин авиакомпаниясы Перудан эки учак сатып алды.",
    "a singer who backs": "Чилинин ырчысы Перуну колдоду.",
    "a shop opened": "Чилинин дилери Перуда дүкөн ачты.",
}


@pytest.mark.parametrize("text", BUSY.values(), ids=BUSY.keys())
def test_words_near_one_another_tell_of_nothing(text: str, read: Extractor) -> None:
    assert not read(Document("case", text)).events


def test_an_official_who_tells_of_experts_is_believed(read: Extractor) -> None:
    text = "Чилинин министри Хосе Мора эксперттер Лимага барарын айтты."
    assert [(e.type, e.modality) for e in read(Document("case", text)).events] == [("visit", "planned")]


HABITS = {
    "what is bought year by year": "Чили жылына эки миллиард куб метр газды Перудан сатып алат.",
    "what comes every week": "Чили Перуга жума сайын көмүр жеткирет.",
    "a war that shall not be": "Чилинин калкы Перу менен согуш болбошун каалайт.",
    "a match": "Чили менен Перунун жолугушуусу 2:1 эсебинде аяктады.",
    "ministers at home": "Чилинин премьер-министри министрлерди чогултуп, жол курулушун талкуулады.",
}


@pytest.mark.parametrize("text", HABITS.values(), ids=HABITS.keys())
def test_what_goes_on_by_itself_is_no_event(text: str, read: Extractor) -> None:
    assert not read(Document("case", text)).events


FORETOLD = {
    "meeting": ("Чилинин президенти Хосе Мора Перунун президенти Луис Росас менен", "жолукту", "жолугарын"),
    "signing": ("Чилинин президенти Хосе Мора Перу менен соода келишимине кол", "койду", "коёрун"),
    "agreement": ("Чилинин президенти Хосе Мора Перу менен газ баасы боюнча", "макулдашты", "макулдашарын"),
    "sanction": ("Чилинин президенти Хосе Мора Перуга каршы санкция", "киргизди", "киргизерин"),
    "aid": ("Чилинин президенти Хосе Мора Перуга гуманитардык жардам", "көрсөттү", "көрсөтөрүн"),
}


@pytest.mark.parametrize("case", FORETOLD.values(), ids=FORETOLD.keys())
def test_what_was_planned_before_is_what_has_been_done(case: tuple[str, str, str], read: Extractor) -> None:
    act, done, planned = case
    text = f"{act} {done}. Буга чейин анын басма сөз катчысы {act} {planned} айткан."
    assert [e.modality for e in read(Document("case", text)).events] == ["actual"]
