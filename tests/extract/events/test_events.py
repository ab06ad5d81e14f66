"""When an event happens, and who takes part, where dates, pronouns and attributes of several events stand together."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.model import Document, Event

CASES = {
    "a date before the subject of the main verb": (
        "29-майда президент Асан Үсөнов Казакстанда өтүүчү саммитке катышууга барат.",
        "visit planned --05-29 source=KGZ target=KAZ",
    ),
    "what is not yet done": (
        "Кыргызстандын Түркиядагы элчиси дайындала элек.",
        "appointment denied - source=KGZ target=TUR",
    ),
    "what has not yet ended": (
        "Кыргызстан менен Өзбекстандын сүйлөшүүлөрү аяктай элек.",
        "talks actual - participant=KGZ participant=UZB",
    ),
    "what is told to come": (
        "Россия Кыргызстанга вакцина жибере тургандыгын билдирди.",
        "delivery planned - source=RUS target=KGZ",
    ),
    "what is being prepared": (
        "Кыргызстан менен Өзбекстандын президенттеринин жолугушуусуна даярдык көрүлүүдө.",
        "meeting planned - participant=KGZ participant=UZB",
    ),
    "a date that a participle takes": (
        "6-февралда болгон жер титирөөгө байланыштуу Садыр Жапаров Түркиянын президентине көңүл айтты.",
        "condolence actual - source=KGZ target=TUR",
    ),
    "a date of the noun after a participle": (
        "Садыр Жапаров Анкарага 6-ноябрда өтө турган Түрк мамлекеттер уюмунун (ТМУ) кезектеги он биринчи саммитине барды.",
        "summit planned --11-06 participant=KGZ participant=ots",
    ),
    "today, and nobody knows which day": (
        "16-сентябрда болгон окуя боюнча бүгүн Садыр Жапаров Эмомали Рахмон менен телефон аркылуу сүйлөштү.",
        "call actual - participant=KGZ participant=TJK",
    ),
    "tomorrow, after a day that the text tells": (
        "Бүгүн, 3-майда, Садыр Жапаров Анкарага барды. Эртең Венгриянын тышкы иштер министри Бишкекке келет.",
        "visit planned --05-04 source=HUN target=KGZ",
    ),
    "the owner of a noun is no subject": (
        "Токаев Садыр Жапаров менен сүйлөшүп, анын шайлоодогу жеңиши менен куттуктаганын сайт жазды.",
        "congratulation actual - source=KAZ target=KGZ",
    ),
    "the head of a people": (
        "Казак элинин президенти Айдос Сапаров Бишкекке келди.",
        "visit actual - source=KAZ target=KGZ",
    ),
    "a participle that is part of a name": (
        "Кыргызстандын Украинадагы элчиси Асан Үсөнов 20-июлда аталган өлкөнүн Тышкы иштер министрлигине чакыртылды.",
        "summon actual --07-20 source=UKR target=KGZ",
    ),
    "a journey that may be": (
        "Украинада тынчтык болсо, АКШнын президенти Дональд Трамп Түркияга барышы мүмкүндүгүн билдирди.",
        "visit possible - source=USA target=TUR",
    ),
    "a year of something else": (
        "Садыр Жапаров 10-августта Анкарага барды. Буга чейин соода 2022-жылы өскөн.",
        "visit actual --08-10 source=KGZ target=TUR",
    ),
    "an envoy told of in an attribute": (
        "Асан Үсөнов Кыргызстанда Эфиопиянын элчиси болуп жаңы дайындалган Жемал Бекер менен жолугушту.",
        "appointment actual - source=ETH target=KGZ",
    ),
    "a number of years is no verb": (
        "Министр Асан Үсөнов Түркиянын элчиси Мехмет Демирди үч жылдык миссиясынын аякташына байланыштуу кабыл алды.",
        "reception actual - source=KGZ target=TUR",
    ),
    "the members of an organisation meet": (
        "ЕАЭБ өлкөлөрүнүн өкмөт башчылары Чолпон-Атада жолугушту.",
        "session actual - participant=eaeu",
    ),
    "a state right before the word against": (
        "БУУда Сирия боюнча резолюцияга Иран жана Беларусь каршы добуш берди.",
        "refusal actual - source=BLR source=IRN target=SYR",
    ),
    "what an official says will be given": (
        "Дүйнөлүк банк Кыргызстанга 50 миллион доллар бөлө турганын маалымдады.",
        "grant planned - source=wb target=KGZ",
    ),
    "a readiness of one's own": (
        "Тажикстандын элчиси Кыргызстан менен сүйлөшүүгө даярдыгын билдирди.",
        "express-readiness actual - source=TJK target=KGZ",
    ),
    "a title before the name of another state's official": (
        "Казакстандын президенти Садыр Жапаровду куттуктады.",
        "congratulation actual - source=KAZ target=KGZ",
    ),
    "a title of several before the name of another state's official": (
        "Казакстан менен Өзбекстандын президенттери Садыр Жапаров менен жолугушту.",
        "trilateral-meeting actual - participant=KAZ participant=KGZ participant=UZB",
    ),
    "names after a dash": (
        "Бишкекке ЕАЭБ өлкөлөрүнүн лидерлери – Владимир Путин, Касым-Жомарт Токаев жана Никол Пашинян чогулду.",
        "session actual - participant=ARM participant=KAZ participant=RUS participant=eaeu",
    ),
    "a gathering that somebody sets out for": (
        "Садыр Жапаров бүгүн, 14-сентябрда, ШКУнун саммитине катышуу үчүн Самарканд шаарына учуп кетти.",
        "summit planned - participant=KGZ participant=sco",
    ),
    "what comes before something else": (
        "Кыргызстан менен Казакстандын парламенттеринин ратификациясынан өткөн соң иштей турган келишим жарыяланды.",
        "ratification planned - participant=KAZ participant=KGZ",
    ),
    "what something else comes after": (
        "Казак чек арачылары кыргызстандыкты сабагандан кийин Казакстандын элчиси Тышкы иштер министрлигине чакырылды.",
        "attack actual - source=KAZ target=KGZ",
    ),
    "an invitation to what is dated": (
        "Токаев Садыр Жапаровду август айында Түркистанда өтө турган жыйынга чакырды.",
        "invitation actual - source=KAZ target=KGZ",
    ),
    "in the evening of the day before": (
        "Кыргыз-тажик чек арасында 27-январда атышуу чыкты. Кечинде Кыргызстан менен Тажикстандын өкүлдөрү сүйлөшүү жүргүздү.",
        "talks actual --01-27 participant=KGZ participant=TJK",
    ),
    "what had happened": (
        "Кыргызстан менен Тажикстандын чек арасында «Кайрагач» бекети 13-мартта ачылган болчу.",
        "border-opening actual --03-13 participant=KGZ participant=TJK",
    ),
    "what a long clause expects": (
        "Саммиттин четинде Садыр Жапаровдун бир нече эки тараптуу жолугушууларынын өтүшү, анын ичинде ири банктардын "
        "башчылары менен сүйлөшүүсү күтүлүүдө.",
        "meeting planned - participant=KGZ",
    ),
    "what goes on": (
        "Россия Украинага каршы чабуулдарды улантууга буйрук берди.",
        "attack actual - source=RUS target=UKR",
    ),
    "a gathering that a journey is made for": (
        "Эртең Тажикстандын делегациясы Россия менен сүйлөшүүлөрдү баштоо үчүн Казанга жөнөйт.",
        "talks planned - participant=RUS participant=TJK",
    ),
    "a journey that the talks date": (
        "17-апрелде Кремлде Владимир Путин менен Эмомали Рахмон жолугушту. Рахмондун Москвадагы сапары маалында митинг өттү.",
        "visit actual --04-17 source=TJK target=RUS",
    ),
    "the day of a sentence that goes on": (
        "Украинадагы казак жарандарын мекенине алып келүү үчүн Казакстандын учагы жөнөтүлдү. Бул тууралуу авиация комитети "
        "билдирди. Борт 3-октябрь күнү түштө абага көтөрүлдү.",
        "repatriation actual --10-03 source=KAZ target=UKR",
    ),
    "a date that belongs to what is compared": (
        "Израиль Ливанды бомбалады. Ливандын өкмөтү чабуулду ноябрда жетишилген макулдашуунун бузулушу деп атады.",
        "attack actual - source=ISR target=LBN",
    ),
    "a date that belongs to the invitation": (
        "Садыр Жапаровдун Германияга сапары кийинкиге жылдырылды. Сапарга канцлер Олаф Шольц июлда чакырган.",
        "visit denied - source=KGZ target=DEU",
    ),
    "the day of an order": (
        "Россия Украинага каршы чабуулдарды улантууга буйрук берди. Ал аскерлер планды аткарса, кампания бүтөрүн 4-июлда билдирди.",
        "attack actual --07-04 source=RUS target=UKR",
    ),
    "a day that is set": (
        "Садыр Жапаровдун Ташкентке сапары 5-июлга белгиленди.",
        "visit planned --07-05 source=KGZ target=UZB",
    ),
    "a journey before a gathering": (
        "Садыр Жапаров бүгүн, 14-сентябрда, ШКУнун саммитине катышуу үчүн Самарканд шаарына учуп кетти.",
        "visit actual --09-14 source=KGZ target=UZB",
    ),
    "an attack that has to be owned up to": (
        "Тажикстан Кыргызстанга кол салуусун таанышы керек.",
        "attack actual - source=TJK target=KGZ",
    ),
    "a gathering within a journey to come": (
        "Садыр Жапаров октябрдын башында Ташкентке барат. Анын сапары учурунда Ташкентте бизнес-форум өтөт.",
        "forum planned - participant=KGZ participant=UZB",
    ),
    "a journey to a gathering": (
        "Шавкат Мирзиёев Бишкекке саммитке катышуу үчүн келди.",
        "visit actual - source=UZB target=KGZ",
    ),
}


SILENT = {
    "an office and people of its own state": (
        "Кыргызстандын Киевдеги консулдугу Украинадагы кыргызстандыктар менен телефон аркылуу сүйлөштү."
    ),
    "what a quoted speaker says of himself": (
        "Президент Садыр Жапаров: «Ким десе да, Казакстан десе да, мен чындыкты айтамын»."
    ),
    "an appeal to citizens abroad": (
        "Тышкы иштер министрлиги Россияда жүргөн кыргыз жарандарын чек арага келбөөгө чакырат."
    ),
    "the title of an article": "Журналисттин «Садыр Жапаров Москвага барды» деген макаласы чыкты.",
    "a coming without a journey": "Казакстандын өкмөтү Кыргызстанга карата бул тартипти колдонуп келет.",
}


def told(event: Event) -> str:
    """Type, modality, first day, sides."""
    sides = sorted({f"{p.role}={p.side.code}" for p in event.participations if p.side})
    return " ".join([event.type, event.modality, event.when.begin if event.when else "-", *sides])


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_events_that_a_text_tells(text: str, expected: str, read: Extractor) -> None:
    assert expected in [told(event) for event in read(Document("news", text)).events]


@pytest.mark.parametrize("text", SILENT.values(), ids=SILENT)
def test_texts_that_tell_of_no_event(text: str, read: Extractor) -> None:
    assert not read(Document("news", text)).events


def test_what_is_said_in_his_words_goes_on_with_what_he_has_just_said(read: Extractor) -> None:
    text = (
        "Кыргызстандын тышкы иштер министри Руслан Казакбаев Россиянын элчиси Асан Асановду кабыл алды. "
        "Министр эл аралык уюмдардагы кызматташтыкка жогорку маани берерин билдирди. "
        "Анын айтымында, стратегиялык өнөктөштүк эки элдин мамилесин чыңдайт."
    )
    assert [e.type for e in read(Document("a", text)).events] == ["reception", "attach-importance"]


def test_guests_without_a_host_leave_those_who_met_as_they_are(read: Extractor) -> None:
    text = (
        "Алмазбек Атамбаев Нью-Йоркто АКШнын президенти Дональд Трамп менен жолугушту. "
        "Сүрөт өлкө башчыларын расмий кабыл алууда тартылган."
    )
    [meeting] = [e for e in read(Document("a", text)).events if e.type in ("meeting", "reception")]
    assert {p.role for p in meeting.participations} == {"participant"}


def test_a_state_takes_part_once_in_a_role(read: Extractor) -> None:
    text = "Кореянын элчиси Ким Сон Чжэ Ош жана Каракол шаарларында корей тил борборлору күзүндө ачыла турганын айтты."
    [centres] = [e for e in read(Document("a", text)).events if e.type == "project"]
    assert [p.side.code for p in centres.participations if p.side] == ["KOR", "KGZ"]
