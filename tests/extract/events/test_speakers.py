"""What one speaker says on one matter, and people of whom nothing is known."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.model import Document

MET = "Аргентинанын министри Диана Мондино Чилинин министри Альберто ван Клаверен менен жолукту. "
CASES = {
    "one matter, told of again sentences later": (
        MET + "Диана Мондино эки өлкөнүн соодасы өсүп жатканын айтты. Жолугушууга элчилер катышты. Кечинде концерт "
        "болду. Ага ырчылар келди. Мондино быйылкы соода рекорд болгонун белгиледи.",
        ["meeting", "state"],
    ),
    "several sentences quoted after the name": (
        MET + "Диана Мондино «Жол салган эл алыска барат. Темир жолду бирге курабыз» деди.",
        ["meeting", "state"],
    ),
    "the news told in answer to a question": (
        "Аргентинанын депутаттары Чилиге барат. Министр Диана Мондино муну Чилиде окуган студенттер тууралуу суроого "
        "жооп берип жатып айтты.",
        ["visit"],
    ),
    "who opens something together with another": (
        "Баткен облусунун губернатору Асан Үсөнов менен Тажикстандын Согд облусунун төрагасы Рустам Назаров чек ара бекетин ачты. "
        "Асан Үсөнов бекет эки элди жакындатарын айтты.",
        ["border-opening", "state"],
    ),
    "a place from which it is told, and nobody": (
        MET + "«Бул эки өлкөнүн ишкерлерине ыңгайлуу», — дешти мэриядан.",
        ["meeting"],
    ),
    "two matters": (
        MET
        + "Диана Мондино эки өлкөнүн соодасы өсүп жатканын айтты. Мондино маданий алмашуу маанилүү экенин белгиледи.",
        ["meeting", "state", "attach-importance"],
    ),
    "what several declare, told by one of them": (
        "Перунун президенти Дина Болуарте менен Чилинин президенти Габриэль Борич сүйлөшүүдөн кийин билдирүү жасашты. "
        "«Чили биз үчүн ишенимдүү өнөктөш», — деди Дина Болуарте.",
        ["talks", "state"],
    ),
    "those from whom the news comes say nothing": (
        "Австриянын президенти Перунун президенти менен соода тууралуу пикирлешкенин өкмөттүн маалымат кызматынан "
        "билдиришти.",
        ["meeting"],
    ),
    "whom the quotation blames acts in it, and its speaker goes on": (
        "Перунун тышкы иштер министри Хосе Диас Чилинин чечимин сындады. «Чили жерибизди тартып алды», — деп жазды "
        "министр. Ал Боливияны колдоо көрсөтүүгө чакырды.",
        ["accusation", "state", "appeal"],
    ),
    "people whom the one blamed shall let go": (
        "Испаниянын министри Хосе Альбарес Каракасты жалган айтат деп күнөөлөп, абактагы активисттерди бошотууга үндөдү.",
        ["accusation", "appeal"],
    ),
    "analysts before the clause of whom they tell": (
        "Талдоочулар Лима кармалган чилиликтерди Сантьяго менен соодалашуу үчүн пайдаланып келе жатканын айтышат.",
        [],
    ),
    "an anniversary that is kept": ("Перу Чили менен мамилелердин 30 жылдыгын белгилейт.", []),
    "a photograph that is shown": (
        "Перунун президенти Дина Болуарте Чилинин президенти Габриэль Боричтин сүрөтүн жарыялады.",
        [],
    ),
    "those who are against something": ("Перунун президенти Чилинин шайлоосуна каршы чыккандарды сындады.", []),
    "the other side, beside those who are for something": (
        "Перунун президенти Боливиянын согушун колдогондорду жана Боливияны айыптады.",
        ["accusation"],
    ),
    "what a declaration holds": (
        "Перу менен Чили Боливияны мамлекет катары тааный турганы тууралуу билдирүү жарыялашты.",
        ["recognition"],
    ),
    "a position that blames": (
        MET + "Диана Мондино Чилинин аскерлери балыкчыларды кармабашы керек эле деген позициясын айтты.",
        ["meeting", "accusation"],
    ),
    "what is demanded is not refused": (
        "Боливия Перудан соода боюнча сүйлөшүүлөрдү токтотууну талап кылды.",
        ["demand"],
    ),
    "a headline that blames": (
        "Үсөнов: Перу келишимди бузууда. Чилинин премьер-министри Асан Үсөнов жыйында сүйлөдү.",
        ["accusation"],
    ),
    "blame by what somebody thinks": (
        "Чилинин элчиси Асан Үсөновдун пикиринде, Перу келишимди бузууда.",
        ["accusation"],
    ),
    "a protest and what it is for": (
        "Перунун тышкы иштер министрлигине Чилинин элчиси Асан Үсөнов чакырылды. Перунун тышкы иштер министрлиги чек "
        "араны сыйлоо керектигин баса белгиледи.",
        ["summon"],
    ),
    "an answer that is announced": ("Перу Чилиге сокку урду. Сантьяго муну жоопсуз калтырбайт.", ["attack", "warning"]),
    "a statement that is made, and what it says": (
        "Перунун президенти Дина Болуарте Чилидеги абал тууралуу билдирүү жасады. Перу Чили менен соода токтобой турганын "
        "айтты Дина Болуарте.",
        ["state"],
    ),
    "a gathering put off, told twice": (
        "Перу, Чили жана Боливиянын сүйлөшүүлөрү артка жылды. Чилинин президенти Габриэль Борич сүйлөшүүлөр Перунун "
        "сунушу менен кийинкиге жылдырылганын айтты.",
        ["trilateral-meeting", "postponement"],
    ),
    "no support for a war": (
        "Перунун президенти Дина Болуарте Чили менен мамиле бекем экенин, бирок согушту колдобой турганын айтты.",
        ["state"],
    ),
    "a warning of what may come, after a blow": (
        "Перу Чилиге сокку урду. Бириккен Улуттар Уюму ооруканалар жабылышы мүмкүндүгүн эскертти.",
        ["attack", "state"],
    ),
    "help that is called for": (
        "Перунун тышкы иштер министри Элмер Шиалер БУУну Чилиге көмөк көрсөтүүгө чакырык жасады.",
        ["appeal"],
    ),
}
SPEAKERS = {
    "after a clause that tells when": (
        "Перу күч топтоп жаткан кезде Чилинин министри Альберто ван Клаверен Боливия менен мамиле бекем экенин айтты.",
        {"CHL"},
    ),
    "of the side set against the other": (
        "Сербия тараптан болсо өкмөттүн өкүлү Петар Петкович Косово менен келишим мүмкүн болорун белгиледи.",
        {"SRB"},
    ),
    "the source named in the sentence after it": (
        "Боливиянын аскерлери Перуда бекет куруп жатат деген кабар жалган. Бул тууралуу Перунун Коргоо министрлигинен "
        "билдиришти.",
        {"PER"},
    ),
}


@pytest.mark.parametrize(("text", "types"), CASES.values(), ids=list(CASES))
def test_events(read: Extractor, text: str, types: list[str]) -> None:
    assert [e.type for e in read(Document("case", text)).events] == types


@pytest.mark.parametrize(("text", "speakers"), SPEAKERS.values(), ids=list(SPEAKERS))
def test_who_speaks(read: Extractor, text: str, speakers: set[str]) -> None:
    events = read(Document("case", text)).events
    assert {p.side.code for e in events for p in e.participations if p.role == "source" and p.side} == speakers
