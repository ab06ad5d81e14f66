"""The values that travel through the house: documents in, facts out. Frozen, without spaCy or rdflib.

Offsets are 0-based, end-exclusive, in Unicode code points of ``Document.text`` exactly as given.
Slugs of types, roles, modalities, posts and topics are those of ``ontology/vocab``.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Document:
    """One text and what is known of its publication.

    ``id`` is the identifier given in the input, or the file's stem; ``date`` the ISO date of publication.
    """

    id: str
    text: str
    title: str = ""
    date: str = ""
    url: str = ""
    source: str = ""
    lang: str = "ky"


@dataclass(frozen=True, slots=True, order=True)
class Mention:
    """A span of a document that supports something: ``text[begin:end]`` are the words."""

    begin: int
    end: int
    sentence: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True, order=True)
class Actor:
    """A state or organisation: its kind, and a code that is unique within the kind.

    ``kind`` is ``country`` (code: ISO 3166-1 alpha-3) or ``org`` (code: the slug of a gazetteer row, or of
    the name as written for a body that the gazetteer does not know; ``name`` is then set).
    """

    kind: str
    code: str
    name: str = field(default="", compare=False)

    def __str__(self) -> str:
        return f"{self.kind}:{self.code}"


@dataclass(frozen=True, slots=True, order=True)
class Person:
    """A human being: the fullest name in the document, in the nominative, without titles.

    ``key`` is the slug that identifies the person across documents (see ``kgraph.extract.reference.people``), unless
    the name is not ``full``: a family name alone or with initials means somebody in its own document only.
    """

    key: str
    name: str = field(compare=False)
    full: bool = field(default=True, compare=False)


@dataclass(frozen=True, slots=True, order=True)
class Office:
    """An office: its post type, the state or body it serves, and where an envoy is accredited."""

    post: str
    of: Actor | None = None
    to: Actor | None = None


@dataclass(frozen=True, slots=True)
class Participation:
    """One actor taking part in one event in one role; at least one of person, office and side is set."""

    role: str
    person: Person | None = None
    office: Office | None = None
    side: Actor | None = None
    evidence: tuple[Mention, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """Where an event happens: the name in the nominative and the ISO code of the country, if known."""

    name: str
    country: str = ""
    evidence: tuple[Mention, ...] = ()


@dataclass(frozen=True, slots=True)
class Topic:
    """What an event is about: a slug of the topic scheme and the words that say so."""

    slug: str
    evidence: tuple[Mention, ...] = ()


@dataclass(frozen=True, slots=True)
class When:
    """The first and last day of an event, as far as the text gives them.

    ISO 8601, reduced where the text says less: ``2021-02-08``, ``2021-02``, ``2021``, and without a year
    ``--02-08`` or ``--02``. ``end`` is empty for a single day.
    """

    begin: str
    end: str = ""
    evidence: tuple[Mention, ...] = ()


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, is planned, hoped for or denied; ``evidence`` holds the trigger words.

    ``parent`` and ``content`` are positions in ``Extraction.events``: the event within which this one takes
    place, and the events that a speech act is about.
    """

    type: str
    modality: str
    rule: str
    evidence: tuple[Mention, ...]
    participations: tuple[Participation, ...] = ()
    when: When | None = None
    place: Place | None = None
    topics: tuple[Topic, ...] = ()
    stance: str = ""
    parent: int | None = None
    content: tuple[int, ...] = ()
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Tenure:
    """What a document says of an office: that a person holds it (``day``: the day on which it is attested)."""

    person: Person
    office: Office
    rule: str
    evidence: tuple[Mention, ...]
    day: str = ""


@dataclass(frozen=True, slots=True)
class Entity:
    """Something named in the text, for display and for the spaCy document: label, identifier, words."""

    label: str
    ref: str
    mention: Mention


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that was found in one document."""

    document: Document
    events: tuple[Event, ...] = ()
    tenures: tuple[Tenure, ...] = ()
    entities: tuple[Entity, ...] = ()
    attribution: tuple[Actor, ...] = ()
    sentences: tuple[Mention, ...] = ()

    def anchors(self) -> Iterable[Mention]:
        """Every mention that the extraction rests on, repeated where several facts share it."""
        for event in self.events:
            yield from event.evidence
            for part in (*event.participations, *event.topics, event.when, event.place):
                if part is not None:
                    yield from part.evidence
        for tenure in self.tenures:
            yield from tenure.evidence
        for entity in self.entities:
            yield entity.mention
