"""When an event happens, as its sentence says, or the sentences around it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from kgraph.extract.circumstances.claims import beside, consumed, intended
from kgraph.extract.dates.calendars import is_day
from kgraph.extract.dates.reader import DateUnit
from kgraph.extract.frames.page import Page
from kgraph.extract.frames.roles import Clause
from kgraph.extract.frames.surroundings import attributes
from kgraph.extract.frames.triggers import Match
from kgraph.extract.syntax.clauses import Sentence

_TIME = re.compile(r"\d{1,2}[:.]\d{2}")
_ADJACENT = 4
_BESIDE = 3
_LIST = 4
_OPENING = 2
_BACK = 2
_LEANING = 3
_ATTRIBUTION = 8
_SIGNATURE = 4


def when(clause: Clause) -> DateUnit | None:
    """The date of an event: the nearest before the trigger in its clause, else in the sentence, else right after.

    A sentence that gives the hour alone speaks of the day named before, as does one that opens with «анын алкагында».
    """
    if (often := _regular(clause)) is not None:
        return often
    if not clause.page.dated(clause.sentence.begin, clause.sentence.end):
        return _hour(clause.page, clause.sentence) or _carried(clause.page, clause.sentence)
    found = None if _aimed(clause) or _ground(clause) else _near(clause)
    return found if found is not None and (found.first or found.relation == "apart") else None


def _regular(clause: Clause) -> DateUnit | None:
    """No day, of what is done again and again: «жыл сайын 200 стипендия бөлөт»."""
    begin = clause.sentence.left(clause.match.begin, clause.tokens)
    often = (i for i in range(begin, clause.match.begin) if clause.tokens[i].lower in clause.page.words.regularly)
    found = next(often, None)
    verb = clause.sentence.governor(found) if found is not None else None
    told = verb is None or verb.i >= clause.match.begin  # not «жыл сайын берген көмөгү үчүн ыраазычылык билдирди»
    return DateUnit(found, found + 1, "", "", "apart") if found is not None and told else None


def _carried(page: Page, sentence: Sentence) -> DateUnit | None:
    """The one day named last, if the sentence opens by leaning on it: «Анын алкагында …», «Ага ылайык …»."""
    if not sentence.index or not sentence.opens(page.tokens, page.words.leaning):
        return None
    for before in reversed(page.sentences[max(0, sentence.index - _LEANING) : sentence.index]):
        if found := [d for d in page.dated(before.begin, before.end) if d.relation == "on" and is_day(d.first)]:
            return found[0] if len(found) == 1 else None
    return None


def _aimed(clause: Clause) -> bool:
    """Whether the date is that of a journey made for the event: «бүгүн саммитке катышуу үчүн учуп кетти»."""
    sentence, match = clause.sentence, clause.match
    if match.reading is not None and match.reading.pos == "VERB":
        return False
    aim = next((p for p in sentence.predicates if p.i > match.anchor), None)
    if aim is None or aim.reading.form != "Vnoun":
        return False
    if not any(p.i > aim.i and p.reading.lemma in clause.page.words.journeys for p in sentence.predicates):
        return False
    purpose = clause.page.words.postpositions.get(clause.tokens[aim.i + 1].lower) == "for" or aim.reading.case == "Dat"
    own = any(beside(clause, p.i) for p in sentence.predicates if p.i < match.begin and p.reading.form == "Part")
    return purpose and not own


def _ground(clause: Clause) -> bool:
    """Whether the event is only the ground of what is told: «чакыруусу боюнча 5-майда келди»."""
    after = clause.tokens[clause.match.anchor + 1].lower if clause.match.anchor + 1 < len(clause.tokens) else ""
    reading = clause.match.reading
    if reading is None or reading.form != "Vnoun" or reading.case:
        return False
    dated = clause.page.dated(attributes(clause), clause.match.begin)
    return after in clause.page.words.grounds and not dated


def _hour(page: Page, sentence: Sentence) -> DateUnit | None:
    """The day named in the sentences before one with a time of day: «саат 08:50дө ок чыгарган»."""
    if not any(_TIME.match(t.text) for t in page.tokens[sentence.begin : sentence.end]):
        return None
    before = page.dated(page.sentences[max(0, sentence.index - _BACK)].begin, sentence.begin)
    return next((d for d in reversed(before) if d.relation == "on" and is_day(d.first)), None)


def _near(clause: Clause) -> DateUnit | None:
    page, sentence, match = clause.page, clause.sentence, clause.match
    inside = page.dated(sentence.begin, sentence.end)
    limit = sentence.left(match.begin, page.tokens)
    before = [
        d
        for d in inside
        if d.end <= match.anchor and _holds(page, d, match) and not (consumed(clause, d) or intended(clause, d))
    ]
    if (open_ := [d for d in inside if limit <= d.begin and d.end <= match.begin]) and not open_[-1].first:
        return open_[-1]  # «окуя боюнча бүгүн … сүйлөштү»: the day is told, and not known
    local = [d for d in before if d.begin >= limit]
    if local:
        return _first_of_list(page, sentence, local)
    if before:
        return before[0]
    if (year := _described(clause, inside)) is not None:
        return year
    after = [d for d in inside if d.begin > match.anchor and d.relation in ("on", "of")]
    if after and page.tokens[after[0].begin - 1].text == "(" and after[0].begin - match.anchor <= _BESIDE:
        return after[0]
    after = [d for d in after if d.relation == "on"]
    if not after or len(inside) > len(after) or match.reading is None or match.reading.finite:
        return None
    governed = match.reading.pos == "NOUN" and match.reading.case not in ("", "Gen")
    return after[0] if not governed and _told_of(sentence, match, after[0]) else None


def _described(clause: Clause, dates: Sequence[DateUnit]) -> DateUnit | None:
    """The time right after a participle, which describes it: «бекеттер ачылган 2016-жылдан тартып»."""
    reading = clause.match.reading
    if reading is None or reading.form != "Part" or reading.case or reading.owner or reading.tense == "Fut":
        return None
    return next((d for d in dates if d.begin == clause.match.anchor + 1), None)


def _told_of(sentence: Sentence, match: Match, date: DateUnit) -> bool:
    """Whether a date after an event is that of its own verb: «жолугушуу 5-майда өттү»."""
    next_ = next((p for p in sentence.predicates if p.i >= date.end), None)
    attribute = next_ is not None and next_.reading.form == "Part" and not (next_.reading.case or next_.reading.owner)
    if attribute and next_ is not None and next_.i == date.end and not next_.closes:
        return False  # «келишимди 5-майда жетишилген макулдашуу …»
    between = [p for p in sentence.predicates if match.anchor < p.i < date.begin]
    return not any(p.closes or p.reading.form == "Vnoun" or p.reading.case for p in between)


def told(page: Page, sentence: Sentence) -> DateUnit | None:
    """The date in the sentence after a lead that has none.

    «Бул тууралуу ТИМ 5-майда билдирди», «5-майда алар …», «Маалыматка караганда, 5-майда …», «… деп 5-майда билдирди».
    """
    after = _next(page, sentence)
    if after is None or page.tokens[after.end - 2].lower in page.words.bygone:
        return None  # «Документке 5-майда кол коюлган болчу»
    reach = after.end if after.index in page.sources else _attributed(page, after) + _OPENING
    found = [d for d in page.dated(after.begin, reach) if is_day(d.first) and d.relation in ("on", "of")]
    return found[0] if found else _announced(page, after)


def signed(page: Page) -> DateUnit | None:
    """The day that closes an official text, in a line of its own: «Бишкек ш., 2025-жылдын 26-июлу»."""
    last = page.dates[-1] if page.dates and len(page.sentences) > 1 else None
    if last is None or last.relation != "on" or len(last.first) < len("YYYY-MM-DD"):
        return None
    begin = page.sentences[page.sentence_of(last.begin)].begin
    closes = all(not t.word for t in page.tokens[last.end :])
    return last if closes and last.begin - begin <= _SIGNATURE and not page.sentences[-1].predicates else None


def only(page: Page, sentence: Sentence) -> DateUnit | None:
    """The one day of a sentence that goes on with the news: «Борт 3-октябрь күнү абага көтөрүлдү»."""
    days = [d for d in page.dated(sentence.begin, sentence.end) if d.relation in ("on", "since") and is_day(d.first)]
    main = sentence.closing(sentence.begin)
    perfect = main is not None and any(r.form == "Part" for r in page.tokens[main.i].readings)  # «… өткөн»: before it
    told = main is not None and main.reading.form == "Fin" and main.reading.tense == "Past" and not perfect
    return days[0] if told and len(days) == 1 else None


def decreed(page: Page, sentence: Sentence) -> DateUnit | None:
    """The day on which a decree was signed by which something was done: «Жарлыкка 5-августта кол коюлган»."""
    main = sentence.closing(sentence.begin)
    if main is None or main.reading.negative or main.reading.lemma not in page.words.enacting:
        return None
    head = page.tokens[sentence.begin : min(sentence.begin + _SIGNATURE, main.i)]
    if not any(r.lemma in page.words.enacted and r.case in ("Dat", "Acc") for t in head for r in t.readings):
        return None
    days = [d for d in page.dated(sentence.begin, main.i) if d.relation == "on" and is_day(d.first)]
    return days[0] if len(days) == 1 else None


def _next(page: Page, sentence: Sentence) -> Sentence | None:
    """The sentence after one, over a source without a date."""
    following = page.sentences[sentence.index + 1 : sentence.index + 1 + _BACK]
    undated = [s for s in following[:1] if s.index in page.sources and not page.dated(s.begin, s.end)]
    return next((s for s in following if s not in undated), None)


def _attributed(page: Page, sentence: Sentence) -> int:
    """Where a sentence begins to tell, after the words that attribute it: «Маалыматка ылайык, …»."""
    for i in range(sentence.begin + 1, min(sentence.end - 1, sentence.begin + _ATTRIBUTION)):
        if page.tokens[i].text == ",":
            return i + 1 if page.tokens[i - 1].lower in page.words.attributing else sentence.begin
    return sentence.begin


def _announced(page: Page, sentence: Sentence) -> DateUnit | None:
    """The day right before the verb of saying that closes a sentence."""
    closing = next((p for p in reversed(sentence.predicates) if p.closes), None)
    if closing is None or closing.reading.lemma not in page.words.announcing:
        return None
    found = [d for d in page.dated(max(sentence.begin, closing.i - _BACK), closing.i) if d.end == closing.i]
    return next((d for d in found if is_day(d.first) and d.relation == "on"), None)


def _first_of_list(page: Page, sentence: Sentence, dates: Sequence[DateUnit]) -> DateUnit:
    """The nearest date; of several with places, the first: «21-майда Москвада, 17-июнда Ташкентте кол коюлган»."""
    for first, second in itertools.pairwise(dates):
        gap = page.tokens[first.end : second.begin]
        if (
            1 < len(gap) <= _LIST
            and gap[-1].text == ","
            and not any(first.end <= p.i < second.begin for p in sentence.predicates)
        ):
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
    near = match.begin - date.end <= _BACK
    return date.relation == "on" or (date.relation == "since" and (near or len(date.first) >= len("--MM-DD")))


def _decreed(page: Page, date: DateUnit) -> bool:
    """Whether a date is that of the decree by which something is done: «21-июндагы жарлыгы менен дайындалды»."""
    noun = page.tokens[date.end : date.end + 1]
    return any(r.lemma in page.words.decrees for t in noun for r in t.readings)


def _framing(page: Page, date: DateUnit) -> bool:
    """Whether a date is that of a speech or meeting at which all else is said: «24-майдагы расмий жыйында …»."""
    nouns = page.tokens[date.end : date.end + _BACK]
    return any(r.case == "Loc" and not r.attr and r.lemma in page.words.sessions for t in nouns for r in t.readings)


def finer(first: DateUnit | None, second: DateUnit | None) -> DateUnit | None:
    """The date that says more; the first of two alike."""
    if first is None or not first.first or second is None or not second.first:
        return first if first is not None and first.first else second
    return max((first, second), key=lambda date: (len(date.first), bool(date.last)))
