"""Who takes part: lists of states and persons, sums of states, whose side a person is on."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CASES = {
    "one more who does it": (
        "Колумбиянын президенти Густаво Соса да АКШны сындады.",
        "accusation COL/Соса USA",
    ),
    "one and the other": (
        "Өзбекстан да Тажикстан да Кыргызстанды колдоду.",
        "endorsement KGZ TJK UZB",
    ),
    "states before the noun for states": (
        "Президент Садыр Жапаров Германия, Франция жана Италия өлкөлөрүнүн элчилерин кабыл алды.",
        "reception DEU FRA ITA KGZ/Жапаров",
    ),
    "states as examples": (
        "АКШ Чехия, Венгрия сыяктуу мамлекеттерге гуманитардык жардам берди.",
        "humanitarian-aid CZE HUN USA",
    ),
    "states and others": (
        "Сириянын лидери Түркия, Иран жана башка бир катар өлкөлөргө ыраазычылык билдирди.",
        "gratitude IRN SYR TUR",
    ),
    "a sum and a list": (
        "Форумга 14 өлкө, анын ичинде Түркия, Казакстан жана Азербайжан катышты.",
        "forum AZE KAZ TUR",
    ),
    "a state and an organisation": (
        "Монголия жана Дүйнөлүк банк насыя боюнча келишимге жетишти.",
        "agreement MNG wb",
    ),
    "a sum whose list stands in the next sentence": (
        "Украинанын сунушуна 14 өлкө каршы чыкты. Буларга Россия, Кытай, Иран жана Сирия кирет.",
        "refusal CHN IRN RUS SYR UKR",
    ),
    "a sum of offices": (
        "Президент Садыр Жапаров үч өлкөнүн элчилерин кабыл алды. Алардын катарында Чехия, Дания жана Перу бар.",
        "reception CZE DNK KGZ/Жапаров PER",
    ),
    "a sum of those just named": (
        "Кыргызстан, Өзбекстан жана Тажикстан чек ара тууралуу сүйлөшүүлөрдү жүргүзүштү. Үч өлкө келишимге кол койду.",
        "signing KGZ TJK UZB",
    ),
    "who comes when it is signed": (
        "Меморандумга 4-июнда Токаев Ошко келгенде кол коюлган.",
        "signing KAZ/Токаев KGZ",
    ),
    "on whose journey both agree": (
        "Түркиянын вице-президенти Жевдет Йылмаздын Ошко сапарынын учурунда эки тарап мектеп курууну макулдашкан.",
        "agreement KGZ TUR/Йылмаз",
    ),
    "persons before the officials of both states": (
        "Кыргыз-өзбек чек арасында бекеттер ачылды. Ачылышка губернатор Асан Үсөнов, Өзбекстандын Анжиян облусунун акими "
        "Рустам Каримов, эки өлкөнүн бажы кызматкерлери катышты.",
        "border-opening KGZ/Үсөнов UZB/Каримов",
    ),
    "who is called upon to keep whose rules": (
        "Кыргызстандын Тышкы иштер министрлиги Россияны ЕАЭБдин жоболорун сактоого чакырды.",
        "appeal KGZ RUS",
    ),
    "a sum of nobody knows whom": ("Россия бир катар өлкөлөргө дан сатат.", ""),
    "whose side delegates are on": (
        "Келишимге казак тараптан министр Айдос Сапаров, түрк тараптан элчи Мехмет Демир кол коюшту.",
        "signing KAZ/Сапаров TUR/Демир",
    ),
    "several delegates of one side": (
        "Жолугушууга тажик тараптан Рустам Назаров жана Фирдавс Раҳимов, кыргыз тараптан Асан Үсөнов катышты.",
        "meeting KGZ/Үсөнов TJK/Назаров TJK/Раҳимов",
    ),
    "delegates by where they come from": (
        "Саммитке Казакстандан Айдос Сапаров, Түркиядан Мехмет Демир жана Перудан Хуан Перес катышты.",
        "summit KAZ/Сапаров PER/Перес TUR/Демир",
    ),
    "states in brackets after names": (
        "Кеңешмеге тышкы иштер министрлери Айдос Сапаров (Казакстан), Мехмет Демир (Түркия) жана Хуан Перес (Перу) катышты.",
        "session KAZ/Сапаров PER/Перес TUR/Демир",
    ),
    "a word of courtesy carries the case": (
        "Министр Асан Үсөнов Чехиянын элчиси Павел Новотный мырзаны кабыл алды.",
        "reception CZE/Новотный KGZ/Үсөнов",
    ),
    "an envoy sent": (
        "Министр Асан Үсөнов Чехиянын Кыргызстанга жаңыдан дайындалган элчиси Павел Новотныйды кабыл алды.",
        "reception CZE/Новотный KGZ/Үсөнов",
    ),
    "an office of several fields": (
        "Министр Асан Үсөнов Казакстандын инвестиция, өнөр жай жана соода министри Айдос Сапаров менен жолугушту.",
        "meeting KAZ/Сапаров KGZ/Үсөнов",
    ),
    "a people and a field": (
        "Министр Асан Үсөнов өзбек энергетика министри Рустам Каримовго ыраазычылык билдирди.",
        "gratitude KGZ/Үсөнов UZB/Каримов",
    ),
    "an office that is somebody's": (
        "Садыр Жапаров Чехиянын президенти Павел Новотный, премьер-министри Ян Дворжак менен жолугушту.",
        "meeting CZE/Дворжак KGZ/Жапаров",
    ),
    "a deputy head of government with a field": (
        "Садыр Жапаров Казакстандын вице-премьери – соода министри Айдос Сапаровду кабыл алды.",
        "reception KAZ/Сапаров KGZ/Жапаров",
    ),
    "an office before somebody else with a comma": (
        "Жолугушуунун жүрүшүндө шаар башчысы, Чехиянын элчиси Павел Новотныйды майрам менен куттуктады.",
        "congratulation CZE/Новотный KGZ",
    ),
    "a measure concerns others, too": (
        "АКШ Иран жарандарына кирүүгө тыюу салды. Мындай чектөө Сомали жана Йемен жарандарына да тиешелүү.",
        "entry-ban IRN SOM USA YEM",
    ),
    "states in the genitive before their people": (
        "Ирактын, Ирандын жана Сириянын жарандарына АКШга кирүүгө тыюу салынды.",
        "entry-ban IRN IRQ SYR USA",
    ),
    "people counted": (
        "Россиядан Кыргызстандын 13 миңдей жараны депортация болгон.",
        "deportation KGZ RUS",
    ),
    "two peoples before one body": (
        "Түндө өзбек жана кыргыз чек арачыларынын ортосунда ок атышуу болду.",
        "clash KGZ UZB",
    ),
    "those at an opening": (
        "Чек арада «Достук» бекетин Кыргызстан менен Өзбекстан ачты. Ачылышка губернатор Асан Үсөнов жана Өзбекстандын хокими Рустам Каримов катышты.",
        "border-opening KGZ/Үсөнов UZB/Каримов",
    ),
    "those at an opening have the role of their side": (
        "Бишкекте Чехиянын элчилиги ачылды. Аземге Чехиянын министри Павел Новотный катышты.",
        "embassy-opening CZE/Новотный KGZ",
    ),
    "who leads a delegation": (
        "Астанада ЕАЭБдин саммити өттү. Кыргыз делегациясын министр Асан Үсөнов, казак тарапты Айдос Сапаров жетектеди.",
        "summit KAZ/Сапаров KGZ/Үсөнов eaeu",
    ),
    "the parties without talks": (
        "Израиль Ливандын түштүгүнө сокку урду. Франция тараптарды сүйлөшүүгө чакырды.",
        "appeal FRA ISR LBN",
    ),
    "an envoy by the name of a town": (
        "Министр Асан Үсөнов Чехиянын Бишкек элчиси Павел Новотныйды кабыл алды.",
        "reception CZE/Новотный KGZ/Үсөнов",
    ),
    "soldiers by the states they come from": (
        "Ысык-Көлдө ЖККУнун биргелешкен аскердик машыгуусу башталды. Ага Казакстандан жана Беларустан эки миңдей аскер катышты.",
        "project BLR KAZ csto",
    ),
    "members of a delegation told later": (
        "Спикер Асан Үсөнов Бакуга иш сапары менен келди. Бул тууралуу басма сөз кызматы билдирди. Конокторду шаардын мэри күтүп алды. "
        "Делегациянын курамында депутаттар Айдос Каримов жана Нурлан Асанов бар.",
        "working-visit AZE KGZ/Асанов KGZ/Каримов KGZ/Үсөнов",
    ),
    "an organisation named again": (
        "Министр Асан Үсөнов Эл аралык валюта фондунун өкүлү Анна Шмидт менен жолугушту. Фонд өлкөнүн аракетин колдоду.",
        "endorsement KGZ/Үсөнов imf",
    ),
    "under whose mediation": (
        "Бириккен Араб Эмираттарынын ортомчулугу астында Россия менен Украина туткундарды алмашты.",
        "cooperation RUS UKR",
    ),
    "a list with remarks in brackets": (
        "Саммитке Чехиянын президенти Павел Новотный (резиденциясы Прагада), Польшанын министри Анджей Новак жана Садыр Жапаров катышты.",
        "summit CZE/Новотный KGZ/Жапаров POL/Новак",
    ),
    "what one says to the other": (
        "Садыр Жапаров Чехиянын президенти Павел Новотный менен жолугушту. Новотный кызматташтыкка даяр экенин билдирди.",
        "express-readiness CZE/Новотный KGZ/Жапаров",
    ),
    "a list of just as many states after a sum": (
        "Он эки өлкө Кытайды сынга алды. Австрия, Бельгия, Дания, Ирландия, Исландия, Канада, Латвия, Литва, Нидерланд, Норвегия, "
        "Финляндия жана Чехия өз билдирүүсүндө адам укуктарын эске салды.",
        "accusation AUT BEL CAN CHN CZE DNK FIN IRL ISL LTU LVA NLD NOR",
    ),
    "states announced and listed later": (
        "АКШнын президенти Дональд Трамп жаңы бажы алымы салына турган өлкөлөрдүн тизмесин жарыялады. Ага Бразилия, Ирак жана Молдова кирди.",
        "tariff BRA IRQ MDA USA/Трамп",
    ),
    "a gathering whose participants come later": (
        "Стамбулда кеңешме өттү. Мехмет Демирден тышкары Чехиянын президенти Павел Новотный, Перунун президенти Хуан Перес жана "
        "Казакстандын президенти Айдос Сапаров катышты.",
        "session CZE/Новотный KAZ/Сапаров PER/Перес",
    ),
    "those who congratulate, later": (
        "Садыр Жапаровду бир катар мамлекеттердин лидерлери куттукташты. Алардын арасынан Владимир Путин жана Илхам Алиев телеграмма жөнөттү.",
        "congratulation AZE/Алиев KGZ/Жапаров RUS/Путин",
    ),
    "they are all of the last subject": (
        "Чехия менен Перунун министрлери Бишкекке келди. Аларды президент Садыр Жапаров кабыл алды.",
        "reception CZE KGZ/Жапаров PER",
    ),
    "items of a list": (
        "Президентке ишеним грамоталарын төмөнкү элчилер тапшырды:\n– Чехиянын элчиси Павел Новотный;\n– Перунун элчиси Хуан Перес.",
        "credentials KGZ PER/Перес",
    ),
    "where companies are registered": (
        "Европа Биримдиги Россияга каршы санкция киргизди. Тизмеде Түркияда, Казакстанда жана Сербияда катталган фирмалар бар.",
        "sanction KAZ RUS SRB TUR eu",
    ),
    "votes for and against": (
        "БУУ Украинанын бүтүндүгү тууралуу резолюция кабыл алды. Россия, Беларусь жана Сирия каршы добуш берди.",
        "refusal BLR RUS SYR UKR",
    ),
    "many blame an act": (
        "Израилдин Дохага жасаган абадан соккусу Жакынкы Чыгышта нааразылык туудурду. Аны Түркия, Иран, Египет жана Малайзия бир ооздон айыптады.",
        "accusation EGY IRN ISR MYS TUR",
    ),
    "villages of two states": (
        "Лейлектин Ак-Арык айылы менен Тажикстандын Лакон айылынын жашоочуларынын ортосунда чатак чыкты.",
        "clash KGZ TJK",
    ),
    "villages of one state": (
        "Тажикстан менен чектеш Ак-Арык айылынын тургундары менен Ноокаттын Жапалак айылынын жашоочулары мушташты.",
        "",
    ),
    "what comes to the country from nobody named": (
        "Кыргызстанда дары жетишпейт. Май айында гуманитардык жардам катары өлкөгө 12 рентген аппараты жеткирилди.",
        "humanitarian-aid KGZ",
    ),
    "what is said to many goes to their organisation": (
        "ТМУнун саммитине Садыр Жапаров, Илхам Алиев жана Касым-Жомарт Токаев катышты. Токаев соода тоскоолдуктарын алып салууга чакырды.",
        "appeal KAZ/Токаев ots",
    ),
}


@pytest.mark.parametrize(("text", "told"), CASES.values(), ids=CASES.keys())
def test_the_parties_of_an_event(text: str, told: str, lines: Callable[[str], list[str]]) -> None:
    found = lines(text)
    assert told in found if told else not found, found
