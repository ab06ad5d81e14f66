"""Whom one clause means that the clause after it, or a good turn told just before, names for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kgraph.extract.frames.roles import Clause
from kgraph.extract.parties.content import step
from kgraph.extract.parties.referents import resolve
from kgraph.extract.reference.discourse import ACTING, Party
from kgraph.extract.syntax.tokens import following

_NEAR = 3  # words after the comma
_MET = frozenset({"Acc", "Dat", "Abl"})
_PARTIES = (ACTING | {"capital", "adjective"}) - {"org"}  # an organisation is asked for help
_FAVOURS = frozenset({"aid", "cooperation", "consular"})
_DELIVERY = "delivery"
_REACH = 2


def following_demand(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """Of whom somebody asks something right after he has blamed or refused: «алымдарды айыптап, Вашингтондон аларды
    жоюуну талап кылды», «чечимди сындап, Осло шаарына санкция киргизди»."""
    reading = clause.match.reading
    if reading is None or reading.pos != "VERB":
        return []
    last, chained = clause.sentence.chained(clause.match.anchor, reading, clause.auxiliaries)
    main = clause.sentence.closing(last + 1)
    if chained.form != "Conv" or main is None or following(clause.tokens, last) != ",":
        return []
    after = clause.tokens[last + 1]
    own = {p.side for _, p in have}
    for k in (k for k in clause.within if after.i < clause.phrases[k].begin < main.i):
        phrase = clause.phrases[k]
        met = phrase.case in _MET or phrase.relation == "against" or (phrase.case == "Gen" and phrase.head is not None)
        near = phrase.begin - after.i <= _NEAR and phrase.kind in _PARTIES and not phrase.attr
        if not (met and near and _presses(clause, phrase.end, main.i + 1)):
            return []
        found = [p for j in clause.expanded(k) or (k,) for p in resolve(clause, j)]
        return [p for p in found if p.side is not None and p.side not in own]
    return []


def _presses(clause: Clause, begin: int, end: int) -> bool:
    """Whether words ask something of somebody, and no support for another one: «… колдоого чакырды»."""
    words = clause.page.words
    lemmas = {r.lemma for t in clause.tokens[begin:end] for r in t.readings}
    return bool(lemmas & words.pressing) and not lemmas & words.welcoming


def deed(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """Who did what somebody else praises, to which the clause points back: «X менен Y кол койду. Z муну тарыхый кадам
    деп атады»."""
    own = {p.side for _, p in have}
    told = step(clause, have)
    return [p.alone for p in told] if own.isdisjoint(p.side for p in told) else []


def greeted(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """To whom the same person has said something else just before, in a converb: «X Y-ти куттуктап, Бакуга чакырды»."""
    own = {p.person for role, p in have if role == "source" and p.person is not None}
    if any(_acted_on(clause, i) for i in range(clause.begin, clause.match.begin)):
        return []  # «…, парламентти жыйынга чакырды»
    here = [d for d in reversed(clause.state.drafts) if d.sentence == clause.sentence.index and d.rule.saying]
    same = next((d for d in here if own & {p.person for p in d.of("source")}), None)
    found = same.of("target") if same is not None else []
    return [replace(p, stated=False) for p in found if p.person is not None and p.person not in own]


def _acted_on(clause: Clause, i: int) -> bool:
    """Whether a word is the object of the trigger, whatever it means."""
    verb = clause.sentence.governor(i + 1)
    noun = any(r.pos == "NOUN" and r.case == "Acc" for r in clause.tokens[i].readings)
    return noun and verb is not None and verb.i in clause.match.tokens


def favour(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """Who has done a good turn to those who give thanks, as the text has just told: «X Y-га жардам берди. Y буга
    ыраазычылык билдирди»."""
    own = {p.side for role, p in have if role == "source" and p.side is not None}
    told = (d for d in reversed(clause.state.drafts) if clause.sentence.index - d.sentence <= _REACH)
    done = next((d for d in told if d.rule.family in _FAVOURS and own & {p.side for p in d.of("target")}), None)
    givers = done.of("source") if done is not None else []
    return [replace(p.alone, phrase=-1, stated=False) for p in givers if p.side not in own]


def sent(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """Who has just sent to whom the goods that are then called aid: «ун жөнөттү. Гуманитардык жардам … жеткирилет»."""
    last = clause.state.drafts[-1] if clause.state.drafts else None
    if last is None or last.type != _DELIVERY or clause.sentence.index - last.last > _REACH:
        return []
    giving = {p.side for role, p in have if role == "source"}
    if giving and giving != {p.side for p in last.of("source")}:
        return []
    return [replace(p.alone, phrase=-1, stated=False) for p in last.of("target" if giving else "source")]
