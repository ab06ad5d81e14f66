"""A rule: one way to say that an event happened."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kgraph.extract.rules.words import Listed, Wording

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
    """One way to say that an event happened.

    ``family`` is the file that holds the rule, named after the event type that its rules tell of; ``saying`` are those
    of what people say to or of others, ``staffing`` those of somebody who takes or leaves an office.
    """

    id: str
    type: str
    triggers: tuple[Wording, ...]
    roles: tuple[tuple[str, tuple[tuple[str, ...], ...]], ...]
    needs: frozenset[str]
    sides: int
    examples: tuple[Example, ...]
    with_words: Listed = field(default_factory=dict)
    without: Listed = field(default_factory=dict)
    said: Listed = field(default_factory=dict)
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
    family: str = field(init=False)
    saying: bool = field(init=False)
    staffing: bool = field(init=False)

    def __post_init__(self) -> None:
        family = self.id.partition("/")[0]
        object.__setattr__(self, "family", family)
        object.__setattr__(self, "saying", family in _SAYING)
        object.__setattr__(self, "staffing", family in _STAFFING)
