"""Acts that a text only names as the matter of another one, acts told twice, one more act beside those told."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.model import Document, Event


def _gives(event: Event) -> str:
    sides = {role: sorted(p.side.code for p in event.participations if p.role == role and p.side) for role in _ROLES}
    return " ".join(
        [event.type, event.modality, *(f"{role}={'+'.join(sides[role])}" for role in _ROLES if sides[role])]
    )


_ROLES = ("source", "target", "participant")


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Кыргызстан менен Сербия виза берүүнү жеңилдетүү жөнүндө макулдашууга кол коюшту.", ["signing"]),
        ("Тажикстан менен Кыргызстан чек арадан күчтөрдү алып кетүүгө макулдашты.", ["agreement"]),
        ("Кыргызстанда америкалык аскер базасы ачылат деген кеп жалган.", []),
        (
            "Кыргызстандын министри өзбек министри менен газ ташуу, унааларга уруксат берүү тартибин талкуулады.",
            ["discussion"],
        ),
        ("Кыргызстандын министри жабыркаган Түркияга жардам көрсөтүүгө чакырык жасады.", ["appeal"]),
        ("Мындай чара казакстандык айдоочуларды бекеттен кайтарууга шарт түзөт.", []),
        (
            "Кыргызстандын элчиси каттамдардын санын көбөйтүү жөнүндө Токио менен сүйлөшүү жүрүп жатканын айтты.",
            ["talks"],
        ),
        ("Кытай Кыргызстандын депутаттарынын Пекиндеги кесиптештери менен жолугушуусуна тыюу салды.", []),
        ("Чехия менен Польша чек арадагы кагылышууга жол бербөө үчүн бекеттерди көбөйтөт.", []),
        ("Чилинин президенти Габриэл Борич Перуда болуп жаткан митингдерди тынчсыздануу менен карайт.", []),
        (
            "Перунун элчиси Хосе Лопес демилгени колдогону, жыйынды жакшы уюштурганы үчүн Чилиге ыраазычылык билдирди.",
            ["gratitude"],
        ),
        ("Чили Перу менен болчу аскердик машыгуудан баш тартты.", ["refusal"]),
        ("Чилинин президенти АКШдан басымды токтотууну талап кылды.", ["demand"]),
        ("Лимадагы консулдук чилилик жарандарга укуктук колдоо көрсөтүү үчүн ачылды.", ["embassy-opening"]),
        ("Башкы консулдук ырчынын концертин уюштурууга көмөк көрсөттү.", []),
        ("Чилинин ТИМи Перунун соккулары тууралуу билдирүү жасады.", ["state"]),
        ("Чили виза тартибин жеңилдетүү боюнча комиссиянын чечими менен Перуга каттам ачты.", ["flights"]),
        ("Чилинин министри Асан Петров Перуга жардам көрсөтүүгө чакырык таштады.", ["appeal"]),
        ("Чили кемелердин мөөнөтүн узартып, чектөөнү алып салууну Перудан өтүндү.", ["request"]),
        (
            "Чилинин элчиси Хуан Перес Лимадан Сантьягого түз каттам ачууга кызыкдар экенин айтты.",
            ["express-intention"],
        ),
        ("Чили менен Перу биргелешкен машыгууну жыл сайын өткөрүүнү улантууга макул болушту.", ["agreement"]),
        ("Чили менен Перу чек арадан өтүүнү жеңилдетүү үчүн жумушчу топ түзүүгө келишти.", ["agreement"]),
        (
            "Чили менен Перунун министрлери стипендия берүү, окутуучуларды алмашуу маселелерин талкуулашты.",
            ["discussion"],
        ),
        ("Чили Перуга бензинди экспорттоого чектөө киргизди.", ["trade-ban"]),
        ("Чилинин министри Хуан Перес Перу менен жаңы бекеттерди ачуу маанилүү экенин айтты.", ["attach-importance"]),
        ("Чили Перуга электр энергиясын экспорттоону баштады.", ["delivery"]),
        ("Армения ЖККУнун аскердик машыгуусунан баш тартты. ЖККУнун аскердик машыгуусу күзүндө өтмөк.", ["refusal"]),
    ],
)
def test_what_is_only_the_matter_of_another_act_is_not_told(text: str, kinds: list[str], read: Extractor) -> None:
    assert [event.type for event in read(Document("a", text)).events] == kinds


def test_all_so_far_is_told_beside_the_news(read: Extractor) -> None:
    text = (
        "Россиядан беш кыргызстандык мекенине кайтарылды. Жыл башынан бери Россиядан жети кыргызстандык алынып келинди."
    )
    assert [event.type for event in read(Document("a", text)).events] == ["repatriation", "repatriation"]


def test_who_began_a_fight_is_told_of_the_same_fight(read: Extractor) -> None:
    text = "Кыргыз-тажик чек арасында атышуу чыкты. Тажик аскерлери кыргыз чек арачыларына биринчи болуп ок аткан."
    (event,) = read(Document("a", text)).events
    assert _gives(event) == "attack actual source=TJK target=KGZ"


def test_guests_of_several_states_are_met_in_turn(read: Extractor) -> None:
    text = "Садыр Жапаров Канаданын премьер-министри Жастин Трюдо жана Индиянын премьер-министри Нарендра Моди менен жолукту."
    met = [_gives(event) for event in read(Document("a", text)).events]
    assert met == ["meeting actual participant=CAN+KGZ", "meeting actual participant=IND+KGZ"]


def test_brussels_acts_for_its_union_but_is_a_town_of_its_state(read: Extractor) -> None:
    acting = read(Document("a", "Брюссель Минскке каршы санкцияларды күчөттү.")).events
    going = read(Document("b", "АКШнын мамлекеттик катчысы Марко Рубио Брюсселге барды.")).events
    assert [_gives(event) for event in acting] == ["sanction actual source=eu target=BLR"]
    assert [_gives(event) for event in going] == ["visit actual source=USA target=BEL"]


def test_a_pluperfect_is_past(read: Extractor) -> None:
    (event,) = read(Document("a", "Түркия Дамасктагы элчилигин 2012-жылы жапкан болчу.")).events
    assert _gives(event) == "embassy-closing actual source=TUR target=SYR"


def test_an_intention_is_no_plan(read: Extractor) -> None:
    text = "Түркиянын тышкы иштер министри Хакан Фидан Дамаскка барууну пландап жатат."
    assert [_gives(event) for event in read(Document("a", text)).events] == ["visit possible source=TUR target=SYR"]


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("ЖККУнун быйыл Тажикстанда боло турган аскердик машыгуусу өтпөйт.", "denied"),
        ("Быйыл Тажикстанда боло турган ШКУ саммити өтөт.", "planned"),
        ("ШКУ саммити күзүндө Дүйшөмбүдө өтмөк.", "planned"),
        ("Чили менен Перунун сүйлөшүүлөрү күзүндө Лимада өткөн.", "actual"),
        ("Чилинин министри Асан Петров келерки жылы Перуга баруу оюн билдирди.", "possible"),
        ("Жол долбоорунун катышуучу мамлекеттери Чили, Перу жана Боливия сүйлөшүүлөрдү улантууда.", "actual"),
    ],
)
def test_what_was_to_be_and_what_does_not_take_place(text: str, modality: str, read: Extractor) -> None:
    (event,) = read(Document("a", text)).events
    assert event.modality == modality


@pytest.mark.parametrize(
    ("text", "gives"),
    [
        (
            "Чили менен Перунун ортосунда авиакаттам ачылат. Сантьяго менен Лиманын ортосунда авиакаттам ачылды.",
            ["flights planned"],
        ),
        (
            "Чили Лимада элчилик ачат. Сантьяго Перуда элчилик ачканын президент Хуан Гомес жарыялады.",
            ["embassy-opening planned"],
        ),
        (
            "Чилинин президенти Хуан Гомес Перуга 5-майда барат. Министр Пабло Рохас Перуга апрелде барды.",
            ["visit planned", "visit actual"],
        ),
    ],
)
def test_a_step_told_as_planned_and_as_done_is_one(text: str, gives: list[str], read: Extractor) -> None:
    assert [f"{e.type} {e.modality}" for e in read(Document("a", text)).events] == gives
