"""Of which state a body is that names none: of the place right before it, or of that for which it was named before."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.extract.lexicon.offices import MISSIONS
from kgraph.extract.phrases.phrases import PLACES, Phrase
from kgraph.model import Actor

_AGAIN = 4  # phrases
_MINISTRY = "ministry"
_RULING = frozenset({"government", "parliament", "authorities"})


def local(phrases: Sequence[Phrase], k: int) -> bool:
    """Whether a body stands right after the place where it acts: «Москвада полиция …»."""
    before, body = phrases[k - 1], phrases[k]
    beside = k > 0 and body.kind == "body" and body.begin == before.end and body.ref not in MISSIONS
    return beside and before.case == "Loc" and not before.attr and before.kind in PLACES


def repeated(phrases: Sequence[Phrase], k: int) -> Actor | None:
    """The state of a body named again just after: «Перуда жаңы өкмөт түзүлдү. Чили жаңы өкмөттү тааныды»."""
    body = phrases[k]
    if (body.kind, body.ref) == ("body", _MINISTRY):
        return _ministry(phrases[:k])
    near = range(k - 1, max(-1, k - 1 - _AGAIN), -1)
    same = (j for j in near if (phrases[j].kind, phrases[j].ref) == (body.kind, body.ref))
    before = next(same, None) if body.ref in _RULING else None
    if before is None or phrases[before].plural or body.plural:
        return None
    sides = phrases[before].sides
    return sides[0] if len(sides) == 1 else (phrases[before - 1].side if local(phrases, before) else None)


def _ministry(before: Sequence[Phrase]) -> Actor | None:
    """The state of the ministry named last before «министрлик» alone."""
    named = (p.side for p in reversed(before) if p.kind == "body" and p.ref.endswith(_MINISTRY) and p.sides)
    return next(named, None)
