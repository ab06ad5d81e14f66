"""Parties that no name of a state gives where they act: neighbours, houses of power, services of several states, who goes
on where a sentence names nobody."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.model import Document, Event

CASES = {
    "a neighbour is the other state of the sentence before": (
        "Кубада каатчылык тереңдеди. Мехико кошунасына бир танкер мунай жөнөттү.",
        ["delivery actual MEX>CUB"],
    ),
    "a neighbour asked": (
        "Бангладештин өкмөтү Индияга нота жөнөттү. Дакка коңшусунан көпүрөнү ачууну өтүндү.",
        ["protest-note actual BGD>IND", "request actual BGD>IND"],
    ),
    "one of several neighbours": (
        "Мали Нигер менен Чадды сындады. Бамако кошунасынан мунай сурады.",
        ["accusation actual MLI>NER+TCD"],
    ),
    "the neighbour of somebody of no office": (
        "Кубада каатчылык тереңдеди. Зейнеткер Хуана кошунасынан нан сурады.",
        [],
    ),
    "a neighbour named": (
        "Чили кошунасы Перуга 300 чатыр берди.",
        ["technical-assistance actual CHL>PER"],
    ),
    "the White House among powers": (
        "Кремль Ак үйдү айыптады.",
        ["accusation actual RUS>USA"],
    ),
    "the White House and a capital": (
        "Ак үй Каракаска каршы санкция киргизди.",
        ["sanction actual USA>VEN"],
    ),
    "the house at home": (
        "Бишкекте Ак үйдүн алдында митинг болду. Ага Москвадан келгендер да чыкты.",
        [],
    ),
    "services of several states": (
        "Литва, Латвия жана Польшанын чек ара кызматтары Беларустун чек арасында биргелешип күзөт жүргүзүүгө макулдашты.",
        ["agreement actual LTU+LVA+POL"],
    ),
    "who goes on where he has come": (
        "Чилинин министри Хосе Перес Лимага барды. Ал жерде перулук кесиптеши менен суу маселесин талкуулады.",
        ["discussion actual CHL+PER", "visit actual CHL>PER"],
    ),
    "an office alone of the state to which a visitor has gone": (
        "Ливандын президенти Жозеф Аун Эр-Риядга барды. Ал премьер-министр менен жолугушту.",
        ["meeting actual LBN+SAU", "visit actual LBN>SAU"],
    ),
    "an office alone before the journey": (
        "Ливандын президенти Жозеф Аун Эр-Риядга барат. Буга чейин ал премьер-министр менен жолугушту.",
        ["visit planned LBN>SAU"],
    ),
    "a talk there whose occasion alone is told": (
        "Ливандын президенти Жозеф Аун Эр-Риядга барды. Мураскер ханзаада менен жолугушууда ал жардам суранды.",
        ["meeting actual LBN+SAU", "request actual LBN>SAU", "visit actual LBN>SAU"],
    ),
    "who is abroad by a sentence without a verb": (
        "Чилинин президенти Хосе Перес Лимада. Тараптар чек араны ачууга макулдашты.",
        ["agreement actual CHL+PER"],
    ),
    "who is at home by a sentence without a verb": (
        "Чилинин президенти Хосе Перес Сантьягодо. Тараптар чек араны ачууга макулдашты.",
        [],
    ),
    "a consul beside his mission": (
        "Латвиянын Оштогу консулдугуна он адам келди. Консул Янис Калныньш Россияны айыптады.",
        ["accusation actual LVA>RUS"],
    ),
    "whom somebody blames after his deed": (
        "Мали бийлиги Нигердин элчисин чыгарганын БУУ айыптады.",
        ["accusation actual UN>MLI", "expulsion actual MLI>NER"],
    ),
    "what was done by nobody knows whom": (
        "Чилинин жарандары кармалганын Кубанын президенти айыптады.",
        [],
    ),
    "allies are others": (
        "Кубанын достору соккуну айыптап чыкты.",
        [],
    ),
    "what a state is to another": (
        "Чилинин союздашы Перу АКШны айыптады.",
        ["accusation actual PER>USA"],
    ),
    "who is asked is told by a pronoun alone": (
        "Орусия Сумы шаарына ракета учурду. Киевдин өнөктөштөрү аны айыптады. Тышкы иштер министри Андрей Сибига алардан "
        "система сурады.",
        ["attack actual RUS>UKR"],
    ),
    "an official of an organisation named by its noun": (
        "Чилинин ЮНЕСКОдогу өкүлү Хуан Роха уюмдун башкы директору Анна Верди менен жолугушту.",
        ["meeting actual CHL+UNESCO"],
    ),
    "the president of a fund rules no state": (
        "Дүйнөлүк банк Чадды сындады. Чадда фонддун президенти менен министр жолукту.",
        ["accusation actual WB>TCD"],
    ),
    "observers of elections at home": (
        "КМШнын байкоочулары шайлоо ачык өткөнүн белгилешти.",
        ["praise actual CIS>KGZ"],
    ),
    "whose lawyer tells what others asked": (
        "Активисттин жактоочусу Ирандын прокуратурасы Түркиядан активистти өткөрүп берүүнү сураганын айтты.",
        ["request actual IRN>TUR"],
    ),
    "a navy of a state": (
        "Сомали Индиянын кемесин барымтага алды. Индиялык деңиз флоту аларды бошотту.",
        ["detention actual SOM>IND"],
    ),
    "other people there": (
        "Чилинин министри Хосе Перес Лимага барды. Ал жерде ишкерлер кытай өкүлдөрү менен жолугушту.",
        ["visit actual CHL>PER"],
    ),
    "whom a visitor meets on the spot": (
        "Министр Асан Үсөнов Пусан шаарына барып, жергиликтүү бийликтин өкүлдөрү менен жолугушту.",
        ["meeting actual KGZ+KOR", "visit actual KGZ>KOR"],
    ),
    "whom an envoy meets in a region": (
        "Кыргызстандын Индиядагы элчиси Асан Үсөнов Пенжаб штатында болуп, жергиликтүү өкмөттүн башчысы менен сүйлөштү.",
        ["talks actual IND+KGZ"],
    ),
    "the reader's own on the spot": (
        "Баткенде акимдер чогулду. Жергиликтүү бийлик суу маселесин талкуулады. Лаостун элчиси келген жок.",
        [],
    ),
    "whom an envoy meets who is told by his office": (
        "Кыргызстандын Кореядагы элчиси Асан Үсөнов парламенттин төрагасы менен жолугушту.",
        ["meeting actual KGZ+KOR"],
    ),
    "whom a foreign envoy meets": (
        "Лаостун Кыргызстандагы элчиси Канг Пан премьер-министр менен жолугушту.",
        ["meeting actual KGZ+LAO"],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_parties(case: str, read: Extractor) -> None:
    text, expected = CASES[case]
    assert sorted(_brief(event) for event in read(Document("news", text)).events) == expected


def _brief(event: Event) -> str:
    """The type, the modality and the sides: those acting, then those acted upon."""
    roles: dict[str, list[str]] = {role: [] for role in ("source", "participant", "target")}
    for p in event.participations:
        roles[p.role].append(p.side.code.upper() if p.side else "")
    source, target = ("+".join(sorted(set(roles[r]))) for r in ("source", "target"))
    joint = "+".join(sorted(set(roles["participant"])))
    return f"{event.type} {event.modality} {joint or source}{f'>{target}' if target else ''}"
