"""Known names: countries, places, organisations, offices, topics; found in text whatever their case ending."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from kgraph.extract.lexicon.entries import Entry
from kgraph.extract.syntax.quotation import CLOSING
from kgraph.extract.syntax.tokens import Token
from kgraph.language.morphology import Analysis

_SHORT = 3  # letters of a name that nobody calls his own


@dataclass(frozen=True, slots=True)
class Unit:
    """A known name in a text: token range, what it names, and the reading of its last word."""

    begin: int
    end: int
    kind: str
    ref: str
    reading: Analysis | None


@dataclass(frozen=True, slots=True)
class Index:
    """All names by their first word; of several names the longest match wins, then the earlier kind."""

    single: Mapping[str, tuple[Entry, ...]]
    multi: Mapping[str, tuple[Entry, ...]]
    generic: Mapping[str, frozenset[str]] = field(default_factory=dict)
    skipped: frozenset[str] = frozenset()
    acting: tuple[tuple[str, ...], ...] = ()
    people: frozenset[str] = frozenset()

    def find(self, tokens: Sequence[Token]) -> tuple[Unit, ...]:
        """The names in a sequence of tokens, left to right, without overlap."""
        found: list[Unit] = []
        i = 0
        while i < len(tokens):
            unit = self._at(tokens, i)
            if unit is not None:
                unit = self._extended(tokens, unit)
                found.append(unit)
            i = unit.end if unit is not None else i + 1
        return tuple(found)

    def _extended(self, tokens: Sequence[Token], unit: Unit) -> Unit:
        """A name with the generic noun after it («Ташкент шаарында»), a title with «милдетин аткаруучу»."""
        if unit.kind == "title" and unit.reading is not None and unit.reading.case == "Gen":
            return self._acting(tokens, unit)
        bare = unit.reading is None or not unit.reading.case
        after = unit.end
        if unit.kind == "org" and after < len(tokens) and tokens[after].text in CLOSING:
            after += 1
        if not bare or after >= len(tokens):
            return unit
        for reading in tokens[after].readings:
            if reading.lemma in self.generic.get(unit.kind, ()) and reading.owner == "3":
                return Unit(unit.begin, after + 1, unit.kind, unit.ref, reading)
        return unit

    def _acting(self, tokens: Sequence[Token], unit: Unit) -> Unit:
        """«министрдин милдетин аткаруучу»: the office itself, in the case of the last word."""
        for words in self.acting:
            last = unit.end + len(words) - 1
            if last < len(tokens) and all(t.lower == w for t, w in zip(tokens[unit.end : last], words, strict=False)):
                short = tokens[last].text == words[-1] == "."  # «министрдин м.а.»
                reading = Analysis(words[-1], "NOUN", words[-1]) if short else reading_of(tokens[last], words[-1])
                if reading is not None:
                    return Unit(unit.begin, last + 1, unit.kind, unit.ref, reading)
        return unit

    def _at(self, tokens: Sequence[Token], i: int) -> Unit | None:
        for entry in self.multi.get(tokens[i].lower, ()):
            end = i + len(entry.words)
            if end <= len(tokens) and all(
                t.lower == w for t, w in zip(tokens[i + 1 : end - 1], entry.words[1:-1], strict=True)
            ):
                reading = reading_of(tokens[end - 1], entry.words[-1])
                if reading is not None and (not entry.cased or tokens[i].capital):
                    return Unit(i, end, entry.kind, entry.ref, reading)
        return self._compound(tokens[i], i) if "-" in tokens[i].text else self._word(tokens[i], i)

    def _word(self, token: Token, i: int) -> Unit | None:
        """The name that a word is; of several readings a state before what is called after it, a palace where something
        is done («Бештепеде») before the power that it stands for («Бештепе билдирди»), an office before a topic."""
        found = list(self._readings(token)) if token.lower not in self.skipped else []
        if not found:
            return None
        if any(r.lemma in self.people for r in token.readings):
            found = [pair for pair in found if pair[0].kind not in ("adjective", "national")]  # «тургунун», not «түрк»
        states = [pair for pair in found if pair[0].kind == "country"]
        seats = [pair for pair in found if pair[0].kind == "place" and pair[1].case == "Loc"]
        offices = [pair for pair in found if pair[0].kind == "title"]
        best = states or seats or offices or found
        if not best:
            return None
        entry, reading = best[0]
        return Unit(i, i + 1, entry.kind, entry.ref, reading)

    def _readings(self, token: Token) -> Iterator[tuple[Entry, Analysis]]:
        for reading in token.readings:
            if not _nominal(reading):
                continue
            for key in dict.fromkeys((reading.stem, reading.lemma)):
                for entry in self.single.get(key, ()):
                    if _allowed(entry, token, reading, key) and fits(reading, entry.words[-1], key):
                        yield entry, reading

    def _compound(self, token: Token, i: int) -> Unit | None:
        """A pair of countries in one word (кыргыз-орус), or any hyphened name."""
        if (unit := self._word(token, i)) is not None:
            return unit
        if (route := self._route(token, i)) is not None:
            return route
        codes = [self._code(part) for part in token.lower.split("-")]
        if len(codes) > 1 and all(codes) and len(set(codes)) == len(codes):
            return Unit(i, i + 1, "pair", "-".join(codes), None)
        return None

    def _route(self, token: Token, i: int) -> Unit | None:
        """Two places in one word (Новосибирск-Бишкек): a route."""
        places = [
            next((e.ref for e in self.single.get(part, ()) if e.kind == "place"), "") for part in token.lower.split("-")
        ]
        return Unit(i, i + 1, "route", "|".join(places), None) if len(places) == 2 and all(places) else None

    def _code(self, word: str) -> str:
        return next((e.ref for e in self.single.get(word, ()) if e.kind in ("adjective", "country")), "")


def _allowed(entry: Entry, token: Token, reading: Analysis, key: str) -> bool:
    """Whether a form can be that of an entry: pronouns are listed form by form, «тараптар» has no possessive."""
    if (entry.kind == "parties" and reading.owner) or (entry.kind == "pronoun" and key != token.lower):
        return False
    if reading.owner in ("1", "2") and len(key) <= _SHORT:
        return False  # «Крымда» is not in anybody's «КР»
    if entry.kind == "title" and (reading.case, reading.owner) == ("Acc", "") and _acted(token, key):
        return False
    return not entry.cased or token.capital


def _nominal(reading: Analysis) -> bool:
    """Whether a reading can be that of a name: a noun, or a bare stem that looks like a verb's: «кеңеш»."""
    return reading.form == "" or (reading.form == "Stem" and not reading.voice)


def _acted(token: Token, stem: str) -> bool:
    """Whether a form is the past tense of a verb with the stem of a noun: «маектешти»."""
    return any(r.pos == "VERB" and r.finite and r.lemma == stem for r in token.readings)


def fits(reading: Analysis, word: str, key: str) -> bool:
    """Whether a reading is a form of the dictionary word: no second possessive, pronominal endings only after one."""
    return key == word and not (reading.pronominal and reading.stem == word and word[-1] not in "ыиуү")


def reading_of(token: Token, word: str) -> Analysis | None:
    """The reading of a token that makes it a form of the dictionary word."""
    for reading in token.readings:
        if word in (reading.stem, reading.lemma) and _nominal(reading) and fits(reading, word, word):
            return reading
    return None


def build(
    entries: Iterable[Entry],
    generic: Mapping[str, frozenset[str]] | None = None,
    skipped: Iterable[str] = (),
    acting: Iterable[str] = (),
    people: Iterable[str] = (),
) -> Index:
    """An index over dictionary entries; of two entries with the same words the first one stays first.

    ``generic`` are the nouns that may follow a name, by its kind, ``skipped`` forms that are no names, ``acting``
    the words after the genitive of a title that say that somebody holds the office for a time, ``people`` are nouns
    for people, no nationalities.
    """
    single: dict[str, list[Entry]] = defaultdict(list)
    multi: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        (single if len(entry.words) == 1 else multi)[entry.words[0]].append(entry)
    return Index(
        {word: tuple(found) for word, found in single.items()},
        {word: tuple(sorted(found, key=lambda e: -len(e.words))) for word, found in multi.items()},
        generic or {},
        frozenset(skipped),
        tuple(tuple(words.split()) for words in acting),
        frozenset(people),
    )
