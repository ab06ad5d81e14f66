"""Whose a day or a place is: of the event at hand, of what is arranged there, or of something else in the sentence."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.model import Document

DAYS = {
    "of the talks, beside the guest's journey": (
        "Финляндиянын президенти Янис Лехто 9-июнда Хельсинкиде өлкөгө иш сапары менен келген Чехиянын президенти Ян "
        "Новакты кабыл алды.",
        "reception --06-09",
    ),
    "of the journey alone": (
        "Садыр Жапаров 5-июлда келген Ирандын президенти Хасан Риза менен жолугушту.",
        "meeting -",
    ),
    "of what is signed, beside those who build": (
        "Келишимге 7-мартта Токмокто Кытайдын элчиси Лю Цзянь менен жолду куруучу фирманын жетекчилери кол коюшту.",
        "signing --03-07",
    ),
    "of the briefing and of what is said there": (
        "Германиянын тышкы иштер министри Ян Вебер 18-декабрда Берлинде өткөн брифингде Орусияны айыптады.",
        "accusation --12-18",
    ),
    "of a gathering, not of approving what was signed there": (
        "Индия 12-июнда Астанада болгон саммитте кол коюлган келишимди ратификациялады.",
        "ratification -",
    ),
    "of what is agreed on, passive": (
        "Кыргызстан менен Казакстан жолугушту. Кийинки жыйынды 2026-жылы Ташкентте өткөрүү макулдашылды.",
        "agreement -",
    ),
    "from which what is agreed on begins": (
        "Кыргызстан менен Казакстан поезд каттамын 5-майдан тартып жүргүзүү боюнча макулдашты.",
        "agreement -",
    ),
    "of what somebody is invited to": (
        "Садыр Жапаров Касым-Жомарт Токаевди 9-сентябрда Көчмөндөр оюндарынын ачылышына катышууга чакырды.",
        "invitation -",
    ),
    "of the invitation": ("Владимир Путин 3-мартта Илхам Алиевди Москвага чакырды.", "invitation --03-03"),
    "of the decrees": (
        "Президент Садыр Жапаров 5-июнда бир катар жарлыктарга кол койду. Аларга ылайык, Асан Үсөнов Кыргызстандын "
        "Германиядагы элчиси кызматынан бошотулду.",
        "dismissal --06-05",
    ),
    "of the document, not of what it holds for later": (
        "Кыргызстан менен Кытай 5-майда келишимге кол койду. Ага ылайык, эки өлкө өткөрмө бекет ачат.",
        "border-opening -",
    ),
    "after the ceremony": (
        "Садыр Жапаров менен Эмомали Рахмон 3-майда келишимге кол коюшту. Салтанаттан соң Садыр Жапаров менен Эмомали "
        "Рахмон жаңы бекетти ачты.",
        "border-opening --05-03",
    ),
    "of the gathering, not of talks before it": (
        "Эрдоган, Путин жана Рахмон Астанада 5-майда саммитке катышты. Буга чейин Эрдоган менен Путин сүйлөшүү "
        "өткөрүшкөн.",
        "talks -",
    ),
    "of the gathering, not of the journey after it": (
        "Министр Жээнбек Кулубаев 20-майда Ташкентте форумга катышат. Андан соң Прагага расмий сапары пландалган.",
        "official-visit -",
    ),
    "of talks to come, not of the journey told before": (
        "Казакстандын президенти Касым-Жомарт Токаев Францияга барды. 5-ноябрда аны президент Эммануэль Макрон кабыл алат.",
        "visit -",
    ),
    "of what led to it": (
        "ТИМ Орусиянын элчилигине нота тапшырды. Буга 10-апрелдеги окуя себеп болду.",
        "protest-note -",
    ),
    "of confirming it": (
        "АКШ Кытайга бажы төлөмүн көтөрдү. Муну Ак үй 10-апрелде тастыктап билдирди.",
        "tariff -",
    ),
    "after the speaker": (
        "«Биз Кытай менен кызматташууну улантабыз», – деп билдирди Орусиянын президенти Владимир Путин 3-мартта Москвада.",
        "state --03-03",
    ),
    "of the cancelling, not of talks yet to come": (
        "23.10.2025\nИрандын президенти Хасан Риза 22-октябрда Владимир Путин менен Анкарада өтө турган жолугушууну жокко чыгарды.",
        "cancellation 2025-10-22",
    ),
    "of what comes before in the same sentence": (
        "Президент Садыр Жапаров 2026-жылдын апрелинде Кытайга барарын, ал эми Кытайдын төрагасы Ли Вэй андан кийин "
        "Бишкекке сапар менен келерин айтты.",
        "visit 2026-04, visit -",
    ),
    "of each stop": (
        "Грузиянын премьер-министри Гиа Ломидзе 1-майда Ташкентте, 2-майда Астанада болду.",
        "visit --05-01, visit --05-02",
    ),
    "of a document recalled, not of a wish": (
        "Депутат Асан Үсөнов Европарламенттин мүчөлөрү менен баарлашты. Кыргызстан менен Евробиримдик келишимге "
        "2024-жылдын 25-июнунда кол койгон. Асан Үсөнов Евробиримдиктен көмөк өтүндү.",
        "request -",
    ),
    "of a gathering and of what many sign there": (
        "Египетте 13-октябрда Газа боюнча саммит өттү. Ага жыйырма лидер чогулду. Катардын эмири Хамад, Түркиянын "
        "президенти Али Демир жана Ирандын президенти Хасан Риза документке кол коюшту.",
        "signing --10-13",
    ),
    "of the sentence after a lead that tells the headline again": (
        "Латвия менен Эстониянын ортосунда аба каттамы ачылды.\nРигадан Таллинге түз аба каттамы ачылды. Учак 26-октябрда "
        "кечинде Таллинге учуп чыкты.",
        "flights --10-26",
    ),
    "the day before": (
        "АКШ Кытай товарларына 10-апрелде тариф киргизди. Бир күн мурда президент Жон Смит Мексикага тариф салган.",
        "tariff --04-10, tariff --04-09",
    ),
    "of what begins then, told by its noun": (
        "Латвия менен Эстония биргелешкен аскердик машыгуу өткөрөт. Машыгуу 12-августта башталат.",
        "exercise --08-12",
    ),
    "for which a journey was fixed that is put off": (
        "Өзбекстандын президентинин Дүйшөмбүгө июнга белгиленген сапары күзгө жылдырылды.",
        "postponement -",
    ),
    "of handing over, and of what is said there": (
        "Кытай берген вакцина 19-мартта Бишкекке жеткирилди. Аземге премьер-министр Асан Үсөнов менен Кытайдын элчиси Ли "
        "Вэй катышты. Асан Үсөнов Кытайга ыраазычылык билдирди.",
        "gratitude --03-19",
    ),
    "of the ceremony, not of what is recalled": (
        "Президент Алмазбек Атамбаев бүгүн, 21-майда, келишимди ратификациялоо мыйзамына кол койду. Аземге элчилер келди. "
        "Протоколдорго 8-майда кол коюлган. Аземде Алмазбек Атамбаев Казакстанга ыраазычылык билдирди.",
        "gratitude -",
    ),
    "of what is said after a gathering": (
        "Министр Янис Озолс 12-майда Москвадагы саммиттен кийин Иранды айыптады.",
        "summit -",
    ),
    "of printing": (
        "Садыр Жапаров Касым-Жомарт Токаевди Республика күнү менен куттуктады.\n17.10.2024 09:40",
        "congratulation -",
    ),
}

PLACES = {
    "of the journey and the talks": (
        "Кытайдын төрагасы Ли Вэй 4-июнда Пекинде Кытайга расмий сапар менен келген Сербиянын президенти Милан Иович "
        "менен жолугушту.",
        "Пекин",
    ),
    "of the next gathering": (
        "Кыргызстан менен Казакстан Алматыда жолугушту. Кийинки жыйынды 2026-жылы Ташкентте өткөрүү макулдашылды.",
        "Алматы",
    ),
    "pointed back to": (
        "Сирия менен Түркиянын президенттери Анкарада жолугушту. Ошол эле жерде Асан Демир менен Хасан Риза меморандумга "
        "кол коюшту.",
        "Анкара",
    ),
    "of what is signed": ("Иран менен Ирактын министрлери Басрада биргелешкен билдирүүгө кол коюшту.", "Басра"),
    "a palace in a town that is told": (
        "Сербиянын президенти Милан Иович Москвага келди. Владимир Путин аны Кремлде кабыл алды.",
        "Москва",
    ),
    "a palace alone": ("Владимир Путин Ирандын президенти Хасан Риза менен Кремлде жолугушту.", "-"),
    "a state before a colon": ("Венгрия: Орбан Словакиянын премьери менен жолугат.", "-"),
}


@pytest.mark.parametrize(("text", "expected"), DAYS.values(), ids=DAYS)
def test_whose_a_day_is(text: str, expected: str, read: Extractor) -> None:
    kind = expected.partition(" ")[0]
    found = [e for e in read(Document("news", text)).events if e.type == kind]
    frames = read(Document("news", text)).events
    days = [e.when or (frames[e.parent].when if e.parent is not None else None) for e in found]
    assert ", ".join(f"{kind} {day.begin if day else '-'}" for day in days) == expected


@pytest.mark.parametrize(("text", "expected"), PLACES.values(), ids=PLACES)
def test_whose_a_place_is(text: str, expected: str, read: Extractor) -> None:
    events = read(Document("news", text)).events
    assert {e.place.name if e.place else "-" for e in events} == {expected}
