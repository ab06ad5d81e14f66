"""Dictionary forms that a language folder, the gazetteer and the rules know, and how likely an unknown stem sounds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from kgraph.extract.lexicon.entries import entries
from kgraph.extract.rules import Rule, Wording
from kgraph.language import Language
from kgraph.language.morphology import Analysis
from kgraph.language.sounds import VOWELS

_COMMON = frozenset({"title", "topic", "body", "org"})
_ACTIONS = ("уу", "үү", "оо", "өө")
_LOANS = ("нг", "лог", "гог")


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Words in lower case: common nouns and adjectives, and closed classes with the reading of each form.

    ``homographs`` are nouns that look like verb forms (айып, талап).
    """

    language: Language
    nouns: frozenset[str]
    closed: Mapping[str, Analysis]
    homographs: frozenset[str]

    def form(self, reading: Analysis) -> str:
        """The dictionary form of a noun, if it is known; before suffixes a soft sign is lost (апрелге: апрель)."""
        forms = (reading.lemma, reading.stem, f"{reading.stem}ь")
        return next((form for form in forms if form in self.nouns), "")


def lexicon(language: Language, rules: Iterable[Rule] = ()) -> Lexicon:
    """The words of a language folder, of the gazetteer and, if given, of the triggers of rules.

    >>> from kgraph.language import load
    >>> known = lexicon(load("ky"))
    >>> "министрлик" in known.nouns, known.closed["аны"].lemma
    (True, 'ал')
    """
    table = language.words["classes"]
    closed = {word: Analysis(word, pos, word, True) for pos, words in table["unchanging"].items() for word in words}
    for lemma, forms in table["pronouns"].items():
        closed.update({form: Analysis(lemma, "PRON", form, True, case) for form, case in forms.items()})
    homographs = frozenset(table["homographs"]["nouns"])
    found = {word for word in _words(language, rules) if word not in closed and not _verbal(word, language)}
    return Lexicon(language, frozenset(found | homographs), closed, homographs)


def _words(language: Language, rules: Iterable[Rule]) -> Iterator[str]:
    names = [entry.words for entry in entries(language) if entry.kind in _COMMON]
    lists = [table for table in language.words["dates"].values() if isinstance(table, list)]
    names += [tuple(name.split()) for table in lists for name in table]
    single = frozenset(words[0] for words in names if len(words) == 1)
    yield from single
    yield from language.words["words"]["people"]["nouns"]
    yield from language.words["words"]["places"]["generic"]
    for trigger in (trigger for rule in rules for trigger in _sought(rule)):
        names.append(tuple(word.text if word.how == "noun" else "" for word in trigger))
    for words in names:
        yield from _parts(words, single, language)


def _sought(rule: Rule) -> Iterator[Wording]:
    """All words by which a rule is known, or is known not to hold."""
    yield from rule.triggers
    for listed in (rule.with_words, rule.without):
        yield from chain.from_iterable(listed.values())


def _parts(words: Sequence[str], single: frozenset[str], language: Language) -> Iterator[str]:
    """The uninflected words of a name of several words, and its last one without the possessive that ties it."""
    *before, last = words
    yield from (word for word in before if word and not any(r.case or r.number for r in language.analyse(word)))
    tied = [r for r in language.analyse(last) if before and r.owner == "3" and not r.case]
    yield max(tied, key=lambda r: shape(r, last)).lemma if tied and last not in single else last


def _verbal(word: str, language: Language) -> bool:
    """Whether a word is a form of a verb; nouns in -ыш and -мак may be."""
    forms = [r for r in language.analyse(word) if r.pos == "VERB" and r.person not in ("1", "2")]
    return any(r.form in ("Fin", "Part", "Conv") or (r.form == "Vnoun" and word.endswith(_ACTIONS)) for r in forms)


def shape(reading: Analysis, word: str) -> float:
    """How likely a stem is by its sound alone, at best 0: its length, its last letters, к and п restored.

    >>> [shape(Analysis(stem, "NOUN", stem, owner="3"), "өлкөсү") for stem in ("өлкө", "өлкөс")]
    [0.0, -1.5]
    """
    stem, suffix = reading.stem, word[len(reading.stem) :]
    if not VOWELS & set(stem):
        return -8.0
    score = {1: -10.0, 2: -4.0}.get(len(stem), 0.0) - 0.5 * (not _restored(reading))
    if len(stem) > 2 and suffix:
        score -= 0.9 * (stem[-1] in "тдн" and stem[-2] not in VOWELS)
        score -= 1.5 * bool(reading.owner and stem[-1] == "с" and stem[-2] in VOWELS and suffix[0] in "ыиуү")
    return score


def _restored(reading: Analysis) -> bool:
    """Whether к and п are restored where they should be: бөлүгү is бөлүк, but лизинги лизинг, клубу клуб."""
    last = reading.stem[-1]
    if last not in "гб":
        return True
    loan = reading.stem.endswith(_LOANS) if last == "г" else not VOWELS & set(reading.stem[:2])
    return (reading.lemma == reading.stem) == loan
