"""Who speaks in a quotation: the verb of a quoted sentence says «we», the name stands outside the quotation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kgraph.extract.frames.roles import Clause
from kgraph.extract.parties.letters import writer
from kgraph.extract.parties.referents import resolve
from kgraph.extract.reference.discourse import ACTING, Party
from kgraph.extract.syntax.clauses import Predicate, Sentence
from kgraph.extract.syntax.quotation import CLOSING, OPENING, ends, marks
from kgraph.extract.syntax.tokens import Token
from kgraph.language.morphology import Analysis

_SENTENCES = 8
_NEAR = 2
_RIGHT = 8
_TOLD = ("visit", "meeting", "call")


def quoted(clause: Clause) -> bool:
    """Whether the verb of the trigger, or the one that carries its tense, says «I» or «we»; so does «болгон жокпуз»."""
    if any(token.first for token in (clause.tokens[clause.match.anchor], *clause.ahead(1))):
        return True
    last = _carrying(clause)
    return last is not None and (last.person == "1" or (last.form == "Part" and last.owner == "1"))


def addressed(clause: Clause) -> bool:
    """Whether an interview speaks to somebody, or he of himself: «Кабулга барып келдиңиз», «барып, … жолуктук»."""
    last = _carrying(clause) if clause.match.rule.family in _TOLD else None
    if last is None:
        return False
    if last.form == "Conv":
        closing = next((p for p in clause.sentence.predicates if p.i > clause.match.anchor and p.reading.finite), None)
        last = closing.reading if closing is not None else last
    return last.person in ("1", "2")


def _carrying(clause: Clause) -> Analysis | None:
    """The verb that carries the tense of the trigger, if that is a verb."""
    reading = clause.match.reading
    if reading is None or reading.pos != "VERB":
        return None
    return clause.sentence.chained(clause.match.anchor, reading, clause.auxiliaries)[1]


def speaker(clause: Clause) -> Party | None:
    """Who says it: the subject of the next verb of quoting («…», — деди X), else the subject of the sentence before."""
    told = [k for k in clause.left if _names(clause, k) and clause.announces(k)]
    if told:
        return next(iter(resolve(clause, told[0])), None)
    if (opener := _opener(clause)) is not None:
        return next(iter(resolve(clause, opener)), None)
    for sentence, verb in _verbs(clause):
        for k in _beside(clause, sentence, verb):
            return next(iter(resolve(clause, k)), None)
        if "Pass" in verb.reading.voice and (wrote := writer(clause, ())):
            return wrote[0]
    return clause.state.subject


def narrator(clause: Clause) -> Party | None:
    """Who tells in a quotation of what others do: «Сүйлөшүүлөр бүтүп калды», — деди X; not he who says «we»."""
    teller = told_by(clause)
    return next(iter(resolve(clause, teller)), None) if teller is not None else None


def told_by(clause: Clause) -> int | None:
    """The phrase for who tells in a quotation of what others do."""
    if not _cited(clause) or quoted(clause) or any(p.reading.person == "1" for p in _inside(clause)):
        return None
    return next((k for sentence, verb in _verbs(clause) for k in _beside(clause, sentence, verb)), None)


def _cited(clause: Clause) -> bool:
    """Whether the trigger stands in a quotation, which then ends after it."""
    sentences = clause.page.sentences[clause.sentence.index : clause.sentence.index + _SENTENCES]
    after = marks(clause.tokens[clause.match.begin : sentences[-1].end])
    return bool(after) and after[0].text in CLOSING


def _inside(clause: Clause) -> Iterator[Predicate]:
    """The verbs after the trigger, up to that which closes its clause."""
    closing = clause.sentence.closing(clause.match.anchor)
    end = closing.i if closing is not None else clause.match.anchor
    return (p for p in clause.sentence.predicates if clause.match.anchor <= p.i <= end)


def _opener(clause: Clause) -> int | None:
    """Who opens the quotation that goes on, a few sentences before: «X мындай деди: “…”»."""
    page, index = clause.page, clause.sentence.index
    if (here := _introducer(clause)) is not None:
        return here
    for sentence in reversed(page.sentences[max(0, index - _SENTENCES) : index]):
        ending = page.tokens[max(sentence.begin, sentence.end - _NEAR) : sentence.end]
        if any(t.text in CLOSING for t in ending):
            return None
        if (
            ending
            and ending[-1].text == ":"
            and any(p.reading.lemma in page.words.quoting for p in sentence.predicates)
        ):
            return next((k for k in page.within(sentence) if _names(clause, k)), None)
    return None


def _introducer(clause: Clause) -> int | None:
    """Who opens the quotation in its own sentence with a verb before the colon: «X Y-те мындай деп жазды: “…”»."""
    tokens = clause.tokens
    signs = (i for i in range(clause.match.begin - 1, clause.sentence.begin, -1) if tokens[i].text == ":")
    sign = next(signs, None)
    if sign is None or tokens[sign + 1].text not in OPENING or not tokens[sign - 1].means(clause.page.words.quoting):
        return None
    return next((k for k in clause.left if clause.phrases[k].end < sign and _names(clause, k)), None)


def opened(clause: Clause) -> Party | None:
    """Who stands right before a quotation of several sentences that the verb of saying ends: «X “… . …” деди»."""
    page, sentence = clause.page, clause.sentence
    if clause.match.anchor == 0 or clause.tokens[clause.match.anchor - 1].text not in CLOSING:
        return None
    if not ends(page.tokens[sentence.begin : clause.match.anchor]):
        return None
    for before in reversed(page.sentences[max(0, sentence.index - _SENTENCES) : sentence.index]):
        found = marks(page.tokens[before.begin : before.end])
        if found:
            names = (k for k in page.within(before) if _names(clause, k) and clause.phrases[k].end == found[-1].i)
            teller = next(names, None) if found[-1].text in OPENING else None
            return next(iter(resolve(clause, teller)), None) if teller is not None else None
    return None


def _verbs(clause: Clause) -> Iterator[tuple[Sentence, Predicate]]:
    """The first verb of quoting after the trigger, within a few sentences."""
    first = clause.sentence.index
    for sentence in clause.page.sentences[first : first + _SENTENCES]:
        for verb in sentence.predicates:
            quoting = verb.reading.lemma in clause.page.words.quoting and verb.reading.person != "1"
            if (
                verb.i > clause.match.anchor
                and quoting
                and _outside(clause, verb.i)
                and not _links(clause, sentence, verb)
            ):
                yield sentence, verb
                return
        if sentence.index > first + _NEAR and any(t.text in CLOSING for t in _after(clause, sentence)):
            return  # the quotation ends, and nobody is said to speak


def _links(clause: Clause, sentence: Sentence, verb: Predicate) -> bool:
    """Whether «деп» only leads to the verb after it: «деп жазылган»."""
    follows = any(p.i == verb.i + 1 and p.reading.lemma in clause.page.words.quoting for p in sentence.predicates)
    return follows and clause.tokens[verb.i].lower == "деп"


def _after(clause: Clause, sentence: Sentence) -> Sequence[Token]:
    return clause.tokens[max(sentence.begin, clause.match.anchor) : sentence.end]


def _outside(clause: Clause, i: int) -> bool:
    """Whether a verb of quoting stands behind a dash, a quotation mark or «деп»."""
    before = clause.tokens[i - 1] if i else clause.tokens[i]
    verb = before.verb()
    return not before.word or before.lower == "деп" or (verb is not None and verb.person == "1" and verb.finite)


def _beside(clause: Clause, sentence: Sentence, verb: Predicate) -> Iterator[int]:
    """The nominatives after the verb, then those before it."""
    within = [k for k in clause.page.within(sentence) if _names(clause, k)]
    yield from (k for k in within if 0 < clause.phrases[k].begin - verb.i <= _RIGHT)
    if sentence.index != clause.sentence.index:
        yield from (k for k in within if clause.phrases[k].end <= verb.i)
    else:
        yield from (k for k in within if _before(clause, k))
    if "Pass" in verb.reading.voice:  # «“…”, — деп жазылган министрликтин билдирүүсүндө»
        owners = [k for k in clause.page.within(sentence) if clause.phrases[k].case == "Gen"]
        yield from (k for k in owners if 0 <= clause.phrases[k].begin - verb.i <= _NEAR)


def _before(clause: Clause, k: int) -> bool:
    """Whether a phrase stands before what is said in its sentence: «X … тааныйбыз деди», «X: “… даярбыз”, — деди»."""
    phrase, sentence = clause.phrases[k], clause.sentence
    signs = [t.text for t in clause.tokens[sentence.begin : clause.match.anchor] if t.text in OPENING]
    between = [t.text for t in clause.tokens[phrase.end : clause.match.begin] if t.text in OPENING]
    return phrase.end <= clause.match.begin and bool(between) == bool(signs)


def _names(clause: Clause, k: int) -> bool:
    phrase = clause.phrases[k]
    return phrase.kind in ACTING and not (phrase.case or phrase.attr or phrase.relation)
