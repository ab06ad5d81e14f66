"""Who takes part beside the phrases in a case role: all whom a sentence names, states that share one verb, the author
of a deed that is blamed, the holder of what somebody else hands over."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.extract.frames.roles import Clause
from kgraph.extract.phrases.phrases import PLACES, Phrase
from kgraph.extract.reference.discourse import ACTING
from kgraph.extract.syntax.tokens import Token, following

_STATES = frozenset({"country", "capital"})
_ACTORS = frozenset({"country", "capital", "org", "body", "office", "person", "adjective"})
_HOLDING = frozenset({"person", "office", "body"})
_DONE_TO = frozenset({"Dat", "Loc", "Abl"})
_ASIDE = 2


def everyone(clause: Clause) -> tuple[int, ...]:
    """All phrases of the sentence that can be subjects, with those joined to them by «менен» or «…дан тышкары».

    Where none says whose it is, the states that they come from: «Казакстандан жана Кытайдан аскерлер катышты».
    """
    found = [
        k
        for k in clause.within
        if clause.may_be_subject(k)
        or (clause.phrases[k].relation == "comitative" and not clause.phrases[k].case)
        or (clause.phrases[k].relation == "besides" and clause.phrases[k].case == "Abl")
    ]
    found = [
        k for k in found if clause.cited() <= clause.phrases[k].begin < clause.quoted_until and not _away(clause, k)
    ]
    bearers = clause.page.discourse.bearer_of
    if not any(clause.phrases[k].sides or k in bearers for k in found):
        found = [k for k in clause.within if clause.phrases[k].case == "Abl" and clause.phrases[k].kind in PLACES]
    return tuple(dict.fromkeys(j for k in found for j in clause.expanded(k)))


def _away(clause: Clause, k: int) -> bool:
    """Whether another verb says that somebody does not come: «X катышат, ага Y келбестигин билдирген»."""
    verb = clause.sentence.governor(clause.phrases[k].end)
    return verb is not None and verb.i > clause.match.anchor and verb.reading.negative


def sharing(clause: Clause, k: int) -> tuple[int, ...]:
    """The states that share the verb with subject ``k``, each after a comma with an object of its own: «Польша танк,
    Чехия ок-дары, ал эми Германия акча берди»."""
    phrases = clause.phrases
    if phrases[k].kind not in _STATES or phrases[k].begin > clause.match.anchor:
        return ()
    found: list[int] = []
    last = clause.expanded(k)[-1]
    for j in clause.left:
        if j > last and phrases[j].kind in _STATES and clause.may_be_subject(j):
            if not _parted(clause.tokens[phrases[last].end : phrases[j].begin], clause.page.words.contrasting):
                return ()
            found.append(j)
            last = clause.expanded(j)[-1]
    return tuple(j for first in found for j in clause.expanded(first))


def _parted(gap: Sequence[Token], contrasting: frozenset[str]) -> bool:
    """Whether words without a verb, and then a comma, stand between two subjects: the object of the first."""
    end = len(gap)
    while end and gap[end - 1].lower in contrasting:
        end -= 1
    own = [t for t in gap[: end - 1] if t.lower not in contrasting] if end and gap[end - 1].text == "," else []
    return bool(own) and not any(t.text == "," or (t.verb() and not _named(t)) for t in own)


def _named(token: Token) -> bool:
    """Whether what looks like a verb may be a noun: «танк», «дары»."""
    return any(r.pos == "NOUN" for r in token.readings)


def rival(clause: Clause, k: int) -> bool:
    """Whether phrase ``k`` is the subject of another clause, after a comma: «…, ал эми Индия кошулган жок»."""
    first = clause.expanded(k)[0] if clause.expanded(k) else k
    phrase, i = clause.phrases[first], clause.phrases[first].begin - 1
    while i > clause.sentence.begin and clause.tokens[i].lower in clause.page.words.contrasting:
        i -= 1
    apart = i > clause.sentence.begin and clause.tokens[i].text == ","
    return apart and phrase.kind in _STATES and clause.may_be_subject(first) and bool(clause.left)


def holder(clause: Clause) -> int | None:
    """The person or office whose the trigger is, with other words between: «президент X-тин Бакуга келүү чакыруусу»."""
    left = [k for k in clause.left if clause.phrases[k].case == "Gen" and clause.phrases[k].kind in _HOLDING]
    head = clause.phrases[left[-1]].head if left else None
    return left[-1] if left and (head is None or head.end > clause.match.begin) else None


def visitor(clause: Clause) -> int | None:
    """Who comes to the trigger, as an owned verb after it tells: «министр X-тин Бакуда өтчү жыйынга катышаары»."""
    reading, verb = clause.match.reading, clause.sentence.governor(clause.match.anchor + 1)
    if reading is None or reading.case != "Dat" or verb is None or verb.reading.owner != "3":
        return None
    coming = verb.reading.lemma in clause.page.words.attending and verb.reading.form in ("Part", "Vnoun")
    first = next((k for k in clause.left if clause.phrases[k].kind in ACTING), None)
    named = first is not None and clause.phrases[first].case == "Gen" and clause.phrases[first].kind == "person"
    return first if coming and named else None


def author(clause: Clause) -> int | None:
    """Whose deed the object is, where those whom it strikes stand between: «Израилдин Катарга кол салуусун айыптады»,
    «АКШнын Иранга каршы соккуларын», «Израил Катарга кол салганын айыптады»."""
    if (deed := _deed(clause)) is not None and (doer := _doer(clause, deed)) is not None:
        return doer
    limit = clause.begin
    for k in reversed(clause.left):
        phrase = clause.phrases[k]
        if phrase.begin < limit:
            return None
        if phrase.case == "Gen" and not phrase.relation and phrase.kind in _ACTORS and _acting(clause, k):
            return k
    return None


def _deed(clause: Clause) -> int | None:
    """Where the verb of a clause stands that is the object of the trigger: «… кол салганын айыптады», «… сатканы үчүн»,
    «… бергенине нааразы болду»."""
    before = [p for p in clause.sentence.predicates if p.i < clause.match.begin]
    reading = before[-1].reading if before else None
    if reading is None or reading.owner != "3" or reading.number:
        return None
    i, words = before[-1].i, clause.page.words
    if any(clause.phrases[k].begin > i and clause.phrases[k].case == "Acc" for k in clause.left):
        return None
    far, reason = clause.match.begin - i - 1, words.postpositions.get(following(clause.tokens, i)) == "for"
    if reading.form == "Vnoun":
        return i if reading.case == "Acc" and far <= 1 else None  # «… киргизишин талап кылды»
    told = (reading.case in ("Acc", "Dat") and far <= 1) or (not reading.case and reason and far <= _ASIDE)
    return i if reading.form == "Part" and told else None


def _doer(clause: Clause, deed: int) -> int | None:
    """The subject of a clause inside that of the trigger, or whose thing its subject is: «X Y Z-ке курал бергенине
    нааразы болду», «X Y-тин аскерлери киргенин сындады»."""
    told = clause.carried is not None and clause.carried.person == "1"  # «“Y … жатканын айыптайбыз”, — деди X»
    subject = None if told else clause.subject()
    own = clause.expanded(subject) if subject is not None else ()
    begin = max((clause.phrases[k].end for k in own if clause.phrases[k].end <= deed), default=clause.begin)
    speaking = {side for k in own for side in clause.phrases[k].sides}
    inside = [
        k for k in clause.left if begin <= clause.phrases[k].begin < deed and not (k in own or clause.announces(k))
    ]
    for k in inside:
        phrase = clause.phrases[k]
        if phrase.case == "Acc" and not phrase.attr and phrase.kind in _ACTORS:
            return None  # «X Y-ти Z-тин аскерлери киргенине жооптуу деп эсептейт»
        acts = phrase.kind in _ACTORS and clause.may_be_subject(k)
        owns = phrase.case == "Gen" and phrase.kind in _STATES and _bare(clause, k)
        if (acts or owns) and phrase.sides and speaking.isdisjoint(phrase.sides):
            return k
    return None


def _bare(clause: Clause, k: int) -> bool:
    """Whether what a genitive owns is a nominative: «Y-тин аскерлери»."""
    head = clause.phrases[k].head
    return head is not None and not head.case


def _acting(clause: Clause, k: int) -> bool:
    """Whether those whom a deed strikes stand after phrase ``k``, and the deed, as an object, between them and the
    trigger."""
    phrases = clause.phrases
    struck = phrases[k + 1] if k + 1 in clause.within else phrases[k]
    if struck.begin - phrases[k].end > _ASIDE:
        return False
    if struck.case == "Acc" and not (struck.attr or struck.relation):
        return _recognising(clause, struck)
    if not (struck.case in _DONE_TO or struck.attr or struck.relation):
        return False
    return any(
        r.case in ("Acc", "Dat") and r.owner == "3"
        for i in clause.between(struck.end)
        for r in clause.tokens[i].readings
        if i >= struck.end
    )


def _recognising(clause: Clause, struck: Phrase) -> bool:
    """Whether an object is that of a noun of action right after it, itself an object: «X-тин Y-ти таанышын»."""
    verb = next((p for p in clause.sentence.predicates if struck.end <= p.i < clause.match.begin), None)
    reading = verb.reading if verb is not None and verb.i - struck.end <= _ASIDE else None
    act = reading is not None and reading.form in ("Vnoun", "Part") and reading.owner == "3"
    return act and reading is not None and reading.case in ("Acc", "Dat")


def tied(clause: Clause) -> int | None:
    """The two states right before the trigger, or with one word between: «кыргыз-тажик куралдуу жаңжалы»."""
    near = [k for k in clause.left if clause.match.begin - clause.phrases[k].end <= 1]
    return near[-1] if near and clause.phrases[near[-1]].kind == "pair" else None
