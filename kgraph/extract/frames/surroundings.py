"""Phrases that take part without standing in a case role of the trigger: after it, in lists, as attributes."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kgraph.extract.frames.adjacency import told
from kgraph.extract.frames.roles import Clause
from kgraph.extract.lexicon.states import SEVERAL
from kgraph.extract.phrases.phrases import PLACES, Phrase
from kgraph.extract.reference.discourse import ACTING
from kgraph.extract.syntax.quotation import CLOSING
from kgraph.extract.syntax.tokens import DASHES, Token

_NEAR = 6
_DAYS = 3
_RIGHT = 8
_OFFICIALS = frozenset({"person", "office"})
_STAY = 4
_ATTEND_REACH = 60
_OPENING = frozenset(":(")


def anybody(clause: Clause) -> int | None:
    """The nearest phrase before the trigger that names somebody, in whatever case."""
    left = [k for k in clause.left if clause.phrases[k].kind in ACTING | {"adjective"}]
    return left[-1] if left else None


def owner(clause: Clause) -> int | None:
    """Whose the subject or object of the trigger is: «президенттин сапары жылдырылды»."""
    left = [k for k in clause.left if clause.phrases[k].case == "Gen" and clause.acting(clause.phrases[k])]
    return left[-1] if left else None


def beside(clause: Clause) -> int | None:
    """The organisation right before the trigger, or with one word between: «ШКУ саммити», «ТМУнун кезектеги жыйыны»."""
    near = [k for k in clause.left if clause.match.begin - clause.phrases[k].end <= 1]
    return near[-1] if near and clause.phrases[near[-1]].kind == "org" else None


def right(clause: Clause) -> int | None:
    """The phrase that follows the trigger as its subject: «— деди Х», «сүйлөшүүлөрдүн жүрүшүндө Х».

    A day or a place may stand between: «… деп билдирди 5-майда Х», «… деди шаршембиде өткөн жыйында Х».
    """
    course = clause.page.words.concluding
    for k in clause.within:
        phrase = clause.phrases[k]
        if 0 <= phrase.begin - clause.match.anchor - 1 <= _RIGHT and phrase.kind in ACTING and not phrase.case:
            between = clause.tokens[told(clause) + 1 : phrase.begin]
            timed = _timed(clause)
            plain = (t.i in timed or (t.word and (t.lower in course or not t.verb())) for t in between)
            return k if all(plain) else None
    return None


def _timed(clause: Clause) -> set[int]:
    """The words after the trigger that only say when or where: a day with its comma, a participle after a saying."""
    found = {p.i for p in clause.sentence.predicates if clause.saying and clause.verbal and p.attributive}
    for day in clause.page.dated(clause.match.anchor, clause.sentence.end):
        comma = any(t.text == "," for t in clause.tokens[day.end : day.end + 1])
        found.update(range(day.begin, day.end + comma))
    return found


def main(clause: Clause) -> int | None:
    """The official who is the subject after talks that give the frame: «X менен сүйлөшүүлөрдө министр Y … айтты»."""
    found = right(clause)
    return found if found is not None and clause.phrases[found].kind in _OFFICIALS else None


def at(clause: Clause) -> int | None:
    """The place right before the trigger, at most a number of days between: «Бишкекте эки күн болуп»."""
    found = clause.place("Loc")
    gap = clause.tokens[clause.phrases[found].end : clause.match.begin] if found is not None else ()
    counted = all(t.text[0].isdigit() or t.lower in clause.page.words.counting for t in gap[:-1])
    return found if len(gap) <= _DAYS and counted and (not gap or len(gap) > 1) else None


def attribute(clause: Clause) -> int | None:
    """A place in -дагы right before the trigger: «Москвадагы сапары»."""
    near = [k for k in clause.left if clause.phrases[k].attr and clause.phrases[k].kind in PLACES | {SEVERAL}]
    return near[-1] if near and clause.match.begin - clause.phrases[near[-1]].end <= _NEAR else None


def sojourn(clause: Clause) -> int | None:
    """The place that a participle after the trigger tells more of: «сапарда болуп жаткан Москвада»."""
    after = [k for k in clause.within if 0 < clause.phrases[k].begin - clause.match.anchor - 1 <= _STAY]
    if not after or clause.phrases[after[0]].kind not in PLACES:
        return None
    inside = [p for p in clause.sentence.predicates if clause.match.anchor < p.i < clause.phrases[after[0]].begin]
    attributive = bool(inside) and inside[-1].reading.form == "Part" and not any(p.closes for p in inside)
    return after[0] if attributive and inside[-1].i + 1 == clause.phrases[after[0]].begin else None


def attributes(clause: Clause) -> int:
    """The token at which the attributes of a noun begin: «президенттин Россияга иш сапары» begins with the owner."""
    ends = {clause.phrases[k].end: clause.phrases[k] for k in clause.left}
    first = clause.match.begin
    while first > clause.sentence.begin:
        phrase = ends.get(first)
        before = _described(clause, first) if phrase is None else phrase.begin if _attributive(phrase) else first
        if before == first:
            break
        first = before
    return first


def former(clause: Clause) -> bool:
    """Whether the words right before the trigger tell it from the talks at hand: «буга чейинки жолугушуу»."""
    before = clause.match.begin - 1
    return before >= clause.sentence.begin and clause.tokens[before].lower in clause.page.words.earlier


def recalling(clause: Clause) -> bool:
    """Whether a sentence tells of what was before the news: «Эске салсак, … сүйлөшкөн», «мурда … жолуккан»."""
    words = clause.page.words
    told = clause.tokens[clause.sentence.begin : clause.match.anchor]
    return clause.sentence.opens(clause.tokens, words.recalling) or any(t.lower in words.formerly for t in told)


def repeated(clause: Clause) -> bool:
    """Whether the words before the trigger say that it is one more act, or all of them so far."""
    before = [t.lower for t in clause.tokens[clause.sentence.begin : clause.match.anchor]]
    words = clause.page.words
    found = (cue for cue in words.repeating for i in range(len(before)) if tuple(before[i : i + len(cue)]) == cue)
    first = any(words.firstly.issuperset(pair) for pair in pairwise(before))  # «2018-жылдан бери биринчи жолу»
    return any(len(cue) > 1 or not first for cue in found)


def upcoming(clause: Clause) -> bool:
    """Whether the words before the trigger make it the one after that at hand: «кийинки раунд», «кезектеги жыйыны».

    «Шайлоодон кийинки жолугушуу» is not.
    """
    first = max(clause.sentence.begin, attributes(clause) - 1)
    for i in range(first, clause.match.anchor):
        if clause.tokens[i].lower in clause.page.words.next:
            since = i > clause.sentence.begin and any(r.case == "Abl" for r in clause.tokens[i - 1].readings)
            return not since
    return False


def soon(clause: Clause) -> bool:
    """Whether the clause says that what it tells in the present tense is still to come: «эртең жолдойт»."""
    limit = clause.begin
    words = [t.lower for t in clause.tokens[limit : clause.match.anchor]]
    pairs = (" ".join(words[n : n + 2]) for n in range(len(words)))
    return any(w in clause.page.words.soon and w not in clause.page.words.leaning for w in (*words, *pairs))


def _attributive(phrase: Phrase) -> bool:
    """Whether a phrase belongs to the noun after it: its owner, its aim, its place."""
    return not phrase.relation and (
        phrase.case in ("Gen", "Dat") or phrase.attr or phrase.kind in ("adjective", "pair")
    )


def _described(clause: Clause, end: int) -> int:
    """Where words begin that only describe a noun: «кезектеги он биринчи», a short name in brackets."""
    tokens = clause.tokens
    if tokens[end - 1].text == ")" and end - 3 >= clause.sentence.begin and tokens[end - 3].text == "(":
        return end - 3
    word = tokens[end - 1]
    return end - 1 if word.lower in clause.page.words.describing or word.text[0].isdigit() else end


def inside(clause: Clause) -> int | None:
    """The phrase that holds a word of the trigger, and says whose it is: «орус дипломаттарын чыгарды»."""
    held = [
        k
        for k in clause.within
        if any(clause.phrases[k].begin <= i < clause.phrases[k].end for i in clause.match.tokens)
    ]
    return next((k for k in held if clause.phrases[k].sides), None)


def owned(clause: Clause) -> int | None:
    """The object, if it says whose it is: «Казакстандын консулдугун ачты», but not «элчилигин ачты»."""
    found = clause.subject() if clause.passive else clause.case("Acc")
    return found if found is not None and clause.phrases[found].sides else None


def attendees(clause: Clause) -> int | None:
    """The subject after the trigger: «жолугушууга X жана Y катышты», «саммитке X келди», «сүйлөшүүнү X жүргүздү»."""
    words, reading = clause.page.words, clause.match.reading
    aim = reading is not None and reading.pos == "NOUN" and reading.case == "Dat"
    held = reading is not None and reading.case == "Acc"
    verbs = words.attending | (words.journeys if aim else words.holding if held else frozenset())
    after = (p for p in clause.sentence.predicates if p.i > clause.match.anchor)
    verb = next((p for p in after if p.reading.lemma in verbs), None)
    if verb is None or verb.i - clause.match.anchor > _ATTEND_REACH:
        return None
    inside = [k for k in clause.within if clause.match.anchor < clause.phrases[k].begin < verb.i]
    between = [
        k for k in inside if clause.may_be_subject(k) and clause.tokens[clause.phrases[k].end].text not in CLOSING
    ]
    origins = [k for k in inside if clause.phrases[k].case == "Abl" and clause.phrases[k].kind in PLACES]
    if origins and not any(clause.phrases[k].sides or _from(clause, k, origins) for k in between):
        return origins[0]  # «форумга Казакстандан жана Кытайдан өкүлдөр катышты»
    named = [k for k in between if not _counted(clause.phrases[k])]  # «16 мамлекет башчысы, анын ичинде X»
    return next(iter(named or between), None)


def _from(clause: Clause, k: int, origins: Sequence[int]) -> bool:
    """Whether somebody named is of a state from which those come: «форумга Кыргызстандан министр X барды»."""
    side = clause.page.discourse.party(k).side if clause.phrases[k].name is not None else None
    return side is not None and any(side in clause.phrases[j].sides for j in origins)


def _counted(phrase: Phrase) -> bool:
    """Whether a phrase only counts officials of whom it does not say whose they are."""
    return phrase.kind == "office" and phrase.plural and not phrase.sides and phrase.name is None


def attendance(clause: Clause) -> int | None:
    """Who is said to take part by a noun: «Казакстандын аскерлеринин катышуусундагы машыгуу»."""
    ends = {clause.phrases[k].end: k for k in clause.within if clause.phrases[k].case == "Gen"}
    nouns = (t.i for t in clause.tokens[clause.sentence.begin : clause.sentence.end] if _attendance(clause, t))
    return next((ends[i] for i in nouns if i in ends and clause.phrases[ends[i]].kind in ACTING), None)


def _attendance(clause: Clause, token: Token) -> bool:
    return any(r.lemma in clause.page.words.attendance and r.owner == "3" for r in token.readings)


def listed(clause: Clause) -> int | None:
    """The first of a list of states after a colon or in brackets: «форумга 3 өлкө (X, Y, Z) катышты»."""
    for k in clause.within:
        phrase = clause.phrases[k]
        first = phrase.begin - 1
        if first - 1 > clause.sentence.begin and clause.tokens[first].text in DASHES:
            first -= 1  # «Делегациянын курамында: – X; – Y»
        opening = clause.tokens[first].text if first >= clause.sentence.begin else ""
        if (
            opening in _OPENING
            and phrase.begin > clause.match.anchor
            and phrase.kind in ("country", "person", "office")
        ):
            named = clause.tokens[first - 1 if opening == "(" else clause.match.anchor]
            plural = opening == ":" or any(r.lemma in clause.page.words.states for r in named.readings)
            return k if plural and len(clause.expanded(k)) > 1 else None
    return None


def following(clause: Clause) -> int | None:
    """The subject of the closing verb, where it stands after the trigger: «санкцияга Трамп кол койду»."""
    closing = clause.sentence.closing(clause.match.anchor + 1)
    end = closing.i if closing else clause.sentence.end
    after = [
        k for k in clause.within if clause.match.anchor < clause.phrases[k].begin < end and clause.may_be_subject(k)
    ]
    return after[0] if after else None
