"""Offices of an institution that is only pointed back to: «мекеме башчысы», «аталган уюмдун өкүлү»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kgraph.extract.entities.bodies import Bodies
from kgraph.extract.entities.offices import Offices
from kgraph.extract.entities.phrases import Phrase
from kgraph.extract.syntax.tokens import Token
from kgraph.extract.syntax.words import Words
from kgraph.model import Actor

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
        last: Phrase | None = None
        for phrase in phrases:
            recalling = phrase.kind in _TITLED and phrase.title is not None and self._recalls(tokens, phrase)
            if recalling and last is not None and not phrase.within:
                found.append(self._held(phrase, last))
                continue
            last = phrase if phrase.kind in _KINDS and not self._points(tokens[phrase.begin]) else last
            found.append(phrase)
        return tuple(found)

    def _recalls(self, tokens: Sequence[Token], phrase: Phrase) -> bool:
        """Whether an office is that of a noun for institutions, before its title or as the first word of it."""
        if phrase.ref not in self.offices.titles or phrase.sides:
            return False
        around = (i for i in (phrase.begin, phrase.begin - 1) if i >= 0 and self._points(tokens[i]))
        noun = next(around, None)
        return noun is not None and (noun == 0 or self._opens(tokens[noun - 1]))

    def _opens(self, before: Token) -> bool:
        """Whether nothing before the noun says more of it: not «спорт боюнча мамлекеттик агенттиктин»."""
        return not before.word or before.lower in self.words.pointing

    def _points(self, token: Token) -> bool:
        nouns = (r for r in token.readings if r.lemma in self.offices.institutions)
        return any(r.case in ("", "Gen") and not r.owner for r in nouns)

    def _held(self, phrase: Phrase, last: Phrase) -> Phrase:
        org = self.bodies.orgs.get(last.ref) if last.kind == "org" else None
        kinds = org.kinds if org is not None else (last.ref, self.bodies.kinds.get(last.ref, ""))
        sides: tuple[Actor, ...] = last.sides[:1]
        states = [side.code for side in sides if side.kind == "country"]
        return replace(phrase, post=self.offices.post(phrase.ref, [*kinds, *states]), sides=sides)
