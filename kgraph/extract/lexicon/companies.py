"""Organisations that no list knows: a name in Latin letters, quoted or not, and the noun that says what it is.

Names in Cyrillic letters are mostly those of firms and parties at home, which act for no state of their own; they
count where sanctions strike them.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from kgraph.extract.lexicon.gazetteer import Unit
from kgraph.extract.syntax.quotation import CLOSING, OPENING
from kgraph.extract.syntax.tokens import Token
from kgraph.language import Language

_LATIN = re.compile(r"[A-Z][A-Za-z0-9&.'’-]*$")
_CAPITAL = re.compile(r"[А-ЯЁҢӨҮ]")
_LONGEST = 6
_NEAR = 7


@dataclass(frozen=True, slots=True)
class Companies:
    """The nouns after the names of organisations: those of bodies that act, and those of media, which only report."""

    acting: frozenset[str]
    media: frozenset[str]
    striking: frozenset[str]

    def find(self, tokens: Sequence[Token], units: Sequence[Unit]) -> Iterator[Unit]:
        """Units of kind ``named`` or ``media``, in the order of the text, none where ``units`` has a name already."""
        taken = {i for u in units if u.kind not in ("topic", "body") for i in range(u.begin, u.end)}
        i = 0
        while i < len(tokens):
            end = _quoted(tokens, i, _LATIN) or _latin(tokens, i)
            unit = self._unit(tokens, i, end) if end and not taken & set(range(i, end)) else None
            unit = unit or self._struck(tokens, i, taken)
            if unit is not None:
                yield unit
            i = unit.end if unit is not None else i + 1

    def _struck(self, tokens: Sequence[Token], i: int, taken: Collection[int]) -> Unit | None:
        """A firm with a name in Cyrillic letters that sanctions strike: «АКШ «Нур» банкын санкция тизмесине кошту»."""
        end = _quoted(tokens, i, _CAPITAL)
        free = end and not set(taken) & set(range(i, end))
        unit = (self._unit(tokens, i, end) or self._called(tokens, i, end)) if free else None
        if unit is None or unit.kind != "named" or unit.reading is None or unit.reading.case not in ("Acc", "Dat"):
            return None
        after = tokens[unit.end : unit.end + _NEAR]
        return unit if any(r.lemma in self.striking for t in after for r in t.readings) else None

    def _called(self, tokens: Sequence[Token], begin: int, end: int) -> Unit | None:
        """The name from ``begin`` to ``end`` that says itself what it is: «Нур Банкты»."""
        words = [t for t in tokens[begin:end] if t.word]
        reading = next((r for r in words[-1].readings if r.pos == "NOUN" and r.lemma in self.acting), None)
        if reading is None or len(words) == 1:
            return None
        name = " ".join([*(t.text for t in words[:-1]), words[-1].text[: len(reading.lemma)]])
        return Unit(begin, end, "named", name, reading)

    def _unit(self, tokens: Sequence[Token], begin: int, end: int) -> Unit | None:
        """The name from ``begin`` to ``end`` with its noun within two words: «Комтел» телекоммуникация компаниясы."""
        name = " ".join(t.text for t in tokens[begin:end]).strip("«» ")
        for i in range(end, min(end + 3, len(tokens))):
            reading = next(
                (r for r in tokens[i].readings if r.pos == "NOUN" and r.lemma in self.acting | self.media and r.owner),
                None,
            )
            if reading is not None:
                return Unit(begin, i + 1, "media" if reading.lemma in self.media else "named", name, reading)
            if not tokens[i].word or tokens[i].capital:
                return None
        return None


def companies(language: Language) -> Companies:
    """The nouns of a language folder."""
    words = language.words["words"]["companies"]
    return Companies(*(frozenset(words[name]) for name in ("acting", "media", "striking")))


def merged(units: Sequence[Unit], found: Sequence[Unit]) -> tuple[Unit, ...]:
    """All units in the order of the text; a found one takes the place of what it contains."""
    inside = {i for u in found for i in range(u.begin, u.end)}
    kept = [u for u in units if not inside & set(range(u.begin, u.end))]
    return tuple(sorted([*kept, *found], key=lambda u: u.begin))


def _quoted(tokens: Sequence[Token], i: int, letters: re.Pattern[str]) -> int:
    """The end of a short quoted name at ``i`` that begins with the letters asked for, else 0."""
    if tokens[i].text not in OPENING or i + 1 >= len(tokens) or not letters.match(tokens[i + 1].text):
        return 0
    return next((j + 1 for j in range(i + 2, min(i + 2 + _LONGEST, len(tokens))) if tokens[j].text in CLOSING), 0)


def _latin(tokens: Sequence[Token], i: int) -> int:
    """The end of a run of capitalised Latin words at ``i``, else 0."""
    end = i
    while end < len(tokens) and end - i < _LONGEST and _LATIN.match(tokens[end].text):
        end += 1
    return end if end > i else 0
