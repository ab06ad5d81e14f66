"""Closed classes of words for people and groups as they stand to others (``words.toml`` of a language)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from kgraph.extract.syntax.tokens import Token


@dataclass(frozen=True, slots=True)
class Relatives:
    """``allies`` are others than those whose they are («Киевдин өнөктөштөрү»), ``representative`` people stand for
    their state («Чилинин эксперттери»), ``agents`` are the endings of nouns for people, ``leading``
    tells whom a group has at its head («X баштаган»)."""

    allies: frozenset[str]
    partners: frozenset[str]
    neighbours: frozenset[str]
    representative: frozenset[str]
    persons: frozenset[str]
    agents: tuple[str, ...]
    leading: frozenset[str]

    def human(self, token: Token, cases: Collection[str]) -> bool:
        """Whether a word means people, in one of the given cases: «жаштарды», «талдоочулар»."""
        nouns = (r for r in token.readings if r.pos == "NOUN" and r.case in cases)
        return any(r.lemma in self.persons or (r.number and r.lemma.endswith(self.agents)) for r in nouns)
