"""What a text recalls: events before the news, whose day and parties are not those of the news."""

from __future__ import annotations

import itertools

from kgraph.extract.dates.units import DateUnit
from kgraph.extract.frames.page import Page
from kgraph.extract.frames.roles import Clause
from kgraph.extract.syntax.clauses import Predicate, Sentence
from kgraph.extract.syntax.tokens import Token, following

_LEAD = 2
_YEAR = 4
_SPAN = 4


def bygone(clause: Clause, when: DateUnit | None) -> bool:
    """Whether a clause tells of what was before the news: «былтыр … барган», «2017-жылы …», «… киргизген болчу»."""
    page, sentence, drafts = clause.page, clause.sentence, clause.state.drafts
    if not drafts or drafts[0].sentence == sentence.index:
        return False
    if _closed(page, sentence.closing(clause.match.begin)) or _opened(page, sentence):
        return True
    if summed(page, sentence) and not _sum(page, page.sentences[drafts[0].sentence]):
        return True
    if sentence.index - drafts[0].sentence >= _LEAD and when is not None and older(page, when):
        return True
    return _continued(clause)


def older(page: Page, date: DateUnit) -> bool:
    """Whether a date is of a year before that of the news, or a bare year where that is not known."""
    year, known = date.first[:_YEAR], page.day[:_YEAR]
    if date.relation == "apart" or (date.first and not year.isdigit()):
        owner = any(r.case == "Gen" for r in page.tokens[date.end - 1].readings)  # «өткөн жылдын натыйжалары»
        return page.tokens[date.begin].lower in page.words.yore and not owner  # «былтыр декабрда», of an unknown year
    if not year.isdigit():
        return False
    if known.isdigit():
        return year < known
    return page.tokens[date.begin].text.startswith(year) and date.first.count("-") < _LEAD


def _closed(page: Page, closing: Predicate | None) -> bool:
    """Whether a past before the past closes a clause: «тыюу салган эле»."""
    if closing is None or closing.reading.tense != "Past":
        return False
    perfect = any(r.form == "Part" for r in page.tokens[closing.i].readings)
    return perfect and following(page.tokens, closing.i) in page.words.bygone


def perfect(clause: Clause) -> bool:
    """Whether the sentence of a clause ends in the perfect: «… чакырган»."""
    return told_before(clause.page, clause.sentence)


def told_before(page: Page, sentence: Sentence) -> bool:
    """Whether a sentence ends in the perfect: «… кол коюлган»."""
    main = next((p for p in reversed(sentence.predicates) if p.closes), None)
    return main is not None and any(r.form == "Part" and r.tense == "Past" for r in page.tokens[main.i].readings)


def _opened(page: Page, sentence: Sentence) -> bool:
    """Whether a sentence in the perfect begins with words for a time before: «Мурда дагы …», «Буга чейин …»."""
    return told_before(page, sentence) and sentence.opens(page.tokens, page.words.former)


def summed(page: Page, sentence: Sentence) -> bool:
    """Whether a sentence in the perfect begins with a time that it sums up: «Акыркы бир жылда … чыгарган»."""
    if not told_before(page, sentence):
        return False
    head = page.tokens[sentence.begin : min(sentence.begin + _SPAN, sentence.end)]
    spanning = head[0].lower in page.words.spans and any(_time(page, t) for t in head[1:])
    return spanning or sentence.opens(page.tokens, page.words.summing)


def _sum(page: Page, sentence: Sentence) -> bool:
    """Whether a sentence tells of a time as long, so that the news itself is a sum."""
    return any(
        _time(page, t) and any(r.case in ("Loc", "Gen") for r in t.readings)
        for t in page.tokens[sentence.begin : sentence.end]
    ) or sentence.opens(page.tokens, page.words.summing)


def lasts(page: Page, sentence: Sentence) -> bool:
    """Whether a sentence tells of a time as long, of which no day is the day: «үч айда … чыгарылган», «быйыл …»."""
    words = page.tokens[sentence.begin : sentence.end]
    if any(t.lower in page.words.thisyear for t in words):
        return True
    return any(
        _time(page, t) and any(r.case == "Loc" and not r.attr for r in t.readings) and _counted(page, before)
        for before, t in itertools.pairwise(words)
    )


def _counted(page: Page, token: Token) -> bool:
    return token.text.isdigit() or token.lower in page.words.counts | page.words.spans


def _time(page: Page, token: Token) -> bool:
    return any(r.pos == "NOUN" and r.lemma in page.words.years for r in token.readings)


def _continued(clause: Clause) -> bool:
    """Whether a sentence goes on with one of former things: «Анда тараптар …», «Ошондо …»."""
    page, sentence = clause.page, clause.sentence
    if not sentence.opens(page.tokens, page.words.then):
        return False
    before = page.sentences[sentence.index - 1]
    told = [d for d in clause.state.drafts if d.sentence == before.index]
    if told:
        return any(d.former for d in told)
    closed = _closed(page, before.closing(before.begin)) or _opened(page, before)
    return closed or any(older(page, d) for d in page.dated(before.begin, before.end))
