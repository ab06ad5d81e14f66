"""When an event happens, as its sentence says, or the sentences around it."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from kgraph.extract.circumstances import elsewhere, leaning, trailing
from kgraph.extract.circumstances.claims import (
    anniversary,
    aside,
    consumed,
    intended,
    invited,
    later,
    mattered,
    overdue,
)
from kgraph.extract.circumstances.descriptions import PAIRING, beside
from kgraph.extract.dates.calendars import is_day
from kgraph.extract.dates.units import DateUnit
from kgraph.extract.frames.page import Page
from kgraph.extract.frames.roles import Clause
from kgraph.extract.frames.surroundings import attributes
from kgraph.extract.frames.triggers import Match
from kgraph.extract.syntax.clauses import Sentence
from kgraph.extract.syntax.tokens import following

_ADJACENT = 4
_BESIDE = 3
_LIST = 4
_BACK = 2
_FRAME = 3
_LASTING = frozenset({"aid", "cooperation", "relations", "restriction"})  # what goes on since a year
_OTHERS = (
    anniversary,
    consumed,
    *elsewhere.CLAIMS,
    intended,
    invited,
    later,
    mattered,
    overdue,
)  # whose day it is, if not that of the event at hand


def when(clause: Clause) -> DateUnit | None:
    """The date of an event: the nearest before the trigger in its clause, else in the sentence, else right after.

    A sentence that gives the hour alone speaks of the day named before, as does one that opens with «анын алкагында».
    """
    if (often := _regular(clause)) is not None:
        return often
    if not clause.page.dated(clause.sentence.begin, clause.sentence.end):
        return leaning.hour(clause.page, clause.sentence) or leaning.carried(clause)
    found = None if _ground(clause) else _near(clause)
    if found is not None and is_day(found.first) and not found.last and _aimed(clause):
        return None
    return found if found is not None and (found.first or found.relation == "apart") else None


def stop(clause: Clause, targets: Sequence[int]) -> DateUnit | None:
    """The day right before one of several stops: «1-майда Ташкентте, 2-майда Астанада болду»."""
    dates = [d for d in clause.page.dated(clause.sentence.begin, clause.match.begin) if is_day(d.first)]
    begins = {clause.phrases[k].begin for k in targets if k >= 0}
    return next((d for d in dates if d.end in begins and d.relation == "on"), None) if len(dates) > 1 else None


def _regular(clause: Clause) -> DateUnit | None:
    """No day, of what is done again and again: «жыл сайын 200 стипендия бөлөт»."""
    begin = clause.begin
    often = (i for i in range(begin, clause.match.begin) if clause.tokens[i].lower in clause.page.words.regularly)
    found = next(often, None)
    verb = clause.sentence.governor(found) if found is not None else None
    told = verb is None or verb.i >= clause.match.begin  # not «жыл сайын берген көмөгү үчүн ыраазычылык билдирди»
    return DateUnit(found, found + 1, "", "", "apart") if found is not None and told else None


def _joined(page: Page, dates: Sequence[DateUnit], date: DateUnit) -> DateUnit:
    """The first of several dates that a word joins: «28-апрелдеги жана 1-майдагы кагылышуулар»."""
    before = [d for d in dates if d.end + 1 == date.begin and d.relation == date.relation and d.first]
    joined = before and page.tokens[date.begin - 1].lower in PAIRING
    return _joined(page, dates, before[0]) if joined else date


def _aimed(clause: Clause) -> bool:
    """Whether the date is that of a journey made for the event: «бүгүн саммитке катышуу үчүн учуп кетти»."""
    sentence, match = clause.sentence, clause.match
    if match.reading is not None and match.reading.pos == "VERB":
        return False
    aim = sentence.governor(match.anchor + 1)
    if aim is None or aim.reading.form != "Vnoun":
        return False
    if not any(p.i > aim.i and p.reading.lemma in clause.page.words.journeys for p in sentence.predicates):
        return False
    purpose = clause.page.words.postpositions.get(following(clause.tokens, aim.i)) == "for" or aim.reading.case == "Dat"
    own = any(beside(clause, p.i) for p in sentence.predicates if p.i < match.begin and p.reading.form == "Part")
    return purpose and not own


def _ground(clause: Clause) -> bool:
    """Whether the event is only the ground of what is told: «чакыруусу боюнча 5-майда келди»."""
    after, reading, words = following(clause.tokens, clause.match.anchor), clause.match.reading, clause.page.words
    dated = clause.page.dated(attributes(clause), clause.match.begin)
    if clause.tokens[clause.match.anchor].lower in words.grounds or elsewhere.grounded(clause):
        return not dated  # the trigger holds the postposition
    if reading is None or reading.form != "Vnoun":
        return False
    caused = reading.case == "Dat" and after in words.causing
    return (caused or (not reading.case and after in words.grounds)) and not dated


def _near(clause: Clause) -> DateUnit | None:
    page, sentence, match = clause.page, clause.sentence, clause.match
    inside = page.dated(sentence.begin, sentence.end)
    limit = sentence.left(match.begin, page.tokens)
    before = [
        d
        for d in inside
        if d.end <= match.anchor
        and _holds(page, d, match)
        and not any(other(clause, d) for other in _OTHERS)
        and (d.last or not aside(clause, d.end))
    ]
    if (open_ := [d for d in inside if limit <= d.begin and d.end <= match.begin]) and not open_[-1].first:
        return open_[-1]  # «окуя боюнча бүгүн … сүйлөштү»: the day is told, and not known
    local = [d for d in before if d.begin >= limit]
    if local:
        return _joined(page, inside, _first_of_list(page, sentence, local))
    if before:
        return before[0]
    if (told := trailing.described(clause, inside) or trailing.in_force(clause, inside)) is not None:
        return told
    after = [d for d in inside if d.begin > match.anchor and d.relation in ("on", "of")]
    if after and page.tokens[after[0].begin - 1].text == "(" and after[0].begin - match.anchor <= _BESIDE:
        return after[0]
    after = [d for d in after if d.relation == "on"]
    if not after or len(inside) > len(after) or match.reading is None:
        return None
    if match.reading.finite and trailing.appended(clause, after[0]):
        return after[0]
    if match.reading.finite or match.reading.form in ("Conv", "Part") or trailing.staged(clause, after[0]):
        return None
    if trailing.arranged(clause, after[0]):
        return after[0]
    if elsewhere.owing(clause, after[0]):
        return None
    noun = match.reading.pos == "NOUN" or match.reading.form == "Vnoun"
    governed = noun and match.reading.case not in ("", "Gen")
    return after[0] if not governed and trailing.told_of(sentence, match, after[0]) else None


def _first_of_list(page: Page, sentence: Sentence, dates: Sequence[DateUnit]) -> DateUnit:
    """The nearest date; of several with places, the first: «21-майда Москвада, 17-июнда Ташкентте кол коюлган»."""
    for first, second in itertools.pairwise(dates):
        gap = page.tokens[first.end : second.begin]
        told = any(first.end <= p.i < second.begin for p in sentence.predicates)
        if 1 < len(gap) <= _LIST and gap[-1].text == "," and not told:
            return first
    return dates[-1]


def _holds(page: Page, date: DateUnit, match: Match) -> bool:
    if not date.first:
        return False
    if date.relation == "of":
        acted = match.reading is not None and match.reading.form in ("Fin", "Conv")  # «майдагы сапарды талкуулашты»
        acted = acted and not date.end == match.begin < match.anchor  # «майдагы жаңжалда … курман болду»
        near = match.begin - date.end <= _ADJACENT and not acted
        return near or _decreed(page, date) or _framing(page, date)
    if match.rule.staffing and _ever_since(page, date):
        return False
    near = match.begin - date.end <= _BACK or match.rule.family in _LASTING
    return date.relation == "on" or (date.relation == "since" and (near or len(date.first) >= len("--MM-DD")))


def _ever_since(page: Page, date: DateUnit) -> bool:
    """Whether something has lasted since: nobody takes office «2015-жылдан бери»."""
    after = page.tokens[date.end].lower if date.end < len(page.tokens) else ""
    return page.words.postpositions.get(after) == "since" and after in page.words.afterwards


def _decreed(page: Page, date: DateUnit) -> bool:
    """Whether a date is that of the decree by which something is done: «21-июндагы жарлыгы менен дайындалды»."""
    noun = page.tokens[date.end : date.end + 1]
    return any(r.lemma in page.words.decrees for t in noun for r in t.readings)


def _framing(page: Page, date: DateUnit) -> bool:
    """Whether a date is that of a speech or meeting at which all else is said: «24-майдагы расмий жыйында …»."""
    nouns = page.tokens[date.end : date.end + _FRAME]
    return any(r.case == "Loc" and not r.attr and r.lemma in page.words.sessions for t in nouns for r in t.readings)


def finer(first: DateUnit | None, second: DateUnit | None) -> DateUnit | None:
    """The date that says more; the first of two alike."""
    if second is None:
        return first  # a day that is told and not known stays told
    if first is None or not first.first or not second.first:
        return first if first is not None and first.first else second
    return max((first, second), key=lambda date: (len(date.first), bool(date.last)))
