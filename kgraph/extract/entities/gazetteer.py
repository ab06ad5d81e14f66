"""Known names: countries, places, organisations, offices, topics; found in text whatever their case ending."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from kgraph import resources
from kgraph.errors import DataError
from kgraph.extract.entities.offices import FORMER
from kgraph.extract.rules import WEAK
from kgraph.extract.syntax.tokens import Token
from kgraph.language import Language
from kgraph.language.morphology import Analysis

_LIST = "|"
_CLOSING = frozenset('»”“"')
LISTED = "+"  # before the slug of a topic that a word names only in a list of topics
PAIRED = "="  # … only where it tells whose relations are meant
_TRUST = {"": "strong", WEAK: "weak", LISTED: "listed", PAIRED: "paired"}


@dataclass(frozen=True, slots=True)
class Entry:
    """A name in the dictionary: its words in lower case, what it names, and whether capitals are required.

    ``kind`` is ``country``, ``adjective``, ``national``, ``place``, ``org``, ``body``, ``title``, ``topic``,
    ``region``, ``parties`` or ``pronoun``; ``ref`` the code, slug or label within the kind.
    """

    words: tuple[str, ...]
    kind: str
    ref: str
    cased: bool


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
        if unit.kind == "org" and after < len(tokens) and tokens[after].text in _CLOSING:
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
        is done («Бештепеде») before the power that it stands for («Бештепе билдирди»)."""
        found = list(self._readings(token)) if token.lower not in self.skipped else []
        if any(r.lemma in self.people for r in token.readings):
            found = [pair for pair in found if pair[0].kind not in ("adjective", "national")]  # «тургунун», not «түрк»
        states = [pair for pair in found if pair[0].kind == "country"]
        seats = [pair for pair in found if pair[0].kind == "place" and pair[1].case == "Loc"]
        if not found:
            return None
        entry, reading = (states or seats or found)[0]
        return Unit(i, i + 1, entry.kind, entry.ref, reading)

    def _readings(self, token: Token) -> Iterator[tuple[Entry, Analysis]]:
        for reading in token.readings:
            if reading.form not in ("", "Stem"):
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
        return Unit(i, i + 1, "route", _LIST.join(places), None) if len(places) == 2 and all(places) else None

    def _code(self, word: str) -> str:
        return next((e.ref for e in self.single.get(word, ()) if e.kind in ("adjective", "country")), "")


def _allowed(entry: Entry, token: Token, reading: Analysis, key: str) -> bool:
    """Whether a form can be that of an entry: pronouns are listed form by form, «тараптар» has no possessive."""
    if (entry.kind == "parties" and reading.owner) or (entry.kind == "pronoun" and key != token.lower):
        return False
    return not entry.cased or token.capital


def fits(reading: Analysis, word: str, key: str) -> bool:
    """Whether a reading is a form of the dictionary word: no second possessive, pronominal endings only after one."""
    return key == word and not (reading.pronominal and reading.stem == word and word[-1] not in "ыиуү")


def reading_of(token: Token, word: str) -> Analysis | None:
    """The reading of a token that makes it a form of the dictionary word."""
    for reading in token.readings:
        if word in (reading.stem, reading.lemma) and reading.form in ("", "Stem") and fits(reading, word, word):
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


def entries(language: Language) -> Iterator[Entry]:
    """All dictionary entries of the gazetteer files and of the language's own lists."""
    yield from _rows("countries.csv", "country", "code", ("label_ky", "names"))
    yield from _rows("organisations.csv", "org", "id", ("label_ky", "names"))
    yield from _rows("bodies.csv", "body", "slug", ("label_ky", "names"), cased=False)
    yield from _titles(language)
    yield from _references(language)
    yield from _rows("countries.csv", "adjective", "code", ("adjectives",), cased=False)
    yield from _rows("countries.csv", "national", "code", ("nationals",), cased=False)
    yield from _rows("regions.csv", "region", "slug", ("label_ky", "names"))
    yield from _rows("places.csv", "place", "label_ky", ("label_ky", "names"))
    yield from _topics(language)


def _rows(file: str, kind: str, ref: str, columns: Sequence[str], cased: bool = True) -> Iterator[Entry]:
    for row in resources.table(resources.path("data", "gazetteer", file)):
        for name in dict.fromkeys(n for column in columns for n in row[column].split(_LIST) if n):
            words = tuple(split(name))
            if not words:
                raise DataError(f"{file}: empty name in row {row[ref]}")
            yield Entry(tuple(w.lower() for w in words), kind, row[ref], cased and name[0].isupper())


def split(name: str) -> list[str]:
    """The words of a dictionary name, as the tokeniser would see them."""
    for sign in '«»"“”(),.':
        name = name.replace(sign, f" {sign} ")
    return [word for word in name.split() if word not in '«»"“”']


def _titles(language: Language) -> Iterator[Entry]:
    for title in language.words["offices"]["title"]:
        for name in title["words"]:
            yield Entry(tuple(name.split()), "title", name, False)
            if " " not in name:
                yield Entry((FORMER + name,), "title", FORMER + name, False)


def _references(language: Language) -> Iterator[Entry]:
    words = language.words["words"]
    for number, forms in words["pronouns"].items():
        for form, case in forms.items():
            yield Entry((form,), "pronoun", f"{number}:{case}", False)
    for name in words["conjunctions"]["fixed"]:
        yield Entry(tuple(name.split()), "region", name, False)
    for ref, names in words["parties"].items():
        for name in names:
            yield Entry(tuple(name.split()), "parties", ref, False)


def _topics(language: Language) -> Iterator[Entry]:
    slugs: dict[str, list[str]] = defaultdict(list)
    topics = language.words["topics"]
    for kind, group in _TRUST.items():
        for slug, names in topics[group].items():
            for name in names:
                slugs[name].append(kind + slug)
    slugs.update((name, []) for name in topics["none"]["names"])
    for name, found in slugs.items():
        yield Entry(tuple(split(name)), "topic", _LIST.join(found), False)
