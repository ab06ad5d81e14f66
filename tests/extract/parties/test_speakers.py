"""Who speaks, who only tells of what others do, who takes part in a gathering by a later sentence."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CASES = {
    "who tells of talks": (
        "Кремлдин басма сөз катчысы Дмитрий Песков Орусия менен Ирандын сүйлөшүүлөрү Бакуда улантыларын айтты.",
        "talks IRN RUS",
    ),
    "by whose words talks go on": (
        "Кыргызстандын министри Асан Үсөновдун айтымында, Чехия менен сүйлөшүү жүрүп жатат.",
        "talks CZE KGZ",
    ),
    "who tells of his own talks": (
        "Кыргызстандын министри Асан Үсөнов Чехиянын элчиси Павел Новотный менен жолугушканын айтты.",
        "meeting CZE/Новотный KGZ/Үсөнов",
    ),
    "who speaks for the state that backs": (
        "Кыргызстандын министри Асан Үсөнов Перунун элчиси Хуан Гомес менен жолугушту. Элчи Перу Кыргызстандын "
        "реформаларын колдой турганын айтты.",
        "endorsement KGZ PER/Гомес",
    ),
    "who acts in what somebody says": ("Тегеран Перу биринчи ок атты деп билдирди.", "attack IRN PER"),
    "who warns after he has blamed, whatever the other side does": (
        "Чехиянын президенти Павел Новотный Перу келишимди бузуп жатат деп айыптап, Лима макул болбосо, Европа жаңы "
        "санкция киргизерин эскертти.",
        "warning CZE/Новотный PER",
    ),
    "who speaks at a gathering of many": (
        "Чехия, Перу, Чили, Непал жана Мажарстандын президенттери Ригада жолугушту. Павел Новотный реформалар "
        "жүрүп жатканын белгиледи.",
        "trilateral-meeting CHL CZE HUN NPL PER",
    ),
    "who judges talks of others after another event": (
        "Чехия менен Перу келишимге кол койду. Аземге Непалдын президенти Рам Гурунг да катышты. Чили Мажарстанды "
        "эскертти. Иордания келишимди колдоду.",
        "endorsement CZE JOR PER",
    ),
    "who only backs the talks of both": (
        "Чехия менен Перунун министрлери жолугушту. Непал эки өлкөнүн сүйлөшүүлөрүн колдойт.",
        "endorsement CZE NPL PER",
    ),
    "experts of whom a minister tells": (
        "Чехиянын министри Павел Новотный эксперттер Бишкекке барарын айтты.",
        "visit CZE KGZ",
    ),
    "that day is no person": (
        "Кыргызстандын министри Асан Үсөнов Чехия менен алака өсүп жатканын айтты. Ал жылы Прага Москвага санкция киргизген.",
        "sanction CZE RUS",
    ),
    "a letter in the name of a president": (
        "Садыр Жапаров Перунун президенти Хуан Гоместин атына кат жолдоп, өрттөн каза тапкандар үчүн көңүл айтты.",
        "condolence KGZ/Жапаров PER/Гомес",
    ),
    "both envoys at a ceremony": (
        "Президент Садыр Жапаровго Чехиянын элчиси Павел Новотный жана Перунун элчиси Хуан Гомес ишеним грамоталарын "
        "тапшырышты. Жапаров эки өлкө менен тең сооданы кеңейтүүгө кызыкдар экенин айтты.",
        "express-intention CZE/Новотный KGZ/Жапаров PER/Гомес",
    ),
    "a gathering that is only talked about": (
        "Кыргызстандын министри Асан Үсөнов Чехиянын элчиси Павел Новотный менен жолугушту. Тараптар күзүндө Бакуда "
        "өтө турган БУУнун саммитине даярдыкты талкуулашты.",
        "summit un",
    ),
    "who speaks at a gathering, and who chairs it": (
        "Бакуда Түрк мамлекеттери уюмунун жыйыны өттү. Уюмдун баш катчысы Асан Үсөнов Кыргызстан менен соода өскөнүн "
        "айтты. Жыйынга Өзбекстандын министри Бахтиёр Саидов төрагалык кылды.",
        "session UZB/Саидов ots/Үсөнов",
    ),
    "of whom the sentence before tells": (
        "Кыргызстандын элчиси Асан Үсөнов Прагада калды. Перунун жаңы президенти Хуан Гомеске Бразилиядан телефон "
        "чалышты. Чехиянын президенти Павел Новотный аны жеңиши менен куттуктады.",
        "congratulation CZE/Новотный PER/Гомес",
    ),
    "a ruler by his title": (
        "Иорданиянын падышасы Хасан Салих АКШнын президенти Жон Смит менен жолугушту. Падыша Вашингтондун сунушун четке "
        "какты.",
        "refusal JOR/Салих USA",
    ),
    "an act of states told at the talks of officials": (
        "Перу Кыргызстандын БУУдагы талапкерлигин колдой турганын билдирди. Бул тууралуу Кыргызстандын министри Асан "
        "Үсөнов менен Перунун министри Хуан Гоместин жолугушуусунда айтылды.",
        "endorsement KGZ/Үсөнов PER/Гомес",
    ),
    "the partner, of both states": (
        "Президент Садыр Жапаров Чехиянын башкы прокурору Павел Новотныйды кабыл алды. Мамлекет башчысы эки өлкөнүн "
        "прокуратураларынын кызматташуусун жогору баалады.",
        "praise CZE/Новотный KGZ/Жапаров",
    ),
    "who opens a forum, and a title with fields": (
        "Бишкекте Кыргызстан менен Чехиянын бизнес-форуму өттү. Форумду министр Асан Үсөнов ачты. Чех тараптан өнөр жай "
        "жана соода министри Павел Новотный катышты.",
        "forum CZE/Новотный KGZ/Үсөнов",
    ),
    "who goes with a visitor": (
        "Бишкекке Чехиянын президенти Павел Новотный келди. Новотныйды министр Ян Дворжак коштоп жүрөт.",
        "visit CZE/Дворжак CZE/Новотный KGZ",
    ),
    "a known leader without his title": (
        "«Кыргызстан менен алакабыз бекем», — деди Илхам Алиев.",
        "state AZE/Алиев KGZ",
    ),
    "the counterpart of a minister, not of a deputy": (
        "Тышкы иштер министри Асан Үсөнов Прагага барды. Делегациянын курамында депутат Нурлан Асанов бар. Прагада "
        "министр чех кесиптеши Ян Дворжак менен жолукту.",
        "meeting CZE/Дворжак KGZ/Үсөнов",
    ),
    "a minister of home affairs whose turn it is": (
        "Чехия Кыргызстанга беш автобус берди. Транспорт министри Асан Үсөнов өз кезегинде жолдор начар экенин айтып, "
        "дагы он автобус берүүнү суранды.",
        "request CZE KGZ/Үсөнов",
    ),
    "two who lead delegations, by one verb": (
        "Прагада кыргыз-чех комиссиясынын отуруму болду. Кыргыз делегациясын вице-премьер Асан Үсөнов, чех тарапты "
        "энергетика министри Ян Дворжак жетектеди.",
        "intergovernmental-commission CZE/Дворжак KGZ/Үсөнов",
    ),
    "a mission and the government that it advises": (
        "Эл аралык валюта фондунун миссиясы Перу өкмөтүнө реформаны тездетүүнү сунуштады.",
        "appeal PER imf",
    ),
    "the post that somebody left to another, told two sentences ago": (
        "Кыргызстандын Малайзиядагы элчиси болуп Азат Тукубаев дайындалды. Жарлык бүгүн чыкты. Ал бул кызматта Айгүл "
        "Асанованы алмаштырды.",
        "dismissal /Асанова MYS",
    ),
    "who presides over a parliament, by a word that may mean its state's head": (
        "Кыргызстандын спикери Асан Үсөнов Чехиянын парламентинин төрайымы Яна Новотна менен жолукту. «Достугубуз бекем», "
        "– деди чехиялык төрайым.",
        "state CZE/Новотна KGZ/Үсөнов",
    ),
    "whose an officer is": (
        "Чехия менен Перу талашып жатат. Чехиялык полковник Ян Дворжак Перудан кечирим сурады.",
        "state CZE/Дворжак PER",
    ),
    "what a guest tells the press": (
        "Кыргызстандын министри Асан Үсөнов Перунун министри Хуан Гомес менен жолугушту. Хуан Гомес журналисттерге "
        "мамиле өнүгүп жатканын айтты.",
        "state KGZ PER/Гомес",
    ),
    "what he tells it in the next sentence": (
        "Кыргызстандын министри Асан Үсөнов Перунун министри Хуан Гомес менен Лимада жолугушту. Асан Үсөнов маалымат "
        "жыйынында мамиле өнүгүп жатканын белгиледи. Ал Перуга иштөө үчүн барган мигранттар азайганын билдирди.",
        "state KGZ/Үсөнов PER",
    ),
    "other officials than those at the talks": (
        "Кыргызстандын министри Асан Үсөнов Перунун министри Хуан Гомес менен жолугушту. Буга чейин эки өлкөнүн "
        "президенттери келишимге кол койгон.",
        "signing KGZ PER",
    ),
}


@pytest.mark.parametrize(("text", "told"), CASES.values(), ids=CASES.keys())
def test_who_speaks_and_who_takes_part(text: str, told: str, lines: Callable[[str], list[str]]) -> None:
    found = lines(text)
    assert told in found, found


AGENCIES = {
    "an agency that rests on a body": (
        "Чехиянын президенти Павел Новотный Перунун президенти Хуан Гомес менен жолугушту, деп билдирет Trend Перунун "
        "өкмөтүнүн басма сөз кызматына шилтеме кылып.",
        ["meeting"],
    ),
    "who said it before an agency wrote": (
        "Чехиянын министри Павел Новотный Перу менен кызматташууга даяр экенин билдирди, деп жазды басылма сайтка шилтеме "
        "кылып.",
        ["express-readiness"],
    ),
}


@pytest.mark.parametrize(("text", "types"), AGENCIES.values(), ids=AGENCIES)
def test_an_agency_only_reports(text: str, types: list[str], lines: Callable[[str], list[str]]) -> None:
    assert [line.split()[0] for line in lines(text)] == types
