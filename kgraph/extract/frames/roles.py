"""A trigger in its clause with its subject: the nominative that acts, or what a participle modifies."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from kgraph.extract.frames.cases import Cases
from kgraph.extract.frames.crowds import of_people
from kgraph.extract.frames.faults import faulted
from kgraph.extract.frames.genitives import divided, owner_aside
from kgraph.extract.frames.subordinate import innermost, outside
from kgraph.extract.frames.wishes import wished
from kgraph.extract.lexicon.states import SEVERAL
from kgraph.extract.reference.discourse import ACTING
from kgraph.extract.syntax.quotation import reported
from kgraph.extract.syntax.tokens import following
from kgraph.language.morphology import Analysis

_NEAR = 3
_PAIR = 2
_TALKS = ("meeting", "call", "summit")
_GOING = ("summit", "visit")
_AIMS = ("Acc", "Dat")
_BESIDE = 1
_TRAVELLERS = frozenset({"person", "office", "counterpart"})
_SPEAKERS = frozenset({"person", "pronoun", "parties"})
_OCCASION = frozenset({"Dat", "Abl"})


@dataclass(frozen=True)
class Clause(Cases):
    """A trigger in its clause: the phrases around it by their role."""

    @cached_property
    def filled(self) -> dict[str, tuple[int, ...]]:
        """The phrases in the slots of rules that have been asked for so far."""
        return {}

    def subject(self) -> int | None:
        """The subject of the trigger: nominative, or genitive if the trigger is a noun of action."""
        reading = self.match.reading
        if self.invited():
            return self.case("Acc")
        if (doer := wished(self)) is not None or (doer := faulted(self)) is not None:
            return doer
        if self.match.rule.family == "visit" and (traveller := self._traveller()) is not None:
            return traveller
        if of_people(self) or self._welcomed():
            return None
        last = self.carried
        nominal = last is not None and (last.form == "Vnoun" or (last.form == "Part" and bool(last.owner)))
        owner = owner_aside(self, self.case("Gen")) if nominal else None
        if owner is not None and not (self._whose(owner) or self._spoken(owner) or divided(self, owner)):
            return owner
        if reading is not None and reading.pos == "NOUN":
            aside = self._of_others(reading) or self._announced(reading)
            return None if aside else self.nominative(self._made() or self._foretold() or self._subordinate(reading))
        if self.passive and self.attributive and (head := self.head()) is not None:
            return head
        embedded = (nominal and not self.held()) or self._embedded()
        found = self.nominative(embedded)
        if found is None and reading is not None and reading.form == "Part" and not reading.case and self.modifies():
            return self.head()
        return found

    def _of_others(self, reading: Analysis) -> bool:
        """Whether a noun as object is the deed of those whom genitives name, and the subject does something about it:
        «БУУ X-тин Y-га чабуулун айыптады», «Z X менен Y-тин сүйлөшүүсүн кубаттады»."""
        before = self.left[-_PAIR:]
        force = self.match.rule.family == "conflict"
        oblique = reading.case == "Acc" or (force and reading.case in _OCCASION)
        if force and reading.case in _OCCASION and not reading.owner and self.match.tokens == (self.match.anchor,):
            return True  # «X чабуулга байланыштуу көңүл айтты»
        if force and reading.case == "Gen" and not reading.owner:
            return True  # «X чабуулдун артында Y турганын айтты»
        if reading.owner != "3" or not oblique or len(before) < _PAIR:
            return False
        first, last = (self.phrases[k] for k in before)
        if last.end < self.match.begin - _BESIDE or first.end < last.begin - _BESIDE:
            return False
        if self.match.rule.family == "meeting":
            return last.case == "Gen" and first.relation == "comitative"
        struck = last.case == "Dat" or last.attr or bool(last.relation)
        return struck and first.case == "Gen" and first.kind in ACTING and force

    def _made(self) -> bool:
        """Whether a participle right before the noun for a journey tells who made it: «X Венага жасаган сапары»."""
        before = self.sentence.at(self.match.begin - 1)
        return self.match.rule.family == "visit" and before is not None and before.attributive

    def _welcomed(self) -> bool:
        """Whether talks of others are what somebody praises or blames: «Y жолугушууну жылуу кабыл алды»."""
        reading = self.match.reading
        talks = self.match.rule.family in _TALKS and reading is not None and reading.case == "Acc"
        return talks and any(r.lemma in self.page.words.welcoming for t in self.ahead(_NEAR) for r in t.readings)

    def _announced(self, reading: Analysis) -> bool:
        """Whether somebody only says that an event takes place: «Министр консультациялар майда өтөрүн билдирди»."""
        words = self.page.words
        verb, main = self.sentence.governor(self.match.anchor + 1), self.sentence.closing(self.match.anchor + 1)
        if reading.case or reading.attr or verb is None or main is None or verb.closes:
            return False
        if following(self.tokens, self.match.anchor) in words.along:
            return False  # «X Бишкекте сапар менен болорун Y айтты»
        passing = verb.reading.lemma in words.passing or "Pass" in verb.reading.voice
        content = verb.reading.form in ("Part", "Vnoun") and verb.reading.case == "Acc"
        return passing and content and main.i > verb.i and main.reading.lemma in words.announcing | words.quoting

    def _subordinate(self, reading: Analysis) -> bool:
        """Whether a noun is what the subject of a clause inside another one has to do with: «X Y чабуулун токтотпосо,
        жооп берерин эскертти»."""
        verb = self.sentence.governor(self.match.anchor + 1)
        object_ = reading.case == "Acc" and reading.owner == "3"
        return object_ and verb is not None and (verb.reading.mood == "Cnd" or verb.reading.form == "Part")

    def _foretold(self) -> bool:
        """Whether somebody says of another one that he will be there: «X саммитке Y катышарын айтты»."""
        verb, main = self.sentence.governor(self.match.anchor + 1), self.sentence.closing(self.match.anchor + 1)
        if verb is not None and verb.reading.finite and reported(self.tokens, verb.i):
            return True  # «X Y жардам берди деп билдирди»
        content = verb is not None and verb.reading.form == "Part" and verb.reading.case in _AIMS
        said = main is not None and main.reading.lemma in self.page.words.announcing | self.page.words.quoting
        return self.match.rule.family in _GOING and content and said

    def _traveller(self) -> int | None:
        """The person whom a participle of motion modifies: «Бишкекке иш сапары менен келген министр X»."""
        moved = self.sentence.governor(self.match.anchor)
        while moved is not None and moved.reading.form == "Conv" and not moved.closes:
            moved = self.sentence.governor(moved.i + 1)
        if moved is None or not moved.attributive or self.tokens[moved.i].lower in self.page.words.pointing:
            return None  # «сапарынын алкагында аталган өлкөнүн министри менен …»
        after = [k for k in self.within if 0 <= self.phrases[k].begin - moved.i - 1 <= _BESIDE]
        return after[0] if after and self.phrases[after[0]].kind in _TRAVELLERS else None

    def _embedded(self) -> bool:
        """Whether the verb stands in a clause inside another: a participle, alone or at the end of its chain."""
        reading = self.match.reading
        if reading is None or reading.pos != "VERB":
            return False
        last, chained = self.sentence.chained(self.match.anchor, reading, self.auxiliaries)
        if chained.finite and reported(self.tokens, last):
            return True
        if reading.form == "Part":
            return self.modifies()
        return chained.form in ("Part", "Vnoun") and bool(chained.owner or chained.case)

    def head(self) -> int | None:
        """The phrase that a participle modifies: «Кыргызстанга келген президент»."""
        after = [k for k in self.within if 0 <= self.phrases[k].begin - self.match.anchor - 1 <= _NEAR]
        return next((k for k in after if self.phrases[k].kind in ACTING), None)

    def nominative(self, embedded: bool) -> int | None:
        """A nominative before the trigger: of a verb the first one of its clause, else of the sentence; of an
        embedded verb the nearest one. Before «деп» stands somebody else's clause."""
        limit, said = self.begin, self.cited()
        free = [k for k in self.left if self.may_be_subject(k) and self.phrases[k].begin >= said]
        free = [k for k in free if not (self.announces(k) or self._spoken(k))]
        if self.saying:
            free = [k for k in free if not self.quoted(self.phrases[k])]
            inner = embedded and bool(free)  # «X-тин жактоочусу Y өткөрүп берүүнү сураганын айтты»
            if not inner and self.anonymous(self.phrases[free[0]].begin if free else self.match.begin):
                return None
        local = [k for k in free if self.phrases[k].begin >= limit or self.contrasted(k, limit)]
        local = list(outside(self, local))
        if len(local) > 1 and self.match.rule.family in _TALKS and self._pair(local[0], local[-1]):
            return local[-1]
        if local and not embedded and (chain := self._shared(free, local[0])) is not None:
            return chain
        if local:
            return innermost(self, local) if embedded else local[0]
        if embedded and free:
            return free[-2] if len(free) > 1 and self.conditional(free[-1]) else free[-1]
        closing = [p.i for p in self.sentence.predicates if p.closes and p.reading.finite and p.i < limit]
        ended = [i for i in closing if not reported(self.tokens, i)]
        since = [
            k for k in free if self.phrases[k].begin > max(ended, default=-1)
        ]  # «X сунуштады, бирок Y көнбөй, … талап кылды»
        return next(iter(since or free), None)

    def _pair(self, first: int, last: int) -> bool:
        """Whether the last nominative and the one «менен» joins to it meet, and the first one only tells of it:
        «Министр X менен Y жолугуп, документке кол коюшканын эске салды»."""
        named = self.phrases[last].name is not None and bool(self.joined(last))
        return named and last not in self.expanded(first) and first not in self.joined(last)

    def _whose(self, k: int) -> bool:
        """Whether a genitive owns a word of the trigger, and somebody else acts: «X Y-тин позициясын жактаарын», «X
        Y-тин карызын кечкенин»."""
        head = self.phrases[k].head
        thing = head is not None and self.sentence.at(head.begin) is None  # «X Y-тин элчиликке киришин айыптады»
        owned = head is not None and head.begin in self.match.tokens and (self.saying or (thing and head.case in _AIMS))
        owned = owned or (self.saying and self.match.begin < self.match.anchor and self.possessed(self.match.begin))
        return owned and any(self.may_be_subject(j) for j in self.left if j < k)

    def _spoken(self, k: int) -> bool:
        """Whether a genitive stands in what the subject says before it does something: «X Y-тин … айтып, Z-ти колдой
        турганын билдирди»."""
        said = (p for p in self.sentence.predicates if p.closes and p.reading.lemma in self.page.words.quoting)
        between = self.phrases[k].case == "Gen" and any(self.phrases[k].end <= p.i < self.match.begin for p in said)
        return between and any(self.may_be_subject(j) for j in self.left if j < k)

    def _shared(self, free: Sequence[int], local: int) -> int | None:
        """The subject that a verb of saying shares with the converb or conditional before it."""
        own = self.phrases[local].kind in _SPEAKERS or self._people(local) or self._listing(local)
        owner = self.phrases[local].case == "Gen"  # «X куттуктап, Y менен Z-тин мамилеси өсөрүн айтты»
        if not self.saying or (not owner and ((own and not self._hoped(local)) or self._answering(local))):
            return None
        closed = [p for p in self.sentence.predicates if p.closes and p.i < self.phrases[local].begin]
        if not closed or not _linking(closed[-1].reading):
            return None
        after = self.tokens[closed[-1].i + 1 : self.phrases[local].begin]
        if any(t.lower in self.page.words.turning for t in after):
            return None  # «X рахмат айтып, ал эми Y … айтты»
        ending = (p.i + 1 for p in closed if not (_linking(p.reading) or reported(self.tokens, p.i)))
        start = max(ending, default=self.sentence.begin)
        return next((k for k in free if start <= self.phrases[k].begin < closed[-1].i), None)

    def _hoped(self, k: int) -> bool:
        """Whether a phrase does what the speaker trusts it to do: «X салам айтып, Y келерине ишенерин билдирди»."""
        act = self.sentence.governor(self.phrases[k].end)
        trusted = act is not None and act.i + 1 == self.match.begin
        return trusted and act is not None and (act.reading.form, act.reading.case) == ("Part", "Dat")

    def _people(self, k: int) -> bool:
        """Whether a phrase means a people, which speaks for itself: «X аны сындап, косоволуктар кубатташты»."""
        return self.phrases[k].kind == "national" and self.phrases[k].plural and self.phrases[k].head is None

    def _listing(self, k: int) -> bool:
        """Whether a phrase is a list or counts states, and so is a subject of its own."""
        return self.phrases[k].kind == SEVERAL or len(self.expanded(k)) > 1

    def _answering(self, k: int) -> bool:
        """Whether a phrase after a comma does something to what was just told: «X сунуш айтып, Y муну четке какты»."""
        opens = self.tokens[self.phrases[(*self.joined(k), k)[0]].begin - 1].text == ","
        after = self.tokens[self.phrases[k].end]
        return opens and (bool(self.joined(k)) or after.lower in self.page.words.pointed)


def _linking(reading: Analysis) -> bool:
    """Whether a verb leaves the subject to the clause after it: «белгилеп, …», «кабыл алынса, …»."""
    return reading.form == "Conv" or reading.mood == "Cnd"
