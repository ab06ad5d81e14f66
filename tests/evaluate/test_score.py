"""Matching and measures on facts with known answers."""

from __future__ import annotations

import pytest

from kgraph.evaluate import EventFact, Facts, Party, PostFact, Tally, differences, score
from kgraph.evaluate.match import match, sentences

TEXT = "Министр элчини кабыл алды. Тараптар сооданы талкуулашты. Президент сапарга барат."
#       0       8      15         27                             57


def event(kind: str, begin: int, end: int, *parties: str, **more: object) -> EventFact:
    """An event with parties like ``participant:KGZ`` or ``source:KGZ:жапаров``."""
    given = frozenset(Party(*party.split(":")) for party in parties)
    return EventFact(kind, str(more.pop("modality", "actual")), ((begin, end),), parties=given, **more)  # type: ignore[arg-type]


MEETING = event("meeting", 15, 25, "participant:KGZ:кулубаев", "participant:RUS", date="2021-02-08")
VISIT = event("visit", 67, 80, "source:KGZ", "target:CHN", modality="planned")


def scores(gold: list[EventFact], ours: list[EventFact]) -> dict[str, Tally]:
    return dict(score({"a": Facts(tuple(gold))}, {"a": Facts(tuple(ours))}, {"a": TEXT}).measures)


def test_sentences_end_where_the_next_begins_with_a_capital() -> None:
    assert [TEXT[b:e].strip() for b, e in sentences(TEXT)] == [s + "." for s in TEXT.rstrip(".").split(". ")]


@pytest.mark.parametrize(
    ("ours", "pairs"),
    [
        pytest.param([VISIT, MEETING], [(0, 1), (1, 0)], id="order does not matter"),
        pytest.param([event("meeting", 0, 7)], [(0, 0)], id="another word of the sentence"),
        pytest.param([event("meeting", 27, 35)], [], id="another sentence"),
        pytest.param([event("call", 15, 25)], [], id="another type"),
        pytest.param([event("meeting", 0, 7), MEETING], [(0, 1)], id="the likelier of two"),
    ],
)
def test_matching(ours: list[EventFact], pairs: list[tuple[int, int]]) -> None:
    assert sorted(match([MEETING, VISIT], ours, sentences(TEXT))) == pairs


def test_close_types_match_where_that_is_enough() -> None:
    found = scores([MEETING], [event("call", 15, 25, "participant:KGZ", "participant:RUS")])
    assert (found["event"], found["event-lenient"]) == (Tally(0, 1, 1), Tally(1, 1, 1))
    assert (found["dyad"], found["dyad-lenient"]) == (Tally(0, 1, 1), Tally(1, 1, 1))


def test_measures_of_a_half_right_reading() -> None:
    ours = [event("meeting", 15, 25, "participant:KGZ:кулубаев", date="2021-02-09", topics=frozenset({"trade"}))]
    found = scores([MEETING, VISIT], ours)
    assert found == {
        "event": Tally(1, 1, 2),
        "event-core": Tally(1, 1, 2),
        "event-lenient": Tally(1, 1, 2),
        "dyad": Tally(0, 0, 2),
        "dyad-lenient": Tally(0, 0, 2),
        "directed": Tally(0, 0, 2),
        "person": Tally(1, 1, 1),
        "post": Tally(0, 0, 0),
        "topic": Tally(0, 1, 0),
        "date": Tally(0, 1, 1),
        "modality": Tally(1, 1, 1),
        "relevant": Tally(1, 1, 1),
    }


def test_an_intention_is_possible() -> None:
    wish = event("visit", 67, 80, modality="intended")
    assert scores([event("visit", 67, 80, modality="possible")], [wish])["modality"].right == 1


def test_posts_and_documents_that_were_not_found() -> None:
    gold = {"a": Facts((), frozenset({PostFact("кулубаев", "foreign-minister", "KGZ")})), "b": Facts((MEETING,))}
    measures = score(gold, {}, {"a": TEXT, "b": TEXT}).measures
    assert (measures["post"], measures["relevant"]) == (Tally(0, 0, 1), Tally(0, 0, 1))


def test_macro_is_over_types_with_five_events() -> None:
    gold = {str(n): Facts((MEETING, VISIT) if n else (MEETING,)) for n in range(5)}
    ours = {str(n): Facts((MEETING,)) for n in range(4)}
    found = score(gold, ours, dict.fromkeys(gold, TEXT))
    assert found.macro == pytest.approx(8 / 9)
    assert found.types["visit"] == Tally(0, 0, 4)


def test_differences_stand_in_the_order_of_the_text() -> None:
    other = event("meeting", 15, 25, "participant:KGZ:кулубаев", "participant:KAZ", date="2021-02-08")
    beyond = event("statement", 36, 55)
    found = list(differences({"a": Facts((VISIT, MEETING))}, {"a": Facts((beyond, other))}, {"a": TEXT}))
    assert [(d.kind, d.fields) for d in found] == [("different", ("parties",)), ("spurious", ()), ("missed", ())]
    assert [TEXT[slice(*d.span)].strip()[:8] for d in found] == ["Министр ", "Тараптар", "Президен"]
    assert list(differences({"a": Facts((MEETING,))}, {"a": Facts((MEETING,))}, {"a": TEXT})) == []
