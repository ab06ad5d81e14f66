"""Titles of office: which post they mean, given the body or state that they belong to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kgraph.errors import DataError
from kgraph.language import Language

FORMER = "экс-"
GENERAL = {
    "minister": {"foreign-minister", "minister"},
    "deputy-minister": {"deputy-foreign-minister", "deputy-minister"},
}
ABROAD = frozenset({"ambassador", "consul", "charge-daffaires"})
MISSIONS = frozenset({"embassy", "consulate", "consulate-general", "honorary-consulate", "permanent-mission"})


@dataclass(frozen=True, slots=True)
class Title:
    """One group of titles: the default post, and the post by kind of body."""

    post: str
    by: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Offices:
    """All titles of a language by their words, and the posts of deputies."""

    titles: Mapping[str, Title]
    deputies: frozenset[str]
    deputy_of: Mapping[str, str]
    neutral: frozenset[str]
    former: frozenset[str]
    spans: frozenset[str]
    counterparts: frozenset[str]
    envoys: frozenset[str]
    ranks: frozenset[str]
    kinds: Mapping[str, str]
    abroad: frozenset[str]
    institutions: Mapping[str, frozenset[str]]
    parts: Mapping[str, Mapping[str, str]]
    missions: frozenset[str]
    holding: frozenset[str]
    serving: frozenset[str]
    leading: frozenset[str]
    taking: frozenset[str]
    becoming: frozenset[str]
    native: Mapping[str, str]
    monarchs: frozenset[str]
    ours: tuple[str, ...]
    elsewhere: frozenset[str]

    def post(self, words: str, kinds: Sequence[str]) -> str:
        """The post type that a title means; ``kinds`` are the kinds (or codes) of what it belongs to, nearest first.

        >>> from kgraph.language import load
        >>> offices = load_offices(load("ky"))
        >>> offices.post("төрага", ["parliament", "state"]), offices.post("башчы", ["state"])
        ('parliament-speaker', 'head-of-state')
        """
        title = self.titles[words.removeprefix(FORMER)]
        for kind in kinds:
            if kind in title.by:
                return title.by[kind]
        return title.post

    def at(self, words: str, post: str, state: str) -> str:
        """The post that a title without a state means in one: «мамлекеттик катчы» of the United States."""
        title = self.titles.get(words.removeprefix(FORMER))
        return title.by.get(state, post) if title is not None and post == title.post else post

    def meanings(self, words: str) -> frozenset[str]:
        """The posts that a title can mean, by whose it is."""
        title = self.titles.get(words.removeprefix(FORMER))
        return frozenset(title.by.values()) if title is not None else frozenset()

    def deputy(self, words: str, post: str) -> str | None:
        """The post of the deputy of a post, if the title is a deputy's."""
        return self.deputy_of.get(post, "other") if words in self.deputies else None


def load_offices(language: Language) -> Offices:
    """The titles of a language folder; a title in two groups is refused."""
    table = language.words["offices"]
    titles: dict[str, Title] = {}
    for entry in table["title"]:
        for words in dict.fromkeys(entry["words"]):
            if words in titles:
                raise DataError(f"offices.toml: title {words!r} stands twice")
            titles[words] = Title(entry["post"], entry.get("by", {}))
    modifiers = {name: tuple(words) for name, words in table["modifiers"].items()}
    predicates = {name: frozenset(words) for name, words in table["predicates"].items()}
    return Offices(
        titles=titles,
        deputies=frozenset(table["deputies"]["words"]),
        deputy_of=table["deputies"]["of"],
        neutral=frozenset(modifiers["neutral"]),
        former=frozenset(modifiers["former"] + modifiers["future"]),
        spans=frozenset(modifiers["spans"]),
        counterparts=frozenset(modifiers["counterparts"]),
        envoys=frozenset(modifiers["envoys"]),
        ranks=frozenset(modifiers["ranks"]),
        kinds={noun: kind for kind, nouns in table["kinds"].items() for noun in nouns},
        abroad=frozenset(words for words, title in titles.items() if title.post in ABROAD),
        institutions={noun: frozenset(kinds) for noun, kinds in table["institutions"].items()},
        parts=table["parts"],
        missions=frozenset(modifiers["missions"]),
        native=table["native"],
        monarchs=frozenset(modifiers["monarchs"]),
        ours=tuple(table["ours"]["endings"]),
        elsewhere=frozenset(table["ours"]["elsewhere"]),
        **predicates,
    )
