"""Whether an event happened, is fixed to happen, is wished or possible, or is denied."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kgraph.extract.circumstances.cues import Cues, cased
from kgraph.extract.circumstances.tenses import (
    ABOUT,
    ACTUAL,
    DENIED,
    PLANNED,
    POSSIBLE,
    about,
    conditional,
    ends_past,
    tense,
)
from kgraph.extract.syntax.clauses import Predicate, Sentence
from kgraph.extract.syntax.tokens import Token, following
from kgraph.language.morphology import Analysis

_DECIDED = 3
_BEFORE, _AHEAD = 2, 8


@dataclass(frozen=True, slots=True)
class Modality:
    """Reads the modality of an event off the words around its trigger."""

    cues: Cues

    def of_verb(self, tokens: Sequence[Token], sentence: Sentence, i: int, reading: Analysis, present: str) -> str:
        """The modality of the event that a verb form at ``i`` names; ``present`` is what its present tense means."""
        last, _ = self._chain(tokens, sentence, i, reading)
        if reading.mood == "Des":  # «жолуккусу келет»; who does not wish to meet tells of no meeting
            return "" if self.cues.denies(tokens, last) or _unable(sentence, i, last + 1) else POSSIBLE
        return self._of_form(tokens, sentence, i, reading, present)

    def _of_form(self, tokens: Sequence[Token], sentence: Sentence, i: int, reading: Analysis, present: str) -> str:
        """The modality that the form of a verb tells, with its auxiliaries and what follows them."""
        last, chained = self._chain(tokens, sentence, i, reading)
        if about(tokens, sentence, i, reading) or self.cues.resolves(reading, chained):
            return PLANNED
        if last > i and tokens[last].lower in self.cues.bygone and reading.form == "Part" and reading.tense == "Past":
            return DENIED if reading.negative else ACTUAL
        if last > i and self.cues.lasting(reading, chained):
            return ACTUAL
        if reading.mood == "Int":
            return DENIED if reading.negative else self._after(tokens, sentence, last, PLANNED)
        if chained.mood == "Int":
            return DENIED if chained.negative or self.cues.denies(tokens, last) else PLANNED
        if reading.form == "Part" and (reading.case or reading.owner) and reading.tense == "Fut":
            return DENIED if reading.negative else self._after(tokens, sentence, last, PLANNED)
        if last > i and self._looks_ahead(tokens, sentence, last) and not _denied(sentence, i, last, reading):
            return self._after(tokens, sentence, last, present)
        if reading.form == "Part" and self._afterwards(tokens, sentence, last, reading):
            return ACTUAL
        if chained.form == "Vnoun":
            return self._governed(tokens, sentence, last, present)
        if reading.negative or chained.negative or self.cues.denies(tokens, last) or _unable(sentence, i, last):
            return DENIED
        if reading.form == "Part" and (reading.case or reading.owner):
            timed = reading.case == "Loc" or self.cues.ended(tokens, last, reading)
            coming = timed and self._occasion(tokens, sentence, last) == PLANNED
            return PLANNED if coming else self._after(tokens, sentence, last, ACTUAL)
        if chained.form == "Conv" or chained.mood == "Cnd":
            return self._leading(tokens, sentence, last, chained, present)
        told = conditional(tokens, sentence, i, tense(chained, present))
        return POSSIBLE if told == PLANNED and self.cues.hoped(tokens, last) else told

    def _afterwards(self, tokens: Sequence[Token], sentence: Sentence, i: int, reading: Analysis) -> bool:
        """Whether something has come after it: «сабагандан кийин элчи чакырылды», or lasts: «баштагандан бери»."""
        if reading.tense == "Past" and self.cues.since(tokens, i, reading):
            return True
        main = sentence.closing(i + 1)
        return self.cues.ended(tokens, i, reading) and main is not None and tense(main.reading, PLANNED) == ACTUAL

    def _leading(self, tokens: Sequence[Token], sentence: Sentence, last: int, reading: Analysis, present: str) -> str:
        """By the verb that closes the sentence after a converb («барып, … катышат») or a condition.

        A condition before a past tense is none: «X муну айтса, Y четке какты».
        """
        if reading.form == "Conv" and reading.lemma in ABOUT and ends_past(sentence):
            return ACTUAL  # «кабыл алып жатып, … деди»
        if reading.form == "Conv" and self.cues.owes(tokens, sentence, last):
            return POSSIBLE
        main = next((p for p in sentence.predicates if p.i > last and p.closes and p.reading.form != "Conv"), None)
        if main is None and (end := sentence.predicates[-1]).i > last and end.reading.form == "Vnoun":
            return self._after(tokens, sentence, end.i, ACTUAL)  # «барып, … жолугушу мүмкүн»
        if main is None or main.reading.lemma in self.cues.reports:
            return tense(reading, present)
        told = tense(main.reading, "planned")
        if reading.mood == "Cnd":
            return ACTUAL if told == ACTUAL and main.reading.tense == "Past" else POSSIBLE
        told = self._whole(tokens, sentence, main, told)
        aims = main.reading.mood == "Int"  # «бошотууну сурап, кат жолдомокчу»
        return told if told != ACTUAL and (aims or present == "planned") else ACTUAL

    def _whole(self, tokens: Sequence[Token], sentence: Sentence, main: Predicate, told: str) -> str:
        """The modality of a sentence by its last two verbs: «барып, … жолугушары күтүлүүдө», «… жолугушканы жатат»."""
        before = next((p for p in sentence.predicates if p.i == main.i - 1), None)
        if before is None:
            return told
        if about(tokens, sentence, before.i, before.reading):
            return PLANNED
        looks = main.reading.lemma in self.cues.planned | self.cues.possible
        does = told == ACTUAL or main.reading.mood == "Int"
        if does and main.reading.lemma in self.cues.possible - self.cues.intending:
            return told  # «жолугуп, … чечүүнү сунуштады», «… сунуштамакчы»
        noun = before.reading.form in ("Vnoun", "Part")
        depends = noun and bool((before.reading.case and looks) or (before.reading.owner and not before.reading.case))
        return self._after(tokens, sentence, before.i, told) if depends else told

    def of_noun(
        self, tokens: Sequence[Token], sentence: Sentence, begin: int, end: int, present: str, first: int
    ) -> str:
        """The modality of the event that a noun names: by what stands before it and by the verb it depends on.

        ``first`` is where its attributes begin: a genitive or a place may part it from a participle that looks ahead
        («келе жаткан президенттин Россияга сапары»).
        """
        if off := self.cues.drops(tokens, sentence, end - 1):
            return off
        if (before := self._before(tokens, sentence, begin)) is not None:
            considered = before == PLANNED and self.cues.only_considered(tokens, sentence, end)
            return POSSIBLE if considered else before
        if first < begin and self._before(tokens, sentence, first) == PLANNED:
            return PLANNED
        return self._governed(tokens, sentence, end - 1, present)

    def _chain(self, tokens: Sequence[Token], sentence: Sentence, i: int, reading: Analysis) -> tuple[int, Analysis]:
        return sentence.chained(i, reading, self.cues.auxiliaries)

    def _before(self, tokens: Sequence[Token], sentence: Sentence, begin: int) -> str | None:
        """Attributes right before the noun: «болгон сапары», «боло турган жолугушуу», «пландалган визит»."""
        begin = self.cues.amount(tokens, begin, sentence.begin)
        for i in range(begin - 1, max(sentence.begin, begin - _BEFORE) - 1, -1):
            reading = next((p.reading for p in sentence.predicates if p.i == i), None)
            if tokens[i].lower in self.cues.neutral or self.cues.serially(tokens[i], sentence):
                continue
            planned = reading is not None and self.cues.promises(reading)
            if (
                planned
                or tokens[i].lower in self.cues.planned_words
                or self.cues.sets(tokens, i, {reading.lemma if reading else ""})
            ):
                return PLANNED
            if reading is None and cased(tokens[i]):
                return None
            if reading is not None and reading.form == "Part" and not reading.case and not reading.owner:
                if reading.negative:
                    return DENIED
                coming = reading.lemma in ABOUT and self._coming(sentence, i - 1)
                return PLANNED if reading.tense == "Fut" or coming else ACTUAL
            if reading is not None and reading.finite:
                return None
        return None

    def _looks_ahead(self, tokens: Sequence[Token], sentence: Sentence, i: int) -> bool:
        """Whether «турган» makes a time to come: «бере турган», «бере турган болду», but «кармалып турган»."""
        if any(p.i == i and p.reading.lemma in self.cues.deciding for p in sentence.predicates):
            i -= 1
        lasts = any(p.i == i - 1 and (p.reading.form, p.reading.tense) == ("Conv", "Past") for p in sentence.predicates)
        return tokens[i].lower in self.cues.ahead and not lasts

    def _coming(self, sentence: Sentence, i: int) -> bool:
        """Whether the converb before «жаткан» looks ahead: «келе жаткан», «күтүлүп жаткан»."""
        reading = next((p.reading for p in sentence.predicates if p.i == i), None)
        return reading is not None and (reading.lemma in self.cues.planned or reading.tense == "Pres")

    def _governed(self, tokens: Sequence[Token], sentence: Sentence, i: int, present: str) -> str:
        """By the verb on which a noun of action at ``i`` depends: «барышы күтүлүүдө», «жолугушуусу болуп өттү».

        Empty if that verb denies something else («жолугушуу жөнүндө кабарланган жок»).
        """
        if self.cues.framing(tokens, i):
            return self._occasion(tokens, sentence, i)
        if off := self.cues.drops(tokens, sentence, i):
            return off
        if self._faced(tokens, sentence, i) or self._led_up(tokens, sentence, i):
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
        if self._yet_to_come(tokens, sentence, governor):
            return PLANNED
        if governor.reading.tense == "Pres" and following(tokens, governor.i) in self.cues.ahead:
            return PLANNED
        if governor.reading.negative or chained.negative or self.cues.denies(tokens, last):
            if governor.reading.lemma in self.cues.ends:
                return ACTUAL  # «сүйлөшүүлөр аяктай элек»
            return DENIED if governor.reading.lemma in self.cues.auxiliaries else ""
        if governor.reading.form in ("Vnoun", "Part") and (
            governor.reading.case or governor.reading.owner or governor.reading.form == "Vnoun"
        ):
            ahead = chained.form == "Part" and chained.tense == "Fut"
            return self._after(
                tokens, sentence, last, PLANNED if ahead else self._phase(tokens, sentence, last, present)
            )
        if chained.form == "Conv" or chained.mood == "Cnd":
            return self._leading(tokens, sentence, last, chained, present)
        return tense(chained, present)

    def _yet_to_come(self, tokens: Sequence[Token], sentence: Sentence, governor: Predicate) -> bool:
        """Whether the verb on which a noun depends looks ahead: «сапары менен келгени жатат»."""
        ended = self.cues.ended(tokens, governor.i, governor.reading)
        coming = ended and self._before_what_comes(sentence, tokens, governor.i)
        return coming or about(tokens, sentence, governor.i, governor.reading)

    def _before_what_comes(self, sentence: Sentence, tokens: Sequence[Token], i: int) -> bool:
        """Whether something is to come after it: «ратификациядан өткөндөн кийин күчүнө кире турган»."""
        near = [p for p in sentence.predicates if i < p.i <= i + _AHEAD]
        return any(tokens[p.i].lower in self.cues.ahead or p.reading.tense == "Fut" for p in near)

    def _faced(self, tokens: Sequence[Token], sentence: Sentence, i: int) -> bool:
        """Whether it has happened, whatever is done about it: «кол салуусун таанышы керек», «чабуулун улантууга»."""
        governor = next((p for p in sentence.predicates if p.i > i), None)
        lasting = governor is not None and governor.reading.form == "Vnoun"
        if self.cues.based(tokens, i) or (lasting and governor and governor.reading.lemma in self.cues.continuing):
            return True
        if governor is not None and governor.reading.lemma in self.cues.passing and governor.reading.form == "Conv":
            return any(r.case == "Abl" for r in tokens[i].readings)  # «кагылыштан көп өтпөй»
        owned = any((r.case == "Acc" and r.owner) or r.case == "Dat" for r in tokens[i].readings)
        return owned and governor is not None and governor.i == i + 1 and governor.reading.lemma in self.cues.facing

    def _led_up(self, tokens: Sequence[Token], sentence: Sentence, i: int) -> bool:
        """Whether something else has come of it or after it, or lasts since: «кагылышуудан улам каттам ачылган жок»."""
        ablative = next((r for r in tokens[i].readings if r.case == "Abl"), None)
        if ablative is None:
            return False
        caused = following(tokens, i) in self.cues.because or self.cues.since(tokens, i, ablative)
        return caused or (self.cues.ended(tokens, i, ablative) and ends_past(sentence))

    def _departed(self, tokens: Sequence[Token], sentence: Sentence, i: int) -> bool:
        """Whether somebody has only set out for it: «саммитке катышуу үчүн Ташкентке учуп кетти»."""
        aim = next((p for p in sentence.predicates if p.i > i), None)
        if aim is None or aim.reading.form != "Vnoun" or following(tokens, aim.i) != "үчүн":
            return False
        main = sentence.closing(aim.i + 1)
        coming = main is not None and tense(main.reading, PLANNED) == PLANNED
        return coming or any(p.i > aim.i and p.reading.lemma in self.cues.departures for p in sentence.predicates)

    def _occasion(self, tokens: Sequence[Token], sentence: Sentence, i: int) -> str:
        """Of an event in which another one happens: planned if that is still to come."""
        main = next((p for p in sentence.predicates if p.i > i and p.closes and p.reading.form != "Conv"), None)
        if main is None or main.reading.lemma in self.cues.reports:
            return ACTUAL
        if main.reading.lemma in self.cues.urging and ends_past(sentence):
            return ACTUAL
        return PLANNED if self._whole(tokens, sentence, main, tense(main.reading, PLANNED)) == PLANNED else ACTUAL

    def _phase(self, tokens: Sequence[Token], sentence: Sentence, i: int, present: str) -> str:
        """By the verb that says that an action begins or ends: «куруу быйыл башталат»; else actual."""
        closing = sentence.closing(i + 1)
        if closing is None or closing.reading.lemma not in self.cues.phases:
            return ACTUAL
        return tense(closing.reading, present)

    def _after(self, tokens: Sequence[Token], sentence: Sentence, i: int, default: str) -> str:
        """Cue words that follow in the same clause: планда-, күт-, мүмкүн, керек …"""
        if self.cues.settles(tokens, i) or self.cues.fixes(tokens, i + 1):
            return PLANNED
        if self.cues.weighs(tokens, i):
            return POSSIBLE
        closing = sentence.closing(i + 1)
        end = min(closing.i + 2 if closing else sentence.end, i + 1 + _AHEAD, sentence.end)
        for j in range(i + 1, end):
            reading = next((p.reading for p in sentence.predicates if p.i == j), None)
            lemmas = {r.lemma for r in tokens[j].readings} | {tokens[j].lower}
            decided = (j <= i + _DECIDED and lemmas & self.cues.decisions) or self.cues.sets(tokens, j, lemmas)
            if reading is not None and reading.lemma in self.cues.intending and "Pass" not in reading.voice:
                return POSSIBLE
            if decided or (reading is not None and reading.lemma in self.cues.planned):
                undone = reading is not None and (reading.negative or self.cues.denies(tokens, j))
                return DENIED if undone and not decided else PLANNED
            if lemmas & self.cues.prepared and not (closing and closing.reading.lemma in self.cues.reports):
                return PLANNED
            if (reading is not None and reading.lemma in self.cues.possible) or lemmas & self.cues.possible_words:
                return POSSIBLE
            if tokens[j].text == ";":
                break
        return PLANNED if closing and self._expected(sentence, i, closing) else default

    def _expected(self, sentence: Sentence, i: int, closing: Predicate) -> bool:
        """Whether only nouns of action stand before the verb that closes: «өтүшү, … жолугушуусу күтүлөт»."""
        between = [p.reading.form for p in sentence.predicates if i < p.i < closing.i]
        settled = bool(between) and closing.reading.lemma in self.cues.settling
        return (settled or closing.reading.lemma in self.cues.planned) and all(form == "Vnoun" for form in between)


def _denied(sentence: Sentence, i: int, last: int, reading: Analysis) -> bool:
    """Whether what is to come is denied: «келбей турган», «келе албай турган»."""
    return reading.negative or _unable(sentence, i, last)


def _unable(sentence: Sentence, i: int, last: int) -> bool:
    """Whether an auxiliary between a verb and the last one denies it: «келе албай калды»."""
    return any(p.reading.negative for p in sentence.predicates if i < p.i < last)
