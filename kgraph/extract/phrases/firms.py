"""Firms and stations that no list knows, named in quotation marks before a title: «"Заря" ААКнын директору»."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kgraph.extract.lexicon.slugs import slug
from kgraph.extract.syntax.quotation import CLOSING, OPENING
from kgraph.extract.syntax.tokens import Token
from kgraph.model import Actor

KINDS = frozenset({"company", "state-company", "media"})
_ASIDE = 3  # words from the name to the noun that says what it is: «"Манас" эл аралык аэропорту ААК»
_LONGEST = 7
_PEOPLE = 5  # letters of a nationality by which a firm is called


@dataclass(frozen=True, slots=True)
class Firms:
    """Finds such names; ``kinds`` are the kinds of bodies by noun, ``nations`` the states by what they are called."""

    kinds: Mapping[str, str]
    nations: Mapping[str, str]

    def before(self, tokens: Sequence[Token], begin: int) -> Actor | None:
        """The firm whose noun in the genitive stands right before a title that begins at ``begin``."""
        if not begin or not self._owner(tokens[begin - 1]):
            return None
        near = range(begin - 2, max(-1, begin - 3 - _ASIDE), -1)
        close = next((i for i in near if not tokens[i].word), None)
        if close is None or tokens[close].text not in CLOSING:
            return None
        opening = (i for i in range(close - 1, max(-1, close - 2 - _LONGEST), -1) if not tokens[i].word)
        first = next(opening, None)
        if first is None or tokens[first].text not in OPENING or first + 1 == close:
            return None
        name = " ".join(t.text for t in tokens[first + 1 : close])
        return Actor("org", slug(name), name)

    def state(self, firm: Actor) -> tuple[Actor, ...]:
        """The state whose people a firm is called after: «Түркмөнэнерго»."""
        name = firm.name.lower()
        codes = (code for people, code in self.nations.items() if len(people) >= _PEOPLE and name.startswith(people))
        return tuple(Actor("country", code) for code in codes)[:1]

    def _owner(self, token: Token) -> bool:
        return any(r.case == "Gen" and self.kinds.get(r.lemma) in KINDS for r in token.readings)
