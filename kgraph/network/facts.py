"""What the networks are made of: events with their parties, and the things that take part, as plain values.

Things go by short keys: ``KGZ``, ``org/un``, ``person/kazakbaev-ruslan``, ``topic/energy``,
``event/2021-02-08-meeting-kgz-rus-ab5df6``. Days are text as ISO 8601 writes them, reduced where the source is
(``2021-02``), and empty where nothing is known.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

LANGUAGES = ("ky", "ru", "en")


@dataclass(frozen=True, slots=True)
class Thing:
    """A state, organisation, person, topic or office: ``kind`` says which.

    ``state`` is the key of the state that an organisation is a body of; ``labels`` are by language.
    """

    key: str
    iri: str
    kind: str
    code: str = ""
    state: str = ""
    labels: Mapping[str, str] = field(default_factory=dict, hash=False)

    def label(self, lang: str) -> str:
        """The name in a language; of a person also made of the key, else in another language.

        >>> Thing("person/udovichenko-n", "", "person", labels={"ky": "Н.Удовиченко"}).label("en")
        'N. Udovichenko'
        """
        if named := self.labels.get(lang):
            return named
        if self.kind == "person" and lang == "en":
            return _latin(self.code or self.key.rpartition("/")[2])
        return next(filter(None, map(self.labels.get, ("ru", "ky", "en", ""))), self.key.rpartition("/")[2])


def _latin(slug: str) -> str:
    """A person's name in Latin letters, from the slug: given names or initials, then the family name."""
    family, *given = slug.partition("--")[0].split("-")
    return " ".join(f"{name.title()}{'.' * (len(name) == 1)}" for name in (*given, family))


@dataclass(frozen=True, slots=True, order=True)
class Party:
    """Who takes part in an event.

    ``side`` is ``source`` or ``target`` in acts of one side towards another, else ``participant``; ``role`` the finer
    role. ``person``, ``actor`` (the state or organisation that acts) and ``office`` are keys, empty if unknown.
    """

    side: str
    role: str
    person: str = ""
    actor: str = ""
    office: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """A document that tells of an event: its id, day of publication and publisher."""

    document: str
    published: str = ""
    publisher: str = ""


@dataclass(frozen=True, slots=True)
class Happening:
    """One event, however many documents tell of it.

    ``kind`` is the top type that ``type`` belongs to; ``plover``, ``mode``, ``quad`` and ``cameo`` are the codes of the
    type, empty where PLOVER has no class; ``score`` stands on the scale of conflict and cooperation, -10 to +10.
    """

    key: str
    iri: str
    type: str
    kind: str
    modality: str
    begin: str = ""
    end: str = ""
    stance: str = ""
    score: float = 0.0
    plover: str = ""
    mode: str = ""
    quad: str = ""
    cameo: str = ""
    directed: bool = True
    personal: bool = False
    topics: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    parties: tuple[Party, ...] = ()
    reports: tuple[Report, ...] = ()

    @property
    def reported(self) -> str:
        """The day on which the first document told of it."""
        return min((r.published for r in self.reports if r.published), default="")

    @property
    def when(self) -> str:
        """The first day of the event; if no text gives it with a year, the day of the first report."""
        return self.begin if self.begin[:1].isdigit() else self.reported

    @property
    def sign(self) -> int:
        """Whether it is friendly (1), unfriendly (-1) or neither (0): by its score, and of speech by its stance.

        >>> Happening("event/a", "", "statement", "statement", "actual", stance="negative").sign
        -1
        """
        attitude = {"positive": 1, "negative": -1}.get(self.stance, 0)
        return (self.score > 0) - (self.score < 0) or attitude

    def actors(self, side: str = "") -> tuple[str, ...]:
        """The states and organisations that take part (on one side), sorted."""
        return tuple(sorted({p.actor for p in self.parties if p.actor and side in ("", p.side)}))

    def persons(self) -> tuple[str, ...]:
        """The persons who take part, sorted."""
        return tuple(sorted({p.person for p in self.parties if p.person}))


@dataclass(frozen=True, slots=True)
class Standing:
    """The latest known office of a person and the state or organisation served in it: keys, empty if unknown."""

    office: str = ""
    actor: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """Events in the order of their keys, things by key, and where each person stands."""

    events: tuple[Happening, ...]
    things: Mapping[str, Thing]
    standings: Mapping[str, Standing]
