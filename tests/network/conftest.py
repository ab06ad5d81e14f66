"""Facts in a notation of one line an event."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kgraph import pipeline
from kgraph.network import Facts, read
from kgraph.network.facts import Happening, Party, Report, Standing, Thing
from kgraph.ontology import vocabulary

Tell = Callable[..., Facts]


def _thing(name: str) -> Thing:
    kind, _, code = name.rpartition("/")
    return Thing(name, f"https://w3id.org/kgraph/id/{name}", kind or "country", code, labels={"en": code.title()})


def _party(text: str) -> Party:
    """``source:RUS:lavrov-sergei`` or ``KGZ`` or ``:person`` of nobody."""
    side, actor, person = [*text.split(":"), "", ""][:3] if ":" in text else ["participant", text, ""]
    return Party(side or "participant", side or "participant", person and f"person/{person}", actor)


def _event(number: int, line: str) -> Happening:
    kind, day, *rest = line.split()
    words = vocabulary()
    modality = next((word[1:] for word in rest if word.startswith("=")), "actual")
    topics = tuple(f"topic/{word[1:]}" for word in rest if word.startswith("#"))
    parties = tuple(sorted(_party(word) for word in rest if word[0] not in "=#"))
    return Happening(
        f"event/{number}",
        f"https://w3id.org/kgraph/id/event/{number}",
        kind,
        words.top(kind),
        modality,
        "" if day == "-" else day,
        score=float(words.fact(kind, "score", "0")),
        directed=words.fact(kind, "directed", "true") == "true",
        personal=words.fact(kind, "eventClass") in ("Meeting", "Call"),
        topics=topics,
        parties=parties,
        reports=(Report(f"doc-{number}", "2025-01-01", "agency"),),
    )


@pytest.fixture
def tell() -> Tell:
    """``tell("meeting 2021-02-08 participant:KGZ:a-b participant:RUS:c-d #energy =planned", ...)``."""

    def told(*lines: str) -> Facts:
        events = tuple(_event(number, line) for number, line in enumerate(lines, 1))
        names = {n for e in events for n in (*e.actors(), *e.persons(), *e.topics)}
        standings = {p.person: Standing("", p.actor) for e in events for p in e.parties if p.person}
        return Facts(events, {name: _thing(name) for name in sorted(names)}, standings)

    return told


@pytest.fixture(scope="session")
def facts(samples: list[Path]) -> Facts:
    """The facts of the samples."""
    with pipeline.graph(samples) as made:
        return read(made.store)
