"""Offices of an institution that is only pointed back to: «мекеме башчысы», «аталган уюмдун өкүлү»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kgraph.extract.lexicon.offices import Offices
from kgraph.extract.phrases.bodies import Bodies
from kgraph.extract.phrases.phrases import Phrase
from kgraph.extract.syntax.tokens import Token
from kgraph.extract.syntax.words import Words

_KINDS = frozenset({"body", "org"})
_TITLED = frozenset({"office", "person"})


@dataclass(frozen=True, slots=True)
class Institutions:
    """Finds the institution that was named last; holds only tables."""

    offices: Offices
    bodies: Bodies
    words: Words

    def recalled(self, tokens: Sequence[Token], phrases: Sequence[Phrase]) -> tuple[Phrase, ...]:
        """The phrases; an office of «the institution» is one of that named last before it."""
        found: list[Phrase] = []
        named: list[Phrase] = []
        for phrase in phrases:
            if phrase.kind in _TITLED and phrase.title is not None and not phrase.within:
                found.append(self._held(phrase, named, self._recalling(tokens, phrase)))
                continue
            if phrase.kind in _KINDS and not self._meant(tokens[phrase.begin]):
                named.append(phrase)
            found.append(phrase)
        return tuple(found)

    def _recalling(self, tokens: Sequence[Token], phrase: Phrase) -> frozenset[str]:
        """The kinds of institution that the noun before the title, or at the beginning of it, can mean."""
        if phrase.ref not in self.offices.titles or phrase.sides:
            return frozenset()
        around = (i for i in (phrase.begin, phrase.begin - 1) if i >= 0 and self._meant(tokens[i]))
        noun = next(around, None)
        opens = noun is not None and (noun == 0 or self._opens(tokens[noun - 1]))
        return self._meant(tokens[noun]) if noun is not None and opens else frozenset()

    def _opens(self, before: Token) -> bool:
        """Whether nothing before the noun says more of it: not «спорт боюнча мамлекеттик агенттиктин»."""
        return not before.word or before.lower in self.words.pointing

    def _meant(self, token: Token) -> frozenset[str]:
        """The kinds that a noun for institutions can mean, if a word is one that nobody owns."""
        nouns = (r for r in token.readings if r.case in ("", "Gen") and not r.owner)
        found = (self.offices.institutions.get(r.lemma) for r in nouns)
        return next((kinds for kinds in found if kinds), frozenset())

    def _held(self, phrase: Phrase, named: Sequence[Phrase], meant: frozenset[str]) -> Phrase:
        """An office with the side and the meaning that the last institution of the kinds meant gives it."""
        last = next((p for p in reversed(named) if not meant.isdisjoint(self._kinds(p))), None) if meant else None
        if last is None:
            return phrase
        sides = last.sides[:1]
        states = [side.code for side in sides if side.kind == "country"]
        return replace(phrase, post=self.offices.post(phrase.ref, [*self._kinds(last), *states]), sides=sides)

    def _kinds(self, phrase: Phrase) -> tuple[str, ...]:
        org = self.bodies.orgs.get(phrase.ref) if phrase.kind == "org" else None
        return org.kinds if org is not None else (phrase.ref, self.bodies.kinds.get(phrase.ref, ""))
