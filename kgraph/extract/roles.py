"""Which phrases of a clause fill the slots of a rule: subject, object, case roles, postpositions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kgraph.extract.clauses import Sentence
from kgraph.extract.discourse import ACTING
from kgraph.extract.groups import Coordinated
from kgraph.extract.phrases import Phrase
from kgraph.extract.tokens import Token
from kgraph.extract.triggers import Match

_PLACES = frozenset({"place", "country"})
_CASES = {"object": "Acc", "dative": "Dat", "ablative": "Abl", "genitive": "Gen"}
_PLACE_CASES = {"place": "Loc", "place-dative": "Dat", "place-ablative": "Abl"}
_RELATIONS = {"comitative", "between", "by", "about", "against", "for", "toward", "led"}
_NEAR = 3
_RIGHT = 8


@dataclass(frozen=True, slots=True)
class Clause:
    """The phrases around a trigger, as its slots see them."""

    tokens: Sequence[Token]
    sentence: Sentence
    coordinated: Coordinated
    match: Match
    within: tuple[int, ...]

    def fill(self, slot: str) -> tuple[int, ...]:
        """The positions of the phrases in a slot, coordinated ones included; empty if there is none."""
        passive = self.match.reading is not None and "Pass" in self.match.reading.voice and "Rcp" not in self.match.reading.voice
        if slot == "subject":
            found = self._relation("by") if passive else self.subject()
        elif slot == "object":
            found = self.subject() if passive else self._case("Acc")
        elif slot in _CASES:
            found = self._case(_CASES[slot])
        elif slot in _PLACE_CASES:
            found = self._place(_PLACE_CASES[slot])
        elif slot in _RELATIONS:
            found = self._relation(slot)
        elif slot in ("adjective", "pair", "national"):
            found = self._kind(slot)
        elif slot == "any":
            found = self._any()
        elif slot == "right":
            found = self._right()
        else:
            found = None
        return self._expanded(found) if found is not None else ()

    def subject(self) -> int | None:
        """The subject of the trigger: nominative, or genitive if the trigger is a noun of action."""
        reading = self.match.reading
        nominal = reading is not None and (
            reading.pos == "NOUN" or reading.form == "Vnoun" or (reading.form == "Part" and bool(reading.owner))
        )
        if nominal and (owner := self._case("Gen")) is not None:
            return owner
        if reading is not None and reading.pos == "NOUN":
            return self._nominative(embedded=False)
        embedded = nominal or (reading is not None and reading.form == "Part" and self._attributive())
        found = self._nominative(embedded)
        if found is None and reading is not None and reading.form == "Part" and self._attributive():
            return self._head()
        return found

    def _attributive(self) -> bool:
        """Whether a participle modifies a noun after it rather than closing the sentence."""
        return not any(p.i == self.match.anchor and p.closes for p in self.sentence.predicates)

    def _head(self) -> int | None:
        """The phrase that a participle modifies: «Кыргызстанга келген президент»."""
        after = [k for k in self.within if 0 <= self._phrase(k).begin - self.match.anchor - 1 <= _NEAR]
        return next((k for k in after if self._phrase(k).kind in ACTING), None)

    def _nominative(self, embedded: bool) -> int | None:
        limit = self.sentence.left(self.match.begin, self.tokens)
        free = [k for k in self._left() if self._nominal_subject(k)]
        local = [k for k in free if self._phrase(k).begin >= limit]
        if local:
            return local[-1] if embedded else local[0]
        return free[-1] if free else None

    def _nominal_subject(self, k: int) -> bool:
        phrase = self._phrase(k)
        if phrase.case or phrase.attr or phrase.kind not in ACTING or phrase.kind == "pair":
            return False
        return not phrase.relation or phrase.relation in ("since", "after", "before")

    def _left(self) -> Iterator[int]:
        for k in self.within:
            if self._phrase(k).end <= self.match.anchor and not self._overlaps(k):
                yield k

    def _overlaps(self, k: int) -> bool:
        phrase = self._phrase(k)
        return any(phrase.begin <= i < phrase.end for i in self.match.tokens)

    def _case(self, case: str) -> int | None:
        limit = self._limit()
        for k in reversed(list(self._left())):
            phrase = self._phrase(k)
            if phrase.begin < limit:
                break
            if phrase.case == case and not phrase.attr and phrase.kind in ACTING and not phrase.relation:
                return k
        return None

    def _relation(self, relation: str) -> int | None:
        limit = self._limit()
        for k in reversed(list(self._left())):
            phrase = self._phrase(k)
            if phrase.begin < limit:
                break
            if phrase.relation == relation and phrase.kind in ACTING | {"adjective"}:
                return k
        return None

    def _place(self, case: str) -> int | None:
        limit = self._limit()
        for k in reversed(list(self._left())):
            phrase = self._phrase(k)
            if phrase.begin < limit:
                break
            if phrase.case == case and not phrase.attr and phrase.kind in _PLACES and not phrase.relation:
                return k
        return None

    def _kind(self, kind: str) -> int | None:
        limit = self._limit()
        for k in reversed(list(self._left())):
            phrase = self._phrase(k)
            if phrase.begin < limit:
                break
            if phrase.kind == kind:
                return k
        return None

    def _any(self) -> int | None:
        left = [k for k in self._left() if self._phrase(k).kind in ACTING | {"adjective"}]
        return left[-1] if left else None

    def _right(self) -> int | None:
        """The phrase that follows the trigger as its subject: «— деди Х», «деп билдирди Х»."""
        for k in self.within:
            phrase = self._phrase(k)
            if 0 <= phrase.begin - self.match.anchor - 1 <= _RIGHT and phrase.kind in ACTING and not phrase.case:
                between = self.tokens[self.match.anchor + 1 : phrase.begin]
                return k if all(t.word and not t.verb() for t in between) else None
        return None

    def _limit(self) -> int:
        return self.sentence.left(self.match.begin, self.tokens)

    def _phrase(self, k: int) -> Phrase:
        return self.coordinated.phrases[k]

    def _expanded(self, k: int) -> tuple[int, ...]:
        return tuple(j for j in self.coordinated.groups[k] if j in self.within)
