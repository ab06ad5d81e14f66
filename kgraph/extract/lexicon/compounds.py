"""Names made of several names: states joined by a dash, the states of a region, the members of an organisation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kgraph import resources
from kgraph.extract.lexicon.again import Again, again
from kgraph.extract.lexicon.gazetteer import Unit
from kgraph.extract.lexicon.states import States
from kgraph.extract.syntax.tokens import DASHES, Token
from kgraph.extract.syntax.words import Words
from kgraph.language import Language
from kgraph.language.morphology import Analysis

_PLUS = frozenset({"+", "плюс"})
_NAMED = frozenset({"country", "place"})
_BRACKETED = 3  # an abbreviation in brackets
_COUNTED = 2
_BRACKETED = 3  # an abbreviation in brackets


@dataclass(frozen=True, slots=True)
class Compounds:
    """Brings units together; ``regions`` are the codes of the states of a region, by its slug."""

    regions: Mapping[str, tuple[str, ...]]
    again: Again
    words: Words

    def merge(self, tokens: Sequence[Token], units: Sequence[Unit]) -> tuple[Unit, ...]:
        """The units of a text with compound names in the place of their parts."""
        states = States(self.words)
        known = tuple(self.again.named(tokens, tuple(_dashed(tokens, units))))
        found = tuple(self._members(tokens, tuple(self._regional(tokens, known))))
        return tuple(states.counted(tokens, tuple(states.named(tokens, found))))

    def _regional(self, tokens: Sequence[Token], units: Sequence[Unit]) -> Iterator[Unit]:
        """«Борбор Азия өлкөлөрү»: its states; a region by itself stays a region."""
        end = 0
        for unit in units:
            states = self.regions.get(unit.ref, ()) if unit.kind == "region" else ()
            noun = self._states(tokens, unit.end) if states else None
            if unit.begin < end:
                continue
            if states and _facing(tokens, units, unit):
                yield Unit(unit.begin, unit.end, "pair", "-".join(states), None)
            elif noun is None or self._some(tokens[unit.end : noun[0]], len(states)):
                yield replace(unit, kind="states", ref="-".join(states)) if states else unit
            else:
                end = noun[0] + 1
                counted = noun[0] > unit.end
                reading = replace(noun[1], number="Plur") if counted else noun[1]  # «беш өлкөсү»
                yield Unit(unit.begin, end, "pair", "-".join(states), reading)

    def _some(self, counting: Sequence[Token], number: int) -> bool:
        """Whether words count other than all the states of a region: «Борбор Азиянын эки өлкөсү»."""
        told = [self.words.numerals[t.lower] for t in counting if t.lower in self.words.numerals]
        return bool(told) and sum(told) != number

    def _members(self, tokens: Sequence[Token], units: Sequence[Unit]) -> Iterator[Unit]:
        """«ШКУга мүчө мамлекеттер», «ЕАЭБдин өлкөлөрү»: the organisation."""
        end = 0
        for unit in units:
            if unit.begin < end:
                continue
            noun = self._membership(tokens, unit) if unit.kind == "org" else None
            if noun is not None:
                end = noun[0] + 1
            yield unit if noun is None else replace(unit, end=end, reading=noun[1])

    def _membership(self, tokens: Sequence[Token], unit: Unit) -> tuple[int, Analysis] | None:
        case = unit.reading.case if unit.reading is not None and not unit.reading.attr else None
        after = _abbreviated(tokens, unit.end)
        if case not in ("", "Gen", "Dat") or after >= len(tokens):
            return None
        word = tokens[after].lower
        if word in self.words.members:
            return self._states(tokens, after + 1)
        if case != "Dat":
            noun = self._states(tokens, after)
            return noun if noun is not None and noun[1].number == "Plur" else None
        joined = word.startswith(tuple(f"{member}-" for member in self.words.members))
        return self._states(tokens, after) if joined else None

    def _states(self, tokens: Sequence[Token], i: int) -> tuple[int, Analysis] | None:
        """The noun for states at ``i``, a numeral before it aside: «беш өлкөсүнүн»."""
        for j in range(i, min(i + _COUNTED, len(tokens))):
            for reading in tokens[j].readings:
                if reading.pos == "NOUN" and reading.lemma.rpartition("-")[2] in self.words.states:
                    return j, reading
            if tokens[j].lower not in self.words.counts:
                return None
        return None


def compounds(language: Language, words: Words) -> Compounds:
    """The regions and organisations of data/gazetteer."""
    rows = resources.table(resources.path("data", "gazetteer", "regions.csv"))
    regions = {row["slug"]: tuple(row["members"].split("|")) for row in rows if row["members"]}
    return Compounds(regions, again(language, words), words)


def _abbreviated(tokens: Sequence[Token], end: int) -> int:
    """Where a name ends whose abbreviation follows in brackets: «Шанхай кызматташтык уюмуна (ШКУ) мүчө өлкөлөр»."""
    bracketed = [t.text for t in tokens[end : end + _BRACKETED]]
    return end + _BRACKETED if bracketed[:1] == ["("] and bracketed[-1:] == [")"] else end


def _facing(tokens: Sequence[Token], units: Sequence[Unit], region: Unit) -> bool:
    """Whether a region stands for its states beside one more party: «Борбор Азия – Кытай», «Борбор Азия плюс АКШ»."""
    others = [u for u in units if u.kind in ("country", "org")]
    after = any(_links(t) for t in tokens[region.end : region.end + 1])
    bare = region.reading is None or not (region.reading.case or region.reading.attr)
    before = bare and region.begin > 0 and _links(tokens[region.begin - 1])
    return (after and any(u.begin == region.end + 1 for u in others)) or (
        before and any(u.end == region.begin - 1 for u in others)
    )


def _links(token: Token) -> bool:
    return token.text in DASHES or token.lower in _PLUS


def _dashed(tokens: Sequence[Token], units: Sequence[Unit]) -> Iterator[Unit]:
    """States or towns joined by dashes: «Кытай — Кыргызстан — Өзбекстан», «Бишкек – Стамбул»."""
    i = 0
    while i < len(units):
        j = i
        while j + 1 < len(units) and _joined(tokens, units[j], units[j + 1]):
            j += 1
        chain = units[i : j + 1]
        if len(chain) > 1 and len({u.ref for u in chain}) == len(chain):
            kind, sign = ("pair", "-") if chain[0].kind == "country" else ("route", "|")
            yield Unit(chain[0].begin, chain[-1].end, kind, sign.join(u.ref for u in chain), None)
        else:
            yield from chain
        i = j + 1


def _joined(tokens: Sequence[Token], first: Unit, second: Unit) -> bool:
    bare = all(u.reading is None or not u.reading.case for u in (first, second))
    gap = tokens[first.end : second.begin]
    return first.kind == second.kind and first.kind in _NAMED and bare and len(gap) == 1 and gap[0].text in DASHES
