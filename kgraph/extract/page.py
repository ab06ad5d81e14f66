"""A document as the event reader sees it, and what the reader remembers while reading."""

from __future__ import annotations

from dataclasses import dataclass, field

from kgraph.extract.clauses import Sentence
from kgraph.extract.dates import DateUnit
from kgraph.extract.discourse import Discourse, Party
from kgraph.extract.drafts import Draft
from kgraph.extract.gazetteer import Unit
from kgraph.extract.groups import Coordinated
from kgraph.extract.phrases import Phrase
from kgraph.extract.tokens import Token
from kgraph.extract.words import Words


@dataclass(frozen=True, slots=True)
class Page:
    """Everything known of a document before its events are read.

    ``covered`` are tokens inside names, ``sources`` the numbers of sentences that only name the source of the news.
    """

    tokens: tuple[Token, ...]
    sentences: tuple[Sentence, ...]
    units: tuple[Unit, ...]
    dates: tuple[DateUnit, ...]
    coordinated: Coordinated
    discourse: Discourse
    covered: frozenset[int]
    sources: frozenset[int]
    words: Words

    def within(self, sentence: Sentence) -> tuple[int, ...]:
        """The positions of the phrases of a sentence."""
        phrases = self.coordinated.phrases
        return tuple(k for k in range(len(phrases)) if sentence.begin <= phrases[k].begin < sentence.end)


@dataclass(slots=True)
class State:
    """What the reader remembers: the last subject, the parties of the last talks, the drafts so far."""

    subject: Party | None = None
    parties: tuple[Party, ...] = ()
    drafts: list[Draft] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Scene:
    """A page and what has been read of it so far."""

    page: Page
    state: State

    @property
    def phrases(self) -> tuple[Phrase, ...]:
        """The phrases of the document."""
        return self.page.coordinated.phrases
