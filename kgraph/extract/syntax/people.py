"""Closed classes of words for people and groups as they stand to others (``words.toml`` of a language)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Relatives:
    """``allies`` are others than those whose they are («Киевдин өнөктөштөрү»), ``representative`` people stand for
    their state: «Чилинин эксперттери»."""

    allies: frozenset[str]
    partners: frozenset[str]
    neighbours: frozenset[str]
    representative: frozenset[str]
