"""What somebody says, denies or does by saying so: the verb of an event before one of saying."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from kgraph.extract.circumstances.tenses import POSSIBLE
from kgraph.extract.events.readiness import READY
from kgraph.extract.events.wording import parts
from kgraph.extract.frames.drafts import Draft
from kgraph.extract.frames.roles import Clause
from kgraph.extract.parties.fillers import explicit, sides
from kgraph.extract.parties.slots import Cast
from kgraph.extract.syntax.tokens import Token, opens

_COMPLEMENT = 3
_OBJECT = frozenset({"Acc"})
_ADJUNCT = frozenset({"Gen", "Loc", "Abl"})
_CONTENT = frozenset({"Acc", "Dat"})
_FRAMES = frozenset({"meeting", "visit", "call", "summit", "credentials", "signing"})
_GIVEN = frozenset({"aid", "visit"})
_PLEDGE = "pledge"
_DUE = frozenset({"gratitude", "congratulation", "condolence"})


def refuted(clause: Clause) -> bool:
    """Whether somebody says that an event is not true: «кол салганын төгүнгө чыгарды»."""
    reading = clause.match.reading
    if reading is None or reading.pos != "VERB":
        return False
    last, chained = clause.sentence.chained(clause.match.anchor, reading, clause.auxiliaries)
    if chained.form == "Part" and chained.owner == "3" and not chained.case:
        return _untrue(clause, last + 1)
    after = clause.sentence.governor(last + 1)
    if chained.form != "Part" or chained.case != "Acc" or after is None or after.i > last + _COMPLEMENT:
        return False
    words = clause.page.words.refuting
    return after.reading.lemma in words or f"{clause.tokens[after.i - 1].lower} {after.reading.lemma}" in words


def _untrue(clause: Clause, i: int) -> bool:
    """Whether what stands before token ``i`` is called untrue: «жабылганы чын эмес», «салганы жалган»."""
    return opens(clause.tokens[i : i + _COMPLEMENT], clause.page.words.untrue)


def performed(clause: Clause, reports: Collection[str]) -> bool:
    """Whether somebody says that he will do what is done by saying so: «колдоорун билдирди»."""
    rule = clause.match.rule
    return rule.saying and not rule.speech and content(clause, reports)


def content(clause: Clause, reports: Collection[str]) -> bool:
    """Whether the verb is what somebody says, or a part of it: «бербей турганын (жана … экенин) билдирди»."""
    reading = clause.match.reading
    if reading is None or reading.pos != "VERB":
        return False
    last, chained = clause.sentence.chained(clause.match.anchor, reading, clause.auxiliaries)
    last = clause.sentence.joined(last, chained, clause.tokens)
    after = clause.sentence.governor(last + 1)
    told = chained.case == "Acc" and after is not None and after.i <= last + _COMPLEMENT
    return told and after is not None and after.reading.lemma in reports


def withheld(clause: Clause, parties: Cast) -> bool:
    """Whether it is news that somebody does not do what is due to another one: «шайланган X-ти куттуктаган жок»."""
    main = clause.sentence.closing(clause.match.anchor)
    closes = main is not None and main.i - clause.match.anchor <= 1
    return clause.match.rule.family in _DUE and closes and explicit(parties) and len(sides(parties)) > 1


def told(clause: Clause) -> bool:
    """Whether what is said has become an event of its own: «колдой турганын билдирди» is support, not a statement.

    So it is where the words of a saying begin before it: «умтулуусун колдой турганын билдирди».
    """
    told = [d for d in clause.state.drafts if not d.rule.speech and not _offered(clause, d)]
    ends = [(d, end) for d in told for _, end, s in d.spans if s == clause.sentence.index]
    return any(_described(clause, d, end) or _says(clause, d, end) for d, end in ends)


def _says(clause: Clause, draft: Draft, end: int) -> bool:
    """Whether an act is what is said: it stands right before the words of the saying, or before their verb."""
    begin = clause.match.begin if end <= clause.match.begin else clause.match.anchor
    near = range(begin - _COMPLEMENT, begin + 1)
    return end in near and _complement(clause.tokens[end - 1 : begin], _cases(draft))


def further(clause: Clause) -> bool:
    """Whether one thing more is said beside what has become an event: «соода өскөнүн, жыйын майда өтөрүн айтты»."""
    acts = [begin for d in clause.state.drafts if not d.rule.speech for begin, _, _ in d.spans]
    return any(all(not first <= b < last for b in acts) for first, last in parts(clause))


def promised(clause: Clause) -> bool:
    """Whether what somebody promises has become an event of its own: «беш унаа берерин убада кылды» is planned aid."""
    if clause.match.rule.type != _PLEDGE:
        return False
    given = (d for d in clause.state.drafts if d.rule.family in _GIVEN)
    here = [(begin, end) for d in given for begin, end, s in d.spans if s == clause.sentence.index]
    return any(begin < clause.match.begin < end for begin, end in here) or (bool(here) and told(clause))


def declared(clause: Clause) -> bool:
    """Whether what a declaration holds has become an event of its own: «тааный турганы тууралуу билдирүү»."""
    spans = ((d, end) for d in clause.state.drafts for _, end, s in d.spans if s == clause.sentence.index)
    return any(_described(clause, d, end) for d, end in spans)


def _offered(clause: Clause, draft: Draft) -> bool:
    """Whether an act is only what the speaker is ready to do: «жардам берүүгө даяр экенин айтты»."""
    return clause.match.rule.type in READY and draft.modality == POSSIBLE


def _described(clause: Clause, draft: Draft, end: int) -> bool:
    """Whether a participle says what the noun of saying right after it holds: «айыптаган билдирүү таратты», «тааный
    турганы тууралуу билдирүү жарыялады»."""
    act = clause.sentence.at(end - 1)
    between = clause.tokens[end : clause.match.begin]
    if act is None or not draft.rule.saying or end > clause.match.begin:
        return False
    if between and clause.page.words.postpositions.get(between[-1].lower) == "about":
        return len(between) <= _COMPLEMENT and all(t.verb() for t in between[:-1])
    near = len(between) <= 1 and all(t.word and not t.verb() for t in between)
    return near and act.reading.form == "Part" and not act.reading.case


def within(clause: Clause) -> bool:
    """Whether the words are part of an act told: after «тынчсызданып жатканын билдирди» «тынчсызданып» adds nothing."""
    begin, end = clause.match.begin, clause.match.anchor + 1
    spans = [s for d in clause.state.drafts if not d.rule.speech for s in d.spans]
    return any(s == clause.sentence.index and first <= begin < end < last for first, last, s in spans)


def _cases(draft: Draft) -> frozenset[str]:
    """In what case the event is the content of a saying: a journey only as «барарын», help also as «жардам берүүгө»."""
    return _OBJECT if draft.rule.family in _FRAMES else _CONTENT


def _complement(words: Sequence[Token], cases: frozenset[str]) -> bool:
    """Whether the words from the end of an event to a saying make it the content: a quotation, or «… турганын»."""
    if _adjunct(words[0]):
        return False
    if len(words) > 1 and not any(t.word for t in words[1:]):
        return True
    return all(t.word for t in words) and any(
        r.pos == "VERB" and r.form in ("Part", "Vnoun") and r.case in cases for t in words for r in t.readings
    )


def _adjunct(token: Token) -> bool:
    """Whether an event is only named beside what is said: «диалогунун алкагында иштешүүнү улантарын»."""
    return token.verb() is None and any(r.case in _ADJUNCT for r in token.readings)
