"""Whose people quarrel or suffer where villages are named: «X-тин A айылы менен Y-тин B айылынын тургундары»."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.extract.frames.roles import Clause
from kgraph.extract.reference.discourse import Party

_LOCAL = frozenset({"place", "national"})
_PLACES = _LOCAL | {"country", "capital"}
_LINKING = frozenset({"comitative", "between"})
_PAIR = 2
_NEAR = 3


def dwellers(clause: Clause) -> list[Party]:
    """The two states of the places whose people stand together before the trigger; none if there are not just two.

    A village whose name no list holds is of the state or district in the genitive before it.
    """
    named = [k for k in clause.left if _peopled(clause, k)]
    found = {clause.phrases[k].sides[0]: k for k in reversed(named)}
    if len(found) != _PAIR or not _linked(clause, clause.phrases[named[0]].end):
        return []
    return [Party(side=side, phrase=k) for side, k in sorted(found.items(), key=lambda item: item[1])]


def residents(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """The state of the place whose people are seized: «X чек арачылары A районунун эки тургунун кармап кетти»."""
    own = {p.side for _, p in have}
    return [
        Party(side=clause.phrases[k].sides[0])
        for k in clause.within
        if _peopled(clause, k) and clause.phrases[k].case == "Gen" and not own & set(clause.phrases[k].sides)
        if _owning_people(clause, clause.phrases[k].end)
    ][:1]


def _owning_people(clause: Clause, i: int) -> bool:
    """Whether people stand right after a place, with their number at most: «районунун эки тургуну»."""
    near = clause.tokens[i : i + _NEAR]
    return any(r.lemma in clause.page.words.persons and r.owner == "3" for t in near for r in t.readings)


def _peopled(clause: Clause, k: int) -> bool:
    """Whether a phrase tells whose people they are; «Баткенде» does not, nor does «Тажикстан менен чектеш»."""
    phrase = clause.phrases[k]
    owning = phrase.case == "Gen" or (not phrase.case and phrase.kind in _LOCAL)
    return owning and phrase.kind in _PLACES and len(phrase.sides) == 1


def _linked(clause: Clause, begin: int) -> bool:
    """Whether a word between the first of them and the trigger sets one against the other."""
    postpositions = clause.page.words.postpositions
    between = clause.tokens[begin : clause.match.begin + 1]
    return any(postpositions.get(token.lower) in _LINKING for token in between)
