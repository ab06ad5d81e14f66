"""Closed classes of words for goods and how they cross a border (``words.toml`` of a language)."""

from __future__ import annotations

from dataclasses import dataclass

from kgraph.extract.syntax.people import Relatives


@dataclass(frozen=True, slots=True)
class Wares(Relatives):
    """``goods`` tell that a measure concerns trade: «эт ташып кирүүгө», «продукция», «импорттоо»; what is a
    ``business`` acts for its own gain: «X-тин фирмасы»."""

    goods: frozenset[str]
    business: frozenset[str]
