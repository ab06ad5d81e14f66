"""The day of a gathering or ceremony, for what is said there: «5-майда азем өттү. X … айтты»."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.extract.circumstances.carried import commented
from kgraph.extract.circumstances.told import voiced
from kgraph.extract.dates.calendars import is_day
from kgraph.extract.dates.units import DateUnit
from kgraph.extract.frames.background import told_before
from kgraph.extract.frames.drafts import Draft
from kgraph.extract.frames.page import Page
from kgraph.extract.syntax.clauses import Sentence

_REACH = 8  # sentences, those of a quotation too
_APART = frozenset({"meeting", "call", "visit"})  # of which only those speak who take part


def staged(page: Page, sentence: Sentence, drafts: Sequence[Draft]) -> DateUnit | None:
    """The day of the gathering told last, if no other day has been named since."""
    if voiced(page, sentence):
        return None
    for before in reversed(page.sentences[max(0, sentence.index - _REACH) : sentence.index]):
        if before.opens(page.tokens, page.words.recalling):
            return None
        if days := [d for d in page.dated(before.begin, before.end) if d.first and d.relation in ("on", "of", "since")]:
            held = len(days) == 1 and is_day(days[0].first) and _held(page, before, days[0], drafts)
            return days[0] if held and sentence.index not in commented(page) else None
    return None


def _held(page: Page, sentence: Sentence, day: DateUnit, drafts: Sequence[Draft]) -> bool:
    """Whether a sentence tells that a gathering was held, opened or attended that is no talks of two."""
    main = sentence.closing(day.end)
    if main is None or main.reading.tense != "Past" or sentence.index in page.sources or told_before(page, sentence):
        return False
    if any(d.rule.family in _APART and d.stands_in(sentence.index) for d in drafts):
        return False
    held = main.reading.lemma in page.words.passing | page.words.attending | page.words.holding
    return held and any(t.means(page.words.sittings) for t in page.tokens[sentence.begin : main.i])
