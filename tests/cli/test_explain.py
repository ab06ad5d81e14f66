"""What ``kgraph explain`` shows, plain and in colour."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from kgraph.cli import application, explanation
from kgraph.model import (
    Actor,
    Document,
    Entity,
    Event,
    Extraction,
    Mention,
    Office,
    Participation,
    Person,
    Place,
    Tenure,
    Topic,
    When,
)

NOTE = "8-мартта Кыргызстандын президенти Москвада энергетика министри Иван Петров менен жолугушту."


def mention(words: str) -> Mention:
    begin = NOTE.index(words)
    return Mention(begin, begin + len(words))


KGZ, RUS = Actor("country", "KGZ"), Actor("country", "RUS")
PETROV = Person("petrov-ivan", "Иван Петров")
MINISTER = Office("energy-minister", RUS)
FOUND = Extraction(
    Document("note", NOTE, "Жолугушуу", "2021-03-09"),
    (
        Event(
            "talks",
            "actual",
            "meeting/meet",
            (mention("жолугушту"),),
            (
                Participation(
                    "participant", None, Office("head-of-state", KGZ), KGZ, (mention("Кыргызстандын президенти"),)
                ),
                Participation("participant", PETROV, MINISTER, RUS, (mention("энергетика министри Иван Петров"),)),
            ),
            When("--03-08", "", (mention("8-мартта"),)),
            Place("Москва", "RUS", (mention("Москвада"),)),
            (Topic("energy", (mention("энергетика"),)),),
            content=(1,),
            confidence=0.9,
        ),
        Event("state", "intended", "statement/say", (), (), stance="positive", parent=0),
    ),
    (Tenure(PETROV, MINISTER, "tenure/apposition", (mention("энергетика министри Иван Петров"),), "2021-03-09"),),
    (
        Entity("POST", "head-of-state", mention("Кыргызстандын президенти")),
        Entity("PERSON", "petrov-ivan", mention("энергетика министри Иван Петров")),
        Entity("TOPIC", "energy", mention("энергетика")),
        Entity("DATE", "--03-08", mention("8-мартта")),
    ),
    (RUS,),
)

PLAIN = (
    "[8-мартта](date --03-08) [Кыргызстандын президенти](post head-of-state) Москвада "
    "[[энергетика](topic energy) министри Иван Петров](person petrov-ivan) менен *жолугушту*."
)

FACTS = """\
1. talks  actual  rule meeting/meet, confidence 0.9
   words       «жолугушту»
   participant head-of-state of KGZ  «Кыргызстандын президенти»
   participant Иван Петров, energy-minister of RUS  «энергетика министри Иван Петров»
   date        --03-08  «8-мартта»
   place       Москва, RUS  «Москвада»
   topic       energy  «энергетика»
   about       event 2
2. state  intended  rule statement/say, confidence 1
   stance      positive
   within      event 1
office   Иван Петров, energy-minister of RUS 2021-03-09  «энергетика министри Иван Петров»  rule tenure/apposition
source   RUS"""


def test_plain_text_marks_entities_and_triggers() -> None:
    assert explanation.marked(FOUND).plain == PLAIN


def test_colours_keep_the_text_and_stand_on_the_words() -> None:
    text = explanation.coloured(FOUND)
    assert text.plain == NOTE
    assert {NOTE[span.start : span.end]: span.style for span in text.spans} == {
        "Кыргызстандын президенти": "magenta",
        "энергетика министри Иван Петров": "yellow",
        "энергетика": "underline",
        "8-мартта": "bright_black",
        "жолугушту": "bold reverse",
    }


def test_facts_name_rule_parties_modality_date_and_words() -> None:
    assert [line.plain.rstrip() for line in explanation.facts(FOUND)] == FACTS.splitlines()


def test_control_characters_do_no_harm() -> None:
    text = "Бир\x1b[31m эки\n"
    assert explanation.marked(Extraction(Document("a", text))).plain == "Бир\ufffd[31m эки\n"


def test_a_sample_is_explained(samples: list[Path]) -> None:
    result = CliRunner().invoke(application(), ["explain", str(samples[1] / "2021-02-08-kgz-rus-meeting.txt")])
    assert result.exit_code == 0
    assert result.stdout.startswith("2021-02-08-kgz-rus-meeting\n")
    assert "*кабыл алды*" in result.stdout
    assert "rule meeting/" in result.stdout


def test_one_document_of_many(samples: list[Path]) -> None:
    result = CliRunner().invoke(application(), ["explain", str(samples[0]), "--id", "2014-12-31-kgz-uzb-call"])
    assert result.exit_code == 0
    assert result.stdout.startswith(
        "2014-12-31-kgz-uzb-call · Оторбаев менен Мирзиёев телефондон сүйлөштү · 2014-12-31"
    )
    assert "2010-06-12-kgz-rus-request" not in result.stdout


def test_standard_input_is_explained() -> None:
    result = CliRunner().invoke(application(), ["explain", "-"], input="Күн ачык.\n")
    assert (result.exit_code, result.stdout) == (0, "stdin\n\nКүн ачык.\n\n\nnothing found\n\n")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["explain", "no.txt"], "kgraph: no.txt: no such file\n"),
        (["explain", "{samples}", "--id", "x", "--id", "y"], "kgraph: {samples}: no document with the id x, y\n"),
    ],
)
def test_problems_are_one_line(samples: list[Path], arguments: list[str], message: str) -> None:
    arguments = [argument.format(samples=samples[0]) for argument in arguments]
    result = CliRunner().invoke(application(), arguments)
    assert (result.exit_code, result.stdout, result.stderr) == (2, "", message.format(samples=samples[0]))
