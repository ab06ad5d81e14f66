"""Days that other words of the sentence take for themselves, so that they are not those of the event at hand."""

from __future__ import annotations

from kgraph.extract.circumstances import elsewhere
from kgraph.extract.circumstances.descriptions import beside
from kgraph.extract.circumstances.foregoing import outlived, preceded
from kgraph.extract.dates.calendars import is_day
from kgraph.extract.dates.units import DateUnit
from kgraph.extract.frames.page import Page
from kgraph.extract.frames.roles import Clause
from kgraph.extract.phrases.phrases import PLACES
from kgraph.extract.syntax.clauses import Predicate
from kgraph.extract.syntax.tokens import following

_BESIDE = 3
_BACK = 2
_GROUND = 4
_PARTICIPLE_REACH = 8
_YEAR = 4
_LEADING = 5
_DESCRIBING = ("кү", "ки", "ги")  # «бүгүнкү», «эртеңки», «кечээги»: the day of the noun after it
_RATIFIED = "ratification"  # what was signed on a day, as a participle tells


def consumed(clause: Clause, date: DateUnit) -> bool:
    """Whether a participle between takes the date for itself: «6-февралда болгон жер титирөөгө байланыштуу …»."""
    page, match = clause.page, clause.match
    until = match.begin if date.begin < match.begin else match.anchor
    if preceded(page, clause.sentence, date, until) or outlived(clause, date, until):
        return True
    finite = match.reading is not None and match.reading.finite
    told = finite or (match.reading is not None and match.reading.form == "Part" and match.reading.case == "Acc")
    if page.tokens[date.end].text == "," or (told and date.relation == "since"):
        return False
    if date.end - date.begin == 1 and page.tokens[date.begin].lower in page.words.today:
        return False  # «бүгүн дайындалган элчини кабыл алды»
    framing = date.begin - _start(clause) < _BACK and not _lasting(clause)  # first in the sentence, it frames all
    nearer = [d.begin for d in page.dated(date.end, match.begin)]
    for predicate in clause.sentence.predicates:
        pointing = page.tokens[predicate.i].lower in page.words.pointing
        if date.end <= predicate.i < match.begin and not (predicate.closes or pointing):
            reading = predicate.reading
            if nearer and nearer[0] < predicate.i:
                return False
            if reading.form == "Part" and not reading.case and not reading.owner and not beside(clause, predicate.i):
                ahead = not is_day(date.first) and _coming(clause, predicate)  # «2026-жылы өтө турган форум тууралуу …»
                bound = ahead or match.rule.family == _RATIFIED or _caused(page, predicate.i, match.begin)
                reach = 1 if framing and not bound else _PARTICIPLE_REACH
                if predicate.i - date.end > reach or elsewhere.owned(clause, date, predicate):
                    return False
                return not (_led(clause, date.end, predicate.i) or _yielded(clause, date, predicate))
    return False


def _lasting(clause: Clause) -> bool:
    """Whether the trigger tells of what goes on: «майда болгон кагылышуу үчүн бири-бирин айыптап келатат»."""
    reading = clause.match.reading
    if reading is None or reading.form != "Conv":
        return False
    last, chained = clause.sentence.chained(clause.match.anchor, reading, clause.auxiliaries)
    return last > clause.match.anchor and chained.finite and chained.tense in ("Pres", "Prog")


def _start(clause: Clause) -> int:
    """Where a sentence begins to tell, after words that only lead to it: «Эске салсак, …»."""
    sentence = clause.sentence
    if not sentence.opens(clause.tokens, clause.page.words.recalling):
        return sentence.begin
    ahead = range(sentence.begin + 1, min(sentence.begin + _LEADING, sentence.end - 1))
    return next((i + 1 for i in ahead if clause.tokens[i].text == ","), sentence.begin)


def _yielded(clause: Clause, date: DateUnit, participle: Predicate) -> bool:
    """Whether a participle leaves the day before it to the trigger, or shares it with that."""
    late = _past(clause.page, date) and _coming(clause, participle)
    if late or _doing(clause, participle) or _staged(clause, participle) or _received(clause, date, participle):
        return True
    return elsewhere.decreeing(clause, participle)


def _past(page: Page, date: DateUnit) -> bool:
    """Whether a day, month or year is over on the day from which the text speaks."""
    last = date.last or date.first
    alike = last.startswith("--") == page.day.startswith("--")
    return bool(last) and is_day(page.day) and alike and last < page.day[: len(last)]


def _coming(clause: Clause, participle: Predicate) -> bool:
    """Whether a participle tells of what is to come: «өтүүчү», «өтө турган»."""
    before = (p.reading for p in clause.sentence.predicates if p.i == participle.i - 1)
    chained = any(r.form == "Conv" and r.tense == "Pres" for r in before)
    return participle.reading.tense == "Fut" or (chained and clause.tokens[participle.i].lower in clause.page.words.yet)


def later(clause: Clause, date: DateUnit) -> bool:
    """Whether a day is that of what came after the trigger: «12-майда саммиттен кийин билдирди», «2016-жылы, кол
    салгандан кийин, үзгөн»."""
    reading, after = clause.match.reading, following(clause.tokens, clause.match.anchor)
    if reading is None or reading.case != "Abl" or after not in clause.page.words.afterwards:
        return False
    if date.relation != "on" or len(date.first) <= _YEAR:  # what led to it was in the same year
        return False
    if clause.tokens[date.end - 1].lower.endswith(_DESCRIBING):
        return False
    if reading.form == "Part":
        return clause.tokens[date.end].text == ","
    inside = (p for p in clause.sentence.predicates if date.end <= p.i < clause.match.begin)
    return not any(p.reading.form == "Part" and not p.reading.case for p in inside)


def overdue(clause: Clause, date: DateUnit) -> bool:
    """Whether a day is past, and what the trigger names yet to come: «5-майда өтө турган жыйынды жокко чыгарды»."""
    inside = (p for p in clause.sentence.predicates if date.end <= p.i < clause.match.begin)
    described = [p for p in inside if p.reading.form == "Part" and not p.reading.case and beside(clause, p.i)]
    return _past(clause.page, date) and any(_coming(clause, p) for p in described[-1:])


def _doing(clause: Clause, participle: Predicate) -> bool:
    """Whether a participle tells what somebody is for, on no day: «5-майда жолду куруучу фирма кол койду»."""
    before = clause.tokens[participle.i - 1].readings
    return participle.reading.tense == "Fut" and any(r.case == "Acc" and not r.attr for r in before)


def _staged(clause: Clause, participle: Predicate) -> bool:
    """Whether a participle describes that at which the trigger is done: «5-майда өткөн брифингде айыптады», «5-майда
    болгон сапары учурунда кол койду»."""
    reading, nouns = clause.match.reading, clause.page.words.sittings | clause.page.words.sessions
    if reading is None or reading.pos != "VERB" or reading.form == "Vnoun":
        return False
    for token in clause.tokens[participle.i + 1 : min(participle.i + 1 + _GROUND, clause.match.begin)]:
        there = any(r.case == "Loc" and not r.attr and r.lemma in nouns for r in token.readings)
        if there or elsewhere.during(clause, token.i, participle):
            later = (p for p in clause.sentence.predicates if token.i < p.i < clause.match.begin)
            return not any(p.reading.finite or (p.reading.form == "Part" and not p.reading.case) for p in later)
    return False


def _received(clause: Clause, date: DateUnit, participle: Predicate) -> bool:
    """Whether a host meets on a day him who comes on it: «X 5-майда Бакуга сапар менен келген Y менен жолугушту»."""
    if clause.match.rule.family != "meeting" or participle.reading.lemma not in clause.page.words.journeys:
        return False
    hosts = [k for k in clause.left if clause.may_be_subject(k) and clause.phrases[k].end <= date.begin]
    return bool(hosts) and participle.i > date.end


def intended(clause: Clause, date: DateUnit) -> bool:
    """Whether the day is that of an act to come which the trigger settles: «майда өткөрүүнү макулдашышты»."""
    reading = clause.match.reading
    if clause.match.rule.speech and _contained(clause, date):
        return True
    first = date.begin - clause.sentence.begin < (_BACK if is_day(date.first) else 1)
    if reading is None or reading.form not in ("Fin", "Conv") or first or clause.match.rule.family == "visit":
        return False  # «сүйлөшүүлөрдү жүргүзүү үчүн барды»
    agreed = clause.match.rule.family == "agreement"
    until = clause.match.anchor if agreed else clause.match.begin  # «киргизүүгө келишти» holds the act
    reach = date.end + _BESIDE if is_day(date.first) else until  # «2026-жылы Бишкек шаарын … жарыялоону чечти»
    acts = [p for p in clause.sentence.predicates if date.end <= p.i < until and p.reading.form == "Vnoun"]
    settled = any(
        act.i < date.end + _BACK and _settled(clause, act) for act in acts
    )  # «12-июнда өткөрүү боюнча келишти»
    if settled or any(act.i < reach and act.reading.case in ("Acc", "Dat") for act in acts):
        return True
    ahead = agreed and (date.relation == "since" or not is_day(date.first))
    inside = (p for p in clause.sentence.predicates if date.end <= p.i < clause.match.begin)
    due = any(
        p.reading.tense == "Fut" and p.i + 1 == clause.match.begin for p in inside
    )  # «августта берилери макулдашылды»
    return ahead and (due or any(_settled(clause, act) for act in acts))


def _settled(clause: Clause, act: Predicate) -> bool:
    """Whether an act is what is agreed on: «өткөрүү макулдашылды», «жүргүзүү боюнча макулдашты»."""
    after = following(clause.tokens, act.i)
    about = clause.page.words.postpositions.get(after) == "about"
    return not act.reading.case and (about or act.i + 1 == clause.match.begin)


def _contained(clause: Clause, date: DateUnit) -> bool:
    """Whether a date stands in what is said, after the speaker: «Министр сүйлөшүүлөр май айында өтөрүн билдирди»."""
    end = clause.match.begin if is_day(date.first) else clause.match.anchor  # «быйыл августта … бергенин кошумчалады»
    after = [p.reading for p in clause.sentence.predicates if date.end <= p.i < end]
    content = any(r.form in ("Part", "Vnoun") and r.case == "Acc" for r in after)
    before = [k for k in clause.left if clause.phrases[k].begin < date.begin and clause.may_be_subject(k)]
    led = bool(before) and date.begin > clause.phrases[before[0]].end
    return content and (led or not is_day(date.first))


def _caused(page: Page, begin: int, end: int) -> bool:
    """Whether a participle describes the cause or ground of the event: «болгон жер титирөөгө байланыштуу … көңүл
    айтты», «кол коюлган келишимге ылайык … каржылайт»."""
    ground = (t for t in page.tokens[begin : min(end, begin + _GROUND)] if t.lower in page.words.grounds)
    grounded = any(page.words.postpositions.get(t.lower) != "comitative" for t in ground)
    return grounded or any(t.lower in page.words.causing for t in page.tokens[begin:end])


def aside(clause: Clause, end: int) -> bool:
    """Whether a day or place that ends there is that of what an act of force only gives the occasion for: «бүгүн Ошто
    кагылышууга арналган кече өттү»."""
    reading, anchor = clause.match.reading, clause.match.anchor
    named = reading is not None and (reading.pos == "NOUN" or reading.form == "Vnoun")
    if clause.match.rule.family != "conflict" or reading is None or not named:
        return False
    verb = clause.sentence.governor(end)
    occasion = reading.case in ("Dat", "Abl") and following(clause.tokens, anchor) in clause.page.words.causing
    return occasion and (verb is None or verb.i >= anchor)


def invited(clause: Clause, date: DateUnit) -> bool:
    """Whether the day is that for which somebody is invited: «2026-жылы Астанага чакырды», «X Y-ти 9-майда парадга
    чакырды»."""
    if clause.match.rule.family != "invitation" or date.begin - clause.sentence.begin < _BACK:
        return False
    guests = (clause.phrases[k] for k in clause.left if clause.phrases[k].end <= date.begin)
    if _past(clause.page, date):
        return False  # «былтыр … чакырган»
    if not is_day(date.first) or any(guest.case == "Acc" for guest in guests):
        return True
    near = (k for k in clause.within if date.end <= clause.phrases[k].begin <= date.end + 1)
    return any(clause.phrases[k].case == "Dat" and clause.phrases[k].kind in PLACES for k in near)


def anniversary(clause: Clause, date: DateUnit) -> bool:
    """Whether a date is that of an anniversary: «быйыл мамилелер түзүлгөнүнө 30 жыл болду»."""
    count, unit = (clause.tokens[i : i + 1] for i in (clause.match.anchor + 1, clause.match.anchor + 2))
    spans = clause.page.words.years | clause.page.words.unsaid  # «30 жыл», «30 жылдыгы»
    years = any(r.lemma in spans for t in unit for r in t.readings) and any(t.text.isdigit() for t in count)
    numbered = clause.tokens[date.begin].text[0].isdigit() and not is_day(date.first)
    return years and not numbered and date.end <= clause.match.begin


def mattered(clause: Clause, date: DateUnit) -> bool:
    """Whether the trigger names what the act of the day is about: «5-майда чабуул боюнча чечим кабыл алды»."""
    reading, after = clause.match.reading, following(clause.tokens, clause.match.anchor)
    noun = reading is not None and reading.pos == "NOUN" and not reading.case
    if clause.match.rule.family != "conflict" or not noun or clause.page.words.postpositions.get(after) != "about":
        return False
    verb = clause.sentence.governor(date.end)
    return date.relation == "on" and verb is not None and verb.i > clause.match.anchor


def _led(clause: Clause, begin: int, end: int) -> bool:
    """Whether the subject of the trigger stands between a date and a participle: «5-майда президент … өтүүчү …»."""
    subjects = [k for k in clause.left if clause.may_be_subject(k)]
    between = [k for k in subjects if begin <= clause.phrases[k].begin < end]
    return bool(between) and between[-1] == subjects[-1]
