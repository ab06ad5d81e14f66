"""The words of a trigger, as rule files write them."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a trigger, and what it is: ``verb``, ``not`` (denied), ``noun``, ``exact``, ``case``, ``gap``."""

    text: str
    how: str

    @property
    def key(self) -> tuple[str, str]:
        """The word as ``Token.keys`` has it."""
        return self.how, self.text

    @property
    def stem(self) -> tuple[str, str]:
        """The word whether it is denied or not, as ``Token.keys`` has it."""
        return "verb" if self.how == "not" else self.how, self.text


def triggers(texts: Iterable[str]) -> tuple[tuple[Word, ...], ...]:
    return tuple(dict.fromkeys(words for text in texts for words in parse_trigger(text)))


def parse_trigger(text: str) -> Iterable[tuple[Word, ...]]:
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
