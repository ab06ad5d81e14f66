"""Which events a network is made of: by day, type, topic, party and modality."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Self

from kgraph.errors import QueryError
from kgraph.network.facts import Facts, Happening
from kgraph.ontology import vocabulary

Names = str | Iterable[str] | None


@dataclass(frozen=True, slots=True)
class Selection:
    """Days are ISO 8601, reduced if wanted; of each set an event must fit one
    member, and an empty one fits all. ``countries`` are keys or codes of states and organisations."""

    since: str = ""
    until: str = ""
    types: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    modality: frozenset[str] = frozenset()

    @classmethod
    def of(
        cls,
        *,
        since: str | int | None = None,
        until: str | int | None = None,
        types: Names = None,
        topics: Names = None,
        countries: Names = None,
        modality: Names = "actual",
    ) -> Self:
        """A selection of names as users write them; a type, topic or modality that there is not is a ``QueryError``.

        >>> Selection.of(types="meeting", since=2020).since
        '2020'
        """
        return cls(
            str(since or ""),
            str(until or ""),
            _known("event-type", types),
            _known("topic", topics),
            frozenset(_names(countries)),
            _known("modality", modality),
        )

    def events(self, facts: Facts) -> Iterator[Happening]:
        """The events that fit, in their order; a state or organisation that the graph has not is a ``QueryError``."""
        actors = frozenset(_actor(name, facts) for name in self.countries)
        return (event for event in facts.events if self._fits(event, actors))

    def _fits(self, event: Happening, actors: frozenset[str]) -> bool:
        return (
            _in_time(event.when, self.since, self.until)
            and (not self.modality or event.modality in self.modality)
            and (not self.types or _within("event-type", [event.type], self.types))
            and (not self.topics or _within("topic", [t.removeprefix("topic/") for t in event.topics], self.topics))
            and (not actors or not actors.isdisjoint(event.actors()))
        )


def _in_time(day: str, since: str, until: str) -> bool:
    """Whether a day can lie between two others: one of which only the year is known can be any day of that year.

    >>> _in_time("2021", "2021-06", ""), _in_time("2021-02-08", "", "2021-02"), _in_time("", "2021", "")
    (True, True, False)
    """
    late = not since or day[: len(since)] >= since[: len(day)]
    early = not until or day[: len(until)] <= until[: len(day)]
    return bool(day or not (since or until)) and late and early


def _within(scheme: str, slugs: Iterable[str], wanted: frozenset[str]) -> bool:
    """Whether a concept is among those wanted, or narrower than one of them."""
    known = vocabulary()[scheme]
    return any(not wanted.isdisjoint(vocabulary().ancestors(scheme, slug)) for slug in slugs if slug in known)


def _names(names: Names) -> Iterable[str]:
    return [names] if isinstance(names, str) else names or ()


def _known(scheme: str, names: Names) -> frozenset[str]:
    known = vocabulary()[scheme]
    for name in (given := frozenset(_names(names))):
        if name not in known:
            near = get_close_matches(name, known) or sorted(known)
            raise QueryError(f"there is no {scheme} {name!r}; there is {', '.join(near)}")
    return given


def _actor(name: str, facts: Facts) -> str:
    """The key of a state or organisation by its key or code, in whatever case."""
    sought = name.casefold()
    for thing in facts.things.values():
        if thing.kind in ("country", "org") and sought in (thing.key.casefold(), thing.code.casefold()):
            return thing.key
    raise QueryError(f"there is no state or organisation {name!r} in this graph")
