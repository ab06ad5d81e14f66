"""Acts that are only feared, averted, refused, owed, agreed on or asked for with another one, or what a body is for."""

from __future__ import annotations

from kgraph.extract.frames.roles import Clause
from kgraph.language.morphology import Analysis

_NEAR = 3
_FAR = 9
_KIND = frozenset({"cooperation", "aid"})


def purposed(clause: Clause) -> bool:
    """Whether an act is only what an institution is set up for: «жарандарга көмөк көрсөтүү үчүн консулдук ачылды»."""
    reading = clause.match.reading
    if reading is None or (reading.form, reading.case) != ("Vnoun", "") or not (after := clause.ahead(1)):
        return False
    verb = clause.sentence.closing(clause.match.anchor + 2)
    founded = verb is not None and "Pass" in verb.reading.voice and verb.reading.lemma in clause.page.words.founding
    return founded and clause.page.words.postpositions.get(after[0].lower) == "for"


def sent_for(clause: Clause) -> bool:
    """Whether help is what people or goods have been sent for, and so is on its way: «Y-ке жардам берүү үчүн X
    куткаруучуларын жиберди»."""
    after = clause.ahead(1)
    if clause.match.rule.family != "aid" or not _plain(clause) or not after:
        return False
    main = clause.sentence.closing(clause.match.anchor + 2)
    sent = main is not None and main.reading.lemma in clause.page.words.posting and main.reading.tense == "Past"
    return sent and clause.page.words.postpositions.get(after[0].lower) == "for"


def wondered(clause: Clause) -> bool:
    """Whether the sentence asks why or how something is not done or will be: «Мигранттар тизмеден кантип чыгат?»."""
    end, reading = clause.sentence.end, clause.match.reading
    if clause.match.rule.family not in _KIND or reading is None or clause.tokens[end - 1].text != "?":
        return False
    asked = any(t.lower in clause.page.words.wondering for t in clause.tokens[clause.sentence.begin : end])
    return asked and (reading.negative or reading.tense != "Past")


def questioned(clause: Clause) -> bool:
    """Whether a sentence asks what somebody says or wants: «Элчи эмне дейт?», «Путин эмнени сурады?»."""
    end = clause.sentence.end
    if not clause.match.rule.saying or clause.tokens[end - 1].text != "?":
        return False
    closing = sum(bool(t.word) for t in clause.tokens[clause.match.anchor + 1 : end]) <= 1
    return closing and any(
        t.lower in clause.page.words.wondering for t in clause.tokens[clause.begin : clause.match.anchor]
    )


def named(clause: Clause) -> bool:
    """Whether an act only names the body that is there for it: «мигранттарды кайтаруу борборунда»."""
    bodies = clause.page.words.staffs
    body = any(r.lemma in bodies and r.owner == "3" for t in clause.ahead(1) for r in t.readings)
    return body and _plain(clause)


def averted(clause: Clause) -> bool:
    """Whether something is what somebody does not let happen: «кагылышууга жол бербөө үчүн»."""
    reading, after = clause.match.reading, clause.ahead(2)
    if reading is None or reading.case != "Dat" or len(after) < 2 or after[0].lower not in clause.page.words.ways:
        return False
    return any(r.negative for r in after[1].readings)


def asked_along(clause: Clause, last: int, reading: Analysis) -> bool:
    """Whether a converb, or what a noun of action is for, goes on to what is asked: «ачууга көмөктөшүүнү суранды»,
    «мөөнөтүн узартып, чектөөнү алып салууну өтүндү»; who strikes and demands does both."""
    going_on = reading.form == "Conv" and not reading.negative and clause.match.rule.family in _KIND
    if not (going_on or (reading.form, reading.case) == ("Vnoun", "Dat")):
        return False
    ahead = [p for p in clause.sentence.predicates if p.i > last]
    main = next((n for n, p in enumerate(ahead) if p.reading.form not in ("Conv", "Vnoun")), 0)
    content, asking = ahead[main - 1 : main], ahead[main : main + 1]
    near = bool(content) and asking[0].i - content[0].i <= _NEAR and asking[0].i - last <= _FAR
    if not near or (content[0].reading.form, content[0].reading.case) != ("Vnoun", "Acc"):
        return False
    return any(t.means(clause.page.words.asking) for t in clause.tokens[content[0].i + 1 : asking[0].i + 1])


def owed(clause: Clause) -> bool:
    """Whether an act is only what somebody has to do, as others say: «чектөөнү алып салышы керек», «салууга тийиш»,
    «каттам ачуу зарыл»."""
    reading = clause.match.reading
    if reading is None or reading.pos != "VERB" or clause.match.rule.family not in _KIND:
        return False
    last, verb = clause.sentence.chained(clause.match.anchor, reading, clause.auxiliaries)
    act = verb.form == "Vnoun" and (not verb.case or verb.case == "Dat")
    after = clause.tokens[last + 1].lower if last + 1 < clause.sentence.end else ""
    return act and after.startswith(clause.page.words.duties)


def agreed(clause: Clause) -> bool:
    """Whether an act is only what has been agreed on, asked for or talked about: «каттам ачуу макулдашылды»."""
    if clause.match.rule.family not in _KIND or not _plain(clause):
        return False
    words = clause.page.words
    taken = words.agreeing | words.asking
    taken |= words.talking if clause.match.rule.family == "cooperation" else frozenset()
    return any(r.lemma in taken and "Pass" in r.voice for t in clause.ahead(1) for r in t.readings)


def _plain(clause: Clause) -> bool:
    """Whether the trigger is a noun of action without any ending: «ачуу», «ташып келүү»."""
    reading = clause.match.reading
    if reading is not None and reading.form == "Conv":
        _, reading = clause.sentence.chained(clause.match.anchor, reading, clause.auxiliaries)
    return reading is not None and (reading.form, reading.case, reading.owner) == ("Vnoun", "", "")


def feared(clause: Clause) -> bool:
    """Whether a fight is only what is feared: «куралдуу кагылышуу коркунучу жогору»."""
    reading = clause.match.reading
    act = reading is not None and reading.form in ("", "Vnoun") and not reading.case
    return (
        act
        and clause.match.rule.family == "conflict"
        and any(token.means(clause.page.words.feared) for token in clause.ahead(1))
    )


def declined(clause: Clause) -> bool:
    """Whether talks are what somebody refuses: «жолугушуудан баш тартты», «сүйлөшүү сунушунан баш тартты»."""
    if _unwilled(clause):
        return True
    verb = clause.sentence.closing(clause.match.anchor + 1)
    if verb is None or verb.i == 0 or not clause.tokens[verb.i - 1].means(clause.page.words.refusing):
        return False
    between = (p for p in clause.sentence.predicates if clause.match.anchor < p.i < verb.i)
    return all(p.reading.form == "Vnoun" for p in between)


def _unwilled(clause: Clause) -> bool:
    """Whether talks are what somebody does not consent to: «сүйлөшүүгө макул болбой турганын айтты»."""
    reading, after = clause.match.reading, clause.ahead(2)
    if reading is None or reading.case != "Dat" or not after or not after[0].means(clause.page.words.agreeing):
        return False
    return any(r.negative for token in after for r in token.readings)
