"""Where the name of somebody told of in full ends and that of another begins: «Рохас Саласты сындады»."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from kgraph.extract.names.lists import NameLists
from kgraph.extract.names.nominatives import strippable
from kgraph.extract.syntax.tokens import Token, initial

Bearers = Mapping[str, frozenset[frozenset[str]]]
_WORDS = 3  # of the name that begins


def single(bearers: Bearers) -> Bearers:
    """The bearers of family names without names of two in one, where each is told in full: «Рохас Салас»."""
    kept = {
        family: frozenset(words for words in others if not _double(family, words, others - {words}, bearers))
        for family, others in bearers.items()
    }
    return {family: others for family, others in kept.items() if others}


def _double(family: str, words: frozenset[str], others: Collection[frozenset[str]], bearers: Bearers) -> bool:
    """Whether the words before a family name hold somebody else's, and nothing but what another bearer has, too."""
    held = [(first, known) for first in words if first != family for known in bearers.get(first, ())]
    beside = [{w for w in words - known - {first} if not w.endswith(".")} for first, known in held]
    pairs = ((first, left) for (first, _), left in zip(held, beside, strict=True))
    return any(left <= other and first not in other for first, left in pairs for other in others)


def apart(tokens: Sequence[Token], begin: int, i: int, end: int, names: NameLists) -> bool:
    """Whether a name told in full, or its family name, ends before word ``i``, and another such name begins there."""
    before = list(_persons(tokens[begin:i], [tokens[i - 1].lower], names.bearers))
    if not before:
        return False
    for last in range(i, min(end, i + _WORDS)):
        stems = [tokens[last].lower, *(r.stem for r in tokens[last].readings if strippable(r))]
        after = _persons(tokens[i : last + 1], stems, names.bearers)
        if any(one.isdisjoint(other) for other in after for one in before):
            return True
    return False


def _persons(tokens: Sequence[Token], stems: Sequence[str], bearers: Bearers) -> Iterator[frozenset[str]]:
    """All words of the names of those whom some words can mean, the last of which may be any of ``stems``."""
    given = {t.lower for t in tokens[:-1] if not initial(t.text)}
    letters = {t.lower[0] for t in tokens[:-1] if initial(t.text)}
    for stem in stems:
        for others in bearers.get(stem, ()):
            if given <= others and all(any(w.startswith(letter) for w in others) for letter in letters):
                yield others | {stem}
