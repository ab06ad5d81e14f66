"""Whether a title says what a minister is for: «министр X», «делегациясын министрдин орун басары X»."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.extract.lexicon.gazetteer import Unit
from kgraph.extract.lexicon.offices import Offices
from kgraph.extract.phrases.chain import Chain
from kgraph.extract.syntax.tokens import Token
from kgraph.extract.syntax.words import Words

_STATES = frozenset({"country", "adjective"})
_OBLIQUE = frozenset({"Acc", "Dat", "Loc", "Abl"})
_MINISTERS = frozenset({"министр", "вице-министр"})


def fieldless(tokens: Sequence[Token], units: Sequence[Unit], chain: Chain, words: Words, offices: Offices) -> bool:
    """Whether nothing says what a minister is for: the title begins a clause or follows the name of a state."""
    minister = next((units[k] for k in sorted(chain.taken) if units[k].ref in _MINISTERS), None)
    titles = (units[k].ref.rpartition(" ") for k in chain.taken)
    if any(field and title in _MINISTERS for field, _, title in titles):
        return False  # «ички иштер министри»
    if minister is None:  # «статс-катчы», of a ministry or not
        return not any(units[k].kind == "body" for k in chain.taken)
    if not minister.begin:
        return True
    before = tokens[minister.begin - 1]
    state = any(units[k].end == minister.begin and units[k].kind in _STATES for k in chain.taken)
    side = words.postpositions.get(before.lower) == "by"  # «кыргыз тараптан министр …»
    apart = any(u.end == minister.begin and _other(u) for u in units)
    return state or side or apart or not before.word or before.lower in offices.neutral or _outside(before, units)


def _other(unit: Unit) -> bool:
    """Whether a unit has another place in the clause: «Ага министрдин …», «венгр тарапты министрдин … жетектеди»."""
    led = unit.kind == "body" and unit.reading is not None and unit.reading.case in _OBLIQUE
    return unit.kind == "pronoun" or (led and not (unit.reading is not None and unit.reading.attr))


def _outside(before: Token, units: Sequence[Unit]) -> bool:
    """Whether a word is no field of an office: «делегациясын», «жыйынга», a converb; not «соода», as its form tells."""
    verb = before.verb()
    if any(r.case == "Dat" for r in before.readings):
        return not any(u.kind == "topic" and u.end == before.i + 1 for u in units)
    owned = any(r.owner == "3" and r.case in _OBLIQUE and not r.attr for r in before.readings if r.pos == "NOUN")
    return owned or (verb is not None and verb.form == "Conv")
