"""How a phrase names a state: as one that acts, as one where something goes, or only to say where a place lies."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kgraph.extract.phrases.phrases import Phrase
from kgraph.model import Actor

_PLACES = frozenset({"place", "capital"})
_LANDS = _PLACES | {"country"}
_LOCATING = frozenset({"country", "adjective"})
_THAT, _MEDIA = "that", "media"
_THIRD = 2
_NEAR = 15  # words
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


def pointed(phrases: Sequence[Phrase], own: Sequence[Phrase], home: Actor) -> Actor | None:
    """The state whose official is told of after «that»: the one named last («Чехиядагы сапарда аталган өлкөнүн премьери
    X менен»), but right after a subject («Орус дипломаты бул өлкөнүн министри X менен жолугат») not the subject's."""
    n = next((n for n, phrase in enumerate(phrases) if own and phrase is own[0]), 0)
    if n < _THIRD or phrases[n - 1].ref != _THAT or phrases[n - 1].end != own[0].begin:
        return None
    subject = phrases[n - 2]
    if subject.case or subject.relation or subject.attr or subject.end != phrases[n - 1].begin:
        that = phrases[n - 1]
        near = reversed(phrases[: n - 1] if that.end - that.begin > 1 else ())  # not «өлкөнүн министри» alone
        where = (p.side for p in near if p.kind in _LANDS and that.begin - p.end <= _NEAR)
        return next((side for side in where if side is not None and side.kind == "country"), None)
    before = phrases[: n - 2]
    spoken = (p for p in reversed(before) if p.sides and not (p.case or p.relation or p.attr))
    aside = {*(subject.sides or next((p.sides for p in spoken), ())), home}
    named = (side for p in reversed(before) for side in p.sides if side.kind == "country" and p.kind != _MEDIA)
    return next((side for side in named if side not in aside), None)


def reached(phrase: Phrase) -> bool:
    """Whether a state is only where something goes or comes from: «Ливанга жардам жөнөттү. Министр X …»."""
    return phrase.kind == "country" and phrase.case in _REACHED and not phrase.attr
