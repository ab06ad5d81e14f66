"""A trigger in its sentence: the words and phrases around it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from kgraph.extract.frames.page import Scene
from kgraph.extract.frames.triggers import Match
from kgraph.extract.phrases.phrases import PLACES, Phrase
from kgraph.extract.reference.discourse import ACTING
from kgraph.extract.syntax.clauses import Sentence
from kgraph.extract.syntax.quotation import CLOSING, OPENING, marks
from kgraph.extract.syntax.tokens import Token, cued, following

_NEAR = 2
_HEAD = 2
_BRIEFING = 4
_CALLED = "деген"
_QUESTION = "суроо"


@dataclass(frozen=True)
class Setting(Scene):
    """A trigger in its sentence, with the document around it and what has been read of it so far.

    ``within`` are the positions of the sentence's phrases, ``auxiliaries`` the verbs that only carry a tense. What many
    rules ask is worked out when first asked and kept.
    """

    sentence: Sentence
    match: Match
    within: tuple[int, ...]
    auxiliaries: frozenset[str]

    @cached_property
    def begin(self) -> int:
        """The first token of the clause in which the trigger stands."""
        return self.sentence.left(self.match.begin, self.tokens)

    @cached_property
    def left(self) -> tuple[int, ...]:
        """The positions of the sentence's phrases before the trigger."""
        before = (k for k in self.within if self.phrases[k].end <= self.match.anchor)
        return tuple(k for k in before if not self._overlaps(k))

    @property
    def span(self) -> tuple[int, int, int]:
        """The token range of the trigger, and the number of its sentence."""
        return self.match.begin, self.match.anchor + 1, self.sentence.index

    @property
    def passive(self) -> bool:
        """Whether the trigger is a passive verb: its subject is acted upon."""
        voice = self.match.reading.voice if self.match.reading is not None else ""
        return "Pass" in voice and "Rcp" not in voice

    @property
    def verbal(self) -> bool:
        """Whether the trigger ends in a verb form."""
        return self.match.reading is not None and self.match.reading.pos == "VERB"

    @property
    def saying(self) -> bool:
        """Whether the rule is one of those of what people say to or of others."""
        return self.match.rule.saying

    def modifies(self) -> bool:
        """Whether a participle modifies a noun after it rather than closing the sentence or saying before or after what
        something else is done: «жөнөр алдында журналисттер менен сүйлөштү», «кирген соң калк качты»."""
        after, words = following(self.tokens, self.match.anchor), self.page.words
        if after in words.postpositions or after in words.ending:
            return False
        return not any(p.i == self.match.anchor and p.closes for p in self.sentence.predicates)

    def invited(self) -> bool:
        """Whether the trigger is what somebody is invited to, who then is the object: «сапар менен келүүгө чакырды»."""
        reading = self.match.reading
        closing = self.sentence.closing(self.match.anchor + 1)
        if closing is None or closing.reading.lemma not in self.page.words.inviting:
            return self._lettered()
        if self.attributive:
            return False  # «X-ти кабыл алган Y аны жардам берүүгө чакырды»
        between = [p for p in self.sentence.predicates if self.match.anchor <= p.i < closing.i]
        aim = any(p.reading.form == "Vnoun" and p.reading.case == "Dat" for p in between)
        if reading is not None and reading.form == "Conv":  # «келип кетүүгө чакырды», not «келип, … чакырды»
            return aim and not self.saying and any(p.i == self.match.anchor + 1 for p in between)
        if reading is not None and reading.pos == "NOUN":
            relation = self.page.words.postpositions.get(following(self.tokens, self.match.anchor), "")
            return ((aim or not between) and relation == "comitative") or (
                reading.case == "Dat" and (aim or not between)
            )
        return aim

    def _lettered(self) -> bool:
        """Whether an invitation is handed over: «саммитке чакыруу тапшырды», «сапар менен келүү чакыруусун берди»."""
        reading, act = self.match.reading, self.sentence.governor(self.match.anchor + 1)
        if reading is None or reading.pos != "NOUN" or act is None:
            return False
        if reading.case == "Dat" and act.reading.lemma in self.page.words.inviting:
            return True
        coming = act.reading.form == "Vnoun" and act.reading.case in ("", "Dat") and not act.reading.owner
        after = self.sentence.governor(act.i + 1) if coming and act.i - self.match.anchor <= _NEAR else None
        return after is not None and after.i - act.i <= _NEAR and after.reading.lemma in self.page.words.inviting

    def held(self) -> bool:
        """Whether the verb right after a noun of action only says that it is done: «жолугушуу өткөрдү»."""
        reading, verb = self.match.reading, self.sentence.governor(self.match.anchor + 1)
        bare = reading is not None and reading.pos == "VERB" and not reading.owner and reading.case in ("", "Acc")
        return bare and verb is not None and verb.i == self.match.anchor + 1 and verb.reading.form in ("Fin", "Conv")

    def _overlaps(self, k: int) -> bool:
        phrase = self.phrases[k]
        return any(phrase.begin <= i < phrase.end for i in self.match.tokens)

    def quotation(self) -> range:
        """The words in quotation marks right before the trigger: «…», — деди; what they name is not who speaks."""
        end = self.match.begin - 1
        while end > self.sentence.begin and (not self.tokens[end].word or self.tokens[end].lower == "деп"):
            if self.tokens[end].text in CLOSING:
                opened = (i for i in range(end - 1, self.sentence.begin - 1, -1) if self.tokens[i].text in OPENING)
                return range(next(opened, self.sentence.begin), end)
            end -= 1
        return range(0)

    def quoted(self, phrase: Phrase) -> bool:
        """Whether a phrase stands in what somebody says or writes, and the trigger outside: «X — диктатор» деген."""
        if phrase.begin in self.quotation():
            return True
        before = marks(self.tokens[self.sentence.begin : phrase.begin])
        after = marks(self.tokens[phrase.end : self.match.begin])
        if not before or not after or before[-1].text not in OPENING or after[0].text not in CLOSING:
            return False
        return after[0].i - before[-1].i - 1 > phrase.end - phrase.begin

    @property
    def quoted_until(self) -> int:
        """Where the quotation ends in which the trigger stands: who says it has no part in it («…», — деди X)."""
        end, anchor = self.sentence.end, self.match.anchor
        close = next((i for i in range(anchor, end) if self.tokens[i].text in CLOSING), None)
        verb = next((p for p in self.sentence.predicates if close is not None and p.i > close), None)
        said = verb is not None and verb.reading.lemma in self.page.words.quoting
        return close if close is not None and said else end

    def cited(self) -> int:
        """Where the words begin after those that say who tells what the trigger is about, or what he was asked:
        «X билдиргендей, …», «Y келеби деген суроого …»."""
        telling = [p.i for p in self.sentence.predicates if p.closes and p.reading.case == "Equ"]
        ends = (i + 1 for i in (*telling, *(end for _, end in self.questions())))
        return max((i for i in ends if i <= self.match.begin), default=self.sentence.begin)

    def questions(self) -> list[tuple[int, int]]:
        """Where somebody is said to be asked something: «деген» and its noun, «Y качан келет деген суроого», «Y келеби
        деген журналисттин суроосуна»."""
        ends: list[tuple[int, int]] = []
        for called in (t.i for t in self.tokens[self.sentence.begin : self.sentence.end] if t.lower == _CALLED):
            after = self.tokens[called + 1 : min(called + 1 + _NEAR, self.sentence.end)]
            asked = (t.i for t in after if any(r.lemma == _QUESTION for r in t.readings))
            ends.extend((called, noun) for noun in asked)
        return ends

    def announces(self, k: int) -> bool:
        """Whether a phrase only says whose words follow: «Министр: “Сүйлөшүүлөр майда өтөт”»."""
        end = self.phrases[k].end
        opens = self.phrases[k].begin - self.sentence.begin <= _HEAD
        return opens and end < self.match.begin and self.tokens[end].text == ":"

    def briefed(self, k: int) -> bool:
        """Whether a place only says where somebody speaks to the press: «Катардагы маалымат жыйынында»."""
        phrase = self.phrases[k]
        if phrase.kind not in PLACES or not (phrase.attr or phrase.case == "Loc"):
            return False
        after = [t for t in self.tokens[phrase.end : phrase.end + _BRIEFING] if t.text not in OPENING]
        return any(found.start <= 1 for found in cued(after, self.page.words.press))

    def mediates(self, k: int) -> bool:
        """Whether a phrase names who brings others together: «Катардын ортомчулугу менен»."""
        phrase = self.phrases[k]
        noun = self.tokens[phrase.end] if phrase.end < len(self.tokens) else None
        return phrase.case == "Gen" and noun is not None and noun.means(self.page.words.mediation)

    def anonymous(self, end: int) -> bool:
        """Whether people whom nobody names act in the clause, before token ``end``: «талдоочулар … белгилешет»."""
        begin = self.sentence.left(min(self.match.begin, end), self.tokens)
        said = self.quotation()
        free = (i for i in self.between(begin) if i < end and i not in said and not self._apposed(i))
        after = self.page.words.postpositions  # «журналисттер менен маекте X … айыптады»
        return any(self.page.words.human(self.tokens[i], ("",)) and self.tokens[i + 1].lower not in after for i in free)

    def _apposed(self, i: int) -> bool:
        """Whether a noun tells what somebody named right after it is to others: «Минсктин союздашы Чили»."""
        alone = any(r.owner == "3" and not (r.case or r.number) for r in self.tokens[i].readings)
        return alone and any(self.phrases[k].begin == i + 1 for k in self.within)

    def between(self, begin: int) -> Iterator[int]:
        """The words from ``begin`` to the trigger that belong to no phrase."""
        inside = {i for k in self.within for i in range(self.phrases[k].begin, self.phrases[k].end)}
        return (i for i in range(begin, self.match.begin) if i not in inside)

    def past_grounds(self, begin: int) -> int:
        """Where the clause begins without the reason of what is done, if somebody is named after that: «Y-ке
        көмөктөшкөн деген негизде X-ти тизмеге кошту»."""
        words = self.page.words.reasons
        told = (i for i in range(begin + 1, self.match.begin) if self.tokens[i].means(words))
        ends = [i + 1 for i in told if self.tokens[i - 1].lower == _CALLED]
        return ends[-1] if ends and any(self.phrases[k].begin >= ends[-1] for k in self.left) else begin

    def ahead(self, reach: int) -> Sequence[Token]:
        """The words of the sentence right after the trigger, at most ``reach`` of them."""
        return self.tokens[self.match.anchor + 1 : min(self.match.anchor + 1 + reach, self.sentence.end)]

    def possessed(self, i: int) -> bool:
        """Whether a word is a noun with a possessive of the third person: the genitive before it may be its own."""
        token, words = self.tokens[i], self.page.words
        noun = any(r.pos == "NOUN" and r.lemma in words.nouns for r in token.readings)  # «жыйынына» is no verb
        verb = None if noun else token.verb()
        if verb is not None and verb.form == "Vnoun" and verb.owner == "3":
            return True
        closed = token.lower in words.postpositions or token.lower in words.describing or token.lower in words.numerals
        if verb is not None or not token.word or closed:  # «Токио жети …»
            return False
        objects = {r.stem for r in token.readings if r.case == "Acc" and not r.owner}
        owned = any(
            r.owner == "3" and len(r.stem) > 2 and not r.attr and r.stem[:-1] not in objects  # «чечимди» is an object
            for r in token.readings
            if r.pos == "NOUN"
        )
        said = (r for r in token.readings if not (noun and r.pos == "VERB"))
        plain = any(not r.case and not r.owner and not r.number and r.known for r in said)
        return owned and not plain

    def acting(self, phrase: Phrase) -> bool:
        """Whether a phrase can act: a capital only where no journey is told."""
        return phrase.kind in ACTING or (phrase.kind == "capital" and self.match.rule.family != "visit")

    @property
    def attributive(self) -> bool:
        """Whether the trigger is a participle that modifies a noun after it."""
        reading = self.match.reading
        return (
            reading is not None and reading.form == "Part" and not (reading.case or reading.owner) and self.modifies()
        )

    def expanded(self, k: int) -> tuple[int, ...]:
        """Phrase ``k`` with those coordinated with it."""
        return tuple(j for j in self.page.coordinated.groups[k] if j in self.within)
