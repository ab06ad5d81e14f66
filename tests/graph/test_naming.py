"""Which reports share an event, and which do not."""

from __future__ import annotations

import pytest

from kgraph.graph.naming import names
from kgraph.model import Extraction
from kgraph.ontology import vocabulary

DAY = "meeting actual 2021-02-08"
PAIR = ("participant KGZ", "participant RUS")


def iris(told: Extraction) -> list[str]:
    return [node.value.removeprefix("https://w3id.org/kgraph/id/") for node in names(told, vocabulary())]


SAME = [
    ([DAY, *PAIR], [f"{DAY} 40", *reversed(PAIR)]),
    (
        [DAY, "participant KGZ a-bek", "participant RUS"],
        [DAY, "participant KGZ a-b foreign-minister", "participant RUS"],
    ),
    (
        ["visit planned 2021-02-08", "source KGZ", "target RUS"],
        ["visit planned 2021-02-08", "target RUS", "source KGZ"],
    ),
]
DIFFERENT = [
    ([DAY, *PAIR], ["meeting planned 2021-02-08", *PAIR]),
    ([DAY, *PAIR], ["meeting actual 2021-02-09", *PAIR]),
    ([DAY, *PAIR], ["reception actual 2021-02-08", *PAIR]),
    ([DAY, *PAIR], ["meeting actual 2021-02-08/2021-02-09", *PAIR]),
    ([DAY, *PAIR], [DAY, "participant KGZ a-b", "participant RUS"]),
    ([DAY, "participant KGZ a-b", "participant RUS"], [DAY, "participant KGZ a-c", "participant RUS"]),
    ([DAY, *PAIR], [DAY, "participant KGZ - head-of-state", "participant RUS"]),
    (
        ["criticism actual 2021-02-08", "source KGZ", "target TJK"],
        ["criticism actual 2021-02-08", "source TJK", "target KGZ"],
    ),
]
OWN = [
    ["meeting actual 2021-02", *PAIR],
    ["meeting actual --02-08", *PAIR],
    ["meeting actual -", *PAIR],
    ["meeting denied 2021-02-08", *PAIR],
    ["meeting hoped 2021-02-08", *PAIR],
    [DAY, "participant KGZ", "participant KGZ a-b"],
    [DAY, "participant RUS"],
    [DAY],
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_shared(tell, one: list[str], other: list[str]) -> None:
    assert iris(tell("a", one)) == iris(tell("b", other))


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_not_shared(tell, one: list[str], other: list[str]) -> None:
    mine, others = iris(tell("a", one))[0], iris(tell("b", other))[0]
    assert mine.startswith("event/")
    assert mine != others


@pytest.mark.parametrize("lines", OWN)
def test_own(tell, lines: list[str]) -> None:
    assert iris(tell("a", lines)) == ["doc/a/event/9"]


def test_the_iri_can_be_read(tell) -> None:
    assert iris(tell("a", ["reception actual 2021-02-08", *PAIR]))[0].startswith("event/2021-02-08-meeting-kgz-rus-")
    assert iris(tell("a", [DAY, "participant - a-b", "participant - c-d"]))[0].startswith(
        "event/2021-02-08-meeting-a-b-c-d-"
    )


def test_two_events_of_one_document_never_share(tell) -> None:
    first, second, third, fourth = iris(tell("a", [DAY, *PAIR], [DAY, *PAIR], [DAY, *PAIR], [f"{DAY} 40", *PAIR]))
    assert first.startswith("event/")
    assert (second, third, fourth) == ("doc/a/event/9", "doc/a/event/9-2", "doc/a/event/40")


def test_speech_is_shared_by_topic_and_with_its_frame_only(tell, happening) -> None:
    line = ("statement actual 2021-02-08 50", "source KGZ", "target RUS")
    energy, water, again = (happening(*line, topics=topics) for topics in ("energy", "water", "energy"))
    assert iris(tell("a", energy)) == iris(tell("b", again)) != iris(tell("c", water))
    inside = happening(*line, parent=0)
    assert iris(tell("a", [DAY, *PAIR], inside))[1] == iris(tell("b", [DAY, *PAIR], inside))[1]
    assert iris(tell("a", ["meeting actual -", *PAIR], inside))[1] == "doc/a/event/50"
