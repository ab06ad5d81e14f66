"""Offices said of somebody in words of their own, apart from the name; states that only the text around tells."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.model import Document

MET = " Президент Садыр Жапаров Ташкентке иш сапары менен барды."
JAPAROV = "Садыр Жапаров head-of-state KGZ"
CASES = {
    "two offices": (
        "Рустам Саидов Тажикстандын парламентинин төрагасы жана Хожент шаарынын мэри.",
        {"Рустам Саидов parliament-speaker TJK", "Рустам Саидов regional-head TJK"},
    ),
    "after a dash": ("Айнура Саидова — Тажикстандын Түркиядагы элчиси.", {"Айнура Саидова ambassador TJK"}),
    "between commas": (
        "Иван Петров, Россиянын тышкы иштер министри, форумга барды.",
        {"Иван Петров foreign-minister RUS"},
    ),
    "before what is said": (
        "Айнура Саидова, Тажикстандын элчиси: «Соода өсөт».",
        {"Айнура Саидова ambassador TJK"},
    ),
    "in brackets": ("Асан Үсөнов (Казакстандын элчиси) Ошто болду.", {"Асан Үсөнов ambassador KAZ"}),
    "heads, an office beside the name": (
        "Түрк мамлекеттер уюмунун Катчылыгын азыр казакстандык дипломат Айдос Сапаров башкарат.",
        {"Айдос Сапаров secretary-general ots"},
    ),
    "works as": (
        "Асан Үсөнов учурда Кыргызстандын Түркиядагы элчиси болуп иштейт.",
        {"Асан Үсөнов ambassador KGZ"},
    ),
    "holds": (
        "Асан Үсөнов былтырдан бери тышкы иштер министринин орун басары кызматын аркалап келет.",
        {"Асан Үсөнов deputy-foreign-minister KGZ"},
    ),
    "leads": (
        "Казак президентинин аппаратын Айдос Сапаров жетектейт.",
        {"Айдос Сапаров presidential-official KAZ"},
    ),
    "leads, the body last": ("Айнура Асанова Жогорку Кеңешти жетектейт.", {"Айнура Асанова parliament-speaker KGZ"}),
    "has led": ("Асан Үсөнов мурда тышкы иштер министри болуп иштеген.", set()),
    "a list of others": ("Жыйынга Асан Үсөнов, Өзбекстандын премьер-министри жана Россиянын министри катышты.", set()),
    "a delegation": ("Делегацияны Асан Үсөнов жетектейт.", set()),
    "a foreign name": (
        "Япония зилзаладан жабыркады. Премьер-министр Фумио Танака муну айтты.",
        {"Фумио Танака prime-minister JPN"},
    ),
    "a title whose meaning hangs on the state": (
        "АКШ жардам берет. Мамлекеттик катчы Жон Смит муну айтты.",
        {"Жон Смит foreign-minister USA"},
    ),
    "a chief editor": ("Телеканалдын башкы редактору Анна Соколова муну айтты.", {"Анна Соколова company-head KGZ"}),
    "of an association": (
        "Жүк ташуучулар ассоциациясынын аткаруучу директору Асан Үсөнов муну айтты.",
        {"Асан Үсөнов other KGZ"},
    ),
    "of a service": (
        "Ветеринария кызматынын директору Асан Үсөнов муну айтты.",
        {"Асан Үсөнов ministry-official KGZ"},
    ),
    "of a group of deputies": (
        "Польшалык депутаттар тобунун жетекчиси Адам Новак муну айтты.",
        {"Адам Новак parliament-member POL"},
    ),
    "a list after a colon": (
        "Грамоталарды элчилер: Франция Республикасынан – Жан Мориак, Индиядан – Раджеш Варма жана Катардан – Халид "
        "Ас-Сани тапшырышты.",
        {"Жан Мориак ambassador FRA", "Раджеш Варма ambassador IND", "Халид Ас-Сани ambassador QAT"},
    ),
    "a minister of what has been said": (
        "Россиянын тышкы иштер министри Иван Петров менен армениялык министр Ашот Арутюнян сүйлөштү.",
        {"Иван Петров foreign-minister RUS", "Ашот Арутюнян foreign-minister ARM"},
    ),
    "a deputy of the minister that has been said": (
        "ТИМ документтерди даярдады. Кыргыз тараптан министрдин орун басары Асан Үсөнов кол койду.",
        {"Асан Үсөнов deputy-foreign-minister KGZ"},
    ),
    "a minister of something else": (
        "ТИМ документтерди даярдады. Соода министри Асан Үсөнов кол койду.",
        {"Асан Үсөнов minister KGZ"},
    ),
    "who governs for an armed group": (
        "Талибан өкмөтүнүн соода министринин милдетин аткаруучу Нур Ахмад муну айтты.",
        {"Нур Ахмад minister AFG"},
    ),
    "a vice-chair of a parliament": (
        "Европарламенттин вице-төрайымы Анна Новак муну айтты.",
        {"Анна Новак parliament-deputy-speaker eu"},
    ),
    "no part of the chain before a name": (
        "Россия президентинин баласы Иван Петров Казакстандын элчиси менен сүйлөштү.",
        set(),
    ),
    "envoys in different states": (
        "Айнура Саидова Тажикстандын Казакстандагы элчиси болуп дайындалды. Фаррух Саидов Тажикстандын Кытайдагы "
        "элчиси болуп дайындалды.",
        {"Айнура Саидова ambassador TJK", "Фаррух Саидов ambassador TJK"},
    ),
    "two offices, joined by a dash": (
        "Казакстандын премьер-министринин орун басары – Улуттук экономика министри Айдос Сапаров муну айтты.",
        {"Айдос Сапаров deputy-prime-minister KAZ", "Айдос Сапаров minister KAZ"},
    ),
    "a known holder of what is left open": (
        "Төрага Дастан Жумабеков муну айтты.",
        {"Дастан Жумабеков parliament-speaker KGZ"},
    ),
    "of the town named last": (
        "Орусия Харьковго кол салды. Шаар мэри Олег Соколов муну айтты.",
        {"Олег Соколов regional-head UKR"},
    ),
    "of the mission of the organisation named last": (
        "ЭВФ жыйынтыгын жарыялады. Миссиянын жетекчиси Анна Браун муну айтты.",
        {"Анна Браун organisation-official imf"},
    ),
    "two ministers of two foreign states": (
        "Түркия Ирактын түндүгүнө сокку урду. Эки өлкөнүн коргоо министрлери Мехмет Демир менен Сабит ал-Жабири "
        "сүйлөштү.",
        {"Мехмет Демир minister TUR", "Сабит ал-Жабири minister IRQ"},
    ),
    "of an authority in a capital": (
        "Кабулдагы бийликтин саламаттык сактоо министри Нур Жалал муну айтты.",
        {"Нур Жалал minister AFG"},
    ),
    "of the institution named last": (
        "ТИМ билдирүү таратты. Мекеме башчысы Асан Үсөнов муну айтты.",
        {"Асан Үсөнов foreign-minister KGZ"},
    ),
    "of the organisation named last": (
        "Дүйнөлүк банк насыя берди. Аталган уюмдун өкүлү Анна Браун муну айтты.",
        {"Анна Браун organisation-official wb"},
    ),
    "of the organisation, not of the body named last": (
        "ЭККУ жыйын өткөрдү. ШКУга Кытайдын ТИМи кат жазды. Уюмдун баш катчысы Иван Петров муну айтты.",
        {"Иван Петров secretary-general sco"},
    ),
    "of an institution with a field of its own": (
        "ТИМ билдирүү таратты. Спорт боюнча мамлекеттик агенттиктин директору Асан Үсөнов муну айтты.",
        {"Асан Үсөнов ministry-official KGZ"},
    ),
    "chosen": ("Парламенттин төрагасы болуп Асан Үсөнов шайланды.", {"Асан Үсөнов parliament-speaker KGZ"}),
    "appointed": (
        "Асан Үсөнов Жогорку Кеңештин төрагасынын орун басары болуп дайындалды.",
        {"Асан Үсөнов parliament-deputy-speaker KGZ"},
    ),
    "to be chosen": ("Парламенттин төрагасы болуп Асан Үсөнов шайланышы мүмкүн.", set()),
    "of Uzbekistan by its title": ("Хоким Анвар Каримов муну айтты.", {"Анвар Каримов regional-head UZB"}),
    "a sheikh": (
        "Катардын эмири шейх Халид бин Хамад Ал Сани муну айтты.",
        {"Халид бин Хамад Ал Сани head-of-state QAT"},
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_offices_apart_from_the_name(text: str, expected: set[str], read: Extractor) -> None:
    found = read(Document("news", text + MET)).tenures
    offices = {(t.person.name, t.office.post, t.office.of) for t in found}
    assert {f"{name} {post} {of.code if of else ''}" for name, post, of in offices} == {*expected, JAPAROV}
