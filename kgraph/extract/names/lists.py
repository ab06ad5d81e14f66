"""Lists of given and family names, and the names of persons in office."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kgraph import resources
from kgraph.extract.lexicon.forms import lexicon
from kgraph.language import Language

_SHORTEST = 4


@dataclass(frozen=True, slots=True)
class NameLists:
    """What makes a capitalised word part of a personal name, all in lower case.

    ``local`` are the endings of family names that the readers' own officials have, ``common`` words of other kinds
    that may open a sentence, ``full`` the names of the reference data by their first word, the longest first,
    ``places`` the nouns that say that a name is a place's, ``rounded`` the case endings after «ё» written «е»,
    ``told`` the family names that a text has given in full, ``bearers`` the other words of those names,
    ``officials`` the family names of persons in office, ``holders`` the other words of their names, ``bare`` the
    postpositions before which a name has no case, ``ranks`` words that may stand before one, ``honours``
    those between a title and one, ``papers`` the nouns for documents, which begin with a capital, too, ``namesakes``
    the words that follow what something is called after, ``phrases`` pairs of words that are no name, by the first
    one.
    """

    given: frozenset[str]
    family: frozenset[str]
    endings: tuple[str, ...]
    sure: tuple[str, ...]
    patronymics: tuple[str, ...]
    sons: frozenset[str]
    particles: frozenset[str]
    courtesy: frozenset[str]
    stop: frozenset[str]
    common: frozenset[str]
    local: tuple[str, ...]
    full: Mapping[str, tuple[tuple[str, ...], ...]]
    places: frozenset[str] = frozenset()
    rounded: Mapping[str, str] = field(default_factory=dict)
    told: frozenset[str] = frozenset()
    bearers: Mapping[str, frozenset[frozenset[str]]] = field(default_factory=dict)
    officials: frozenset[str] = frozenset()
    holders: Mapping[str, frozenset[frozenset[str]]] = field(default_factory=dict)
    bare: frozenset[str] = frozenset()
    ranks: frozenset[str] = frozenset()
    honours: frozenset[str] = frozenset()
    papers: frozenset[str] = frozenset()
    namesakes: frozenset[str] = frozenset()
    phrases: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def joined(self, word: str) -> bool:
        """Whether a word is a particle and a name: «ас-Сиси», «Аль-Ганим»."""
        particle, _, name = word.partition("-")
        return particle.lower() in self.particles and name[:1].isupper()

    def known(self, word: str) -> bool:
        """Whether a lower-case nominative is a listed name or has the ending of one."""
        return word in self.given or word in self.family or self.ending(word)

    def strong(self, word: str) -> bool:
        """Whether a lower-case word ends as only family names do: enough for a name of one word."""
        return len(word) > 4 and word.endswith(self.sure)

    def ending(self, word: str) -> bool:
        """Whether a lower-case word ends as family names do."""
        return len(word) > 4 and word.endswith(self.endings)


def lists(language: Language) -> NameLists:
    """The name lists of a language folder, and the names of data/gazetteer/persons.csv."""
    folder = resources.path("data", "languages", language.code)
    words = language.words["names"]
    given = _spelt(_lines(folder / "given-names.txt"))
    full = _full()
    last = {name[-1] for names in full.values() for name in names if len(name[-1]) >= _SHORTEST}
    return NameLists(
        given,
        _lines(folder / "surnames.txt") | (last - given),
        tuple(words["endings"]),
        tuple(words["sure_endings"]),
        tuple(words["patronymics"]),
        frozenset(words["sons"]),
        frozenset(words["particles"]),
        frozenset(words["courtesy"]),
        frozenset(words["stop"]),
        _common(language),
        tuple(words["local_endings"]),
        full,
        frozenset((*language.words["words"]["places"]["generic"], *words["sites"])),
        words["rounded"],
        officials=frozenset(last - given),
        holders=_holders(full, last - given - set(words["sons"])),
        bare=frozenset(language.words["words"]["postpositions"]["comitative"]),
        ranks=frozenset(words["ranks"]),
        honours=frozenset(language.words["offices"]["modifiers"]["ranks"]),
        papers=frozenset(language.words["words"]["classes"]["documents"]) | frozenset(words["papers"]),
        namesakes=frozenset(words["namesakes"]),
        phrases=_pairs(words["phrases"]),
    )


def _lines(file: Path) -> frozenset[str]:
    lines = file.read_text(encoding="utf-8").split("\n")
    return frozenset(line.strip().lower() for line in lines if line.strip() and not line.startswith("#"))


def _spelt(names: frozenset[str]) -> frozenset[str]:
    """Given names with those in «Дж-» also as the Kyrgyz press writes them: «Жеффри»."""
    return names | {name[1:] for name in names if name.startswith("дж")}


def _pairs(phrases: Iterable[str]) -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for first, second in map(str.split, phrases):
        found[first].add(second)
    return {first: frozenset(seconds) for first, seconds in found.items()}


def _full() -> Mapping[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for row in resources.table(resources.path("data", "gazetteer", "persons.csv")):
        for name in (row["label_ky"], *row["names"].split("|")):
            words = tuple(name.lower().split())
            if len(words) > 1 and "." not in name:
                found[words[0]].add(words)
    return {first: tuple(sorted(names, key=lambda n: (-len(n), n))) for first, names in found.items()}


def _holders(
    full: Mapping[str, tuple[tuple[str, ...], ...]], officials: Collection[str]
) -> Mapping[str, frozenset[frozenset[str]]]:
    """The other words of the full names of persons in office, by the family name."""
    found: dict[str, set[frozenset[str]]] = defaultdict(set)
    for *rest, family in (name for names in full.values() for name in names):
        if family in officials:
            found[family].add(frozenset(rest))
    return {family: frozenset(others) for family, others in found.items()}


def _common(language: Language) -> frozenset[str]:
    """Words of closed classes and known nouns."""
    known = lexicon(language)
    return known.nouns | frozenset(known.closed)
