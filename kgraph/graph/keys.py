"""Keys of persons: family name, then given names or initials; with the document's mark where the name is not full.

``asanov-murat`` is one person wherever the name stands. ``asanov-m--5f2c0a`` is whoever one document calls M.Asanov;
who that is, if it can be told, is said by the links of ``kgraph.graph.identity``.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace

from kgraph.model import Event, Extraction, Person

_MARK = "--"
# A letter of the Cyrillic alphabet as keys spell it.
_INITIAL = r"(?:shch|zh|kh|ts|ch|sh|iu|ia|[a-z])"
_FIRST = re.compile(_INITIAL)
_INITIALS = re.compile(rf"(?P<family>.+?)-(?P<given>{_INITIAL}(?:-{_INITIAL})*)")


def marked(extraction: Extraction) -> Extraction:
    """An extraction with persons whose names are not full under keys of their own."""
    mark = hashlib.sha256(extraction.document.id.encode()).hexdigest()[:6]

    def own(person: Person) -> Person:
        return person if person.full else replace(person, key=f"{person.key}{_MARK}{mark}")

    def event(told: Event) -> Event:
        parts = (replace(p, person=own(p.person)) if p.person else p for p in told.participations)
        return replace(told, participations=tuple(parts))

    tenures = (replace(t, person=own(t.person)) for t in extraction.tenures)
    return replace(extraction, events=tuple(map(event, extraction.events)), tenures=tuple(tenures))


def name(key: str) -> str:
    """A key without the mark of a document.

    >>> name("asanov-m--5f2c0a"), name("asanov-murat")
    ('asanov-m', 'asanov-murat')
    """
    return key.partition(_MARK)[0]


def full(key: str) -> bool:
    """Whether a key has a given name.

    >>> full("asanov-murat"), full("asanov-m--5f2c0a"), full("asanov")
    (True, False, False)
    """
    return "-" in name(key) and not _INITIALS.fullmatch(name(key))


def means(short: str, long: str) -> bool:
    """Whether a key with initials or without a given name can be that of another person, with as much or more to it.

    >>> means("asanov-m", "asanov-murat"), means("asanov", "asanov-m"), means("asanov-s", "asanov-sharip")
    (True, True, False)
    """
    one, other = name(short), name(long)
    if full(one):
        return one == other
    match = _INITIALS.fullmatch(one)
    if match is None:
        return other == one or other.startswith(f"{one}-")
    family, initials = match["family"], match["given"].split("-")
    given = other.removeprefix(f"{family}-").split("-") if other.startswith(f"{family}-") else []
    first = given[:1] if full(other) else given  # a full name in a key may lack the patronymic
    return bool(given) and all(_first(word) == letter for letter, word in zip(initials, first, strict=False))


def _first(word: str) -> str:
    match = _FIRST.match(word)
    return match.group() if match else ""


def alike(one: str, other: str) -> bool:
    """Whether two keys can be those of one person.

    >>> alike("asanov-murat", "asanov-m--5f2c0a"), alike("asanov-murat", "asanov-marat")
    (True, False)
    """
    return means(one, other) or means(other, one)
