"""Parties named side by side in different ways, and whose an act in a clause of its own is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CASES = {
    "a state and a body of another one": (
        "Кыргызстандын президенти Садыр Жапаров Катарга жана Түркиянын өкмөтүнө ыраазычылык билдирди.",
        "gratitude KGZ/Жапаров QAT TUR",
    ),
    "a state and an official of another one": (
        "Индонезиянын президенти Прабово Субианто Вьетнамды жана Лаостун премьер-министрин колдоду.",
        "endorsement IDN/Субианто LAO VNM",
    ),
    "partners of two nations": (
        "Кыргызстандын министри Асан Үсөнов түрк жана казак өнөктөштөрүнө рахмат айтты.",
        "gratitude KAZ KGZ/Үсөнов TUR",
    ),
    "two diplomats of one state": (
        "Чили Эквадорго кол салды. Перу Уругвайдын эки дипломатын персона нон грата деп жарыялады.",
        "expulsion PER URY",
    ),
    "two ministers of two states": (
        "Чили менен Перунун эки министри Лимада жолугушту.",
        "meeting CHL PER",
    ),
    "citizens of two nations by birth": ("Чүйдө кыргыз жана тажик улутундагы жарандар мушташты.", ""),
    "a list with one who comes for the first time": (
        "Ригада шаар куруу министрлеринин жыйыны өттү. Жыйынга Литванын, Эстониянын жана тунгуч жолу Молдованын тармактык "
        "министрлери келди.",
        "session EST LTU MDA",
    ),
    "a list in which a delegate is told without his office": (
        "Ригада шаар куруу министрлеринин жыйыны өттү. Жыйынга Литванын министри Йонас Петраускас, Эстониядан Карл "
        "Саар жана Молдованын министри Ион Мунтяну келди.",
        "session EST/Саар LTU/Петраускас MDA/Мунтяну",
    ),
    "organisations in a case each": (
        "Молдова Дүйнөлүк банктан жана Европа реконструкция жана өнүктүрүү банкынан грант алды.",
        "loan MDA ebrd wb",
    ),
    "all states of a region by their number": (
        "Балтиканын үч өлкөсү Молдовага жардам жөнөттү.",
        "humanitarian-aid EST LTU LVA MDA",
    ),
    "some states of a region": ("Балтиканын эки өлкөсү Молдовага жардам жөнөттү.", ""),
    "a gathering named after a state and a region": (
        "Премьер-министр «Индия — Борбор Азия» саммитине катышты.",
        "summit IND KGZ",
    ),
    "a firm that sanctions strike, and its state": (
        "Евробиримдик казакстандык «Алтын Тоо» компаниясына санкция киргизди.",
        "sanction KAZ altyn-too eu",
    ),
    "a firm of which something else is told": ("Улуттук банк «Алтын Тоо» компаниясына айып салды.", ""),
    "a gathering of the heads of a region, which tells of no single state": (
        "Борбор Азия президенттеринин жолугушуусу күзүндө Ташкентте өтөт.",
        "trilateral-meeting UZB",
    ),
    "a region whose states are counted": (
        "Мажарстандын премьер-министри Иштван Надь Борбор Азиянын беш өлкөсүнүн лидерлери менен жолугушту.",
        "trilateral-meeting HUN/Надь KAZ KGZ TJK TKM UZB",
    ),
    "a region at which a measure is aimed": (
        "Польша Борбор Азия өлкөлөрүнүн жарандарына кирүүгө тыюу салды.",
        "entry-ban POL",
    ),
    "a union that a state enters by a document": (
        "Перунун парламенти Чили менен Непалды Евробиримдикке кабыл алуу протоколун ратификациялады.",
        "ratification CHL NPL PER eu",
    ),
    "a member of a union that signs": ("Перу БУУга мүчө Непал менен келишимге кол койду.", "signing NPL PER"),
    "a state that another one keeps out of a union": (
        "Перу Чилинин Евробиримдикке кирүүсүнө бөгөт койду.",
        "refusal CHL PER",
    ),
    "two firms and their state": ("Чехия «Роснефть» менен «Лукойлго» санкция салды.", "sanction CZE RUS lukoil"),
    "an agency through which a state helps": (
        "JICA агенттиги Ошто мектеп курулушун каржылады.",
        "grant JPN KGZ jica",
    ),
    "who strikes with missiles": ("Перу Чилинин шаарларына дрондор менен сокку урду.", "attack CHL PER"),
    "a state that few others recognise": (
        "Түндүк Кипр Түрк Республикасынын президенти Анкарага келди.",
        "visit TUR northern-cyprus",
    ),
    "a region that acts": ("Балтика өлкөлөрү Минскиге санкция киргизди.", "sanction BLR EST LTU LVA"),
    "a state at whose side the note is aimed": (
        "Тажикстан аба чабуулунан улам Өзбекстан тарапка нота жөнөттү.",
        "protest-note TJK UZB",
    ),
    "a region and a state": ("Борбор Азия менен Индиянын саммити Делиде өттү.", "summit IND"),
    "a region and an organisation": (
        "Балтика менен Европа Биримдигинин жолугушуусу Ригада болду.",
        "trilateral-meeting LVA eu",
    ),
    "a state before an international body": (
        "Норвегия Эл аралык валюта фонду менен сүйлөшүү жүргүздү.",
        "talks NOR imf",
    ),
    "all goods of a state": (
        "Кытай АКШнын бардык товарларына жооп тариф киргизерин жарыялады.",
        "tariff CHN USA",
    ),
    "a threat before something else": (
        "Венесуэланын президенти Николас Мадуро Гайананы согуш менен коркуткандан кийин Жоржтаун унчуккан жок.",
        "threat GUY VEN/Мадуро",
    ),
    "consultations that are asked for": ("Варшава НАТОдон шашылыш кеңешүүлөрдү сурады.", "request POL nato"),
    "the meeting of two that a third one tells of": (
        "Тажикстандын президенти Рустам Каримов Ошто кыргыз министри Асан Үсөнов менен тажик министри Шерзод Алимов "
        "жолугуп, документке кол коюшканын айтты.",
        "meeting KGZ/Үсөнов TJK/Алимов",
    ),
    "a pair that only names a format": (
        "Садыр Жапаров Жапониянын премьер-министри Фумио Кишида менен жолугушту. Кездешүүдө тараптар «Борбор Азия + "
        "Жапония» форматындагы долбоорлордун графигин сүйлөшүштү.",
        "talks JPN/Кишида KGZ/Жапаров",
    ),
    "a name that two states use": ("Тажик УКМКсы Грузияны айыптады.", "accusation GEO TJK"),
    "states without the officials who met": (
        "Кыргызстандын министри Асан Үсөнов менен Тажикстандын министри Рустам Каримов жолугушту. Баткен облусунда "
        "болгон куралдуу кагылышуудан ондогон адам набыт болгон.",
        "clash KGZ TJK",
    ),
    "a wish not to do something": (
        "Молдованын президенти Майя Санду Москвага баргысы келбей турганын билдирди.",
        "state MDA/Санду RUS",
    ),
    "who stays away": (
        "Душанбеде ШКУнун саммити өтөт. Ага Беларустун президенти Александр Лукашенко катышат, ага Индиянын "
        "премьер-министри Нарендра Моди келбестигин билдирди.",
        "summit BLR/Лукашенко sco",
    ),
    "a blow that shall not be dealt": (
        "Португалия Израилди Йеменге сокку уруудан тыйылууга чакырды.",
        "appeal ISR PRT",
    ),
}


@pytest.mark.parametrize(("text", "told"), CASES.values(), ids=CASES.keys())
def test_the_parties_of_an_event(text: str, told: str, lines: Callable[[str], list[str]]) -> None:
    found = lines(text)
    assert (told in found) if told else not found, found
    assert len({line.split()[0] for line in found}) == len(found), found
