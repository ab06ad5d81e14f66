"""What is compared: the facts of one document, whoever found them.

Actors are codes in capitals (``KGZ``, ``UN``), persons the key of their family name, roles those of the guide.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

Span = tuple[int, int]
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True, order=True)
class Party:
    """One party of an event; ``actor`` or ``person`` may be empty, not both; ``role`` is that of the guide."""

    role: str
    actor: str = ""
    person: str = ""

    def __str__(self) -> str:
        return "/".join(filter(None, (self.actor, self.person, self.role)))


@dataclass(frozen=True, slots=True)
class EventFact:
    """An event: type of the guide, trigger spans in code points, ISO date (or ``from/to``, or empty), and the rest."""

    type: str
    modality: str
    spans: tuple[Span, ...]
    date: str = ""
    parties: frozenset[Party] = frozenset()
    topics: frozenset[str] = frozenset()

    @property
    def actors(self) -> frozenset[str]:
        """The states and organisations that take part."""
        return frozenset(p.actor for p in self.parties if p.actor)

    @property
    def names(self) -> frozenset[str]:
        """Actors and persons together: what two readings of an event are compared by."""
        return self.actors | {p.person for p in self.parties if p.person}


@dataclass(frozen=True, slots=True, order=True)
class PostFact:
    """An office that a document states: the holder's family name, the post type, the country or body served."""

    person: str
    post: str
    of: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """All facts of one document."""

    events: tuple[EventFact, ...] = ()
    posts: frozenset[PostFact] = frozenset()


def family(name: str) -> str:
    """The key by which persons are compared: the last word of three letters or more, lower-cased, ё as е.

    >>> family("Ж. М. Кулубаев"), family("Мирзиёев Шавкат уулу"), family("Ли")
    ('кулубаев', 'уулу', 'ли')
    """
    words = _WORD.findall(name.lower().replace("ё", "е"))
    long = [word for word in words if len(word) > 2] or words
    return long[-1] if long else ""
