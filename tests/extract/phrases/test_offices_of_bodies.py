"""Whose an office is: the body, state, town or organisation that the words before the title name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CASES = {
    "a short name in brackets after the service": (
        "Россиянын Федералдык миграция кызматынын (ФМС) жетекчиси Антон Лужин Бишкекке иш сапары менен келди.",
        {"Антон Лужин ministry-official RUS"},
    ),
    "a service of the president's office": (
        "Президенттин администрациясынын тышкы саясат кызматынын башчысы Асан Үсөнов Анкарага иш сапары менен барды.",
        {"Асан Үсөнов presidential-official KGZ"},
    ),
    "a region before the president whose envoy is there": (
        "Облустагы президенттин өкүлү Асан Үсөнов Кытайга иш сапары менен барды.",
        {"Асан Үсөнов regional-head KGZ"},
    ),
    "a named region before the president": (
        "Нарын облусундагы президенттин өкүлү Асан Үсөнов Кытайга иш сапары менен барды.",
        {"Асан Үсөнов regional-head KGZ"},
    ),
    "the president of an agency": (
        "Кореянын Эл аралык кызматташтык агенттигинин (KOICA) президенти Ким Су Хён Бишкекке иш сапары менен келди.",
        {"Ким Су Хён ministry-official KOR"},
    ),
    "two offices of one deputy": (
        "Достук тобунун жетекчиси, депутат Айгүл Үсөнова Анкарага иш сапары менен барды.",
        {"Айгүл Үсөнова parliament-member KGZ"},
    ),
    "of a ministry in a capital abroad": (
        "Тегерандагы Коргоо министрлигинин өкүлү Али Хусейни Бишкекке иш сапары менен келди.",
        {"Али Хусейни ministry-official IRN"},
    ),
    "an expert of an organisation of states": (
        "Эл аралык эмгек уюмунун консультанты Мария Росси Кыргызстанда балдар эмгеги азайганын билдирди.",
        {"Мария Росси organisation-official ilo"},
    ),
    "a son is of the readers' own": (
        "Перу алма сатып алды. Ал жакта депутат Айбек уулу Нурлан болуп, Чили менен сүйлөшүү жүргүзгөн. Кыргызстан да алма сатат. Ага Перунун министри Хуан Гомес келди.",
        {"Айбек уулу Нурлан parliament-member KGZ", "Хуан Гомес minister PER"},
    ),
    "adjective before a field": (
        "Өзбек энергетика министри Анвар Каримов Бишкекке иш сапары менен келди.",
        {"Анвар Каримов minister UZB"},
    ),
    "fields in a list": (
        "Өзбекстандын инвестиция, өнөр жай жана соода министри Анвар Каримов Бишкекке иш сапары менен келди.",
        {"Анвар Каримов minister UZB"},
    ),
    "an organ of the same name": (
        "Тажикстандын УКМКсынын төрагасы Фаррух Саидов Бишкекке иш сапары менен келди.",
        {"Фаррух Саидов security-head TJK"},
    ),
    "of a department of a ministry": (
        "Кытай ТИМинин Азия департаментинин директору Ван Линь Бишкекке иш сапары менен келди.",
        {"Ван Линь ministry-official CHN"},
    ),
    "for a region": (
        "Казакстан президентинин Борбор Азия боюнча атайын элчиси Айдос Сапаров Бишкекке иш сапары менен келди.",
        {"Айдос Сапаров special-representative KAZ"},
    ),
    "a sitting before the office": (
        "Жогорку Кеңештин отурумунда камсыздандыруу фондунун башчысы Асан Үсөнов Россия менен келишимге кол коюлганын "
        "билдирди.",
        {"Асан Үсөнов other KGZ"},
    ),
    "an owner only of what has one": (
        "Оппозициянын юристтери премьер-министр Асан Үсөнов менен жолугушту. Ал Россияга иш сапары менен барат.",
        {"Асан Үсөнов prime-minister KGZ"},
    ),
    "under a president": (
        "Тажикстан президентинин алдындагы Изилдөөлөр борборунун директору Фаррух Саидов Бишкекке иш сапары менен "
        "келди.",
        {"Фаррух Саидов ministry-official TJK"},
    ),
    "sent to a state": (
        "Венгриянын Кыргызстанга жаңыдан дайындалган элчиси Золтан Надь ишеним грамотасын тапшырды.",
        {"Золтан Надь ambassador HUN>KGZ"},
    ),
    "the town of an envoy": (
        "Түркиянын Бишкек элчиси Мехмет Демир министр Асан Үсөнов менен жолугушту.",
        {"Мехмет Демир ambassador TUR>KGZ", "Асан Үсөнов minister KGZ"},
    ),
    "at an organ of an organisation": (
        "Кыргызстандын БУУнун Женевадагы бөлүмүндөгү туруктуу өкүлү Асан Үсөнов Россиянын элчиси менен жолугушту.",
        {"Асан Үсөнов ambassador KGZ>un"},
    ),
    "of an organisation in a state": (
        "Эл аралык валюта фондунун Кыргызстандагы миссиясынын башчысы Анна Браун министр Асан Үсөнов менен жолугушту.",
        {"Анна Браун organisation-official imf", "Асан Үсөнов minister KGZ"},
    ),
    "a permanent representative of an organisation": (
        "БУУӨПтүн Кыргызстандагы туруктуу өкүлү Анна Браун министр Асан Үсөнов менен жолугушту.",
        {"Анна Браун organisation-official undp", "Асан Үсөнов minister KGZ"},
    ),
    "an expert of an organisation": (
        "Дүйнөлүк банктын айыл чарба боюнча башкы экономисти Анна Браун министр Асан Үсөнов менен жолугушту.",
        {"Анна Браун organisation-official wb", "Асан Үсөнов minister KGZ"},
    ),
    "a staff of an organisation": (
        "ЖККУнун Бириккен штабынын башчысы Иван Петров Бишкекке иш сапары менен келди.",
        {"Иван Петров military-head csto"},
    ),
    "of the government in a region": (
        "Кыргыз өкмөтүнүн Талас облусундагы ыйгарым укуктуу өкүлү Асан Үсөнов Казакстанга иш сапары менен барды.",
        {"Асан Үсөнов regional-head KGZ"},
    ),
    "a secretary of state of a ministry": (
        "Финляндиянын тышкы иштер министрлигинин мамлекеттик катчысы Ида Ниеми Бишкекке иш сапары менен келди.",
        {"Ида Ниеми deputy-foreign-minister FIN"},
    ),
    "a speaker of a ministry": (
        "Иран Тышкы иштер министрлигинин сөзчүсү Али Резаи АКШны айыптады.",
        {"Али Резаи spokesperson IRN"},
    ),
    "acting, in short": (
        "Энергетика министринин м.а. Асан Үсөнов Ташкентке иш сапары менен барды.",
        {"Асан Үсөнов minister KGZ"},
    ),
    "of an authority": (
        "Жарандык авиация башчысынын орун басары Асан Үсөнов Москвага иш сапары менен барды.",
        {"Асан Үсөнов ministry-official KGZ"},
    ),
    "organ and town the other way round": (
        "Кыргызстандын Женевадагы БУУ бөлүмүндөгү туруктуу өкүлү Асан Үсөнов Россиянын элчиси менен жолугушту.",
        {"Асан Үсөнов ambassador KGZ>un"},
    ),
    "of emergencies": (
        "Өзгөчө кырдаалдар министри Асан Үсөнов Алматыга иш сапары менен барды.",
        {"Асан Үсөнов minister KGZ"},
    ),
    "head of a part of an armed group": (
        "Палестиналык ХАМАСтын саясий бюросунун башчысы Халид Ясин Москвага иш сапары менен барды.",
        {"Халид Ясин other hamas"},
    ),
    "a ministry by its full name": (
        "Казакстан Республикасынын Тышкы иштер министрлигинин расмий өкүлү Айдос Сапаров Бишкекке иш сапары менен "
        "келди.",
        {"Айдос Сапаров spokesperson KAZ"},
    ),
    "a government by its full name": (
        "Кыргыз Республикасынын Министрлер Кабинетинин Төрагасы Асан Үсөнов Ташкентке иш сапары менен барды.",
        {"Асан Үсөнов prime-minister KGZ"},
    ),
    "an office of an organisation that a list has": (
        "ЕККУнун Бишкектеги программалык офисинин башчысы Анна Браун Кыргызстанга ыраазычылык билдирди.",
        {"Анна Браун organisation-official osce"},
    ),
    "for regions": (
        "АКШнын мамлекеттик катчысынын Түштүк жана Борбор Азия боюнча жардамчысы Жон Смит Бишкекке иш сапары менен "
        "келди.",
        {"Жон Смит ministry-official USA"},
    ),
    "of the president in a region": (
        "Президенттин Баткен облусундагы өкүлү Асан Үсөнов Тажикстанга иш сапары менен барды.",
        {"Асан Үсөнов regional-head KGZ"},
    ),
    "of an organisation in a region": (
        "БУУнун Ош облусундагы өкүлү Анна Браун Бишкекте президент менен жолугушту.",
        {"Анна Браун organisation-official un"},
    ),
    "a border representative": (
        "Казакстан тараптан чек ара өкүлү полковник Айдос Сапаров Бишкекке иш сапары менен келди.",
        {"Айдос Сапаров security-head KAZ"},
    ),
    "a counterpart with a title of courtesy": (
        "Кыргызстандын тышкы иштер министри Асан Үсөнов сауд кесиптеши, ханзаада Халид бин Фархан менен жолугушту.",
        {"Асан Үсөнов foreign-minister KGZ", "Халид бин Фархан foreign-minister SAU"},
    ),
    "a consulate general": (
        "Кыргызстандын Стамбулдагы башкы консулдугунун башчысы Асан Үсөнов Түркияга ыраазычылык билдирди.",
        {"Асан Үсөнов consul KGZ>TUR"},
    ),
    "a delegation of the European Union": (
        "Европа Биримдигинин Кыргызстандагы өкүлчүлүгүнүн башчысы Анна Браун Кыргызстанга ыраазычылык билдирди.",
        {"Анна Браун ambassador eu>KGZ"},
    ),
    "a department for an organisation": (
        "Россиянын ТИМинин КМШ департаментинин директору Иван Петров Бишкекке иш сапары менен келди.",
        {"Иван Петров ministry-official RUS"},
    ),
    "in regions": (
        "НАТОнун Түштүк Кавказ жана Борбор Азиядагы атайын өкүлү Анна Браун Бишкекке иш сапары менен келди.",
        {"Анна Браун special-representative nato"},
    ),
    "border troops": (
        "Тажикстандын чек ара аскерлеринин командачысы Фаррух Саидов Баткенге иш сапары менен келди.",
        {"Фаррух Саидов security-head TJK"},
    ),
    "the deputy of the head of an office": (
        "Өкмөттүн аппаратынын жетекчисинин орун басары Асан Үсөнов Ташкентке иш сапары менен барды.",
        {"Асан Үсөнов ministry-official KGZ"},
    ),
    "an ombudsman": (
        "Акыйкатчы Айнура Асанова Астанага иш сапары менен барды.",
        {"Айнура Асанова other KGZ"},
    ),
    "the institution named last, by the noun that ends its name": (
        "Дүйнөлүк банк Кыргызстанга насыя берет. Банктын аймактык директору Пол Грант Бишкекке келди.",
        {"Пол Грант organisation-official wb"},
    ),
    "the director for money of a bank": (
        "Азия өнүктүрүү банкынын башкы инвестициялык директору Пол Грант Бишкекке келди.",
        {"Пол Грант organisation-official adb"},
    ),
    "an office of the organisation named last": (
        "Бириккен Улуттар Уюму Бишкекке жардам жөнөттү. Кеңсенин башчысы Анна Браун Ошко келди.",
        {"Анна Браун organisation-official un"},
    ),
    "a committee of parliament": (
        "Жогорку Кеңештин бюджет комитетинин төрагасы Асан Үсөнов Кытайдын элчиси менен жолугушту.",
        {"Асан Үсөнов parliament-member KGZ"},
    ),
    "a committee of the parliament named before": (
        "Жогорку Кеңеш Кытайга делегация жөнөттү. Комитеттин төрагасы Асан Үсөнов Пекинге барды.",
        {"Асан Үсөнов parliament-member KGZ"},
    ),
    "a bare chairman after the body": (
        "Парламентте бюджет каралды. Төрага Асан Үсөнов Ташкентке иш сапары менен барды.",
        {"Асан Үсөнов parliament-speaker KGZ"},
    ),
    "an organisation of no state": (
        "Amnesty International уюмунун Борбор Азия боюнча өкүлү Анна Браун Кыргызстанды сындады.",
        {"Анна Браун organisation-official amnesty"},
    ),
    "of the state that has just acted": (
        "Индонезия эт алууну токтотту. Канберра муну сындады. Соода министри Пол Грант Жакартага иш сапары менен барды.",
        {"Пол Грант minister AUS"},
    ),
    "abroad, of two states": (
        "Перу менен Кыргызстандын БУУдагы туруктуу өкүлдөрү Хуан Рохас жана Айнура Асанова билдирүүгө кол коюшту.",
        {"Хуан Рохас ambassador PER>un", "Айнура Асанова ambassador KGZ>un"},
    ),
    "an office to come": ("Болочок премьер-министр Асан Үсөнов Россияга иш сапары менен барат.", set()),
    "an organisation that an office deals with": (
        "Мамлекеттик Думанын КМШ иштери боюнча комитетинин төрагасы Иван Петров Бишкекке иш сапары менен келди.",
        {"Иван Петров parliament-member RUS"},
    ),
    "the board of a bank": (
        "Азия өнүктүрүү банкынын башкармасынын төрагасы Пол Грант Бишкекке иш сапары менен келди.",
        {"Пол Грант secretary-general adb"},
    ),
    "of the bank whose board was named": (
        "Азия өнүктүрүү банкынын Директорлор кеңеши Кыргызстанга насыя берүүнү бекитти. Банктын өлкөдөгү директору Пол "
        "Грант муну тастыктады.",
        {"Пол Грант organisation-official adb"},
    ),
    "a side that meets him": (
        "Кыргызстанга Чехиянын министри Ян Дворжак келди. Чех тарап Улуттук банктын төрагасы Асан Үсөнов менен жолукту.",
        {"Ян Дворжак minister CZE", "Асан Үсөнов ministry-official KGZ"},
    ),
    "of a part of a state": (
        "Татарстандын премьер-министри Иван Петров Бишкекке иш сапары менен келди.",
        {"Иван Петров regional-head RUS"},
    ),
    "a commissioner": (
        "Еврокомиссар Пол Грант Бишкекке иш сапары менен келди.",
        {"Пол Грант organisation-official eu"},
    ),
    "ministers of one state": (
        "Министрлер Асан Үсөнов жана Болот Асанов Ташкентке иш сапары менен барды.",
        {"Асан Үсөнов minister KGZ", "Болот Асанов minister KGZ"},
    ),
    "the head of the European Council, whose name is like that of the Council of Europe": (
        "Европа Кеңешинин төрагасы Пол Грант Бишкекке келди.",
        {"Пол Грант secretary-general eu"},
    ),
    "a high commissioner of one state in another": (
        "Пакистандын Канададагы жогорку комиссары болуп Имран Хашми дайындалды.",
        {"Имран Хашми ambassador PAK>CAN"},
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_whose_an_office_is(text: str, expected: set[str], stated: Callable[[str], set[str]]) -> None:
    assert stated(text) == expected
