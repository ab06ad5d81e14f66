"""Talks and journeys in the wordings of the press: what stands between the words of a clause, and how mentions join."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor, extractor
from kgraph.model import Document, Event

CASES = {
    "a day between the guest and the verb": (
        "Казакстандын элчиси Рапиль Жошыбаевди президент Садыр Жапаров бүгүн кабыл алды.",
        ["reception actual source=KGZ target=KAZ"],
    ),
    "a postposition between the guest and the verb": (
        "Садыр Жапаров Казакстандын элчисин узак күткөндөн кийин кабыл алды.",
        ["reception actual source=KGZ target=KAZ"],
    ),
    "an adverb that elsewhere is a postposition": (
        "Садыр Жапаров Казакстандын элчисин мурда кабыл алган.",
        ["reception actual source=KGZ target=KAZ"],
    ),
    "a noun with an owner of its own before the talks": (
        "Кыргызстан менен Өзбекстандын министрлеринин фестивалдын алкагында жолугушуусу болуп өттү.",
        ["meeting actual participant=KGZ participant=UZB"],
    ),
    "an adverb that is no coordination": (
        "Президент Садыр Жапаров ошондой эле Кытайга сапар менен барды.",
        ["visit actual source=KGZ target=CHN"],
    ),
    "the traveller after the participle": (
        "Анкарага иш сапары менен келген премьер-министр Адылбек Касымалиевди Түркиянын президенти кабыл алды.",
        ["working-visit actual source=KGZ target=TUR", "reception actual source=TUR target=KGZ"],
    ),
    "what is about to be done": (
        "Кыргызстан менен Ирандын президенттери келишимге кол койгону турат.",
        ["signing planned participant=IRN participant=KGZ"],
    ),
    "a discussion that was a call": (
        "Садыр Жапаров менен Илхам Алиев транспортту талкуулады. Алар телефон аркылуу сүйлөшүштү.",
        ["call actual participant=AZE participant=KGZ"],
    ),
    "a journey put off": (
        "Венгриянын президенти Тамаш Шуйок Бишкекке сапар менен келиши керек эле, бирок сапары кийинкиге жылдырылды.",
        ["visit denied source=HUN target=KGZ"],
    ),
    "guests of the last event": (
        "Кения менен Омандын элчилери ишеним грамоталарын тапшырышты. Аларды президент Садыр Жапаров кабыл алды.",
        [
            "credentials actual source=KEN target=KGZ",
            "credentials actual source=OMN target=KGZ",
            "reception actual source=KGZ target=KEN target=OMN",
        ],
    ),
    "the meeting of others, told by somebody": (
        "Трамп Путин менен Зеленскийдин жолугушуусу уюштурулушу мүмкүн экенин айтты.",
        ["meeting possible participant=RUS participant=UKR"],
    ),
    "a gathering dated ahead": (
        "5-майга белгиленген саммитке ШКУнун баш катчысы катышат.",
        ["summit planned participant=sco"],
    ),
    "an earlier meeting of the same": (
        "Садыр Жапаров менен Эмомали Рахмон Баткенде жолугушту. Буга чейинки жолугушуу Дүйшөмбүдө өткөн.",
        ["meeting actual participant=KGZ participant=TJK", "meeting actual participant=KGZ participant=TJK"],
    ),
    "talks beside the gathering of an organisation": (
        "Президент Садыр Жапаров ЕАЭБ саммитинин алкагында Армениянын премьер-министри Никол Пашинян менен эки "
        "тараптуу жолугушуу өткөрдү.",
        [
            "summit actual participant=ARM participant=KGZ participant=eaeu",
            "meeting actual participant=ARM participant=KGZ",
        ],
    ),
    "two who go to a gathering": (
        "Казакстандын президенти Касым-Жомарт Токаев менен Садыр Жапаров ЕАЭБ саммитине катышты.",
        ["summit actual participant=KAZ participant=KGZ participant=eaeu"],
    ),
    "a delegation before a title": (
        "Монголиянын парламенттик делегациясы президент Садыр Жапаров менен жолугушту.",
        ["meeting actual participant=KGZ participant=MNG"],
    ),
    "one of a series": (
        "ЕАЭБ өкмөттөр аралык кеңешинин кезектеги отуруму Чолпон-Атада өттү.",
        ["intergovernmental-commission actual participant=eaeu"],
    ),
    "a capital after the noun for it": (
        "Египеттин борбору Каирде Казакстан менен Түркиянын министрлери жолугушту.",
        ["meeting actual participant=KAZ participant=TUR"],
    ),
    "a verb that looks like a title": (
        "Кубанын элчиси Хулио Гармендия президент Садыр Жапаров менен маектешти.",
        ["meeting actual participant=CUB participant=KGZ"],
    ),
    "a name with a number": (
        "G7 өлкөлөрүнүн лидерлери Канадада чогулушту.",
        ["session actual participant=g7"],
    ),
    "a journey before what is expected": (
        "Президент Садыр Жапаров июнда Токиого барып, Япониянын императору Нарухито менен жолугары күтүлүүдө.",
        ["visit planned source=KGZ target=JPN", "meeting planned participant=JPN participant=KGZ"],
    ),
    "a journey set for a season": (
        "Касым-Жомарт Токаевдин Кыргызстанга сапары күзгө белгиленди.",
        ["visit planned source=KAZ target=KGZ"],
    ),
    "leaders who are not the head of the organisation": (
        "Бишкекте Түрк мамлекеттер уюмунун саммити өттү. Ага Садыр Жапаров катышты. Лидерлер сооданы талкуулашты.",
        ["summit actual participant=KGZ participant=ots"],
    ),
    "a ratification that is refused": (
        "Жогорку Кеңеш Казакстан менен чек ара келишимин ратификациялоодон баш тартты.",
        ["refusal actual source=KGZ target=KAZ"],
    ),
    "what goes on, not what is to come": (
        "Дипломаттар Мьянмада кармалып турган кыргыз жарандарын куткарып чыгышты.",
        ["detention actual source=MMR target=KGZ", "repatriation actual source=KGZ target=MMR"],
    ),
    "an adverb that looks like a verb": (
        "Кыргызстан менен Азербайжандын атайын бөлүктөрү биргелешкен машыгуу өткөрүштү.",
        ["exercise actual participant=AZE participant=KGZ"],
    ),
    "the passive of a verb in л": (
        "Япония тарабынан бөлүнгөн каражатка Баткенде спорт зал оңдолду.",
        ["grant actual source=JPN target=KGZ"],
    ),
    "a state that a participle with an object has as its target": (
        "Малайзиянын бийлиги Кыргызстанга гуманитардык жүк жөнөткөнүн Тышкы иштер министрлигинен билдиришти.",
        ["humanitarian-aid actual source=MYS target=KGZ"],
    ),
    "a giver beside the body that receives": (
        "АКШнын Кыргызстандагы элчилиги чек арачыларга эки унаа белекке берди.",
        ["technical-assistance actual source=USA target=KGZ"],
    ),
    "who cannot come, as he says": (
        "Чехиянын президенти Павел Новотный Бишкекке келе албай турганын билдирди.",
        ["refusal actual source=CZE target=KGZ"],
    ),
    "a place whose noun is no part of what follows": (
        "Таластагы жол долбоору Япониянын өкмөтү тарабынан каржыланган.",
        ["grant actual source=JPN target=KGZ"],
    ),
    "who would not like to, and comes nowhere": (
        "Оман Кениянын чырына кийлигишкиси келбейт, деди Омандын министри Салем Харуси.",
        [],
    ),
    "two who act on what was just told": (
        "Оман сүйлөшүүнү сунуштап, Кения менен Катар муну колдогон.",
        ["endorsement actual source=KEN source=QAT target=OMN"],
    ),
    "somebody on whom others act in the next clause": (
        "Уругвайдын президенти Хуан Гомес Чилини айыптап, Мексика аны сынга алды.",
        ["accusation actual source=URY target=CHL", "accusation actual source=MEX target=URY"],
    ),
    "officials of one state met one after the other": (
        "Омандын министри Салем Харуси Чилинин президенти Пабло Рохас жана министр Анна Сото менен өз-өзүнчө жолукту.",
        ["meeting actual participant=CHL participant=OMN", "meeting actual participant=CHL participant=OMN"],
    ),
    "talks that are not ruled out": (
        "Уругвайдын президенти Хуан Гомес Чили менен сүйлөшүү болорун жокко чыгарган жок.",
        ["talks possible participant=CHL participant=URY"],
    ),
    "a journey that leads to what must be done": (
        "Чилинин президенти Пабло Рохас Монтевидеого барып, Уругвайдын президенти Хуан Гомес менен сүйлөшүүсү зарыл.",
        ["visit possible source=CHL target=URY", "talks possible participant=CHL participant=URY"],
    ),
    "what is only hoped": (
        "Армения менен Азербайжандын келишимине кол коюлат деп үмүттөнөт Уругвай.",
        ["signing possible participant=ARM participant=AZE", "express-hope actual source=URY target=ARM target=AZE"],
    ),
    "a genitive whose noun has a postposition": (
        "Судан асманын Чаддын учактары үчүн жапканын жарыялады.",
        ["flight-ban actual source=SDN target=TCD"],
    ),
    "next year, which is not after somebody": (
        "Чилинин президенти Пабло Рохас Уругвайдын президентин кийинки жылы Сантьягого чакырды.",
        ["invitation actual source=CHL target=URY"],
    ),
    "heads who own what somebody is invited to": (
        "Өзбекстандын президенти Шавкат Мирзиёев Касым-Жомарт Токаевди Борбор Азия башчыларынын жолугушуусуна чакырды.",
        ["invitation actual source=UZB target=KAZ"],
    ),
    "a capital before its own people": (
        "Кытай Филиппинге нааразы болду. Манила жарандарын Кытайга барбоого үндөп, күрүч импорттоону токтотту.",
        [
            "protest-note actual source=CHN target=PHL",
            "consular-protection actual source=PHL target=CHN",
            "trade-ban actual source=PHL target=CHN",
        ],
    ),
    "whom somebody advises, before a converb of manner": (
        "Эл аралык валюта фонду Монголиянын өкмөтүнө банктарды акырындап бириктирүүнү сунуштады.",
        ["appeal actual source=imf target=MNG"],
    ),
    "who acts after what somebody else has done": (
        "Литва майда казак банктарынын бирине тыюу салган соң, Казакстандын тышкы иштер министрлиги литвалык элчини чакырды.",
        ["trade-ban actual source=LTU target=KAZ", "summon actual source=KAZ target=LTU"],
    ),
    "whose minister acts after foreigners were expelled": (
        "Дания үч орус дипломатын керексиз адам деп жарыялады. Тышкы иштер министри Пер Йенсен Орусиянын элчисине нота тапшырды.",
        ["expulsion actual source=DNK target=RUS", "protest-note actual source=DNK target=RUS"],
    ),
}


@pytest.fixture(scope="module")
def read() -> Extractor:
    return extractor()


def told(event: Event) -> str:
    parties = {f"{p.role.removesuffix('er')}={p.side.code}" for p in event.participations if p.side}
    return " ".join([event.type, event.modality, *sorted(parties)])


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_events_that_a_wording_tells(text: str, expected: list[str], read: Extractor) -> None:
    assert [told(e) for e in read(Document("wording", text)).events if not e.type.startswith("state")] == expected
