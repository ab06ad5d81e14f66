"""The words of a trigger, as rule files write them."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a trigger, and what it is: ``verb``, ``not`` (denied), ``noun``, ``exact``, ``case``, ``gap``.

    ``key`` is the word as ``Token.keys`` has it, ``stem`` the same whether the word is denied or not.
    """

    text: str
    how: str
    key: Key = field(init=False, repr=False, compare=False)
    stem: Key = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "key", (self.how, self.text))
        object.__setattr__(self, "stem", ("verb" if self.how == "not" else self.how, self.text))


Wording = tuple[Word, ...]
Listed = Mapping[Key, tuple[Wording, ...]]


def triggers(texts: Iterable[str]) -> tuple[Wording, ...]:
    return tuple(dict.fromkeys(words for text in texts for words in parse_trigger(text)))


def by_last(found: Iterable[Wording]) -> Listed:
    """Sequences of words by what ``Token.keys`` has of their last one, be it denied or not."""
    listed: dict[Key, list[Wording]] = {}
    for words in found:
        listed.setdefault(words[-1].stem, []).append(words)
    return {key: tuple(ending) for key, ending in listed.items()}


def parse_trigger(text: str) -> Iterable[Wording]:
    """The sequences of words that a trigger stands for.

    >>> [[w.text for w in words] for words in parse_trigger("каттам|рейс * ач-")]
    [['каттам', '*', 'ач'], ['рейс', '*', 'ач']]
    """
    return itertools.product(*([_word(part) for part in place.split("|")] for place in text.lower().split()))


def _word(part: str) -> Word:
    if part in ("*", "**"):
        return Word(part, "gap")
    if part.startswith("%"):
        return Word(part[1:].capitalize(), "case")
    if part.startswith("!"):
        return Word(part[1:].removesuffix("-"), "not")
    if not any(sign.isalnum() for sign in part):
        return Word(part.removeprefix("="), "exact")  # a mark: «рахмат!»
    if part.endswith("-"):
        return Word(part[:-1], "verb")
    return Word(part[1:], "exact") if part.startswith("=") else Word(part, "noun")
