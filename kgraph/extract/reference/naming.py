"""How a phrase names a state: as one that acts, as one where something goes, or only to say where a place lies."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kgraph.extract.phrases.phrases import Phrase

_PLACES = frozenset({"place", "capital"})
_LOCATING = frozenset({"country", "adjective"})
_REACHED = frozenset({"Dat", "Abl", "Loc"})


def acts(phrase: Phrase) -> bool:
    """Whether a phrase is a state that does something itself: «Канберра чечимди сындады»."""
    aside = phrase.case or phrase.relation or phrase.attr or phrase.head is not None
    return phrase.kind in ("country", "capital") and not aside


def free(phrases: Sequence[Phrase]) -> list[Phrase]:
    """The phrases without states that only say where a place lies, and without the name of the place."""
    held = [n for n, (p, q) in enumerate(pairwise(phrases)) if _locating(p, q)]
    return [p for n, p in enumerate(phrases) if n not in held and n - 1 not in held]


def _locating(phrase: Phrase, place: Phrase) -> bool:
    """Whether a state only says where a place lies: «Египеттин Эль-Ариш портуна»."""
    beside = phrase.end == place.begin and place.kind in _PLACES and place.sides == phrase.sides
    return phrase.kind in _LOCATING and beside


def reached(phrase: Phrase) -> bool:
    """Whether a state is only where something goes or comes from: «Ливанга жардам жөнөттү. Министр X …»."""
    return phrase.kind == "country" and phrase.case in _REACHED and not phrase.attr
