"""Days in another clause than the trigger: of what has gone on since, of who was born then, of what was told before."""

from __future__ import annotations

import itertools

from kgraph.extract.dates.units import DateUnit
from kgraph.extract.frames.roles import Clause
from kgraph.extract.syntax.clauses import Predicate
from kgraph.extract.syntax.tokens import following

_SINCE = 4
_FRAMING = 2


def within(clause: Clause, date: DateUnit) -> bool:
    """Whether a day inside a trigger of several words is that of a participle: «огунан 1996-жылы туулган киши өлдү»."""
    if not clause.match.begin < date.begin < clause.match.anchor:
        return False
    verb = clause.sentence.at(date.end)
    return verb is not None and verb.attributive and verb.i < clause.match.anchor


def lasted(clause: Clause, date: DateUnit) -> bool:
    """Whether something else has lasted since: «2010-жылдан бери жабык турган бекет ачылды», «1995-жылдан бери иштейт,
    … бөлгөн»."""
    after = clause.tokens[date.end].lower if date.end < clause.sentence.end else ""
    if date.relation != "since" or after not in clause.page.words.afterwards:
        return False
    between = [p for p in clause.sentence.predicates if date.end < p.i < clause.match.begin]
    described = any(p.attributive and p.reading.tense == "Past" and p.i - date.end <= _SINCE for p in between)
    return described or any(p.reading.finite and p.reading.tense == "Pres" for p in between)


def closed(clause: Clause, date: DateUnit) -> bool:
    """Whether what the day is of has been told, and the trigger is to come: «X 5-майда сүйлөшкөнүн, Y өкүлүн жөнөтөрүн
    айтты»."""
    reading = clause.match.reading
    framing = date.begin - clause.sentence.begin < _FRAMING
    if framing or clause.match.rule.speech or reading is None or (reading.form, reading.tense) != ("Part", "Fut"):
        return False
    inside = (p for p in clause.sentence.predicates if date.end <= p.i < clause.match.begin)
    told = (p for p in inside if (p.reading.form, p.reading.case, p.reading.tense) == ("Part", "Acc", "Past"))
    return any(clause.tokens[p.i + 1].text == "," for p in told)


def owing(clause: Clause, date: DateUnit) -> bool:
    """Whether a day after the trigger is of saying that it is needed, or will be: «… кол коюу зарылдыгын 5-майда
    билдирди», «… барарын 5-майда айтты»."""
    after, reading = clause.tokens[clause.match.anchor + 1], clause.match.reading
    if reading is not None and (reading.form, reading.tense, reading.case) == ("Part", "Fut", "Acc"):
        return _announced(clause, date)
    if reading is None or reading.form != "Vnoun":
        return False
    return date.begin > clause.match.anchor + 1 and any(r.case == "Acc" and r.pos == "NOUN" for r in after.readings)


def _announced(clause: Clause, date: DateUnit) -> bool:
    """Whether the verb after a day tells of what has been said by then."""
    main, words = clause.sentence.closing(date.end), clause.page.words
    told = main is not None and main.reading.tense == "Past"
    return told and main is not None and main.reading.lemma in words.announcing | words.quoting


def grounded(clause: Clause) -> bool:
    """Whether a noun for what was asked only tells why something is done: «элчинин өтүнүчү боюнча жолугушту»."""
    reading, words = clause.match.reading, clause.page.words
    asked = clause.match.rule.family in ("invitation", "request")
    if reading is None or reading.pos != "NOUN" or reading.case or not asked:
        return False
    return following(clause.tokens, clause.match.anchor) in words.grounds


def followed(clause: Clause, date: DateUnit) -> bool:
    """Whether what the trigger tells comes after what the day is of: «X майда келерин, Y андан кийин барарын айтты»."""
    between = [t.lower for t in clause.tokens[date.end : clause.match.begin]]
    if any(t.lower in clause.page.words.today for t in clause.tokens[date.begin : date.end]):
        return False  # «Бүгүн X менен жолугуп, андан соң Y менен сүйлөшөт»
    return any(" ".join(pair) in clause.page.words.thereafter for pair in itertools.pairwise(between))


def decreeing(clause: Clause, participle: Predicate) -> bool:
    """Whether a participle describes the decree by which the trigger is done: «5-майда кол койгон жарлыгына ылайык X …
    дайындалды»."""
    noun, after = clause.tokens[participle.i + 1], following(clause.tokens, participle.i + 1)
    return noun.means(clause.page.words.decrees) and after in clause.page.words.grounds


def relayed(clause: Clause, date: DateUnit) -> bool:
    """Whether a day is that on which the source told of it: «Кызмат 5-майда билдиргендей, X келди»."""
    verb = clause.sentence.governor(date.end)
    if verb is None or verb.i >= clause.match.begin or verb.reading.lemma not in clause.page.words.quoting:
        return False
    return (verb.reading.form, verb.reading.case) == ("Part", "Equ")


def during(clause: Clause, i: int, participle: Predicate) -> bool:
    """Whether the noun at ``i`` is a journey or gathering in whose course something is done: «сапары учурунда».

    So is whatever took place on the day: «5-майда өткөн рейд учурунда … кармады».
    """
    words, token = clause.page.words, clause.tokens[i]
    course = following(clause.tokens, i) in words.staging | words.concluding
    nouns = words.trips | words.sessions | words.sittings
    held = participle.i + 1 == i and participle.reading.lemma in words.passing
    return course and any((held or r.lemma in nouns) and r.case in ("", "Gen") for r in token.readings)


def owned(clause: Clause, date: DateUnit, participle: Predicate) -> bool:
    """Whether a participle only describes its noun: «2019-жылы мөөнөтү өткөн виза менен жүргөндөрдү … чыгарды»."""
    i = participle.i - 1
    passive = "Pass" in participle.reading.voice  # «2019-жылы … мал издөөнүн жөнөкөйлөтүлгөн тартиби»
    readings = clause.tokens[i].readings if i >= date.end else ()
    return any((r.owner == "3" and not r.case) or (passive and (r.form, r.case) == ("Vnoun", "Gen")) for r in readings)


def threatened(clause: Clause, date: DateUnit) -> bool:
    """Whether a day is that of what somebody threatens with: «1-майдан тарта салык салуу менен коркутту»."""
    if clause.match.rule.family != "threat" or date.begin - clause.sentence.begin < _FRAMING:
        return False
    acts = [p for p in clause.sentence.predicates if date.end <= p.i < clause.match.begin]
    means = [p for p in acts if p.reading.form == "Vnoun" and following(clause.tokens, p.i) in clause.page.words.along]
    return bool(means) and clause.match.begin - means[-1].i <= _SINCE


def recalled(clause: Clause, date: DateUnit) -> bool:
    """Whether a day is that of what somebody says before he acts: «X саммит 6-майда өтөрүн айтып, Y-ти чакырды»."""
    led = any(clause.phrases[k].end == date.begin and clause.may_be_subject(k) for k in clause.left)
    if led or date.begin - clause.sentence.begin < _FRAMING:
        return False  # «X 5-майда эреже туура эмес экенин айтып, …»
    inside = [p for p in clause.sentence.predicates if date.end <= p.i < clause.match.begin]
    for told, said in itertools.pairwise(inside):
        content = told.reading.form == "Part" and told.reading.case == "Acc"
        leads = said.reading.form == "Conv" and clause.tokens[said.i + 1].text == ","
        if content and leads and said.i - told.i <= _FRAMING:
            return True
    return False


def fixed(clause: Clause, date: DateUnit) -> bool:
    """Whether a day is that for which was fixed what does not come about: «июнга белгиленген жыйын жылдырылды»."""
    last = clause.tokens[date.end - 1]
    participle = any(p.i == date.end and p.reading.form == "Part" for p in clause.sentence.predicates)
    dative = any(r.case == "Dat" for r in last.readings) or last.lower.endswith(("га", "ге", "го", "гө", "ка", "ке"))
    return clause.match.rule.family == "rejection" and participle and dative


def numbered(clause: Clause, date: DateUnit) -> bool:
    """Whether something is the first, or one of several, since a day: «24-марттан бери үчүнчү ирет сүйлөштү»."""
    after = clause.tokens[date.end + 1 : date.end + 1 + _SINCE]
    return date.relation == "since" and any(t.lower in clause.page.words.firstly for t in after)


def asked(clause: Clause, date: DateUnit) -> bool:
    """Whether it is open when something will be: «текст мартта макулдашылган, ага качан кол коюлары белгисиз»."""
    between = clause.tokens[date.end : clause.match.begin]
    return any(t.lower in clause.page.words.wondering_when for t in between)


CLAIMS = (asked, closed, fixed, followed, lasted, numbered, recalled, relayed, threatened, within)
