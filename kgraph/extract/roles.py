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
from kgraph.language.morphology import Analysis

_PLACES = frozenset({"place", "country", "capital"})
_CASES = {"object": "Acc", "dative": "Dat", "ablative": "Abl", "genitive": "Gen"}
_PLACE_CASES = {"place": "Loc", "place-dative": "Dat", "place-ablative": "Abl"}
_RELATIONS = {"comitative", "between", "by", "about", "against", "for", "toward", "led"}
_NEAR = 3
_GENITIVE_REACH = 6
_RIGHT = 8
_ATTEND = frozenset({"катыш", "кат", "чогул", "кошул"})
_ATTEND_REACH = 60


@dataclass(frozen=True, slots=True)
class Clause:
    """The phrases around a trigger, as its slots see them."""

    tokens: Sequence[Token]
    sentence: Sentence
    coordinated: Coordinated
    match: Match
    within: tuple[int, ...]
    auxiliaries: frozenset[str]

    def fill(self, slot: str) -> tuple[int, ...]:
        """The positions of the phrases in a slot, coordinated ones included; empty if there is none."""
        if slot == "everyone":
            return self._everyone()
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
        elif slot == "place-attr":
            found = self._attribute()
        elif slot in ("adjective", "pair", "national", "org"):
            found = self._kind(slot)
        elif slot == "any":
            found = self._any()
        elif slot == "right":
            found = self._right()
        elif slot == "attendees":
            found = self._attendees()
        elif slot == "nominative":
            found = self._nominative(embedded=False)
        elif slot == "following":
            found = self._following()
        else:
            found = None
        return self._expanded(found) if found is not None else ()

    def subject(self) -> int | None:
        """The subject of the trigger: nominative, or genitive if the trigger is a noun of action."""
        reading = self.match.reading
        nominal = reading is not None and (reading.form == "Vnoun" or (reading.form == "Part" and bool(reading.owner)))
        if nominal and (owner := self._case("Gen")) is not None:
            return owner
        if reading is not None and reading.pos == "NOUN":
            return self._nominative(embedded=False)
        embedded = nominal or self._embedded()
        found = self._nominative(embedded)
        if found is None and reading is not None and reading.form == "Part" and self._attributive():
            return self._head()
        return found

    def _embedded(self) -> bool:
        """Whether the verb stands in a clause inside another: a participle, alone or at the end of its chain."""
        reading = self.match.reading
        if reading is None or reading.pos != "VERB":
            return False
        last, chained = self.sentence.chained(self.match.anchor, reading, self.auxiliaries)
        if reading.form == "Part":
            return self._attributive()
        return chained.form in ("Part", "Vnoun") and bool(chained.owner or chained.case)

    def _attributive(self) -> bool:
        """Whether a participle modifies a noun after it rather than closing the sentence."""
        return not any(p.i == self.match.anchor and p.closes for p in self.sentence.predicates)

    def _head(self) -> int | None:
        """The phrase that a participle modifies: «Кыргызстанга келген президент»."""
        after = [k for k in self.within if 0 <= self._phrase(k).begin - self.match.anchor - 1 <= _NEAR]
        return next((k for k in after if self._phrase(k).kind in ACTING), None)

    def _nominative(self, embedded: bool) -> int | None:
        """A nominative before the trigger: of a verb the first one of its clause, else of the sentence; of an
        embedded verb the nearest one. Before «деп» stands somebody else's clause."""
        limit = self.sentence.left(self.match.begin, self.tokens)
        free = [k for k in self._left() if self._nominal_subject(k)]
        local = [k for k in free if self._phrase(k).begin >= limit]
        if local:
            return local[-1] if embedded else local[0]
        return free[0] if free and not embedded else free[-1] if free else None

    def _through(self, phrase: Phrase, case: str, relation: str) -> bool:
        """Whether a genitive or adjective takes part through its head noun, which stands before the trigger."""
        head = phrase.head
        if head is None or head.end > self.match.begin or head.begin in self.match.tokens:
            return False
        return head.case == case and head.relation == relation and (phrase.kind in ACTING or phrase.kind in ("adjective", "capital"))

    def _nominal_subject(self, k: int) -> bool:
        phrase = self._phrase(k)
        if self._through(phrase, "", ""):
            return True
        if phrase.case or phrase.attr or not self._acting(phrase) or phrase.kind == "pair":
            return False
        return not phrase.relation or phrase.relation in ("since", "after", "before", "led")

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
            if case != "Gen" and self._through(phrase, case, ""):
                return k
            if phrase.case == case and not phrase.attr and self._acting(phrase) and not phrase.relation:
                if case == "Gen":
                    return k if self._owns(phrase) else None
                return None if case == "Acc" and self._taken(phrase) else k
        return None

    def _taken(self, phrase: Phrase) -> bool:
        """Whether another object stands between an accusative and the trigger: «лидерлерин хартияны кабыл алууга»."""
        last = max((p.i + 1 for p in self.sentence.predicates if p.i < self.match.begin), default=phrase.end)
        gap = self.tokens[max(phrase.end, last) : self.match.begin]
        return any(t.word and t.verb() is None and any(_object(r) for r in t.readings) for t in gap)

    def _owns(self, phrase: Phrase) -> bool:
        """Whether a genitive belongs to the trigger: no possessed noun between takes it first."""
        reading = self.match.reading
        if reading is not None and reading.form in ("Fin", "Conv"):
            return False
        gap = self.tokens[phrase.end : self.match.begin]
        if reading is not None and reading.form == "Part":
            return not any(_possessed(t) for t in gap[-1:])
        return len(gap) <= _GENITIVE_REACH and not any(_possessed(t) for t in gap)

    def _relation(self, relation: str) -> int | None:
        limit = self._limit()
        for k in reversed(list(self._left())):
            phrase = self._phrase(k)
            if phrase.begin < limit:
                break
            if phrase.relation == relation and (self._acting(phrase) or phrase.kind == "adjective"):
                return k
            if phrase.head is not None and self._through(phrase, phrase.head.case, relation):
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

    def _everyone(self) -> tuple[int, ...]:
        """All phrases of the sentence that can be subjects, with those joined to them by «менен»."""
        found = [k for k in self.within if self._nominal_subject(k) or (self._phrase(k).relation == "comitative" and not self._phrase(k).case)]
        return tuple(dict.fromkeys(j for k in found for j in self._expanded(k)))

    def _attribute(self) -> int | None:
        """A place in -дагы right before the trigger: «Москвадагы сапары»."""
        near = [k for k in self._left() if self._phrase(k).attr and self._phrase(k).kind in _PLACES]
        return near[-1] if near and self.match.begin - self._phrase(near[-1]).end <= _NEAR else None

    def _attendees(self) -> int | None:
        """The subject of «катыш-» after the trigger: «жолугушууга X жана Y катышты»."""
        verb = next((p for p in self.sentence.predicates if p.i > self.match.anchor and p.reading.lemma in _ATTEND), None)
        if verb is None or verb.i - self.match.anchor > _ATTEND_REACH:
            return None
        between = [k for k in self.within if self.match.anchor < self._phrase(k).begin < verb.i and self._nominal_subject(k)]
        return between[0] if between else None

    def _following(self) -> int | None:
        """The subject of the verb that closes the clause, where it stands after the trigger: «санкцияга Трамп кол койду»."""
        closing = self.sentence.closing(self.match.anchor + 1)
        end = closing.i if closing else self.sentence.end
        after = [k for k in self.within if self.match.anchor < self._phrase(k).begin < end and self._nominal_subject(k)]
        return after[0] if after else None

    def _acting(self, phrase: Phrase) -> bool:
        """Whether a phrase can act: a capital only where no journey is told."""
        return phrase.kind in ACTING or (phrase.kind == "capital" and not self.match.rule.id.startswith("visit/"))

    def _limit(self) -> int:
        """Where the clause of the trigger begins; that of an attributive participle begins with its own subject."""
        limit = self.sentence.left(self.match.begin, self.tokens)
        if self.attributive:
            own = [k for k in self._left() if self._nominal_subject(k) and self._phrase(k).begin > limit]
            return self._phrase(own[-1]).begin if own else limit
        return limit

    @property
    def attributive(self) -> bool:
        """Whether the trigger is a participle that modifies a noun after it."""
        reading = self.match.reading
        return reading is not None and reading.form == "Part" and not (reading.case or reading.owner) and self._attributive()

    def _phrase(self, k: int) -> Phrase:
        return self.coordinated.phrases[k]

    def _expanded(self, k: int) -> tuple[int, ...]:
        return tuple(j for j in self.coordinated.groups[k] if j in self.within)


def _object(reading: Analysis) -> bool:
    return reading.case == "Acc" and reading.pos == "NOUN" and len(reading.stem) > 2 and not reading.pronominal


def _possessed(token: Token) -> bool:
    """Whether a word is a noun with a possessive of the third person in a case of its own."""
    if token.verb() is not None or not token.word:
        return False
    return any(r.owner == "3" and len(r.stem) > 2 for r in token.readings if r.pos == "NOUN") and not any(
        not r.case and not r.owner and not r.number and r.known for r in token.readings
    )
