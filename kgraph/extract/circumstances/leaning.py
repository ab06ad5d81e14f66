"""The day of a sentence that names none, and leans on the one before it: by an hour, or by its first words."""

from __future__ import annotations

import re

from kgraph.extract.circumstances.tenses import goes_on
from kgraph.extract.dates.calendars import is_day
from kgraph.extract.dates.units import DateUnit
from kgraph.extract.frames.page import Page
from kgraph.extract.frames.roles import Clause
from kgraph.extract.syntax.clauses import Sentence
from kgraph.extract.syntax.tokens import following

_MONTH = re.compile(r"-\d\d")
_TIME = re.compile(r"\d{1,2}[:.]\d{2}")
_HOUR = re.compile(r"\d{1,2}(?!\d)")
_BACK = 2
_LEANING = 3
_POINTING = 2


def carried(clause: Clause) -> DateUnit | None:
    """The one day named last, if the sentence opens by leaning on it: «Анын алкагында …», «Ошондо … сураган».

    What somebody then offers to do is of no day yet: «Ошондо ал жардам берүүгө даяр экенин айткан»; nor is what will be
    done by what was signed: «Ага ылайык, тараптар бекет ачат».
    """
    page, sentence, reading = clause.page, clause.sentence, clause.match.reading
    offered = reading is not None and reading.form == "Vnoun" and reading.case == "Dat"
    main, second = sentence.closing(clause.match.begin), following(page.tokens, sentence.begin)
    last = next((p for p in reversed(sentence.predicates) if p.closes and p.reading.finite), main)
    told = last if main is not None and main.reading.form == "Conv" else main
    ahead = told is not None and told.reading.tense != "Past"  # «ал X менен жолугуп, … талкуулайт»
    head = page.tokens[sentence.begin : sentence.begin + _POINTING]
    journey = any(r.lemma in page.words.trips for t in head for r in t.readings)
    offered = offered or (ahead and (journey or page.words.postpositions.get(second) == "according"))
    offered = offered or (told is not None and goes_on(page.tokens, told.i - 1))  # «Ошол маалда … көзөмөлдөп жатат»
    leans = sentence.opens(page.tokens, page.words.leaning)
    gathered = any(t.means(page.words.gatherings) for t in head)  # «Саммиттин алкагында»: on one of its days
    return lately(page, sentence, spans=gathered) if leans and not offered else None


def lately(page: Page, sentence: Sentence, *, spans: bool = False) -> DateUnit | None:
    """The day named last in the sentences right before one, if only one is named there; of several days if asked."""
    told = [s for s in page.sentences[: sentence.index] if s.index not in page.sources or page.dated(s.begin, s.end)]
    for before in reversed(told[-_LEANING:]):
        found = [d for d in page.dated(before.begin, before.end) if d.relation == "on" and _MONTH.search(d.first)]
        if found and before.index not in page.sources:
            return found[0] if len(found) == 1 and (spans or not found[0].last) else None
    return None


def hour(page: Page, sentence: Sentence) -> DateUnit | None:
    """The day named in the sentences before one with a time of day: «саат 08:50дө ок чыгарган», «Саат 13төрдө …»."""
    words = page.tokens[sentence.begin : sentence.end]
    if _clocked(page, sentence):
        return lately(page, sentence)
    if not any(_TIME.match(t.text) for t in words):
        return None
    before = page.dated(page.sentences[max(0, sentence.index - _BACK)].begin, sentence.begin)
    return next((d for d in reversed(before) if d.relation == "on" and is_day(d.first)), None)


def _clocked(page: Page, sentence: Sentence) -> bool:
    """Whether a sentence opens with the hour: «Саат 13төрдө …»."""
    head = page.tokens[sentence.begin : sentence.begin + 2]
    return len(head) > 1 and head[0].lower in page.words.clock and bool(_HOUR.match(head[1].text))
