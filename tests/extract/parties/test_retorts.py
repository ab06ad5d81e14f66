"""Who acts and who only speaks where states answer each other: two subjects in one sentence, what is whose."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CASES = {
    "who shall answer for a deed": (
        "Чилинин министри Пабло Гомес өрткө Перу жооптуу экенин айтты.",
        ["accusation CHL/Гомес PER"],
    ),
    "who has had a hand in it": (
        "Чилинин министри Пабло Гомес кемелердин чөгүшүнө Перунун тиешеси бар экенин жарыялады.",
        ["accusation CHL/Гомес PER"],
    ),
    "who stands behind a blow": (
        "Чили кибер чабуулдун артында Перу турганын билдирди.",
        ["attack CHL PER", "accusation CHL PER"],
    ),
    "who has no hand in it": ("Перу кол салууга анын тиешеси жок экенин билдирди.", []),
    "who is at fault by the words of a mayor": ("Мэр Асан Үсөнов жолдорго министрлик жооптуу экенин айтты.", []),
    "whose ministry speaks after a charge against another state": (
        "Перу Боливия Лиманын борборундагы үйгө сокку урганын айыптады. Тышкы иштер министрлигинин өкүлү Хорхе Рамос "
        "муну «чагым» деп атады.",
        ["attack BOL PER", "accusation BOL PER/Рамос"],
    ),
    "whose minister speaks after what is told of another state": (
        "Норвегиянын өкмөтү Дания портко аскер жайгаштырганын билдирди. Коргоо министри Хокон Лунд буга нааразы болду.",
        ["deployment DNK NOR", "protest-note DNK NOR/Лунд"],
    ),
    "whose new policy somebody backs": (
        "Чилинин министри Пабло Гомес Перунун жаңы саясатын колдогонун айтты.",
        ["endorsement CHL/Гомес PER"],
    ),
    "whose latest step somebody blames": (
        "Чилинин министри Пабло Гомес боливиялык өкмөттүн соңку чечимин айыптай турганын билдирди.",
        ["accusation BOL CHL/Гомес"],
    ),
    "whose old friend somebody is": (
        "Чилинин министри Пабло Гомес Перу Боливиянын эски чечимин колдогонун айтты.",
        ["endorsement BOL PER"],
    ),
    "who does the like": (
        "Канада Перуга санкция киргизди. Эки күн мурда Чили да ушундай чара көргөн.",
        ["sanction CAN PER", "sanction CHL PER"],
    ),
    "two that do the like": (
        "Эстония Беларус менен чек арасын жапты. Латвия менен Литва да ушундай эле чечим кабыл алышкан.",
        ["border-closure BLR EST", "border-closure BLR LTU LVA"],
    ),
    "who follows suit": (
        "Мексика Эквадор менен дипломатиялык мамилесин үзгөнүн жарыялады. Никарагуа да анын жолун жолдоду.",
        ["relations-severed ECU MEX", "relations-severed ECU NIC"],
    ),
    "who does not do the like": ("Перу Чилини айыптады. Боливия мындай кадамга барган жок.", ["accusation CHL PER"]),
    "who blames the like": (
        "Кытай Тайванга каршы товар тыюусун киргизди. Жапония ушундай чараны сындады.",
        ["trade-ban CHN TWN", "accusation CHN JPN"],
    ),
    "that state, not the one of the subject": (
        "Малинин министри Абдулай Диоп Тогого келди. Малилик министр бул өлкөнүн парламентинин төрагасы Кофи Менса "
        "менен жолукту.",
        ["visit MLI/Диоп TGO", "meeting MLI/Диоп TGO/Менса"],
    ),
    "whom somebody asks to do something to another": (
        "Молдованын президенти Майя Санду Евробиримдикти Орусияга санкцияны күчөтүүнү өтүндү.",
        ["request MDA/Санду eu"],
    ),
    "what has still to come": (
        "Түркия чектөөлөр Газага гуманитардык жардам жеткенге чейин күчүндө болорун билдирди.",
        [],
    ),
    "what came before something else": (
        "Рубио Путин менен жолукканга чейин Зеленский менен сүйлөштү.",
        ["meeting RUS/Путин USA/Рубио", "talks UKR/Зеленский USA/Рубио"],
    ),
    "whose blows a condition is about": (
        "Пакистандын премьер-министри Шахбаз Шариф Индия чабуулдарын улантса, жооп берилерин эскертти.",
        ["attack IND PAK", "warning IND PAK/Шариф"],
    ),
    "who has blamed for long, and who denies it": (
        "Бангкок Пномпенди чек арага мина койгону үчүн айыптап келсе, Камбоджа дооматты четке кагууда.",
        ["accusation KHM THA", "denial KHM THA"],
    ),
    "whose state gives what an official announces": (
        "Британиянын премьер-министри Кир Стармер Украинага 200 миллион фунт бөлүнөрүн билдирди.",
        ["grant GBR UKR"],
    ),
    "what somebody calls a deed in words of his own": (
        "Эль-Сальвадор 238 венесуэлалыкты түрмөгө камады. Венесуэланын президенти Николас Мадуро муну «уурдоо» деп атады.",
        ["detention SLV VEN", "accusation SLV VEN/Мадуро"],
    ),
    "what somebody calls a deed that he has blamed already": (
        "Катар Израилди Дохага сокку урганы үчүн айыптады. Катардын тышкы иштер министри Мажид Рахим бул соккуну "
        "«коркоктордун иши» деп атады.",
        ["attack ISR QAT", "accusation ISR QAT/Рахим"],
    ),
    "talks that somebody has tried to have": (
        "Перунун президенти Хуан Гомес телефон аркылуу Чилинин президенти Пабло Рохас менен сүйлөшүүгө аракет кылды.",
        [],
    ),
    "what a parliament finds unfair": (
        "Европа парламенти Чилинин шайлоосун эркин эмес деп таап, аны кайра өткөрүүнү талап кылды.",
        ["accusation CHL eu", "demand CHL eu"],
    ),
    "whose envoys a friend sends away": (
        "Чехия 18 орус дипломатын чыгарды. Словакия чехтерге тилектештигин билдирип, үч дипломатты кубалап чыкты.",
        ["expulsion CZE RUS", "endorsement CZE SVK", "expulsion RUS SVK"],
    ),
    "whose envoys a friend sends away, named": (
        "Чехия Перуга санкция салды. Словакия муну колдоп, Боливиянын дипломатын кубалап чыкты.",
        ["sanction CZE PER", "endorsement CZE SVK", "expulsion BOL SVK"],
    ),
    "who blames what another one has held": ("Перу өткөргөн машыгууну Чили айыптады.", ["accusation CHL PER"]),
    "who blames, too": (
        "Чили Перуну айыптады. Боливия да буга нааразылык билдирди.",
        ["accusation CHL PER", "protest-note BOL PER"],
    ),
    "who blames the one who blames": (
        "Чили Перуну айыптады. Боливия буга нааразылык билдирди.",
        ["accusation CHL PER", "protest-note BOL CHL"],
    ),
    "he, of his own state": (
        "Франциянын президенти Эммануэль Макрон Ак үйдө Дональд Трамп менен жолукту. Ал өлкөсү Америкага бир миллиард "
        "доллар салым саларын айтты.",
        ["meeting FRA/Макрон USA/Трамп", "state FRA/Макрон USA/Трамп"],
    ),
    "he, of the land that is not the subject's": (
        "Украинанын президенти Владимир Зеленский Даниянын премьер-министри Метте Фредериксенди кабыл алды. Ал өлкөсү "
        "Украинага эки миллион крон бөлөрүн билдирди.",
        ["reception DNK/Фредериксен UKR/Зеленский", "grant DNK/Фредериксен UKR"],
    ),
    "who has broken in": (
        "Мексика Эквадордун Китодогу үйгө басып киришин айыптады.",
        ["attack ECU MEX", "accusation ECU MEX"],
    ),
    "what somebody calls a gift": (
        "Чили Перуга жардам жөнөттү. Перунун президенти Хуан Гомес муну «чыныгы боордоштук» деп атады.",
        ["humanitarian-aid CHL PER", "assess CHL PER/Гомес"],
    ),
    "whose name a body has after a quotation mark": (
        "Ооганстандын «Талибан» өкмөтү Ирандын чек арачылары оогандыктарга ок ачканын билдирди.",
        ["attack AFG IRN", "accusation AFG IRN"],
    ),
    "whose ministry a ministry alone is": (
        "Түркиянын Тышкы иштер министрлиги Сомалидеги чабуулду айыптады. Министрлик каза болгондордун жакындарына жана "
        "Сомалинин өкмөтүнө көңүл айтты.",
        ["condolence SOM TUR"],
    ),
    "whom somebody goes on to warn": (
        "Тегеран Амманды Израилге көмөктөшүүдөн сактанууга чакырып, антпесе «кийинки бута» болорун эскертти.",
        ["appeal IRN JOR", "warning IRN JOR"],
    ),
    "who hopes, after he has congratulated": (
        "Чилинин президенти Пабло Гомес Перунун премьер-министри Луис Ромерону куттуктап, Сантьяго менен Лиманын "
        "мамилеси өнүгөрүнө үмүт артты.",
        ["congratulation CHL/Гомес PER/Ромеро", "express-hope CHL/Гомес PER/Ромеро"],
    ),
    "what nobody has seen before": (
        "Трамп Багдадды «мурда болуп көрбөгөндөй» санкциялар менен коркутту.",
        ["threat IRQ USA/Трамп"],
    ),
    "who does the like after others have spoken": (
        "Словения Палестинанын мамлекеттүүлүгүн тааныды. Израилдин министри Исраэл Кац муну «Хамаска сыйлык» деп атады. "
        "Испания жана Ирландия ушундай кадамга бир жума мурда барышкан.",
        ["recognition PSE SVN", "accusation ISR/Кац SVN", "recognition ESP IRL PSE"],
    ),
    "talks of no use": (
        "Иран Вашингтон менен сүйлөшүүнүн мааниси жок деп эсептейт.",
        ["state IRN USA"],
    ),
    "talks without a result": (
        "Марокко менен Алжирдин сүйлөшүүлөрүндө натыйжа жок.",
        ["talks DZA MAR"],
    ),
}


@pytest.mark.parametrize(("text", "told"), CASES.values(), ids=CASES.keys())
def test_who_acts_and_who_speaks(text: str, told: list[str], lines: Callable[[str], list[str]]) -> None:
    assert lines(text) == told
