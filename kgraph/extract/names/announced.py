"""Where a name must follow, although nothing else shows that it is one."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from kgraph.extract.lexicon.gazetteer import Unit
from kgraph.extract.syntax.tokens import DASHES, Token

_FULL = 2  # words


def entitled(tokens: Sequence[Token], units: Sequence[Unit], honours: Collection[str]) -> frozenset[int]:
    """Where names begin after a title, after words of honour or a dash between: «министри урматтуу X Y», «министри –
    X Y»."""
    found: set[int] = set()
    for unit in units:
        if unit.kind != "title" or unit.reading is None or unit.reading.case not in ("", "Equ"):
            continue
        begin = unit.end
        found.add(begin)
        while begin < len(tokens) and tokens[begin].lower in honours:
            begin += 1
        begin += begin < len(tokens) and tokens[begin].text in DASHES and bool(unit.reading.owner)
        if _capitals(tokens, begin) >= _FULL:
            found.add(begin)
    return frozenset(found)


def announces(tokens: Sequence[Token], unit: Unit) -> bool:
    """Whether a name must follow a unit after a sign: «элчилер: …», «Франциядан – …»."""
    sign = tokens[unit.end].text if unit.end < len(tokens) else ""
    if unit.reading is None:
        return False
    several = unit.kind == "title" and unit.reading.number == "Plur" and not unit.reading.case
    return (several and sign == ":") or (unit.kind == "country" and unit.reading.case == "Abl" and sign in DASHES)


def hailing(tokens: Sequence[Token], units: Sequence[Unit]) -> frozenset[int]:
    """Where names begin in a list of those who come from several states: «Финляндиядан X Y, Мексикадан Z W»."""
    origins = [u for u in units if u.kind == "country" and u.reading is not None and u.reading.case == "Abl"]
    begun = [u.end for u in origins if _capitals(tokens, u.end) > 1]
    return frozenset(begun) if len(begun) > 1 else frozenset()


def _capitals(tokens: Sequence[Token], begin: int) -> int:
    """How many capitalised words stand in a row."""
    end = begin
    while end < len(tokens) and tokens[end].word and tokens[end].capital:
        end += 1
    return end - begin
