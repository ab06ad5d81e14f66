"""What keeps an event out of talks or a journey told before it: it was earlier, or they are only recalled."""

from __future__ import annotations

import itertools

from kgraph.extract.circumstances.tenses import goes_on
from kgraph.extract.dates.calendars import is_day
from kgraph.extract.events.belonging import dated, lasting
from kgraph.extract.frames.background import told_before
from kgraph.extract.frames.drafts import Draft
from kgraph.extract.frames.page import Page
from kgraph.extract.syntax.clauses import Sentence

_JOURNEY = "visit"
_TALKS = frozenset({"meeting", "call"})


def refused(page: Page, frame: Draft, draft: Draft) -> bool:
    """Whether talks or a journey are what is refused: «июнга белгиленген жолугушуу күзгө жылдырылды»."""
    own = (end - 1 for _, end, s in frame.spans if s == draft.sentence)
    verbs = (page.tokens[i].verb() for i in own)
    return not frame.frame and not any(verb is not None and verb.form in ("Conv", "Fin") for verb in verbs)


def document(page: Page, frame: Draft, draft: Draft) -> bool:
    """Whether only a document is named that was signed before: «2012-жылы кол коюлган меморандумдун негизинде»."""
    verbs = (page.tokens[end - 1].verb() for _, end, s in frame.spans if s == draft.sentence)
    return dated(frame) and all(verb is None for verb in verbs)


def long_since(page: Page, frame: Draft, draft: Draft) -> bool:
    """Whether a document of nobody's is only recalled: «Аталган келишимге … кол коюлган», and then «X … өтүндү»."""
    recalled, told = (page.sentences[d.sentence] for d in (frame, draft))
    return told_before(page, recalled) and not told_before(page, told)


def apart(page: Page, draft: Draft, top: str) -> bool:
    """Whether words say that an event was before talks, or, of a journey, after them; and what goes on with such.

    Nor is what somebody says all the time part of talks: «Ал … талап кылып келет».
    """
    sentence = page.sentences[draft.sentence]
    if draft.rule.saying and all(goes_on(page.tokens, end - 1) for _, end, _ in draft.spans):
        return True
    if _earlier(page, sentence, min(b for b, _, s in draft.spans if s == draft.sentence)):
        return True
    if top == _JOURNEY and sentence.opens(page.tokens, page.words.thereafter):
        return True
    if not sentence.index or not told_before(page, sentence):
        return False
    before = page.sentences[sentence.index - 1]
    return told_before(page, before) and _earlier(page, before, before.end)


def _earlier(page: Page, sentence: Sentence, end: int) -> bool:
    """Whether a sentence says up to a token that it tells of a time before the news: «X буга чейин … коркуткан»."""
    words = [t.lower for t in page.tokens[sentence.begin : end]]
    inside = any(" ".join(pair) in page.words.hitherto for pair in itertools.pairwise(words))
    return inside or sentence.opens(page.tokens, page.words.former)


def undated(frame: Draft, draft: Draft, kind: str, top: str) -> bool:
    """Whether it is not known on which day of a journey something is said or signed, or is to be talked of.

    What is planned for a journey to come has all its days: «X 5-6-майда Бакуга барат. Ал Y менен жолугат»; or the month
    of which alone is known: «X мартта Бакуга барат. …».
    """
    planned = draft.modality == "planned"
    if planned and kind == _JOURNEY and frame.when is not None and frame.when.first and not is_day(frame.when.first):
        return False
    return kind == _JOURNEY and (planned and top in _TALKS if not lasting(frame) else not planned)
