"""Closed classes of verbs and nouns by what speech does (``words.toml`` of a language)."""

from __future__ import annotations

from dataclasses import dataclass

from kgraph.extract.syntax.wares import Wares


@dataclass(frozen=True, slots=True)
class Speech(Wares):
    """``quoting`` verbs report; ``telling`` words point back to what somebody said; ``sayings`` and ``attributing``
    words make somebody the one by whose words something is told. ``pressing`` and ``asking`` want something of others,
    what ``agreeing`` and ``refusing`` ones tell of is an act to come; ``denying`` and ``refuting`` say that something
    is not true; ``guessing`` verbs after «деп», ``hearsay`` and ``wishful`` words tell what happens in
    thought alone, ``centuries`` ones of a century; by ``legal`` ones something is done, and not told;
    ``being`` ends what is said of how something is."""

    telling: frozenset[str]
    judging: frozenset[str]
    welcoming: frozenset[str]
    thanking: frozenset[str]
    hoping: frozenset[str]
    blaming: frozenset[str]
    asking: frozenset[str]
    pressing: frozenset[str]
    agreeing: frozenset[str]
    refusing: frozenset[str]
    denying: frozenset[str]
    refuting: frozenset[str]
    quoting: frozenset[str]
    being: frozenset[str]
    sayings: frozenset[str]
    attributing: frozenset[str]
    legal: frozenset[str]
    announcing: frozenset[str]
    guessing: frozenset[str]
    centuries: frozenset[str]
    hearsay: frozenset[str]
    recurring: frozenset[str]
    wishful: frozenset[str]
