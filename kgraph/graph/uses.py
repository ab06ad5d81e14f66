"""What a graph of documents refers to without describing it: states, offices, concepts and the like."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields

from kgraph.model import Actor, Office


@dataclass(frozen=True, slots=True)
class Uses:
    """Things by code, slug or key; ``concepts`` are (scheme, slug), ``tenures`` (person, office), ``relations`` two
    codes.

    >>> (Uses(countries=frozenset({"KGZ"})) | Uses(countries=frozenset({"RUS"}))).countries == {"KGZ", "RUS"}
    True
    """

    countries: frozenset[str] = frozenset()
    orgs: frozenset[str] = frozenset()
    persons: frozenset[str] = frozenset()
    offices: frozenset[Office] = frozenset()
    tenures: frozenset[tuple[str, Office]] = frozenset()
    places: frozenset[str] = frozenset()
    concepts: frozenset[tuple[str, str]] = frozenset()
    relations: frozenset[tuple[str, str]] = frozenset()
    runs: frozenset[str] = frozenset()

    def __or__(self, other: Uses) -> Uses:
        return merged((self, other))


def merged(parts: Iterable[Uses]) -> Uses:
    """All that several graphs use."""
    found: dict[str, set[object]] = {field.name: set() for field in fields(Uses)}
    for part in parts:
        for name in found:
            found[name] |= getattr(part, name)
    return Uses(**{name: frozenset(values) for name, values in found.items()})  # type: ignore[arg-type]


def actors(who: Iterable[Actor | None]) -> Uses:
    """The use of some states and organisations."""
    known = [a for a in who if a is not None]
    return Uses(
        countries=frozenset(a.code for a in known if a.kind == "country"),
        orgs=frozenset(a.code for a in known if a.kind != "country"),
    )
