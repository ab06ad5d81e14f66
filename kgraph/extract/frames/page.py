"""A document as the event reader sees it, and what the reader remembers while reading."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from kgraph.extract.dates.units import DateUnit
from kgraph.extract.frames.drafts import Draft
from kgraph.extract.lexicon.gazetteer import Unit
from kgraph.extract.phrases.groups import Coordinated
from kgraph.extract.phrases.phrases import Phrase
from kgraph.extract.reference.discourse import Discourse, Party
from kgraph.extract.syntax.clauses import Sentence
from kgraph.extract.syntax.tokens import Token
from kgraph.extract.syntax.words import Words
from kgraph.model import Actor


@dataclass(frozen=True, slots=True)
class Page:
    """Everything known of a document before its events are read.

    ``covered`` are tokens inside names, ``sources`` the numbers of sentences that only name the source of the news,
    ``day`` is that from which the text speaks, if it is known.
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
    day: str = ""

    def within(self, sentence: Sentence) -> tuple[int, ...]:
        """The positions of the phrases of a sentence."""
        begin, end = _range(self.coordinated.phrases, sentence.begin, sentence.end)
        return tuple(range(begin, end))

    def people(self, within: Iterable[int]) -> frozenset[int]:
        """The tokens of some phrases that are names of people."""
        names = (name for k in within if (name := self.coordinated.phrases[k].name) is not None)
        return frozenset(i for name in names for i in range(name.begin, name.end))

    def dated(self, begin: int, end: int) -> tuple[DateUnit, ...]:
        """The dates that begin in a range of tokens."""
        first, last = _range(self.dates, begin, end)
        return self.dates[first:last]

    def named(self, begin: int, end: int) -> range:
        """The positions of the units that begin in a range of tokens."""
        return range(*_range(self.units, begin, end))

    def sentence_of(self, i: int) -> int:
        """The number of the sentence in which token ``i`` stands."""
        return bisect_right(self.sentences, i, key=lambda s: s.begin) - 1

    def sides(self, parties: Iterable[Party], sentence: int) -> frozenset[Actor]:
        """The sides of those parties that a sentence names itself."""
        phrases = self.coordinated.phrases
        told = (p for p in parties if p.phrase >= 0 and self.sentence_of(phrases[p.phrase].begin) == sentence)
        return frozenset(p.side for p in told if p.side is not None)


def _range(items: Sequence[Phrase] | Sequence[Unit] | Sequence[DateUnit], begin: int, end: int) -> tuple[int, int]:
    """The positions of the items, sorted by place, that begin in a range of tokens."""
    return bisect_left(items, begin, key=lambda x: x.begin), bisect_left(items, end, key=lambda x: x.begin)


@dataclass(slots=True)
class State:
    """What the reader remembers: the last subject, all of it if several, the parties of the last talks, the drafts.

    ``inner``: the last talks were among officials of one state; ``open``: an event told without its parties;
    ``people``: those of whom the last sentence tells are people whom nobody names; ``nobody``: it is one such person.
    """

    subject: Party | None = None
    subjects: tuple[Party, ...] = ()
    inner: bool = False
    people: bool = False
    nobody: bool = False
    parties: tuple[Party, ...] = ()
    drafts: list[Draft] = field(default_factory=list)
    open: Draft | None = None

    def last(self, family: str) -> Draft | None:
        """The event of a family of rules that has been told last."""
        return next((d for d in reversed(self.drafts) if d.rule.family == family), None)


@dataclass(frozen=True, slots=True)
class Scene:
    """A page and what has been read of it so far; ``tokens`` are the words of the document, ``phrases`` its phrases."""

    page: Page
    state: State
    tokens: tuple[Token, ...] = field(init=False, repr=False)
    phrases: tuple[Phrase, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "tokens", self.page.tokens)
        object.__setattr__(self, "phrases", self.page.coordinated.phrases)
