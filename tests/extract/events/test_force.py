"""Acts of force and measures: whose they are where only the victim blames somebody, which are told apart, denied ones."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.model import Document, Event


def _told(read: Extractor, text: str) -> list[Event]:
    return list(read(Document("x", text)).events)


def _sides(event: Event) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for part in event.participations:
        if part.side is not None:
            found.setdefault(part.role, set()).add(part.side.name or part.side.code)
    return found


def test_whom_the_victim_blames_has_struck(read: Extractor) -> None:
    events = _told(read, "Нджаменага жасалган ракеталык чабуулда он киши набыт болду. Чад Суданды айыптады.")
    strike = next(e for e in events if e.type == "attack")
    assert _sides(strike) == {"source": {"SDN"}, "target": {"TCD"}}


def test_whom_somebody_else_blames_has_not(read: Extractor) -> None:
    events = _told(read, "Нджаменага жасалган ракеталык чабуулда он киши набыт болду. Перу Суданды айыптады.")
    assert _sides(next(e for e in events if e.type == "attack")) == {"target": {"TCD"}}


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("Чаддын аскерлери Суданга кол салып, эки жоокерди барымтага алды.", {"attack", "detention"}),
        ("Чад Суданга кол салып, Хартумду бомбалады.", {"attack"}),
    ],
)
def test_kinds_of_force_are_told_apart(text: str, types: set[str], read: Extractor) -> None:
    assert {e.type for e in _told(read, text)} == types


@pytest.mark.parametrize(
    "text",
    [
        "Баку Арменияга кол салбайт.",
        "Уругвай Чилиге күйүүчү май чыгарууну чектебейт.",
        "Перу Чилиге газ берсе да, жарык бербейт.",
        "Чили газ бербесе, Перунун шаарлары караңгыда калат.",
    ],
)
def test_what_is_not_done_is_no_news(text: str, read: Extractor) -> None:
    assert "denied" not in {e.modality for e in _told(read, text)}


def test_a_bank_whose_name_says_what_it_is(read: Extractor) -> None:
    events = _told(read, "АКШ сербиялык «Дунай Банкты» санкциялык тизмеге кошту.")
    assert _sides(events[0]) == {"source": {"USA"}, "target": {"SRB", "Дунай Банк"}}


def test_a_state_that_strikes_its_own_land_strikes_nobody_else(read: Extractor) -> None:
    text = "Перу Бириккен Улуттар Уюмун сындады. Мьянманын армиясы Ракхайн штатына абадан сокку урду."
    assert "attack" not in {e.type for e in _told(read, text)}


def test_a_fight_within_one_state_is_not_of_those_who_speak_of_it(read: Extractor) -> None:
    text = "Кения, Уганда жана Руанда Судандагы куралдуу кагылышууга байланыштуу жолугушууну жылдырды."
    assert "clash" not in {e.type for e in _told(read, text)}


def test_a_fight_that_is_only_feared_is_none(read: Extractor) -> None:
    events = _told(read, "Чад менен Судандын чек арасында куралдуу кагылышуу коркунучу дагы эле жогору.")
    assert not events


@pytest.mark.parametrize(
    "text",
    [
        "Чаддын учактары Суданга сокку урду. Перу Чад менен Судандын ортосундагы куралдуу жаңжалга тынчсызданат.",
        "Перу Чад менен Судандын ортосундагы куралдуу жаңжалга тынчсызданат. Чаддын учактары 4-майда Суданга сокку урду.",
    ],
)
def test_a_noun_for_the_fight_means_the_blow_told(text: str, read: Extractor) -> None:
    force = [e for e in _told(read, text) if e.type in ("attack", "clash")]
    assert [(e.type, _sides(e)) for e in force] == [("attack", {"source": {"TCD"}, "target": {"SDN"}})]


def test_strikes_since_a_month_and_since_a_day_of_it_are_the_same(read: Extractor) -> None:
    text = (
        "Чаддын 2025-жылдын майынан берки аба соккуларынан 10 судандык набыт болду. Шаар талкаланды. "
        "2025-жылдын 12-майынан бери Чаддын кол салууларынан 40 судандык жараат алды."
    )
    assert [e.type for e in _told(read, text)] == ["attack"]


@pytest.mark.parametrize(
    ("text", "types"),
    [
        (
            "Казакстандын Ички иштер министрлиги өлкөгө кирүүгө тыюу салынган чет элдиктерди эсептеди. Сербия алыс.",
            set(),
        ),
        ("Россия өлкөгө кирүүгө тыюу салынган сербиялыктардын тизмесин берди.", {"entry-ban"}),
        (
            "Казакстандын Ички иштер министрлиги өлкөдөн чыгарылгандан кийин кайра кирген мигранттарды эсептеди. Сербия.",
            set(),
        ),
        ("Казакстан өлкөдөн чыгарылгандан кийин кайра кирген сербдерди санады.", {"deportation"}),
    ],
)
def test_people_named_by_what_has_befallen_them(text: str, types: set[str], read: Extractor) -> None:
    assert {e.type for e in _told(read, text)} == types


def test_whose_decision_an_act_is_that_others_judge(read: Extractor) -> None:
    events = _told(read, "Сербия Хорватиянын газынын транзитин токтотуу боюнча Молдованын чечимин ката деп атады.")
    measure = next(e for e in events if e.type in ("trade-ban", "restriction"))
    assert _sides(measure) == {"source": {"MDA"}, "target": {"HRV"}}


def test_what_was_to_be_at_the_end_of_a_sentence_is_planned(read: Extractor) -> None:
    events = _told(read, "Чад менен Судандын биргелешкен аскердик машыгуусу күзүндө өтмөк.")
    assert [(e.type, e.modality) for e in events] == [("exercise", "planned")]


@pytest.mark.parametrize(
    "text",
    [
        "Лаос менен чек арада жол жабылганы чын эмес.",
        "Перу Чилинин аскерлерине ок атканы жалган, — деди Перунун министри.",
        "Гана балыкка алым салды. #Перу, #Чили, #чабуул",
    ],
)
def test_what_is_called_untrue_or_is_a_tag_tells_of_nothing(text: str, read: Extractor) -> None:
    assert not {"attack", "border-closure", "clash"} & {e.type for e in _told(read, text)}


def test_people_of_another_state_by_their_adjective(read: Extractor) -> None:
    events = _told(read, "Катарда кармалган британиялык эки журналист бошотулду.")
    assert [_sides(e) for e in events if e.type == "detention"] == [{"source": {"QAT"}, "target": {"GBR"}}]


def test_whom_a_measure_strikes_is_not_in_its_reason(read: Extractor) -> None:
    text = "Австрия Россияга карата чектөөнү бузган деген негизде Чилинин эки банкын санкциялык тизмеге кошту."
    assert _sides(next(e for e in _told(read, text) if e.type == "sanction")) == {"source": {"AUT"}, "target": {"CHL"}}


def test_many_envoys_who_present_their_credentials_are_asked_together(read: Extractor) -> None:
    text = (
        "Президент Садыр Жапаров Чехиянын элчиси Ян Новак, Катардын элчиси Али аль-Тани, Перунун элчиси Хуан Гомес, "
        "Омандын элчиси Саид аль-Балуши жана Чилинин элчиси Пабло Рохастан ишеним грамоталарын кабыл алды. "
        "Мамлекет башчысы мөңгүлөрдү сактоого салым кошууга чакырды."
    )
    asked = next(e for e in _told(read, text) if e.type == "appeal")
    assert _sides(asked) == {"source": {"KGZ"}, "target": {"CZE", "QAT", "PER", "OMN", "CHL"}}


def test_what_only_turns_to_another_actor_is_no_condition(read: Extractor) -> None:
    types = {e.type for e in _told(read, "Пекин болсо Токионун жыйынына катышпай турганын билдирди.")}
    assert "refusal" in types
