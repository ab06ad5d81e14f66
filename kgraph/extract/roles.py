"""The phrases around a trigger by their role: subject, object, case roles, postpositions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kgraph.extract.clauses import Sentence
from kgraph.extract.discourse import ACTING
from kgraph.extract.page import Scene
from kgraph.extract.phrases import Phrase
from kgraph.extract.tokens import Token
from kgraph.extract.triggers import Match
from kgraph.language.morphology import Analysis

_PLACES = frozenset({"place", "country", "capital"})
_NEAR = 3
_SAYING = frozenset(
    {"statement", "support", "criticism", "request", "rejection", "threat", "gratitude", "invitation", "congratulation"}
)
_SPEAKERS = frozenset({"person", "pronoun", "parties"})
_GENITIVE_REACH = 6


@dataclass(frozen=True, slots=True)
class Clause(Scene):
    """A trigger in its sentence, with the document around it and what has been read of it so far.

    ``within`` are the positions of the sentence's phrases, ``auxiliaries`` the verbs that only carry a tense.
    """

    sentence: Sentence
    match: Match
    within: tuple[int, ...]
    auxiliaries: frozenset[str]

    @property
    def tokens(self) -> Sequence[Token]:
        """The words of the document."""
        return self.page.tokens

    @property
    def span(self) -> tuple[int, int, int]:
        """The token range of the trigger, and the number of its sentence."""
        return self.match.begin, self.match.anchor + 1, self.sentence.index

    @property
    def passive(self) -> bool:
        """Whether the trigger is a passive verb: its subject is acted upon."""
        voice = self.match.reading.voice if self.match.reading is not None else ""
        return "Pass" in voice and "Rcp" not in voice

    def subject(self) -> int | None:
        """The subject of the trigger: nominative, or genitive if the trigger is a noun of action."""
        reading = self.match.reading
        if self._invited():
            return self.case("Acc")
        nominal = reading is not None and (reading.form == "Vnoun" or (reading.form == "Part" and bool(reading.owner)))
        if nominal and (owner := self.case("Gen")) is not None:
            return owner
        if reading is not None and reading.pos == "NOUN":
            return self.nominative(embedded=False)
        if self.passive and self.attributive and (head := self.head()) is not None:
            return head
        embedded = nominal or self._embedded()
        found = self.nominative(embedded)
        if found is None and reading is not None and reading.form == "Part" and self._attributive():
            return self.head()
        return found

    def _invited(self) -> bool:
        """Whether the trigger is what somebody is invited to, who then is the object: «сапар менен келүүгө чакырды»."""
        reading = self.match.reading
        closing = self.sentence.closing(self.match.anchor + 1)
        if closing is None or closing.reading.lemma not in self.page.words.inviting:
            return False
        between = [p.reading for p in self.sentence.predicates if self.match.anchor <= p.i < closing.i]
        aim = any(r.form == "Vnoun" and r.case == "Dat" for r in between)
        return aim or (reading is not None and reading.pos == "NOUN" and reading.case == "Dat" and not between)

    def _embedded(self) -> bool:
        """Whether the verb stands in a clause inside another: a participle, alone or at the end of its chain."""
        reading = self.match.reading
        if reading is None or reading.pos != "VERB":
            return False
        _, chained = self.sentence.chained(self.match.anchor, reading, self.auxiliaries)
        if reading.form == "Part":
            return self._attributive()
        return chained.form in ("Part", "Vnoun") and bool(chained.owner or chained.case)

    def _attributive(self) -> bool:
        """Whether a participle modifies a noun after it rather than closing the sentence."""
        return not any(p.i == self.match.anchor and p.closes for p in self.sentence.predicates)

    def head(self) -> int | None:
        """The phrase that a participle modifies: «Кыргызстанга келген президент»."""
        after = [k for k in self.within if 0 <= self.phrases[k].begin - self.match.anchor - 1 <= _NEAR]
        return next((k for k in after if self.phrases[k].kind in ACTING), None)

    def nominative(self, embedded: bool) -> int | None:
        """A nominative before the trigger: of a verb the first one of its clause, else of the sentence; of an
        embedded verb the nearest one. Before «деп» stands somebody else's clause."""
        limit = self.sentence.left(self.match.begin, self.tokens)
        said = max((p.i for p in self.sentence.predicates if p.closes and p.reading.case == "Equ"), default=-1)
        free = [k for k in self.left() if self.may_be_subject(k) and not self.phrases[k].end <= said < self.match.begin]
        local = [k for k in free if self.phrases[k].begin >= limit]
        if local and not embedded and (chain := self._shared(free, local[0])) is not None:
            return chain
        if local:
            return local[-1] if embedded else local[0]
        return free[0] if free and not embedded else free[-1] if free else None

    def _shared(self, free: Sequence[int], local: int) -> int | None:
        """The subject that a verb of saying shares with the converb or conditional before it."""
        if self.match.rule.id.partition("/")[0] not in _SAYING or self.phrases[local].kind in _SPEAKERS:
            return None
        closed = [p for p in self.sentence.predicates if p.closes and p.i < self.phrases[local].begin]
        if not closed or not _linking(closed[-1].reading):
            return None
        start = max((p.i + 1 for p in closed if not _linking(p.reading)), default=self.sentence.begin)
        return next((k for k in free if start <= self.phrases[k].begin < closed[-1].i), None)

    def _through(self, phrase: Phrase, case: str, relation: str) -> bool:
        """Whether a genitive or adjective takes part through its head noun, which stands before the trigger."""
        head = phrase.head
        if head is None or head.end > self.match.begin or head.begin in self.match.tokens:
            return False
        return (
            head.case == case
            and head.relation == relation
            and (phrase.kind in ACTING or phrase.kind in ("adjective", "capital"))
        )

    def may_be_subject(self, k: int) -> bool:
        """Whether phrase ``k`` can be the subject of a verb: nominative, and somebody who acts."""
        phrase = self.phrases[k]
        if self._through(phrase, "", ""):
            return True
        after = self.tokens[min(phrase.end, len(self.tokens) - 1)]
        if phrase.kind == "capital" and not after.capital and self._possessed(after.i):
            return False  # «Анкара декларациясы»
        if phrase.case or phrase.attr or not self._acting(phrase) or phrase.kind == "pair":
            return False
        return not phrase.relation or phrase.relation in ("since", "after", "before", "led")

    def left(self) -> Iterator[int]:
        """The phrases of the sentence before the trigger."""
        for k in self.within:
            if self.phrases[k].end <= self.match.anchor and not self._overlaps(k):
                yield k

    def _overlaps(self, k: int) -> bool:
        phrase = self.phrases[k]
        return any(phrase.begin <= i < phrase.end for i in self.match.tokens)

    def case(self, case: str) -> int | None:
        """The nearest phrase before the trigger, in its clause, in the given case."""
        limit = self._limit()
        for k in reversed(list(self.left())):
            phrase = self.phrases[k]
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
        return any(_object(self.tokens[i]) for i in self._between(max(phrase.end, last)))

    def _between(self, begin: int) -> Iterator[int]:
        """The words from ``begin`` to the trigger that belong to no phrase."""
        inside = {i for k in self.within for i in range(self.phrases[k].begin, self.phrases[k].end)}
        return (i for i in range(begin, self.match.begin) if i not in inside)

    def _owns(self, phrase: Phrase) -> bool:
        """Whether a genitive belongs to the trigger: no possessed noun between takes it first."""
        reading = self.match.reading
        if reading is not None and reading.form in ("Fin", "Conv"):
            return False
        if reading is not None and reading.form == "Part":
            if phrase.head is not None and phrase.head.end < self.match.begin and phrase.head.case:
                return False
            near = max(phrase.end, self.match.begin - 1)
            beside = phrase.kind == "pronoun" and any(self._possessed(i) for i in self._between(phrase.end))
            return not beside and not self._beside(phrase) and not any(self._possessed(i) for i in self._between(near))
        if phrase.begin > self.match.begin:
            return not any(self._possessed(i) for i in range(phrase.end, self.match.anchor))
        far = sum(1 for _ in self._between(phrase.end)) > _GENITIVE_REACH
        return not far and not any(self._possessed(i) for i in self._between(phrase.end))

    def _beside(self, phrase: Phrase) -> bool:
        """Whether a genitive belongs to the attribute right after it: «Украинанын айланасындагы кырдаал»."""
        after = self.tokens[phrase.end]
        return phrase.end < self.match.begin and any(r.attr and r.owner == "3" for r in after.readings)

    def _possessed(self, i: int) -> bool:
        """Whether a word is a noun with a possessive of the third person: the genitive before it may be its own."""
        token = self.tokens[i]
        verb = token.verb()
        if verb is not None and verb.form == "Vnoun" and verb.owner == "3":
            return True
        if verb is not None or not token.word or token.lower in self.page.words.postpositions:
            return False
        owned = any(r.owner == "3" and len(r.stem) > 2 and not r.attr for r in token.readings if r.pos == "NOUN")
        plain = any(not r.case and not r.owner and not r.number and r.known for r in token.readings)
        return owned and not plain

    def relation(self, relation: str) -> int | None:
        """The nearest phrase before the trigger, in its clause, with a postposition of the given class."""
        limit = self._limit()
        for k in reversed(list(self.left())):
            phrase = self.phrases[k]
            if phrase.begin < limit:
                break
            if phrase.relation == relation and (self._acting(phrase) or phrase.kind == "adjective"):
                return k
            if phrase.head is not None and self._through(phrase, phrase.head.case, relation):
                return k
        return None

    def place(self, case: str) -> int | None:
        """The nearest place before the trigger, in its clause, in the given case."""
        limit = self._limit()
        for k in reversed(list(self.left())):
            phrase = self.phrases[k]
            if phrase.begin < limit:
                break
            if phrase.case == case and not phrase.attr and phrase.kind in _PLACES and not phrase.relation:
                return k
        return None

    def kind(self, kind: str) -> int | None:
        """The nearest phrase of a kind, or with that name, before the trigger, in its clause."""
        limit = self._limit()
        for k in reversed(list(self.left())):
            phrase = self.phrases[k]
            if phrase.begin < limit:
                break
            if kind in (phrase.kind, phrase.ref):
                return k
        return None

    def _acting(self, phrase: Phrase) -> bool:
        """Whether a phrase can act: a capital only where no journey is told."""
        return phrase.kind in ACTING or (phrase.kind == "capital" and not self.match.rule.id.startswith("visit/"))

    def _limit(self) -> int:
        """Where the clause of the trigger begins; that of an attributive participle begins with its own subject."""
        limit = self.sentence.left(self.match.begin, self.tokens)
        if self.attributive:
            own = [k for k in self.left() if self.may_be_subject(k) and self.phrases[k].begin > limit]
            return self._joined(own[-1]) if own else limit
        return limit

    def _joined(self, k: int) -> int:
        """Where phrase ``k`` begins, with the one that «менен» joins to it before it."""
        before = self.phrases[k - 1] if k - 1 in self.within else self.phrases[k]
        joined = before.relation == "comitative" and before.end + 1 == self.phrases[k].begin
        return before.begin if joined else self.phrases[k].begin

    @property
    def attributive(self) -> bool:
        """Whether the trigger is a participle that modifies a noun after it."""
        reading = self.match.reading
        return (
            reading is not None
            and reading.form == "Part"
            and not (reading.case or reading.owner)
            and self._attributive()
        )

    def expanded(self, k: int) -> tuple[int, ...]:
        """Phrase ``k`` with those coordinated with it."""
        return tuple(j for j in self.page.coordinated.groups[k] if j in self.within)


def _linking(reading: Analysis) -> bool:
    """Whether a verb leaves the subject to the clause after it: «белгилеп, …», «кабыл алынса, …»."""
    return reading.form == "Conv" or reading.mood == "Cnd"


def _object(token: Token) -> bool:
    """Whether a word can only be an accusative noun."""
    cases = {r.case for r in token.readings if r.pos == "NOUN" and len(r.stem) > 2 and not r.pronominal}
    return token.word and token.verb() is None and "Acc" in cases and not cases & {"Gen", "Dat", "Abl", "Loc"}
