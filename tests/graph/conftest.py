"""Facts in a notation of one line, and stores made of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kgraph.graph import build, finish, reference
from kgraph.graph.evidence import Evidence
from kgraph.model import Actor, Document, Event, Extraction, Mention, Office, Participation, Person, Tenure, Topic, When
from kgraph.store import LocalStore

TEXT = "Бишкекте жолугушуу болуп өттү. " * 8
Tell = Callable[..., Extraction]
Store = Callable[..., LocalStore]


def actor(code: str) -> Actor | None:
    """``KGZ`` is a state, ``un`` an organisation, ``-`` nobody."""
    return None if code == "-" else Actor("country" if code.isupper() else "org", code)


def person(key: str) -> Person | None:
    """``udovichenko-n`` is N.Udovichenko."""
    if key == "-":
        return None
    last, *first = key.split("-")
    *given, family = [word.title() for word in (*first, last)]
    return Person(key, " ".join([*given, family]).replace("N U", "N.U"))


def party(line: str, place: int = 0) -> Participation:
    """A party: role, side, person, post; what is missing at the end is nobody or nothing."""
    role, side, who, post, *_ = [*line.split(), "-", "-", "-"]
    office = None if post == "-" else Office(post, actor(side))
    return Participation(role, person(who), office, actor(side), (Mention(place, place + 8),))


def event(line: str, *parties: str, **more: object) -> Event:
    """An event: type, modality, first day (``-`` if unknown), offset of the trigger."""
    kind, modality, day, *rest = line.split()
    begin = rest[0] if rest else 9
    when = None if day == "-" else When(*day.split("/"))
    topics = tuple(Topic(slug, (Mention(0, 8),)) for slug in str(more.pop("topics", "")).split())
    mention = Mention(int(begin), int(begin) + 10)
    parts = tuple(party(text) for text in parties)
    return Event(kind, modality, f"{kind}/test", (mention,), parts, when, topics=topics, **more)  # type: ignore[arg-type]


@pytest.fixture
def tell() -> Tell:
    """``tell("a", ["meeting actual 2021-02-08", "participant KGZ", "participant RUS"], date="2021-02-09")``."""

    def told(name: str, *events: list[str] | Event, date: str = "", tenures: tuple[str, ...] = ()) -> Extraction:
        made = tuple(e if isinstance(e, Event) else event(*e) for e in events)
        held = []
        for line in tenures:
            who = party(f"- {line}")
            assert who.person and who.office
            held.append(Tenure(who.person, who.office, "tenure/test", (Mention(0, 8),)))
        return Extraction(Document(name, TEXT, date=date), made, tuple(held))

    return told


@pytest.fixture
def happening() -> Callable[..., Event]:
    """An event with more to it than a line can say."""
    return event


@pytest.fixture
def store() -> Store:
    """A store of documents, complete with reference, identity and inferred graphs."""

    def made(*told: Extraction, evidence: Evidence = Evidence.FULL) -> LocalStore:
        found = LocalStore.memory()
        for extraction in told:
            quads, uses = build.quads(extraction, evidence=evidence)
            found.load([*quads, *reference.core(uses)])
        finish.finish(found, build.builder())
        return found

    return made
