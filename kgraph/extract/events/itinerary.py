"""The days of what is done on a journey, or planned for one: «Сапардын алкагында …», what hosts and guests sign."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.extract.dates.units import DateUnit
from kgraph.extract.events.belonging import at, lasting, others
from kgraph.extract.frames.background import told_before
from kgraph.extract.frames.drafts import Draft
from kgraph.extract.frames.page import Page
from kgraph.extract.syntax.clauses import Sentence

_NEAR = 7  # sentences
_HEAD = 2
_PLANNED, _ACTUAL = "planned", "actual"
_TOGETHER = frozenset({"meeting", "signing", "agreement"})  # what hosts and guests do together


def days(page: Page, journeys: Sequence[Draft], draft: Draft) -> DateUnit | None:
    """The days of the journey, told before, on which its travellers are to do what is told, or have done it."""
    told = (j for j in journeys if j.modality == draft.modality and lasting(j))
    near = [j for j in told if any(0 < draft.sentence - s <= _NEAR for _, _, s in j.spans) and _part(page, draft, j)]
    return near[-1].when if near else None


def arrival(page: Page, talks: Draft, journey: Draft) -> bool:
    """Whether talks are on the day of a journey: it is named as their time, or the guest is met where he arrives.

    Who comes and meets somebody need not have come on that day: «Ошко келип, 5-майда X менен жолукту».
    """
    _, end, sentence = journey.spans[0]
    time = talks.stands_in(sentence) or any(t.lower in page.words.stages for t in page.tokens[end : end + 1])
    named = page.tokens[end - 1].means(page.words.trips) and time
    met = (t for begin, end, _ in talks.spans for t in page.tokens[begin:end])
    return named or any(t.means(page.words.meeting_guests) for t in met)


def _part(page: Page, draft: Draft, journey: Draft) -> bool:
    sentence = page.sentences[draft.sentence]
    if others(draft, journey) or not at(draft, journey):
        return False
    if draft.modality != _PLANNED:
        met = draft.rule.family in _TOGETHER and bool(draft.sides()) and draft.sides() <= journey.sides()
        told = draft.modality == _ACTUAL and not told_before(page, sentence)
        return told and (met or _there(page, sentence))
    own = {p.side for p in journey.of("source")} & draft.sides()
    goes_on = sentence.opens(page.tokens, page.words.further | page.words.leaning)
    return _there(page, sentence) or (bool(own) and goes_on)


def _there(page: Page, sentence: Sentence) -> bool:
    """Whether a sentence opens with the journey itself: «Сапардын алкагында …», «Сапар маалында …»."""
    head = page.tokens[sentence.begin : min(sentence.begin + _HEAD, sentence.end)]
    return any(t.means(page.words.trips) for t in head)
