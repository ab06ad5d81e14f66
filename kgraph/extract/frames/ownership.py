"""Which noun a genitive or an accusative before the trigger belongs to: the trigger, or another one on the way."""

from __future__ import annotations

from dataclasses import dataclass

from kgraph.extract.frames.setting import Setting
from kgraph.extract.phrases.phrases import Head, Phrase
from kgraph.extract.reference.discourse import ACTING
from kgraph.extract.syntax.clauses import Predicate
from kgraph.extract.syntax.quotation import OPENING
from kgraph.extract.syntax.tokens import Token, following
from kgraph.language.morphology import Analysis

_GENITIVE_REACH = 6
_PAIRED = 2
_HOLDERS = frozenset({"person", "office"})
_BODIES = frozenset({"body", "org", "office"})
_BOTH = "both"
_NAMES = frozenset({"country", "capital"})
_SENDING = "deportation"
_OBLIQUE = frozenset({"Dat", "Loc", "Abl"})


@dataclass(frozen=True)
class Ownership(Setting):
    """A trigger in its sentence, and whose the nouns before it are."""

    @property
    def carried(self) -> Analysis | None:
        """The reading of the trigger, or of the last verb of its chain: «бөлүп келатканы» is a participle."""
        reading = self.match.reading
        if reading is None or reading.form != "Conv":
            return reading
        return self.sentence.chained(self.match.anchor, reading, self.auxiliaries)[1]

    def taken(self, phrase: Phrase) -> bool:
        """Whether another object stands between an accusative and the trigger: «лидерлерин хартияны кабыл алууга»."""
        last = max((p.i + 1 for p in self.sentence.predicates if p.i < self.match.begin), default=phrase.end)
        dated = {i for d in self.page.dated(phrase.end, self.match.begin) for i in range(d.begin, d.end)}
        free = (i for i in self.between(max(phrase.end, last)) if i not in dated)
        return any(_object(self.tokens[i]) for i in free if self.tokens[i].lower not in self.page.words.postpositions)

    def embedded(self, phrase: Phrase) -> bool:
        """Whether what a phrase owns is the object of a noun of action: «Россияны ЕАЭБдин жоболорун сактоого»."""
        end = phrase.head.end if phrase.head is not None else phrase.end
        return any(self._action(p) for p in self.sentence.predicates if end <= p.i < self.match.begin)

    def occasion(self, phrase: Phrase) -> bool:
        """Whether what a phrase owns is the object of a noun that says when: «анын кагаздарын текшерүүдө»."""
        end = phrase.head.end if phrase.head is not None else phrase.end
        after = next((p.reading for p in self.sentence.predicates if end <= p.i < self.match.begin), None)
        return after is not None and (after.form, after.case) == ("Vnoun", "Loc")

    def _action(self, predicate: Predicate) -> bool:
        """Whether a verb only names an act, or says for what: «X-ты Y-ти коргогону үчүн сындады»."""
        reading, after = predicate.reading, self.tokens[min(predicate.i + 1, len(self.tokens) - 1)].lower
        ground = reading.form == "Part" and bool(reading.owner)
        told = ground and reading.case == "Acc" and not reading.number  # «X Y-ти чыгарганын БУУ айыптады»
        return reading.form == "Vnoun" or told or (ground and self.page.words.postpositions.get(after) == "for")

    def _body(self, k: int) -> bool:
        """Whether a phrase is somebody's government or body."""
        return self.phrases[k].kind == "body" and self.possessed(self.phrases[k].begin)

    def owns(self, phrase: Phrase) -> bool:
        """Whether a genitive belongs to the trigger: no possessed noun between takes it first."""
        reading = self.carried
        if reading is not None and reading.form in ("Fin", "Conv"):
            return False
        if reading is not None and reading.tense == "Past" and phrase.kind == "pronoun" and self.possessed(phrase.end):
            return False  # «алардын баасы тууралуу макулдашкандыгын»
        if phrase.kind == "person" and any(self.phrases[k].begin == phrase.end and self._body(k) for k in self.left):
            return False  # «Чили Нобоанын өкмөтүнө жардам бергени»
        if self._leads(phrase):
            return False  # «Ооганстандын “Талибан” өкмөтү … ок ачканын»
        if reading is not None and reading.form == "Part":
            if phrase.head is not None and self._governs(phrase.head):
                return False  # «Индия Пакистандын базаларына сокку урганын»
            if self._inner(phrase):
                return True
            near = max(phrase.end, self.match.begin - 1)
            beside = phrase.kind == "pronoun" and any(self.possessed(i) for i in self.between(phrase.end))
            beside = beside or (
                phrase.kind == "parties" and phrase.end < self.match.anchor and self.possessed(phrase.end)
            )
            return not beside and not self._beside(phrase) and not any(self.possessed(i) for i in self.between(near))
        if phrase.begin > self.match.begin:
            return not any(self.possessed(i) for i in range(phrase.end, self.match.anchor))
        far = sum(1 for _ in self.between(phrase.end)) > _GENITIVE_REACH
        return not far and not self._claimed(phrase)

    def _inner(self, phrase: Phrase) -> bool:
        """Whether the noun before the trigger is owned by another genitive between, so that the first one acts:
        «Чилинин Перунун демилгесин колдогону»."""
        between = (self.phrases[k] for k in self.left if self.phrases[k].begin >= phrase.end)
        ends = [p.head.end for p in between if p.case == "Gen" and p.head is not None]
        return phrase.head is None and any(end <= self.match.begin <= end + 1 for end in ends)

    def _leads(self, phrase: Phrase) -> bool:
        """Whether a genitive is only the first word of the name of a body of the same state, after a quotation mark."""
        after = (self.phrases[k] for k in self.within if self.phrases[k].begin == phrase.end + 1)
        quoted = self.tokens[min(phrase.end, len(self.tokens) - 1)].text in OPENING
        return quoted and any(p.kind in _BODIES and p.sides == phrase.sides for p in after)

    def _governs(self, head: Head) -> bool:
        """Whether the noun of a genitive has a case or postposition of its own before the trigger, right there an
        oblique one: «X Y-тин учактары үчүн асманын жапканын»."""
        beside = head.end == self.match.begin and head.case in _OBLIQUE
        return bool(head.case or head.relation) and (head.end < self.match.begin or beside)

    def _claimed(self, phrase: Phrase) -> bool:
        """Whether a noun before the trigger takes a genitive first, but for those that a nearer genitive owns.

        «министрлердин саммиттин алкагында жолугушуусу» is a meeting of ministers, and so is one «суу маселеси боюнча».
        """
        begins = {self.phrases[k].begin: self.phrases[k] for k in self.within}
        dated = {i for d in self.page.dated(phrase.end, self.match.begin) for i in range(d.begin, d.end)}
        open_, i = 1, phrase.end
        while i < self.match.begin:
            inner = begins.get(i)
            if inner is not None:
                town = phrase.kind not in _HOLDERS and self._town(inner)
                open_ += (inner.case == "Gen" and not inner.relation) - town
                if open_ < 1:
                    return True
                i = max(inner.end, i + 1)
                continue
            if (phrase.kind in _HOLDERS or phrase.ref == _BOTH) and self._where(i):
                i += 1
                continue
            if i not in dated and _genitive(self.tokens[i]):
                open_ += 1
            elif i not in dated and self.possessed(i) and not (self._aside(i) or self._another(i)):
                open_ -= 1
            if open_ < 1:
                return True
            i += 1
        return False

    def _town(self, phrase: Phrase) -> bool:
        """Whether a genitive before a place only says where that lies: «Украинанын Днепр шаарын аткылоо»."""
        last = self.tokens[phrase.end - 1]
        named = phrase.kind == "place" and phrase.end - phrase.begin > 1
        return named and any(r.pos == "NOUN" and r.owner == "3" and len(r.stem) > 2 for r in last.readings)

    def _another(self, i: int) -> bool:
        """Whether a genitive is one more owner beside that of the phrase: «X-тин өкүлдөрүнүн жана адистеринин
        жолугушуусу»."""
        genitive = any(r.case == "Gen" and r.owner for r in self.tokens[i].readings)
        before = self.tokens[max(i - _PAIRED, self.sentence.begin) : i]
        return genitive and any(t.lower in self.page.words.listing for t in before)

    def origin(self, phrase: Phrase) -> bool:
        """Whether a land is only that from which those have come whom somebody sends away: «Ирандан келген кишилерди
        чыгарды»."""
        act = self.sentence.at(phrase.end)
        came = act is not None and act.attributive and act.reading.lemma in self.page.words.journeys
        return came and phrase.end < self.match.begin and self.match.rule.type == _SENDING

    def _where(self, i: int) -> bool:
        """Whether a word only says in what setting something happens: «президенттердин тар чөйрөдөгү сүйлөшүүсү»."""
        return any(r.attr and r.case == "Loc" and not r.owner for r in self.tokens[i].readings)

    def _aside(self, i: int) -> bool:
        """Whether a possessed noun before a postposition only says what the trigger, itself possessed, is about."""
        reading = self.match.reading
        about = self.page.words.postpositions.get(following(self.tokens, i)) == "about"
        return about and reading is not None and reading.owner == "3" and self.tokens[i].verb() is None

    def accused(self) -> int | None:
        """Of whom somebody says what stands between with «деп»: «X-ты Y-та шартты бузуп жатат деп айыптады»."""
        if not self.saying or self.tokens[self.match.begin - 1].lower != "деп":
            return None
        closed = [p.i + 1 for p in self.sentence.predicates if p.closes and p.i < self.match.begin - 1]
        if not closed or closed[-1] != self.match.begin - 1:
            return None
        limit = max((i for i in closed[:-1]), default=self.sentence.begin)
        free = (k for k in self.left if self.phrases[k].begin >= limit and not self.quoted(self.phrases[k]))
        return next((k for k in free if self._objective(k)), None)

    def _objective(self, k: int) -> bool:
        """Whether a phrase, or the noun that it owns, is an object that can act: «Беларусту», «Беларустун бийлигин»."""
        phrase = self.phrases[k]
        plain = phrase.case == "Acc" and not phrase.attr and self.acting(phrase) and not phrase.relation
        return plain or (phrase.kind == "body" and self._through(phrase, "Acc", ""))

    def _through(self, phrase: Phrase, case: str, relation: str) -> bool:
        """Whether a genitive or adjective takes part through its head noun, which stands before the trigger."""
        head = phrase.head
        if head is None or head.end > self.match.anchor or head.begin in self.match.tokens:
            return False
        if phrase.kind == "pronoun" and self.saying and self.tokens[head.end].lower not in self.page.words.even:
            return False  # «алардын бири … талап кылды», but «алардын бири да тааныган жок»
        if phrase.case == "Gen" and (self.tokens[head.begin].means(self.page.words.allies) or self._describes(head)):
            return False  # «Киевдин өнөктөштөрү», «Чилинин коңшусу Перу айыптады»
        return (
            head.case == case
            and head.relation == relation
            and (phrase.kind in ACTING or phrase.kind in ("adjective", "capital"))
        )

    def _describes(self, head: Head) -> bool:
        """Whether a noun only tells what the state right after it is."""
        after = [self.phrases[k] for k in self.within if self.phrases[k].begin == head.end]
        return not (head.case or head.relation) and any(
            p.kind in _NAMES and not (p.case or p.attr or p.relation) for p in after
        )

    def _beside(self, phrase: Phrase) -> bool:
        """Whether a genitive belongs to the attribute right after it: «Украинанын айланасындагы кырдаал»."""
        after = self.tokens[phrase.end]
        return phrase.end < self.match.begin and any(r.attr and r.owner == "3" for r in after.readings)


def _genitive(token: Token) -> bool:
    """Whether a word is a plain noun in the genitive: «саммиттин», but not «сапарынын»."""
    found = [r for r in token.readings if r.pos == "NOUN" and r.case == "Gen"]
    return token.word and bool(found) and not any(r.owner for r in found)


def _object(token: Token) -> bool:
    """Whether a word can only be an accusative noun."""
    cases = {r.case for r in token.readings if r.pos == "NOUN" and len(r.stem) > 2 and not r.pronominal}
    return token.word and token.verb() is None and "Acc" in cases and not cases & {"Gen", "Dat", "Abl", "Loc"}
