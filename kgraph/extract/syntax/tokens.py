"""Words of a normalised text, with all their readings."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from kgraph.language import Language
from kgraph.language.morphology import Analysis

DASHES = frozenset("–—-")
_UPPER = "А-ЯЁҢӨҮA-Z"
_TOKEN = re.compile(
    rf"""
      \d{{1,2}}\.\d{{1,2}}\.\d{{2,4}}                                  # 18.05.20
    | \d{{1,2}}:\d{{2}}                                                # 20:10
    | \d+(?:[.,–-]\d+)*(?:-?[^\W\d_]+(?:-[^\W\d_]+)*)?                  # 8-февралында, 200дөн, 1257,07, 16-17-мартына
    | [{_UPPER}]\.(?:-[{_UPPER}]\.)?(?=\s?[{_UPPER}])                   # Н., К.-Ж. before a name or another initial
    | (?:(?<=[{_UPPER}]\.)|(?<=[{_UPPER}]\.\s))[{_UPPER}]\.             # the last of several after a name
    | [{_UPPER}]{{1,4}}\d{{1,2}}(?!\d)(?:\+\d)?(?:-?[а-яёңөү]+)?        # G7, COP29да, С5+1
    | [^\W\d_]+(?:[-'’][^\W_]+)*                                       # words, also with hyphens: COVID-19дан
    | \S
    """,
    re.VERBOSE,
)
_VOICES = (("Pass", "л"), ("Pass", "н"), ("Rcp", "ш"))
_VOICE_LETTERS = 2
TURN = "болсо"
_INITIAL = re.compile(rf"[{_UPPER}]\.(?:-[{_UPPER}]\.)?")
_COUNTED = re.compile(r"(\d+|[IVX]+)-([а-яёңөү]{4,})$")
_ABBREVIATION = re.compile(rf"([{_UPPER}]{{2,}}(?:-\d+)?|[{_UPPER}]+\d+(?:\+\d)?)-?([а-яёңөү]+)$")


@dataclass(frozen=True, slots=True)
class Token:
    """One word or sign: its place in the document and in the clean text, and its readings, verbs first.

    ``keys`` are the words of rules that it is a form of: (``exact``, form), (``noun``, ``verb`` or for a
    verb denied ``not``, dictionary form), (``case``, case of a noun of action or of what is to come: «берилерине»,
    or ``Part`` for a participle as object, ``Partdat`` for one in the dative, ``Cnd`` for a condition).
    """

    i: int
    text: str
    lower: str
    begin: int
    end: int
    readings: tuple[Analysis, ...]
    keys: frozenset[tuple[str, str]] = field(default=frozenset(), compare=False, repr=False)

    @property
    def capital(self) -> bool:
        """Whether the word begins with a capital letter."""
        return self.text[0].isupper()

    @property
    def word(self) -> bool:
        """Whether the token is a word rather than a sign or a number."""
        return self.text[0].isalpha()

    @property
    def bare(self) -> str:
        """The word in lower case, without the ending of a person on one that is no verb: «жок» of «жокпуз»."""
        return next((r.lemma for r in self.readings if r.pos == "NOUN" and r.person), self.lower)

    @property
    def first(self) -> bool:
        """Whether the word says «I» or «we» though it is no verb: «жокпуз», «эмесмин»."""
        return any(r.pos == "NOUN" and r.person == "1" for r in self.readings)

    def means(self, lemmas: Collection[str]) -> bool:
        """Whether the token is a form of one of some words, given by their dictionary forms."""
        return any(r.lemma in lemmas for r in self.readings)

    def verb(self) -> Analysis | None:
        """The verbal reading, if there is one that is inflected."""
        return next((r for r in self.readings if r.pos == "VERB" and r.form != "Stem"), None)


def initial(word: str) -> bool:
    """Whether a word stands for a given name: one letter, or two for a double name.

    >>> initial("Н."), initial("К.-Ж."), initial("Ли")
    (True, True, False)
    """
    return _INITIAL.fullmatch(word) is not None


def tokenise(text: str, language: Language) -> tuple[Token, ...]:
    """The tokens of a clean text; spaces belong to none."""
    spans = [span for match in _TOKEN.finditer(text) for span in _parts(match, language)]
    found = [_token(i, text[begin:end], begin, language) for i, (begin, end) in enumerate(spans)]
    reports = frozenset(language.words["modality"]["reports"])
    told = [_plain(token, found[i + 1 : i + 2], reports) for i, token in enumerate(found)]
    return tuple(_turned(token, told[i - 1] if i else None) for i, token in enumerate(told))


def _turned(token: Token, before: Token | None) -> Token:
    """The token as no condition where it only turns to another actor: «Пекин болсо …», not «эгер макул болсо»."""
    if token.lower != TURN or before is None or not before.word or not before.capital:
        return token
    return replace(token, keys=token.keys - {("case", "Cnd")})


def _plain(token: Token, after: Sequence[Token], reports: frozenset[str]) -> Token:
    """The token without readings as a future participle that are the plural of a noun: «реформаларын колдойт».

    Before a verb of saying it may be one, with a vowel dropped: «колдорун айтты».
    """
    future = [r for r in token.readings if r.tense == "Fut" and r.form == "Part"]
    nouns = {r.lemma for r in token.readings if r.pos == "NOUN" and r.number == "Plur"} if future else set()
    plural = [r for r in future if r.lemma[:-2] in nouns]
    if not plural or any(r.pos == "VERB" and r.lemma in reports for t in after for r in t.readings):
        return token
    kept = tuple(r for r in token.readings if r not in plural)
    return replace(token, readings=kept, keys=frozenset(_keys(token.lower, kept)))


def _parts(match: re.Match[str], language: Language) -> Iterator[tuple[int, int]]:
    """One span, or two where a number stands before a noun: «11-саммити», «III-форум», but not «8-февралда»."""
    counted = _COUNTED.match(match.group())
    if counted is None or counted.group(2).startswith(_dated(language)) or language.chains(counted.group(2)):
        yield match.span()
        return
    yield match.start(), match.start() + counted.end(1)
    yield match.start() + counted.start(2), match.end()


def _dated(language: Language) -> tuple[str, ...]:
    """How words begin that make a date of the number before them."""
    words = language.words["dates"]
    return (*(name.rstrip("ь") for name in words["months"]), *words["counted"])


def _token(i: int, word: str, begin: int, language: Language) -> Token:
    lower = word.lower()
    readings = _acts(read(word, language))
    if lower in language.words["classes"]["unchanging"]["ADJ"]:
        readings = tuple(r for r in readings if r.pos != "NOUN" or not (r.owner or r.case)) or readings  # «жаңы»
    return Token(i, word, lower, begin, begin + len(word), readings, frozenset(_keys(lower, readings)))


def _acts(readings: tuple[Analysis, ...]) -> tuple[Analysis, ...]:
    """The readings of a noun of action as no passive converb: «келишине», «ачылышына»."""
    acts = any(r.form == "Vnoun" and r.case == "Dat" and r.owner for r in readings)
    return tuple(r for r in readings if r.form != "Conv" or not r.voice.endswith("Pass")) if acts else readings


def _keys(lower: str, readings: tuple[Analysis, ...]) -> Iterator[tuple[str, str]]:
    yield "exact", lower
    for reading in readings:
        if reading.pos == "NOUN":
            yield "noun", reading.lemma
            yield "noun", reading.stem
            if reading.person:
                yield "exact", reading.lemma
        elif reading.form != "Stem":
            for stem in stems(lower, reading):
                yield "verb", stem
                if reading.negative:
                    yield "not", stem
            if reading.form == "Vnoun" or (reading.form == "Part" and reading.tense == "Fut" and reading.case):
                yield "case", reading.case
            if reading.mood == "Cnd" or (reading.form == "Part" and reading.case == "Acc"):
                yield "case", reading.mood or "Part"
            if reading.form == "Part" and reading.case == "Dat":
                yield "case", "Partdat"
            if reading.form == "Fin" and reading.negative and reading.person == "1":
                yield "case", "Wont"


def stems(word: str, reading: Analysis) -> Iterator[str]:
    """The dictionary form of a verb, and what it is with its passive or reciprocal ending.

    >>> from kgraph.language import load
    >>> [list(stems("көрсөтүлгөн", r)) for r in load("ky").analyse("көрсөтүлгөн") if r.pos == "VERB"][:1]
    [['көрсөт', 'көрсөтүл']]
    """
    yield reading.lemma
    endings = tuple(end for voice, end in _VOICES if voice in reading.voice)
    if endings:
        longest = range(len(reading.lemma), len(reading.lemma) + _VOICE_LETTERS + 1)
        yield from (word[:n] for n in longest if word[:n].endswith(endings) and word[:n] != reading.lemma)


def read(word: str, language: Language) -> tuple[Analysis, ...]:
    """The readings of one token: words by the analyser, abbreviations by the suffix after the capitals.

    >>> from kgraph.language import load
    >>> [(r.lemma, r.case) for r in read("АКШнын", load("ky"))]
    [('акш', 'Gen')]
    """
    if not word[0].isalpha():
        return _number(word, language)
    if match := _ABBREVIATION.match(word):
        return abbreviated(match.group(1).lower(), match.group(2), language)
    return language.analyse(word.lower())


def _number(word: str, language: Language) -> tuple[Analysis, ...]:
    match = re.match(r"(\d[\d.,:-]*?)-?([а-яёңөү]+)$", word)
    return abbreviated(match.group(1), match.group(2), language) if match else ()


def abbreviated(stem: str, suffix: str, language: Language) -> tuple[Analysis, ...]:
    """Readings of a stem whose sounds are not written (an abbreviation, a number, a quoted name) plus a suffix."""
    return tuple(
        Analysis(stem, "NOUN", stem, False, chain.case, chain.number, chain.owner, chain.attr)
        for chain in language.chains(suffix)
        if not chain.pronominal or chain.owner
    )


def cued(tokens: Sequence[Token], cues: Iterable[tuple[str, ...]]) -> Iterator[range]:
    """Where one of the cues stands: words as they are, the last of them in any form («маалымат жыйынында»)."""
    for cue in cues:
        for end in range(len(cue), len(tokens) + 1):
            *before, last = tokens[end - len(cue) : end]
            if any(r.lemma == cue[-1] for r in last.readings) and tuple(t.lower for t in before) == cue[:-1]:
                yield range(end - len(cue), end)


def opens(tokens: Sequence[Token], phrases: Collection[str]) -> bool:
    """Whether tokens begin with one of some phrases."""
    words = [t.lower for t in tokens]
    return any(" ".join(words[:n]) in phrases for n in range(1, len(words) + 1))


def following(tokens: Sequence[Token], i: int) -> str:
    """The word or sign after token ``i`` in lower case; empty where the text ends, as one that is cut off may."""
    return tokens[i + 1].lower if i + 1 < len(tokens) else ""
