"""Whether an event happened, is fixed to happen, is wished or possible, or is denied."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kgraph.extract.rules import Word, parse_trigger
from kgraph.extract.syntax.clauses import Predicate, Sentence
from kgraph.extract.syntax.tokens import Token
from kgraph.language import Language
from kgraph.language.morphology import Analysis

ACTUAL, PLANNED, POSSIBLE, DENIED = "actual", "planned", "possible", "denied"
_TO = ("га", "ге", "го", "гө", "ка", "ке")  # a date is one token, without readings
_DECIDED = 3
_BEFORE = 2
_AHEAD = 8


@dataclass(frozen=True, slots=True)
class Modality:
    """The cue words of a language."""

    planned: frozenset[str]
    planned_words: frozenset[str]
    intending: frozenset[str]
    possible: frozenset[str]
    possible_words: frozenset[str]
    denied_words: frozenset[str]
    decisions: frozenset[str]
    phases: frozenset[str]
    ends: frozenset[str]
    auxiliaries: frozenset[str]
    reports: frozenset[str]
    frames: frozenset[str]
    neutral: frozenset[str]
    considered: frozenset[str]
    ahead: frozenset[str]
    prepared: frozenset[str]
    continuing: frozenset[str]
    bygone: frozenset[str]
    setting: frozenset[str]
    departures: frozenset[str]
    facing: frozenset[str]
    dropped: tuple[tuple[Word, ...], ...]

    def of_verb(self, tokens: Sequence[Token], sentence: Sentence, i: int, reading: Analysis, present: str) -> str:
        """The modality of the event that a verb form at ``i`` names; ``present`` is what its present tense means."""
        last, chained = self._chain(tokens, sentence, i, reading)
        if last > i and tokens[last].lower in self.bygone and reading.form == "Part" and reading.tense == "Past":
            return DENIED if reading.negative else ACTUAL
        if reading.mood == "Int":
            return DENIED if reading.negative else self._after(tokens, sentence, last, PLANNED)
        if chained.mood == "Int":
            return DENIED if chained.negative or self._denied(tokens, last) else PLANNED
        if reading.form == "Part" and (reading.case or reading.owner) and reading.tense == "Fut":
            return DENIED if reading.negative else self._after(tokens, sentence, last, PLANNED)
        if last > i and tokens[last].lower in self.ahead and not reading.negative:
            return self._after(tokens, sentence, last, present)
        if chained.form == "Vnoun":
            return self._governed(tokens, sentence, last, present)
        if reading.negative or chained.negative or self._denied(tokens, last):
            return DENIED
        if reading.form == "Part" and (reading.case or reading.owner):
            return self._after(tokens, sentence, last, ACTUAL)
        if chained.form == "Conv" or chained.mood == "Cnd":
            return self._leading(tokens, sentence, last, chained, present)
        return self._tense(tokens, last, chained, present)

    def _leading(self, tokens: Sequence[Token], sentence: Sentence, last: int, reading: Analysis, present: str) -> str:
        """By the verb that closes the sentence after a converb («барып, … катышат») or a condition.

        A condition before a past tense is none: «X муну айтса, Y четке какты».
        """
        main = next((p for p in sentence.predicates if p.i > last and p.closes and p.reading.form != "Conv"), None)
        if main is None or main.reading.lemma in self.reports:
            return self._tense(tokens, last, reading, present)
        told = self._tense(tokens, main.i, main.reading, "planned")
        if reading.mood == "Cnd":
            return ACTUAL if told == ACTUAL and main.reading.tense == "Past" else POSSIBLE
        return told if told == PLANNED and present == "planned" else ACTUAL

    def of_noun(
        self, tokens: Sequence[Token], sentence: Sentence, begin: int, end: int, present: str, first: int
    ) -> str:
        """The modality of the event that a noun names: by what stands before it and by the verb it depends on.

        ``first`` is where its attributes begin: a genitive or a place may part it from a participle that looks ahead
        («келе жаткан президенттин Россияга сапары»).
        """
        if self._dropped(tokens, sentence, end - 1):
            return DENIED
        if (before := self._before(tokens, sentence, begin)) is not None:
            considered = before == PLANNED and self._considered(tokens, sentence, end)
            return POSSIBLE if considered else before
        if first < begin and self._before(tokens, sentence, first) == PLANNED:
            return PLANNED
        return self._governed(tokens, sentence, end - 1, present)

    def _considered(self, tokens: Sequence[Token], sentence: Sentence, end: int) -> bool:
        """Whether what is ahead is only under consideration: «боло турган сапары каралууда»."""
        return any(t.lower in self.considered for t in tokens[end : min(end + _BEFORE + 1, sentence.end)])

    def _chain(self, tokens: Sequence[Token], sentence: Sentence, i: int, reading: Analysis) -> tuple[int, Analysis]:
        return sentence.chained(i, reading, self.auxiliaries)

    def _tense(self, tokens: Sequence[Token], last: int, reading: Analysis, present: str) -> str:
        if reading.mood in ("Cnd", "Imp"):
            return POSSIBLE
        if reading.mood == "Int" or (reading.form == "Part" and reading.tense == "Fut"):
            return PLANNED
        if reading.tense == "Prog":
            return ACTUAL
        if reading.form == "Fin" and reading.tense == "Pres":
            progressive = reading.lemma in ("жат", "жүр", "тур", "отур", "олтур", "келат", "барат")
            return ACTUAL if progressive else present
        return ACTUAL

    def _denied(self, tokens: Sequence[Token], last: int) -> bool:
        return last + 1 < len(tokens) and tokens[last + 1].lower in self.denied_words

    def _before(self, tokens: Sequence[Token], sentence: Sentence, begin: int) -> str | None:
        """Attributes right before the noun: «болгон сапары», «боло турган жолугушуу», «пландалган визит»."""
        for i in range(begin - 1, max(sentence.begin, begin - _BEFORE) - 1, -1):
            reading = next((p.reading for p in sentence.predicates if p.i == i), None)
            if tokens[i].lower in self.planned_words or (reading is not None and reading.lemma in self.planned):
                return PLANNED
            if tokens[i].lower in self.neutral:
                continue
            if reading is None and _cased(tokens[i]):
                return None
            if reading is not None and reading.form == "Part" and not reading.case and not reading.owner:
                if reading.negative:
                    return DENIED
                coming = reading.lemma == "жат" and self._coming(sentence, i - 1)
                return PLANNED if reading.tense == "Fut" or reading.lemma == "тур" or coming else ACTUAL
            if reading is not None and reading.finite:
                return None
        return None

    def _coming(self, sentence: Sentence, i: int) -> bool:
        """Whether the converb before «жаткан» looks ahead: «келе жаткан», «күтүлүп жаткан»."""
        reading = next((p.reading for p in sentence.predicates if p.i == i), None)
        return reading is not None and (reading.lemma in self.planned or reading.tense == "Pres")

    def _governed(self, tokens: Sequence[Token], sentence: Sentence, i: int, present: str) -> str:
        """By the verb on which a noun of action at ``i`` depends: «барышы күтүлүүдө», «жолугушуусу болуп өттү».

        Empty if that verb denies something else («жолугушуу жөнүндө кабарланган жок»).
        """
        if self._framing(tokens, i):
            return self._occasion(tokens, sentence, i)
        if self._faced(tokens, sentence, i):
            return ACTUAL
        if self._departed(tokens, sentence, i):
            return PLANNED
        after = self._after(tokens, sentence, i, "")
        if after:
            return after
        governor = next((p for p in sentence.predicates if p.i > i), None)
        if governor is None:
            return ACTUAL
        last, chained = self._chain(tokens, sentence, governor.i, governor.reading)
        if governor.reading.tense == "Pres" and tokens[governor.i + 1].lower in self.ahead:
            return PLANNED
        if governor.reading.negative or chained.negative or self._denied(tokens, last):
            if governor.reading.lemma in self.ends:
                return ACTUAL  # «сүйлөшүүлөр аяктай элек»
            return DENIED if governor.reading.lemma in self.auxiliaries else ""
        if governor.reading.form in ("Vnoun", "Part") and (
            governor.reading.case or governor.reading.owner or governor.reading.form == "Vnoun"
        ):
            ahead = chained.form == "Part" and chained.tense == "Fut"
            return self._after(
                tokens, sentence, last, PLANNED if ahead else self._phase(tokens, sentence, last, present)
            )
        if chained.form == "Conv" or chained.mood == "Cnd":
            return self._leading(tokens, sentence, last, chained, present)
        return self._tense(tokens, last, chained, present)

    def _faced(self, tokens: Sequence[Token], sentence: Sentence, i: int) -> bool:
        """Whether it has happened, whatever is done about it: «кол салуусун таанышы керек», «чабуулун улантууга»."""
        governor = next((p for p in sentence.predicates if p.i > i), None)
        if governor is not None and governor.reading.form == "Vnoun" and governor.reading.lemma in self.continuing:
            return True
        owned = any(r.case == "Acc" and r.owner for r in tokens[i].readings)
        return owned and governor is not None and governor.i == i + 1 and governor.reading.lemma in self.facing

    def _departed(self, tokens: Sequence[Token], sentence: Sentence, i: int) -> bool:
        """Whether somebody has only set out for it: «саммитке катышуу үчүн Ташкентке учуп кетти»."""
        aim = next((p for p in sentence.predicates if p.i > i), None)
        if aim is None or aim.reading.form != "Vnoun" or tokens[aim.i + 1].lower != "үчүн":
            return False
        main = sentence.closing(aim.i + 1)
        coming = main is not None and self._tense(tokens, main.i, main.reading, PLANNED) == PLANNED
        return coming or any(p.i > aim.i and p.reading.lemma in self.departures for p in sentence.predicates)

    def _framing(self, tokens: Sequence[Token], i: int) -> bool:
        """Whether an event is the time or occasion of another one: «сапары учурунда», «жолугушууда»."""
        return (i + 1 < len(tokens) and tokens[i + 1].lower in self.frames) or located(tokens[i])

    def _occasion(self, tokens: Sequence[Token], sentence: Sentence, i: int) -> str:
        """Of an event in which another one happens: planned if that is still to come."""
        main = next((p for p in sentence.predicates if p.i > i and p.closes and p.reading.form != "Conv"), None)
        if main is None or main.reading.lemma in self.reports:
            return ACTUAL
        return PLANNED if self._tense(tokens, main.i, main.reading, PLANNED) == PLANNED else ACTUAL

    def _phase(self, tokens: Sequence[Token], sentence: Sentence, i: int, present: str) -> str:
        """By the verb that says that an action begins or ends: «куруу быйыл башталат»; else actual."""
        closing = sentence.closing(i + 1)
        if closing is None or closing.reading.lemma not in self.phases:
            return ACTUAL
        return self._tense(tokens, closing.i, closing.reading, present)

    def _after(self, tokens: Sequence[Token], sentence: Sentence, i: int, default: str) -> str:
        """Cue words that follow in the same clause: планда-, күт-, мүмкүн, керек …"""
        closing = sentence.closing(i + 1)
        end = min(closing.i + 2 if closing else sentence.end, i + 1 + _AHEAD, sentence.end)
        for j in range(i + 1, end):
            reading = next((p.reading for p in sentence.predicates if p.i == j), None)
            lemmas = {r.lemma for r in tokens[j].readings} | {tokens[j].lower}
            decided = (j <= i + _DECIDED and lemmas & self.decisions) or self._set(tokens, j, lemmas)
            if reading is not None and reading.lemma in self.intending and "Pass" not in reading.voice:
                return POSSIBLE
            if decided or (reading is not None and reading.lemma in self.planned):
                return PLANNED
            if lemmas & self.prepared and not (closing and closing.reading.lemma in self.reports):
                return PLANNED
            if (reading is not None and reading.lemma in self.possible) or lemmas & self.possible_words:
                return POSSIBLE
            if tokens[j].text == ";":
                break
        return PLANNED if closing is not None and self._expected(sentence, i, closing) else default

    def _expected(self, sentence: Sentence, i: int, closing: Predicate) -> bool:
        """Whether only nouns of action stand before the verb that closes: «өтүшү, … жолугушуусу күтүлөт»."""
        between = [p for p in sentence.predicates if i < p.i < closing.i]
        return closing.reading.lemma in self.planned and all(p.reading.form == "Vnoun" for p in between)

    def _set(self, tokens: Sequence[Token], j: int, lemmas: set[str]) -> bool:
        """Whether a day is set for it: «5-майга белгиленди»."""
        before = tokens[j - 1].lower
        return bool(lemmas & self.setting) and before[0].isdigit() and before.endswith(_TO)

    def _dropped(self, tokens: Sequence[Token], sentence: Sentence, i: int) -> bool:
        """Whether what a noun names is called off or put off: «сапарын кийинкиге жылдырды»."""
        ahead = tokens[i + 1 : min(i + 1 + _AHEAD, sentence.end)]
        return any(
            all(n + m < len(ahead) and word.key in ahead[n + m].keys for m, word in enumerate(words))
            for words in self.dropped
            for n in range(len(ahead))
        )


def located(token: Token) -> bool:
    """Whether a word is in the locative: «жолугушууда»."""
    return any(r.case == "Loc" and not r.attr and r.form in ("", "Vnoun") for r in token.readings)


def _cased(token: Token) -> bool:
    """Whether a word is a noun in an oblique case, which no attribute behind it can be."""
    nouns = [r for r in token.readings if r.pos == "NOUN"]
    return bool(nouns) and all(r.case for r in nouns)


def modality(language: Language) -> Modality:
    """The cue words of a language folder."""
    words = language.words["modality"]
    dropped = tuple(found for text in words["dropped"] for found in parse_trigger(text))
    cues = {name: frozenset(words[name]) for name in Modality.__dataclass_fields__ if name != "dropped"}
    return Modality(**cues, dropped=dropped)
