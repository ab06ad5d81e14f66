"""The phrases before a trigger by their form: case, postposition, kind, and those that may be its subject."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass

from kgraph.extract.frames.ownership import Ownership
from kgraph.extract.lexicon.offices import MISSIONS
from kgraph.extract.lexicon.states import SEVERAL
from kgraph.extract.phrases.phrases import PLACES, Phrase
from kgraph.extract.syntax.quotation import CLOSING, MARKS
from kgraph.extract.syntax.tokens import DASHES

_LOCAL = frozenset({"between", "toward"})
_ASKED = frozenset({"Acc", "Dat", "Abl"})
_AIMS = frozenset({"Acc", "Dat"})
_PERSONS = frozenset({"person", "office", "pronoun"})
_BESIDE = 1
_NAME = 3
_LED = 12
_AS = "болуп"
_FACING = frozenset({"+", *DASHES})
_BESIDES = ("since", "after", "before", "led")


@dataclass(frozen=True)
class Cases(Ownership):
    """A trigger in its clause, and the phrases around it by their form."""

    def may_be_subject(self, k: int) -> bool:
        """Whether phrase ``k`` can be the subject of a verb: nominative, and somebody who acts."""
        phrase = self.phrases[k]
        if self._through(phrase, "", ""):
            return True
        after = self.tokens[min(phrase.end, len(self.tokens) - 1)]
        of = phrase.ref == "that" or (phrase.kind == "capital" and not after.capital)
        follow = [self.phrases[j] for j in self.within if self.phrases[j].begin == after.i]
        beside = any(p.kind == "parties" or (p.case == "Gen" and p.sides) for p in follow)  # «өлкө Чилинин сөзүн …»
        own = phrase.kind == "capital" and self.page.words.human(after, ("Acc", "Dat"))
        own = own or after.lower in self.page.words.reciprocal  # «Москва менен Киев бири-биринин элчилерин чыгарды»
        if of and self.possessed(after.i) and not (beside or own):
            return False  # «Анкара декларациясы», «өлкө бийлигин чакырды»; not «Сеул жарандарын алып чыкты»
        if phrase.ref in self.page.words.members and any(self.phrases[j].begin == phrase.end for j in self.within):
            return False  # «ЖККУга мүчө Кыргызстан, Россия …»
        if phrase.kind == "org" and self._hosting(phrase):
            return False  # «ШКУ саммитинин алкагында», «“Эл” фракциясынын депутаты»
        if phrase.kind == "country" and self._named_after(phrase):
            return False
        if phrase.kind == "office" and phrase.name is None and after.lower == _AS:
            return False  # «X министр болуп иштеп турганда кол койгон»
        if phrase.case or phrase.attr or not self.acting(phrase) or (phrase.kind == "pair" and not phrase.plural):
            return False
        if phrase.ref in MISSIONS and not phrase.sides and phrase.end == self.match.begin and not self.passive:
            return False  # «Швеция Бишкекте элчилик ачты»
        return not phrase.relation or phrase.relation in _BESIDES or self._among_sums(phrase)

    def _among_sums(self, phrase: Phrase) -> bool:
        """Whether a sum stands beside another one that is no phrase: «27 мамлекет менен төрт эл аралык уюм»."""
        words, after = self.page.words, self.tokens[min(phrase.end + 1, len(self.tokens) - 1)]
        counts = after.text[0].isdigit() or after.lower in words.numerals or after.lower in words.counting
        return phrase.kind == SEVERAL and phrase.relation == "comitative" and counts

    def _hosting(self, phrase: Phrase) -> bool:
        """Whether a bare name only says whose gathering the word after it is, or of what party somebody is."""
        after = next((t for t in self.tokens[phrase.end : phrase.end + 2] if t.text not in CLOSING), self.tokens[-1])
        owned, words = [r for r in after.readings if r.owner == "3"], self.page.words
        return any(r.lemma in words.gatherings or (r.lemma in words.factions and r.case == "Gen") for r in owned)

    def _named_after(self, phrase: Phrase) -> bool:
        """Whether a bare state is the first word of the name of a party: «Кыргызстан жашылдар партиясы»."""
        for token in self.tokens[phrase.end : phrase.end + _NAME]:
            if any(r.lemma in self.page.words.factions and r.owner == "3" for r in token.readings):
                return not phrase.case
            if not token.word or token.verb() is not None or token.lower in self.page.words.postpositions:
                return False
        return False

    def case(self, case: str) -> int | None:
        """The nearest phrase before the trigger, in its clause, in the given case."""
        if case == "Acc" and (accused := self.accused()) is not None:
            return accused
        limit = self._limit()
        inner = None
        for k in self._nearest(limit):
            phrase = self.phrases[k]
            if (case == "Loc" and self._telling(phrase)) or (case == "Abl" and self.origin(phrase)):
                continue
            if case != "Gen" and self._through(phrase, case, ""):
                if case != "Acc" or not self.embedded(phrase):
                    return self._outer(k)
                inner = k if inner is None and not self.occasion(phrase) else inner
                continue
            if phrase.case == case and not phrase.attr and self.acting(phrase) and not phrase.relation:
                if case == "Gen":
                    if self.owns(phrase):
                        return k
                    continue
                if case == "Acc" and inner is None and self.taken(phrase):
                    return None
                return self._outer(self._called(k, limit) if case in _ASKED and self.saying else k)
        return self._deemed() if case == "Acc" and inner is None else inner

    def _telling(self, phrase: Phrase) -> bool:
        """Whether a phrase only owns words by which something is known: «элчиликтин маалыматында»."""
        head = self.tokens[phrase.head.begin] if phrase.head is not None else None
        return head is not None and head.lower in self.page.words.attributing

    def _outer(self, k: int) -> int:
        """Whose something in an organisation is told of: «X-тин БУУнун Кеңешинин мүчөлүгүнө талапкерлигин колдоду»,
        «X-тин ЕБге кирүүсүнө бөгөт койду»."""
        phrase, before = self.phrases[k], self.phrases[k - 1] if k - 1 in self.within else None
        nested = before is not None and (before.kind, before.case) == ("country", "Gen") and before.end == phrase.begin
        entry = phrase.case == "Dat" and phrase.end < self.match.begin and self.possessed(phrase.end)
        return k - 1 if nested and phrase.kind == "org" and (phrase.case == "Gen" or entry) else k

    def _deemed(self) -> int | None:
        """Of whom it is said what he is, if that is told by a verb before «деп»: «X-ты шайланды деп тааныды»."""
        before = [p for p in self.sentence.predicates if p.i < self.match.begin]
        if len(before) < 2 or before[-1].i != self.match.begin - 1 or self.tokens[before[-1].i].lower != "деп":
            return None
        verb = before[-2]
        if not verb.closes or verb.i != before[-1].i - 1:
            return None
        begin = self.sentence.left(verb.i, self.tokens)
        inside = (k for k in self.left if begin <= self.phrases[k].begin < verb.i)
        return next((k for k in inside if self.phrases[k].case == "Acc" and self.acting(self.phrases[k])), None)

    def _called(self, k: int, limit: int) -> int:
        """Whom a saying is for, if phrase ``k`` is the object of what he shall do: «X-ты Y-лерди чыгарбоого үндөдү»."""
        case = self.phrases[k].case
        if not self.embedded(self.phrases[k]):
            return k
        first = (j for j in self.left if j < k and self.phrases[j].begin >= limit and self.phrases[j].case == case)
        return next((j for j in first if self.acting(self.phrases[j]) and not self.phrases[j].attr), k)

    def relation(self, relation: str) -> int | None:
        """The nearest phrase before the trigger, in its clause, with a postposition of the given class."""
        for k in self._nearest(self._limit()):
            phrase = self.phrases[k]
            local = relation in _LOCAL and phrase.kind in PLACES  # «Ош менен Стамбулдун ортосундагы каттам»
            if relation == "comitative" and (led := self._with_others(k)) is not None:
                return led
            if phrase.relation == relation and (self.acting(phrase) or phrase.kind == "adjective" or local):
                return k
            aside = relation == "comitative" and (phrase.kind in _PERSONS or self._means(phrase))
            if phrase.head is not None and not aside and self._through(phrase, phrase.head.case, relation):
                return k
        return None

    def _with_others(self, k: int) -> int | None:
        """Who is named first of those with whom others act, if phrase ``k`` means them: «X баштаган лидерлер менен»."""
        phrase = self.phrases[k]
        many = phrase.relation == "comitative" and phrase.plural and not phrase.sides
        first = [j for j in self.within if self.phrases[j].relation == "led" and self.phrases[j].end <= phrase.begin]
        beside = many and first and phrase.begin - self.phrases[first[-1]].end <= _LED
        return first[-1] if beside else None

    def _means(self, phrase: Phrase) -> bool:
        """Whether a phrase owns that by which something comes about: «X-тин чакыруусу менен» is not with X."""
        head = self.tokens[phrase.head.begin] if phrase.head is not None else None
        return head is not None and any(r.lemma in self.page.words.means for r in head.readings)

    def place(self, case: str) -> int | None:
        """The nearest place before the trigger, in its clause, in the given case."""
        for k in self._nearest(self._limit()):
            phrase = self.phrases[k]
            if case == "Abl" and self.origin(phrase):
                continue
            local = phrase.case == case or (case == "Dat" and phrase.kind == "place" and _within(phrase, case))
            if local and not phrase.attr and phrase.kind in PLACES and not phrase.relation:
                return k
        return self._headed() if case == "Loc" else None

    def _headed(self) -> int | None:
        """The country before a colon with which a headline says where: «Казакстан: бензинди сатууга тыюу салынды»."""
        first = self.within[0] if self.within else None
        if first is None or self.phrases[first].begin != self.sentence.begin:
            return None
        bare = self.phrases[first].kind in PLACES and not self.phrases[first].case
        return first if bare and self.tokens[self.phrases[first].end].text == ":" else None

    def kind(self, kind: str) -> int | None:
        """The nearest phrase of a kind, or with that name, before the trigger, in its clause."""
        for k in self._nearest(self._limit()):
            phrase = self.phrases[k]
            if kind in (phrase.kind, phrase.ref) and not self._framing(k):
                return k
        return None

    def _framing(self, k: int) -> bool:
        """Whether a phrase only names the format of something else: «“X + Y” форматындагы саммитти сүйлөштү»."""
        end = self.phrases[k].end
        if self.tokens[min(end, len(self.tokens) - 1)].text in _FACING and k + 1 in self.within:
            end = self.phrases[k + 1].end
        after = [t for t in self.tokens[end : end + _BESIDE + 1] if t.text not in CLOSING]
        named = bool(after) and after[0].lower in self.page.words.within
        return named and after[0].i + _BESIDE < self.match.begin

    def _nearest(self, limit: int) -> Iterator[int]:
        """The phrases before the trigger that begin at token ``limit`` or after it, the last one first."""
        return itertools.takewhile(lambda k: self.phrases[k].begin >= limit, reversed(self.left))

    def _limit(self) -> int:
        """Where the clause of the trigger begins; that of an attributive participle begins with its own subject."""
        limit = self.begin
        if self._contrast(limit - 1):
            limit = self.sentence.left(limit - 1, self.tokens)
        if self.attributive:
            own = [k for k in self.left if self.may_be_subject(k) and self.phrases[k].begin > limit]
            return self.phrases[(*self.joined(own[-1]), own[-1])[0]].begin if own else limit
        return self._before_aim(limit) if self.saying else self.past_grounds(limit)

    def _before_aim(self, limit: int) -> int:
        """Where the clause begins, if a converb belongs to what is asked for: «X-ты Y-ти кармап, берүүгө үндөдү»."""
        before = [p for p in self.sentence.predicates if p.i < self.match.begin]
        aim = bool(before) and before[-1].reading.form == "Vnoun" and before[-1].reading.case in _AIMS
        linked = aim and len(before) > 1 and before[-2].closes and before[-2].reading.form == "Conv"
        own = any(limit <= self.phrases[k].begin and self.phrases[k].case in _ASKED for k in self.left)
        if not linked or own or before[-2].i != limit - 1:
            return limit
        return max((p.i + 1 for p in before[:-2] if p.closes), default=self.sentence.begin)

    def _contrast(self, i: int) -> bool:
        """Whether a word only sets somebody in an oblique case against others: «X менен болсо кол коюлду»."""
        if i < self.sentence.begin or self.tokens[i].lower not in self.page.words.contrasting:
            return False
        ends = (p.end + bool(p.relation) for k in self.within if (p := self.phrases[k]).case or p.relation)
        return i in ends

    def conditional(self, k: int) -> bool:
        """Whether a phrase stands in a condition before the trigger: «X макул болсо, …»."""
        verb = self.sentence.closing(self.phrases[k].end)
        return verb is not None and verb.reading.mood == "Cnd" and verb.i < self.match.begin

    def contrasted(self, k: int, limit: int) -> bool:
        """Whether «болсо» after a phrase only sets it against others: «Тегеран болсо макул эмес»."""
        return self.phrases[k].end == limit - 1 and self.tokens[limit - 1].lower == "болсо"

    def joined(self, k: int) -> tuple[int, ...]:
        """The phrase that «менен» joins to phrase ``k`` right after it: «Германия менен Франция айыптады»."""
        before = self.phrases[k - 1] if k - 1 in self.within else self.phrases[k]
        between = [t for t in self.tokens[before.end : self.phrases[k].begin] if t.text not in MARKS]
        return (k - 1,) if before.relation == "comitative" and len(between) == 1 else ()


def _within(phrase: Phrase, case: str) -> bool:
    """Whether what is in a town is in the case asked for: «Ысык-Көлдүн ооруканасына»."""
    return phrase.case == "Gen" and phrase.head is not None and phrase.head.case == case and not phrase.head.relation
