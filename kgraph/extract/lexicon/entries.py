"""The entries of the dictionary: names of the gazetteer files and of the language's own lists."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from kgraph import resources
from kgraph.errors import DataError
from kgraph.extract.lexicon.offices import FORMER
from kgraph.extract.rules import WEAK
from kgraph.language import Language

_LIST = "|"
LISTED = "+"  # before the slug of a topic that a word names only in a list of topics
PAIRED = "="  # … only where it tells whose relations are meant
BUILT = "^"  # … only where it is built or mended
_CHANGED = ("с", "б", "г")  # ends of stems before a possessive that are not yet the noun: «лигас», «тоб»
_TRUST = {"": "strong", WEAK: "weak", LISTED: "listed", PAIRED: "paired", BUILT: "built"}


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


def entries(language: Language) -> Iterator[Entry]:
    """All dictionary entries of the gazetteer files and of the language's own lists."""
    countries = tuple(_rows("countries.csv", "country", "code", ("label_ky", "names")))
    yield from countries
    yield from _owned(_rows("organisations.csv", "org", "id", ("label_ky", "names")), countries, language)
    yield from _several(_rows("bodies.csv", "body", "slug", ("label_ky", "names"), cased=False), language)
    yield from _titles(language)
    yield from _references(language)
    yield from _rows("countries.csv", "adjective", "code", ("adjectives",), cased=False)
    yield from _rows("countries.csv", "national", "code", ("nationals",), cased=False)
    yield from _rows("regions.csv", "region", "slug", ("label_ky", "names"))
    yield from _linked(_rows("places.csv", "place", "label_ky", ("label_ky", "names")), language)
    yield from _topics(language)


def _rows(file: str, kind: str, ref: str, columns: Sequence[str], cased: bool = True) -> Iterator[Entry]:
    for row in resources.table(resources.path("data", "gazetteer", file)):
        for name in dict.fromkeys(n for column in columns for n in row[column].split(_LIST) if n):
            words = tuple(split(name))
            if not words:
                raise DataError(f"{file}: empty name in row {row[ref]}")
            yield Entry(tuple(w.lower() for w in words), kind, row[ref], cased and name[0].isupper())


def _owned(bodies: Iterable[Entry], countries: Iterable[Entry], language: Language) -> Iterator[Entry]:
    """Organisations, those named after their state also without its genitive: «Франция Улуттук жыйыны»."""
    states = {entry.words[0] for entry in countries if len(entry.words) == 1}
    for entry in bodies:
        yield entry
        first, *rest = entry.words
        if rest and first not in states:
            stems = (r.stem for r in language.analyse(first) if r.case == "Gen" and not r.owner)
            yield from (replace(entry, words=(stem, *rest)) for stem in stems if stem in states)


def _several(bodies: Iterable[Entry], language: Language) -> Iterator[Entry]:
    """Bodies, those that several states may have also in the plural: «тышкы иштер министрликтери»."""
    known = tuple(bodies)
    yield from known
    for entry in known:
        if len(entry.words) > 1:
            owned = (r.lemma for r in language.analyse(entry.words[-1]) if r.owner == "3" and not (r.case or r.number))
            nouns = (noun for noun in dict.fromkeys(owned) if not noun.endswith(_CHANGED))
            yield from (replace(entry, words=(*entry.words[:-1], noun)) for noun in nouns)


def _linked(places: Iterable[Entry], language: Language) -> Iterator[Entry]:
    """Places, also with the vowel that links some endings to a suffix: «Минскиге» beside «Минскке»."""
    links = language.words["words"]["places"]["linking"]
    for entry in places:
        yield entry
        *before, last = entry.words
        for ending, vowel in links.items():
            if last.endswith(ending):
                yield replace(entry, words=(*before, last + vowel))


def split(name: str) -> list[str]:
    """The words of a dictionary name, as the tokeniser would see them."""
    for sign in '«»"“”(),.+':
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
