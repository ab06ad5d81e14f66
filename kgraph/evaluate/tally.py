"""Counts and what follows from them."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tally:
    """How many things were found, how many were expected, and how many are in both.

    >>> t = Tally(3, 4, 6)
    >>> t.precision, t.recall, round(t.f1, 3)
    (0.75, 0.5, 0.6)
    """

    right: int = 0
    found: int = 0
    expected: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(self.right + other.right, self.found + other.found, self.expected + other.expected)

    @property
    def precision(self) -> float:
        """The share of what was found that is right; 0 if nothing was found."""
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """The share of what was expected that was found; 0 if nothing was expected."""
        return self.right / self.expected if self.expected else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall (van Rijsbergen 1979)."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


def compare(expected: AbstractSet[object], found: AbstractSet[object]) -> Tally:
    """The tally of two sets."""
    return Tally(len(expected & found), len(found), len(expected))
