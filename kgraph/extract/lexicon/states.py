"""The noun for states: after their names («Чехия сыяктуу өлкөлөр»), or after a number alone («14 өлкө»)."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from kgraph.extract.lexicon.gazetteer import Unit
from kgraph.extract.syntax.tokens import Token
from kgraph.extract.syntax.words import Words
from kgraph.language.morphology import Analysis

SEVERAL = "several"
_BETWEEN = 4
_REFERRING = frozenset({"parties"})
_FEWEST = 3


@dataclass(frozen=True, slots=True)
class States:
    """Finds the noun for states; holds only tables."""

    words: Words

    def named(self, tokens: Sequence[Token], units: Sequence[Unit]) -> Iterator[Unit]:
        """The units; a state has the case of the noun after it: «Италия өлкөлөрүнүн», «Чехия жана башка өлкөлөргө»."""
        end = 0
        for unit in units:
            if unit.begin < end:
                continue
            noun = self._noun(tokens, unit) if unit.kind == "country" and _bare(unit) else None
            end = unit.end if noun is None else noun[0] + 1
            yield unit if noun is None else replace(unit, end=end, reading=noun[1])

    def counted(self, tokens: Sequence[Token], units: Sequence[Unit]) -> Iterator[Unit]:
        """The units with those that only count states: «14 өлкөнүн», «бир катар мамлекеттер»; ``ref`` is the number."""
        taken = {i for u in units if u.kind not in _REFERRING for i in range(u.begin, u.end)}
        found = {}
        counted = self.words.states | self.words.neighbours
        stems = tuple(counted)
        for i, token in enumerate(tokens):
            if token.lower.startswith(stems) and i not in taken and (noun := self.noun(token, counted)) is not None:
                begin, number = self._number(tokens, i)
                if begin < i:
                    found[i] = Unit(begin, i + 1, SEVERAL, number, noun)
        inside = {j for u in found.values() for j in range(u.begin, u.end)}
        kept = (u for u in units if inside.isdisjoint(range(u.begin, u.end)))
        yield from sorted((*kept, *found.values()), key=lambda u: u.begin) if found else units

    def noun(self, token: Token, nouns: Collection[str] = ()) -> Analysis | None:
        """The reading of a word that makes it the noun for states, also as the end of «мүчө-мамлекеттер»."""
        readings = (r for r in token.readings if r.pos == "NOUN" and (r.owner or not r.pronominal))
        return next((r for r in readings if r.lemma.rpartition("-")[2] in (nouns or self.words.states)), None)

    def _noun(self, tokens: Sequence[Token], unit: Unit) -> tuple[int, Analysis] | None:
        i = unit.end + self._like(tokens, unit.end)
        while unit.end < i < min(unit.end + _BETWEEN, len(tokens)) and self._counts(tokens[i]):
            i += 1
        reading = self.noun(tokens[i]) if i < len(tokens) else None
        if reading is None or (i == unit.end and reading.owner != "3"):
            return None
        return i, reading

    def _counts(self, token: Token) -> bool:
        dated = token.text.rpartition("-")[2].isalpha() and "-" in token.text  # «7-майда», «2025-жылы»
        return token.lower in self.words.counting or (token.text[0].isdigit() and not dated)

    def _exact(self, words: Sequence[str]) -> str:
        """The number that words give exactly: «14», «он эки»."""
        if len(words) == 1 and words[0].isdigit():
            return words[0]
        values = [self.words.numerals.get(word, 0) for word in words]
        tens = len(values) == 1 or (len(values) == 2 and values[0] >= 10 > values[1])
        return str(sum(values)) if all(values) and tens else ""

    def _like(self, tokens: Sequence[Token], i: int) -> int:
        """How many words at ``i`` make a name an example: «сыяктуу», «баш болгон», «жана башка»."""
        ahead = [t.lower for t in tokens[i : i + 2]]
        return next((n for n in (1, 2) if " ".join(ahead[:n]) in self.words.such), 0)

    def _number(self, tokens: Sequence[Token], i: int) -> tuple[int, str]:
        """Where the words begin that count what stands at ``i``, and the number if they give one exactly."""
        begin, exact, many = i, "", False
        words: list[str] = []
        while begin and self._counts(tokens[begin - 1]):
            begin -= 1
            word = tokens[begin]
            words.insert(0, word.lower)
            exact = self._exact(words)
            many = many or word.text[0].isdigit() or word.lower in self.words.many
        return (begin, exact) if many and (not exact or int(exact) >= _FEWEST) else (i, "")


def _bare(unit: Unit) -> bool:
    return unit.reading is None or not (unit.reading.case or unit.reading.attr)
