"""Predicates and clause bounds: which verb a word belongs to.

Kyrgyz clauses end with their verb. A finite verb, or a converb that is not part of a verb chain, closes one;
participles and verbal nouns embed theirs in the clause around them.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace

from kgraph.extract.syntax.quotation import CLOSING, MARKS, OPENING
from kgraph.extract.syntax.tokens import Token, opens
from kgraph.language.morphology import Analysis

_LONGEST = 4
_JOINING = frozenset({"жана", "ошондой"})
_BEING = frozenset({"эле", "деп", "экен", "беле"})
_LASTING = "кел"
_WALLS = MARKS | frozenset(";:")


@dataclass(frozen=True, slots=True)
class Verbs:
    """What a language says of verb chains: auxiliaries, and words that only look like verbs."""

    auxiliaries: frozenset[str]
    never: frozenset[str]
    nouns: frozenset[tuple[str, str]]
    negations: frozenset[str]
    reports: frozenset[str]
    journeys: frozenset[str]


@dataclass(frozen=True, slots=True)
class Predicate:
    """A verb form in the text, and whether it closes its clause."""

    i: int
    reading: Analysis
    closes: bool

    @property
    def attributive(self) -> bool:
        """Whether it is a participle that describes the noun after it: «жетишилген макулдашуу»."""
        return self.reading.form == "Part" and not (self.reading.case or self.reading.owner or self.closes)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: its number, its tokens as a half-open range, its predicates, the keys of its words."""

    index: int
    begin: int
    end: int
    predicates: tuple[Predicate, ...]
    keys: frozenset[tuple[str, str]] = field(default=frozenset(), compare=False, repr=False)

    def left(self, i: int, tokens: Sequence[Token]) -> int:
        """The first token of the clause around token ``i``, as far as closing verbs and quotation marks tell."""
        wall = max((j + 1 for j in range(self.begin, i) if tokens[j].text in _WALLS), default=self.begin)
        verb = max((p.i + 1 for p in self.predicates if p.closes and p.i < i), default=self.begin)
        return max(wall if _outside(tokens, wall - 1) else self.begin, verb)

    def without(self, inside: Collection[int]) -> Sentence:
        """The sentence, with no verbs where other things are named: «келе жаткан жума күнү» is a day."""
        return replace(self, predicates=tuple(p for p in self.predicates if p.i not in inside))

    def opens(self, tokens: Sequence[Token], phrases: Collection[str]) -> bool:
        """Whether the sentence begins with one of some phrases of up to four words."""
        return opens(tokens[self.begin : min(self.end, self.begin + _LONGEST)], phrases)

    def chained(self, i: int, reading: Analysis, auxiliaries: Collection[str]) -> tuple[int, Analysis]:
        """The last verb of a chain that begins at ``i`` («талап кылып жатат», «колдой турганын»), and its reading."""
        last, current = i, reading
        for predicate in self.predicates:
            follows = predicate.i == last + 1 and predicate.reading.lemma in auxiliaries
            if follows and current.form in ("Conv", "Part") and not current.case:
                if current.tense == "Past" and (current.form, predicate.reading.form) == ("Part", "Part"):
                    break  # «жапкан болчу» is a past before the past
                last, current = predicate.i, predicate.reading
        return last, current

    def at(self, i: int) -> Predicate | None:
        """The predicate at token ``i``."""
        return next((p for p in self.predicates if p.i == i), None)

    def governor(self, i: int) -> Predicate | None:
        """The verb on which a noun at ``i`` depends: the next predicate to the right."""
        return next((p for p in self.predicates if p.i >= i), None)

    def joined(self, i: int, reading: Analysis, tokens: Sequence[Token]) -> int:
        """The last of the contents that «жана» joins to a verb at ``i``, if it is one of the same case and form: in
        «колдой турганын жана жардам берерин билдирди» «берерин»."""
        last = i
        for predicate in self.predicates:
            alike = (predicate.reading.form, predicate.reading.case) == (reading.form, reading.case)
            if predicate.i > last and predicate.closes:
                break
            if predicate.i > last and alike and tokens[last + 1].lower in _JOINING:
                last = predicate.i
        return last if reading.case else i

    def closing(self, i: int) -> Predicate | None:
        """The verb that closes the clause around token ``i``."""
        return next((p for p in self.predicates if p.i >= i and p.closes), None)


def _outside(tokens: Sequence[Token], wall: int) -> bool:
    """Whether a wall parts clauses: a single quoted name does not."""
    return wall >= 0 and tokens[wall].text in ";:"


def sentence(
    index: int, begin: int, end: int, tokens: Sequence[Token], covered: Collection[int], verbs: Verbs
) -> Sentence:
    """The predicates of one sentence; words inside names (``covered``) are none."""
    found: list[Predicate] = []
    for i in range(begin, end):
        reading = verb_reading(tokens[i]) if i not in covered else None
        if reading is not None and not (_agents(reading) or _nominal(tokens, i, verbs) or _governed(tokens, i, end)):
            follows = tokens[i + 1] if i + 1 < end else None
            lasting = bool(found) and found[-1].i == i - 1 and _lasts(found[-1].reading, verbs)
            reading = _narrative(_intended(_progressive(reading, follows), follows), follows, verbs, lasting)
            closes = _closes(reading, follows, verbs) and not _until(tokens[i], reading)
            found.append(Predicate(i, reading, closes))
    keys = frozenset().union(*(token.keys for token in tokens[begin:end]))
    return Sentence(index, begin, end, tuple(_coordinated(found, tokens)), keys)


def _coordinated(found: Sequence[Predicate], tokens: Sequence[Token]) -> list[Predicate]:
    """With participles that «жана» joins to the verb that ends the clause as perfects: «чакырган жана … болчу»."""
    after: Predicate | None = None
    told: list[Predicate] = []
    for predicate in reversed(found):
        joined = _bare(predicate.reading) and any(t.lower == "жана" for t in tokens[predicate.i + 1 : predicate.i + 2])
        closes = predicate.closes or (joined and after is not None and after.closes)
        told.append(predicate if closes == predicate.closes else replace(predicate, closes=closes))
        if closes or _bare(predicate.reading):
            after = told[-1]
    return told[::-1]


def _bare(reading: Analysis) -> bool:
    """Whether a verb form is a participle of the past without a case."""
    return reading.form == "Part" and reading.tense == "Past" and not (reading.case or reading.owner)


def _nominal(tokens: Sequence[Token], i: int, verbs: Verbs) -> bool:
    """Whether what looks like a verb is a noun, or a name."""
    token = tokens[i]
    return token.lower in verbs.never or not token.keys.isdisjoint(verbs.nouns) or _titled(tokens, i)


def _governed(tokens: Sequence[Token], i: int, end: int) -> bool:
    """Whether what looks like a past tense is the object of the noun of action after it: «кеңешти түзүү»."""
    verb, follows = verb_reading(tokens[i]), verb_reading(tokens[i + 1]) if i + 1 < end else None
    past = verb is not None and (verb.form, verb.tense) == ("Fin", "Past")
    acted = follows is not None and follows.form == "Vnoun" and not follows.case
    return past and acted and any(r.pos == "NOUN" and r.case == "Acc" and not r.owner for r in tokens[i].readings)


def _agents(reading: Analysis) -> bool:
    """Whether a form names people by what they do: «окутуучулар, дарыгерлер жана …»."""
    return (reading.form, reading.tense, reading.number) == ("Part", "Fut", "Plur") and not reading.owner


def _until(token: Token, reading: Analysis) -> bool:
    """Whether a participle says how long or how much: «керек болгончо», unlike «билдиргендей»."""
    return reading.case == "Equ" and token.lower[-2:-1] == "ч"


def _titled(tokens: Sequence[Token], i: int) -> bool:
    """Whether a word alone in quotation marks is a name: «Кайтпас» бекети."""
    quoted = 0 < i < len(tokens) - 1 and tokens[i - 1].text in OPENING and tokens[i + 1].text in CLOSING
    return quoted and tokens[i].capital


def _progressive(reading: Analysis, follows: Token | None) -> Analysis:
    """«катышууда» at the end of a clause is a present tense; elsewhere it is a noun in the locative."""
    located = reading.form == "Vnoun" and reading.case == "Loc" and not reading.owner and not reading.attr
    if located and (follows is None or not follows.word or follows.lower == "деп"):
        return replace(reading, form="Fin", tense="Prog", case="")
    return reading


def _intended(reading: Analysis, follows: Token | None) -> Analysis:
    """«машыгуу күзүндө өтмөк» at the end of a clause tells what was to be; elsewhere «өтмөк» is a noun of action."""
    bare = reading.form == "Vnoun" and reading.mood == "Int" and not (reading.case or reading.owner)
    ends = follows is None or follows.lower in _BEING or not (follows.word or follows.text == ",")
    if bare and ends:  # «бармак, бирок баш тартты» is told by its last verb
        return replace(reading, form="Fin")
    return reading


def _narrative(reading: Analysis, follows: Token | None, verbs: Verbs, lasting: bool) -> Analysis:
    """A condition of saying, or of what has been done for long (``lasting``), before a comma sets one against the next:
    «X муну айтса, Y четке какты», «X Y-ти айыптап келсе, Y …»."""
    condition = reading.mood == "Cnd" and reading.person not in ("1", "2") and not reading.negative
    told = reading.lemma in verbs.reports or (lasting and reading.lemma == _LASTING)
    if condition and told and follows is not None and follows.text == ",":
        return replace(reading, mood="", tense="Past")
    return reading


def verb_reading(token: Token) -> Analysis | None:
    """The verbal reading that a form most likely has: a finite one before a participle before a noun of action."""
    verbs = [r for r in token.readings if r.pos == "VERB" and r.form not in ("", "Stem")]
    order = {"Fin": 0, "Part": 1, "Conv": 2, "Vnoun": 3}
    return min(verbs, key=lambda r: (order[r.form], len(r.voice), -len(r.stem)), default=None)


def _lasts(reading: Analysis, verbs: Verbs) -> bool:
    """Whether «кел-» after a verb says that it has been done for long: «айыптап келсе», not «учуп келсе»."""
    return reading.form == "Conv" and reading.tense == "Past" and reading.lemma not in verbs.journeys


def _closes(reading: Analysis, follows: Token | None, verbs: Verbs) -> bool:
    chained = (
        follows is not None
        and (next_verb := verb_reading(follows)) is not None
        and next_verb.lemma in verbs.auxiliaries
    )
    if reading.form == "Fin":
        return not chained
    if reading.form == "Conv":
        light = reading.lemma in verbs.auxiliaries and follows is not None and _inflected(follows)
        present = reading.tense == "Pres" and not reading.negative
        return reading.lemma != "де" and not (chained or light or present)
    if reading.form == "Part" and reading.case == "Equ":
        return not reading.negative  # «X билдиргендей, …», not «болуп көрбөгөндөй»
    return reading.form == "Part" and not reading.case and not reading.owner and _ends(follows, verbs)


def _inflected(token: Token) -> bool:
    """Whether a word is a verb that a converb right before it can belong to: «болуп дайындалды»."""
    reading = verb_reading(token)
    return reading is not None and reading.form in ("Fin", "Conv")


def _ends(follows: Token | None, verbs: Verbs) -> bool:
    """Whether a participle in -ган stands as a finite perfect: nothing it could modify follows."""
    if follows is None or follows.bare in verbs.negations:
        return True
    return not (follows.word or follows.text[0].isdigit() or follows.text in OPENING)
