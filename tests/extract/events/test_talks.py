"""Talks in person and by telephone: wishes, several guests, and the words of one talk told twice."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor, extractor
from kgraph.model import Document, Event

CASES = {
    "who would like to meet": (
        "Норвегиянын премьер-министри Йонас Гар Стёре Исландиянын президенти Халла Томасдоттир менен жолуккусу келет.",
        ["meeting possible ISL+NOR"],
    ),
    "who would not": (
        "Норвегиянын премьер-министри Йонас Гар Стёре Исландиянын президенти Халла Томасдоттир менен жолуккусу келбейт.",
        [],
    ),
    "what did not come about": (
        "Норвегия менен Исландиянын премьер-министрлеринин апрелде күтүлгөн жолугушуусу ишке ашпай калды.",
        ["meeting denied ISL+NOR"],
    ),
    "ministers of two states with whom one talks": (
        "Норвегиянын министри Йонас Берг Исландиянын министри Халла Томасдоттир жана Перунун министри Хуан Гомес менен "
        "сүйлөшүүлөрдү жүргүздү.",
        ["talks actual ISL+NOR", "talks actual NOR+PER"],
    ),
    "a president and his minister with whom one talks": (
        "Норвегиянын министри Йонас Берг Исландиянын президенти Халла Томасдоттир жана тышкы иштер министри Олаф Трюггвасон "
        "менен сүйлөшүү жүргүздү.",
        ["talks actual ISL+NOR"],
    ),
    "whom a premier receives and a president, too": (
        "Перунун министри Хуан Гомес Ослого келди. Аны Норвегиянын премьер-министри Йонас Гар Стёре кабыл алды. Кийин "
        "конокту өлкө президенти кабыл алды.",
        ["visit actual NOR+PER", "reception actual NOR+PER", "reception actual NOR+PER"],
    ),
    "whom a president receives who is named": (
        "Перунун министри Хуан Гомес Ослого келди. Конокту президент кабыл алды. Аны Норвегиянын президенти Йонас Берг "
        "кабыл алды.",
        ["visit actual NOR+PER", "reception actual NOR+PER"],
    ),
    "to meet agreed on in a call": (
        "Норвегиянын президенти Йонас Берг Исландиянын президенти Халла Томасдоттир менен телефондон сүйлөштү. Тараптар "
        "жакында Ослодо жолугушууга макулдашты.",
        ["call actual ISL+NOR", "meeting planned ISL+NOR", "agreement actual ISL+NOR"],
    ),
    "a guest who has agreed to talks": (
        "Норвегиянын президенти Йонас Берг Исландиянын президенти Халла Томасдоттир менен жолукту. Жолугушууга макул "
        "болгон мейман көргөзмөнү көрдү.",
        ["meeting actual ISL+NOR"],
    ),
    "how long talks took": (
        "Норвегиянын президенти Йонас Берг Исландиянын президенти Халла Томасдоттир менен жолукту: сүйлөшүү бир жарым "
        "саатка созулду.",
        ["meeting actual ISL+NOR"],
    ),
    "talks planned beside a session": (
        "Норвегиянын президенти Йонас Берг НАТОнун саммитине катышат. Мамлекет башчысынын Исландиянын президенти Халла "
        "Томасдоттир менен жолугушуусу пландалган.",
        ["summit planned NOR+nato", "meeting planned ISL+NOR"],
    ),
    "what a call was about, by the year before": (
        "Норвегиянын президенти Йонас Берг Исландиянын президенти Халла Томасдоттир менен телефондон сүйлөштү. Кечинде "
        "концерт болду. Сүйлөшүүнүн жүрүшүндө президенттер өткөн жылдын натыйжаларын талкуулашты.",
        ["call actual ISL+NOR"],
    ),
    "a dialogue that goes on": (
        "Норвегиянын президенти Йонас Берг Исландиянын президенти Халла Томасдоттир менен жолукту. Тараптар саясий "
        "диалогду улантууну макулдашты.",
        ["meeting actual ISL+NOR", "agreement actual ISL+NOR"],
    ),
    "a king and a premier with whom one talks": (
        "Исландиянын президенти Халла Томасдоттир Испанияга барат. 5-майда мамлекет башчысынын Испаниянын королу Филипп "
        "VI менен жолугушуусу, ошондой эле өкмөт башчы Педро Санчес менен сүйлөшүүсү өтөт.",
        ["visit planned ESP+ISL", "meeting planned ESP+ISL", "talks planned ESP+ISL"],
    ),
    "what was not called off": (
        "Норвегия менен Исландиянын премьер-министрлеринин жолугушуусу кийинкиге жылдырылган жок.",
        ["meeting possible ISL+NOR"],
    ),
    "the talk held in a call": (
        "Норвегиянын премьер-министри Йонас Гар Стёре Исландиянын президенти Халла Томасдоттир менен телефондон сүйлөштү. "
        "Йонас Гар Стёре менен Халла Томасдоттирдин баарлашуусу бир саатка созулду.",
        ["call actual ISL+NOR"],
    ),
    "a call, and a meeting elsewhere": (
        "Норвегиянын премьер-министри Йонас Гар Стёре Исландиянын президенти Халла Томасдоттир менен телефондон сүйлөштү. "
        "Йонас Гар Стёре майда Халла Томасдоттир менен Ослодо жолугат.",
        ["call actual ISL+NOR", "meeting planned ISL+NOR"],
    ),
    "two guests, each named": (
        "Норвегиянын премьер-министри Йонас Гар Стёре Исландиянын элчиси Хогни Кристьянссонду жана Эстониянын элчиси "
        "Лаури Бамбусту кабыл алды.",
        ["reception actual ISL+NOR", "reception actual EST+NOR"],
    ),
    "those named after the call": (
        "Телефондон сүйлөшүү маалында Норвегиянын премьер-министри Йонас Гар Стёре менен Исландиянын президенти Халла "
        "Томасдоттир балык уулоону талкуулады.",
        ["call actual ISL+NOR"],
    ),
    "who says that he would meet": (
        "Норвегиянын премьер-министри Йонас Гар Стёре Исландиянын президенти Халла Томасдоттир менен жолугууга даяр "
        "экенин дагы кайталады.",
        ["meeting possible ISL+NOR", "express-readiness actual ISL+NOR"],
    ),
    "one guest, then another": (
        "Норвегиянын премьер-министри Йонас Гар Стёре Исландиянын элчиси Хогни Кристьянссонду, андан кийин Эстониянын "
        "элчиси Лаури Бамбусту кабыл алды.",
        ["reception actual ISL+NOR", "reception actual EST+NOR"],
    ),
    "a session of two that goes on": (
        "Норвегиянын премьер-министри Йонас Гар Стёре менен Исландиянын президенти Халла Томасдоттир Ослодо кездешти. "
        "Эки лидер сүйлөшкөндөн кийин жыйын делегациялардын катышуусунда уланды.",
        ["talks actual ISL+NOR"],
    ),
    "a monarch where he reigns": (
        "Исландиянын президенти Халла Томасдоттир Рабатта падыша Мухаммед VI менен жолугушту.",
        ["meeting actual ISL+MAR"],
    ),
    "talks of a series, those of the headline": (
        "Латвия менен Литва чек ара белгилерин талкуулады\n\n"
        "Латвия-литва аралаш комиссиясынын жумушчу топторунун кезектеги жолугушуусу болду.",
        ["discussion actual LTU+LVA"],
    ),
    "what ended the talks at hand, not those that follow": (
        "Ригада Латвия менен Литванын жумушчу топтору жолугушту. Тараптар ишти Вильнюста өтө турган кийинки "
        "жолугушууда улантат. Жолугушуунун соңунда протоколго кол коюлган.",
        ["meeting actual LTU+LVA", "meeting planned LTU+LVA", "signing actual LTU+LVA"],
    ),
    "a session to which some have come already, on the days when it is held": (
        "Кыргызстандын премьер-министри Адылбек Касымалиев ШКУнун саммитине катышуу үчүн келген Индиянын министрин "
        "кабыл алды. ШКУнун саммити 3-4-июлда Бишкекте өтөт.",
        ["summit planned IND+KGZ+sco", "reception actual IND+KGZ"],
    ),
    "talks only as a way": (
        "Норвегиянын премьер-министри Йонас Гар Стёре Исландияны балык боюнча талашты сүйлөшүү жолу менен жөнгө салууга "
        "үндөдү.",
        ["appeal actual ISL+NOR"],
    ),
    "talks that somebody will not enter": (
        "Норвегиянын премьер-министри Йонас Гар Стёре Исландия менен сүйлөшүүгө барбай турганын билдирди.",
        ["refusal actual ISL+NOR"],
    ),
    "what has been settled by talks": (
        "Норвегия менен Исландиянын балык боюнча талашы кечээ Ослодогу сүйлөшүүлөр аркылуу чечилди.",
        ["talks actual ISL+NOR", "agreement actual ISL+NOR"],
    ),
    "the heads of two institutions": (
        "Норвегиянын премьер-министри Йонас Гар Стёре Исландиянын президенти Халла Томасдоттир жана парламентинин төрагасы "
        "Торунн Свейнбьярнардоттир менен жолугушат.",
        ["meeting planned ISL+NOR", "meeting planned ISL+NOR"],
    ),
    "two ministers of one government": (
        "Норвегиянын премьер-министри Йонас Гар Стёре Исландиянын энергетика министри Йоханн Йоханнссон жана транспорт "
        "министри Эйольфур Арманнссон менен жолугушту.",
        ["meeting actual ISL+NOR"],
    ),
    "one minister, then the other": (
        "Норвегиянын министри Терье Осланд адегенде Исландиянын энергетика министри Йоханн Йоханнссон менен, андан соң "
        "транспорт министри Эйольфур Арманнссон менен жолугушту.",
        ["meeting actual ISL+NOR", "meeting actual ISL+NOR"],
    ),
    "a guest met where he lands": (
        "Норвегиянын премьер-министри Йонас Гар Стёре Рейкьявикке келди. Аны аэропорттон Исландиянын тышкы иштер министри "
        "Торгердур Гуннарсдоттир тосуп алды. Исландиянын президенти Халла Томасдоттир менен сүйлөшүүлөр кечинде өттү. "
        "Сүйлөшүүлөрдө балык уулоо каралды.",
        ["visit actual ISL+NOR", "reception actual ISL+NOR", "talks actual ISL+NOR"],
    ),
    "a guest met where he is received": (
        "Норвегиянын премьер-министри Йонас Гар Стёрени президенттик сарайда Исландиянын президенти Халла Томасдоттир тосуп "
        "алды. Андан соң сүйлөшүүлөр кеңейтилген курамда өттү.",
        ["reception actual ISL+NOR"],
    ),
}


@pytest.fixture(scope="module")
def read() -> Extractor:
    return extractor()


def told(event: Event) -> str:
    sides = sorted({p.side.code for p in event.participations if p.side})
    return f"{event.type} {event.modality} {'+'.join(sides)}"


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_talks(text: str, expected: list[str], read: Extractor) -> None:
    assert [told(e) for e in read(Document("talks", text)).events] == expected


def test_a_gathering_named_after_states_is_one_with_its_dialogue(read: Extractor) -> None:
    text = "Лимада «Борбор Азия — Корея» диалогу өтүп жатат. Диалогго Кореянын министри Чо Тэ Ёль катышууда."
    assert len(read(Document("a", text)).events) == 1


def test_the_second_session_of_a_body_is_one_in_headline_and_lead(read: Extractor) -> None:
    text = (
        "ТМУнун министрлеринин экинчи кеңешмеси Бишкекте 17-октябрда өттү\n\n"
        "17-октябрда Бишкекте ТМУнун министрлеринин экинчи кеңешмеси болуп өттү. "
        "Ага Түркиянын министри Али Йерликая катышты."
    )
    assert [event.type for event in read(Document("a", text)).events] == ["session"]


CROWDS = {
    "students": "Эртеси өлкө башчы студенттер менен баарлашты.",
    "compatriots, in passing": "Эртеси ал мекендештер менен жолугуп, алардын суроолоруна жооп берди.",
}


@pytest.mark.parametrize("after", CROWDS.values(), ids=CROWDS)
def test_talk_with_people_of_no_office_is_no_part_of_the_talks(after: str, read: Extractor) -> None:
    before = (
        "Кыргызстандын президенти Асан Үсөнов 13–14-майда Литвага барды. Эки мамлекет башчысынын сүйлөшүүлөрү өттү."
    )
    talks = next(e for e in read(Document("a", f"{before} {after}", date="2024-05-20")).events if e.type == "talks")
    assert talks.when is not None and (talks.when.begin, talks.when.end) == ("2024-05-13", "2024-05-14")
    assert len(talks.evidence) == 1
