"""Acts that the text only names as what a document, a request or a refusal is about."""

from __future__ import annotations

from kgraph.extract.frames.aims import averted, declined, feared, owed
from kgraph.extract.frames.contents import governed, wanted
from kgraph.extract.frames.roles import Clause
from kgraph.extract.syntax.tokens import following

_TITLE = 6
_NEAR = 3
_JOINING = frozenset({",", "жана"})


def embedded(clause: Clause) -> bool:
    """Whether an act is not told but only what another one is about, which the text tells and other rules find.

    «виза берүүнү жеңилдетүү жөнүндө макулдашуу» is a document, «күчтөрдү алып кетүүгө макулдашты» an agreement,
    «газ берүүнү суранды» a request, «аскер жөнөтүүдөн баш тартты» a rejection, «каттам ачуу маселеси» a topic.
    """
    return any(
        found(clause) for found in (_titled, governed, wanted, _raised, _stopped, _listed, feared, averted, owed)
    )


def doubted(clause: Clause) -> bool:
    """Whether the sentence only asks if something happens, as headlines do: «Министр Астанага барабы?»."""
    end = clause.sentence.end
    last = clause.tokens[end - 1].text == "?" and end - 2 >= clause.match.anchor
    return last and clause.tokens[end - 2].lower.endswith(clause.page.words.queries)


def decreed(clause: Clause) -> bool:
    """Whether the trigger is a noun of action of which a decree is told: «тыюу салуу чечимин кабыл алды»."""
    reading = clause.match.reading
    if reading is None or reading.form != "Vnoun" or reading.case not in ("", "Dat"):
        return False
    decree = clause.match.anchor + 1
    while decree < clause.sentence.end and not clause.tokens[decree].means(clause.page.words.decrees):
        decree += 1
    closing = clause.sentence.closing(decree + 1)
    near = decree - clause.match.anchor <= _NEAR and closing is not None and not closing.reading.negative
    return near and closing is not None and closing.reading.tense == "Past"


def forbidden(clause: Clause) -> bool:
    """Whether talks or a journey are only what somebody is kept from or called to: «жолугушуусуна тыюу салды»."""
    reading, words = clause.match.reading, clause.page.words
    if clause.match.rule.family == "visit" and clause.invited():
        return True
    if clause.match.rule.family in ("meeting", "summit") and declined(clause):
        return True
    if clause.match.rule.family == "meeting" and reading is not None and reading.case == "Acc":
        return any(token.means(words.asking) for token in clause.ahead(1))  # «кеңешүүлөрдү сурады»
    if reading is None or reading.case != "Dat":
        return False
    journey = clause.match.rule.family == "visit"
    after = clause.ahead(_NEAR)
    if clause.match.rule.family == "meeting" and (
        any(token.means(words.calling) for token in after[:1]) or any(token.means(words.disposed) for token in after)
    ):
        return True  # «сүйлөшүүгө чакырды», «сүйлөшүүгө ачык»
    held = journey or (reading.form == "Vnoun" and len(clause.match.tokens) > 1)  # «диалогду улантууга үндөдү»
    called = words.calling if held else frozenset[str]()
    return any(token.means(words.banning | called) for token in after)


def rumoured(clause: Clause) -> bool:
    """Whether an event is only what a rumour says, which the sentence denies: «база ачылат деген кеп жалган»."""
    words = clause.page.words
    after = clause.tokens[clause.match.anchor + 1 : clause.sentence.end]
    said = next((n for n, token in enumerate(after[:_NEAR]) if token.lower == "деген"), None)
    if said is None or not any(token.means(words.rumours) for token in after[said + 1 : said + 1 + _NEAR]):
        return False
    return any(token.means(words.denying) for token in after[said:])


def aimless(clause: Clause) -> bool:
    """Whether a journey is only a matter, or what a participle tells is none: «жөнөтүү маселеси каралды», «Ригада болуп
    жаткан митингдер»."""
    return _raised(clause) or _going_on(clause) or _auxiliary(clause)


def _auxiliary(clause: Clause) -> bool:
    """Whether being somewhere only carries another verb: «Ригада маселени көтөрмөй болду», «айтмакчы болууда»."""
    i = clause.match.anchor
    being = any(r.lemma in clause.page.words.occurring for r in clause.tokens[i].readings)
    before = clause.tokens[i - 1].verb() if being and i > clause.sentence.begin else None
    return before is not None and (before.mood == "Int" or (before.form == "Conv" and before.negative))


def _going_on(clause: Clause) -> bool:
    """Whether a participle of being somewhere tells of what goes on there, not of who is: neither a person nor a time
    follows."""
    last = clause.sentence.governor(clause.match.anchor)
    while last is not None and last.reading.form == "Conv" and not last.closes:
        last = clause.sentence.governor(last.i + 1)
    being = any(r.lemma in clause.page.words.occurring for r in clause.tokens[clause.match.anchor].readings)
    if not being or last is None or not last.attributive or last.i + 1 >= clause.sentence.end:
        return False
    after = clause.tokens[last.i + 1]
    named = any(clause.phrases[k].begin == after.i for k in clause.within)
    timed = after.lower in clause.page.words.standing or after.lower in clause.page.words.postpositions
    return not named and not timed and any(r.pos == "NOUN" and r.case != "Loc" for r in after.readings)


def unmanned(clause: Clause) -> bool:
    """Whether something goes, and nobody: «жооп келе элек», «үчтөн экиси Россияга кеткен»."""
    reading, words = clause.match.reading, clause.page.words
    if reading is None or reading.pos != "VERB":
        return False
    begin = clause.begin
    free = [i for i in clause.between(begin) if clause.tokens[i].verb() is None]
    last = max((clause.phrases[k].end for k in clause.left if clause.may_be_subject(k)), default=begin)
    return (
        any(
            r.lemma in words.things and r.pos == "NOUN" and not r.case
            for i in free
            if i >= last
            for r in clause.tokens[i].readings
            if following(clause.tokens, i)
            not in words.postpositions  # «поезди менен өттү», «каттамы аркылуу кайтарылды»
        )
        and clause.tokens[clause.match.begin - 1].lower not in words.postpositions
    )


def discussed(clause: Clause) -> bool:
    """Whether a noun is what others talk about: «сапары тууралуу сөз болду», «алдыдагы сапарды талкуулашты»."""
    reading, words, after = clause.match.reading, clause.page.words, clause.ahead(_NEAR)
    if reading is None or reading.pos != "NOUN" or not after:
        return False
    about = words.postpositions.get(after[0].lower) == "about"
    return (about or reading.case == "Acc") and any(t.means(words.talking) for t in after[int(about) :])


def framed(clause: Clause) -> bool:
    """Whether a gathering or journey is named at the head of the sentence as that at hand: «Жыйындын аягында X …»."""
    match, reading = clause.match, clause.match.reading
    if reading is None or reading.case != "Gen" or reading.number or match.begin != clause.sentence.begin:
        return False
    after = clause.ahead(1)
    return any(t.lower in clause.page.words.stages for t in after)


def called_for(clause: Clause) -> bool:
    """Whether a gathering is only what somebody asks for: «шашылыш отурум чакыруусун өтүндү»."""
    after = clause.ahead(_NEAR)
    verbs = [(t, v) for t in after if (v := t.verb()) is not None]
    return (
        len(verbs) > 1
        and (verbs[0][1].form, verbs[0][1].case) == ("Vnoun", "Acc")
        and verbs[1][0].means(clause.page.words.asking)
    )


def _titled(clause: Clause) -> bool:
    """Whether «жөнүндө» or «боюнча» after the trigger makes it the matter of a document between states, or of talks.

    «операция борборун түзүү тууралуу сүйлөштү» is not done, «темир жол боюнча сүйлөштү» is a project at hand.
    """
    reading, last = clause.match.reading, clause.match.anchor
    if reading is not None and reading.pos == "VERB":
        last, reading = clause.sentence.chained(last, reading, clause.auxiliaries)
    after, words = clause.tokens[last + 1 : clause.sentence.end], clause.page.words
    about = next((n for n, t in enumerate(after[:_NEAR]) if words.postpositions.get(t.lower) == "about"), None)
    if about is None:
        wanted = reading is not None and reading.form == "Vnoun" and not reading.case
        return wanted and any(
            r.lemma in words.requests and r.owner for t in after[:1] for r in t.readings
        )  # «чек араны ачуу өтүнүчү»
    beyond = after[about + 1 : about + 1 + _TITLE]
    noun = after[about - 1].verb() if about else reading
    treated = words.talking | words.agreeing
    if noun is not None and noun.form == "Vnoun" and any(t.means(treated) for t in beyond[:_NEAR]):
        return True
    acted = not about or (about == 1 and noun is not None and noun.form == "Vnoun")
    if acted and after[about].lower in words.grounds and any(t.means(words.staffs) for t in beyond[:_NEAR]):
        return noun is not None and noun.form == "Vnoun"
    return acted and any(t.means(words.documents | words.requests) for t in beyond)


def _stopped(clause: Clause) -> bool:
    """Whether aid is what somebody stops: «аскердик жардамды токтотту», «гуманитардык жардам берүүнү токтотот»."""
    reading, words = clause.match.reading, clause.page.words
    if reading is None or reading.pos != "NOUN" or clause.match.rule.family != "aid":
        return False
    after = [p for p in clause.sentence.predicates if clause.match.anchor < p.i][:2]
    given = len(after) > 1 and (after[0].reading.form, after[0].reading.case) == ("Vnoun", "Acc")
    stopping = after[1:2] if given else after[:1] if reading.case == "Acc" else []
    return any(clause.tokens[p.i].means(words.stopping) for p in stopping)


def _raised(clause: Clause) -> bool:
    """Whether the trigger is a noun of action that the noun after it makes a matter: «ачуунун шарттары сөз болду»."""
    if clause.match.rule.family == "restriction":
        return False  # a ban that is considered is news
    reading, last = clause.match.reading, clause.match.anchor
    if reading is not None and reading.pos == "VERB":
        last, reading = clause.sentence.chained(last, reading, clause.auxiliaries)  # «алып салуу маселеси»
    after = clause.tokens[last + 1 : min(last + 2, clause.sentence.end)]
    intended = reading is not None and reading.form == "Vnoun" and reading.case in ("", "Gen") and not reading.owner
    if intended and any(token.means(clause.page.words.decrees) for token in after):
        return any(t.lower in clause.page.words.objecting for t in clause.ahead(_NEAR))  # «бөлүү чечимине вето койду»
    return intended and any(token.means(clause.page.words.matters) for token in after)


def _listed(clause: Clause) -> bool:
    """Whether a noun of action is one of a list of what is talked about: «газ ташуу жана виза тартиби талкууланды»."""
    reading, last, tokens, words = clause.match.reading, clause.match.anchor, clause.tokens, clause.page.words
    if reading is not None and reading.pos == "VERB":
        last, reading = clause.sentence.chained(last, reading, clause.auxiliaries)  # «алып салуу»
    bare = reading is not None and reading.form == "Vnoun" and not (reading.case or reading.owner)
    if clause.match.rule.family == "restriction" or not bare or following(tokens, last) not in _JOINING:
        return False
    ahead = (p for p in clause.sentence.predicates if p.i > last and p.reading.form != "Vnoun")
    verb = next((p for p in ahead if p.closes or not p.attributive), None)
    return verb is not None and any(t.means(words.talking | words.matters) for t in tokens[verb.i - 1 : verb.i + 1])
