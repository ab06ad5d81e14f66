"""A rule: one way to say that an event happened."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kgraph.extract.rules.words import Word

WEAK = "?"  # before the slug of a topic that counts only where nothing more definite is said
_STAFFING = frozenset({"appointment", "dismissal"})
_SAYING = frozenset({
    "statement", "support", "criticism", "request", "rejection", "threat", "gratitude", "invitation", "congratulation",
    "condolence",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence and what the rule must make of it: lines ``type modality role=CODE/post …``; none: nothing."""

    text: str
    gives: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """One way to say that an event happened."""

    id: str
    type: str
    triggers: tuple[tuple[Word, ...], ...]
    roles: tuple[tuple[str, tuple[tuple[str, ...], ...]], ...]
    needs: frozenset[str]
    sides: int
    examples: tuple[Example, ...]
    with_words: tuple[tuple[Word, ...], ...] = ()
    without: tuple[tuple[Word, ...], ...] = ()
    said: tuple[tuple[Word, ...], ...] = ()
    forms: frozenset[str] = frozenset()
    voice: str = ""
    present: str = "planned"
    modality: str = ""
    stance: str = ""
    confidence: float = 0.9
    anaphor: bool = False
    topics: bool = True
    matters: frozenset[str] = frozenset()
    about: tuple[str, ...] = ()
    foreign: bool = True
    weak: bool = False
    active: bool = False
    joins: bool = False
    into: frozenset[str] = frozenset()
    open: bool = False
    speech: bool = False
    joint: bool = False
    each: str = ""
    post: str = ""
    fallback: tuple[tuple[str, tuple[tuple[str, ...], ...]], ...] = ()
    kinds: Mapping[str, frozenset[str]] = field(default_factory=dict)
    anyone: frozenset[str] = frozenset()
    bare: bool = False

    @property
    def family(self) -> str:
        """The file that holds the rule, named after the event type that its rules tell of."""
        return self.id.partition("/")[0]

    @property
    def saying(self) -> bool:
        """Whether the rule is one of those of what people say to or of others."""
        return self.family in _SAYING

    @property
    def staffing(self) -> bool:
        """Whether the rule tells of somebody who takes or leaves an office."""
        return self.family in _STAFFING
