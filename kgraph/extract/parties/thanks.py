"""Help for which somebody is thanked: who is thanked gave it, and who thanks received it, unless others are named."""

from __future__ import annotations

from dataclasses import replace

from kgraph.extract.frames.roles import Clause
from kgraph.extract.parties.quotes import quoted, speaker
from kgraph.extract.parties.referents import resolve
from kgraph.extract.parties.slots import Cast
from kgraph.extract.reference.discourse import Party
from kgraph.extract.syntax.clauses import Predicate

_GIVING = ("aid", "cooperation")
_BOTH = frozenset({"source", "target"})
_FOR = "for"
_PERSONS = frozenset({"person", "office", "pronoun"})
_NEAR = 3


def thanked(clause: Clause, parties: Cast) -> Cast:
    """The parties of help told by a participle before a word of thanks, as that word names them.

    «X Y-га чатыр бергени үчүн Z-ке рахмат айтты», «X чатыр жөнөткөн Z-ке рахмат айтты», «X бөлүнгөн грант үчүн Z-ке
    рахмат айтты»: Z gave it.
    """
    rule = clause.match.rule
    given = rule.family in _GIVING and {role for role, _ in rule.roles} == _BOTH
    verb = _participle(clause) if given else None
    thanks = _thanks(clause, verb.i) if verb is not None else None
    if verb is None or thanks is None:
        return parties
    givers = _givers(clause, verb, thanks)
    if not givers and _for(clause, verb.i + 1):
        return _taken(clause, parties, verb.i, thanks)
    if not givers and "Pass" in verb.reading.voice and not any(role == "source" for role, _ in parties):
        givers = _there(clause, verb.i, thanks)
    sides = {p.side for p in givers}
    told = [(r, p) for r, p in parties if r == "target" and p.side is not None and p.side not in sides]
    takers = told or [("target", p) for p in _thankers(clause, verb.i, thanks) if p.side not in sides]
    return [*(("source", p) for p in givers), *takers] if givers and takers else parties


def _participle(clause: Clause) -> Predicate | None:
    """The participle of the trigger, or on which it depends, if it describes the giver or tells what the thanks are
    for."""
    reading, anchor = clause.match.reading, clause.match.anchor
    if reading is not None and reading.pos == "VERB":
        last, chained = clause.sentence.chained(anchor, reading, clause.auxiliaries)
        verb: Predicate | None = Predicate(last, chained, False)
    else:
        verb = clause.sentence.governor(anchor + 1)
    if verb is None or verb.closes or verb.i - anchor > _NEAR:
        return None
    past = verb.reading.form == "Vnoun" and verb.reading.tense == "Past"  # «көрсөткөндүгү»
    told = (verb.reading.form == "Part" or past) and not verb.reading.case
    return verb if told and bool(verb.reading.owner) == _for(clause, verb.i + 1) else None


def _taken(clause: Clause, parties: Cast, act: int, thanks: int) -> Cast:
    """The parties of help for which nobody is named that gave it: who gives thanks has had it.

    «Студенттерге жардам көрсөтүлгөнү үчүн X ыраазычылык билдирди».
    """
    acting = [k for k in clause.within if clause.may_be_subject(k) and clause.phrases[k].end <= thanks]
    after = [k for k in acting if clause.phrases[k].begin > act]
    thankers = {p.side for k in (after or acting)[:1] for p in resolve(clause, k)}
    if any(role == "source" and p.side not in thankers for role, p in parties):
        return parties
    takers = [(role, p) for role, p in parties if role != "source" and p.side in thankers]
    takers = takers or [("target", p.alone) for role, p in parties if role == "source"]
    there = {p.side: p.alone for p in clause.state.parties if p.side is not None and p.side not in thankers}
    return [*(("source", p) for p in there.values() if len(there) == 1), *takers]


def _there(clause: Clause, act: int, thanks: int) -> list[Party]:
    """The one side at the talks beside him who gives thanks, and names nobody: «бөлүнгөн грант үчүн рахмат айтты»."""
    if any(clause.phrases[k].case == "Dat" and clause.phrases[k].begin > act for k in clause.within):
        return []
    thankers = {p.side for p in _thankers(clause, act, thanks)}
    sides = dict.fromkeys(p.side for p in clause.state.parties if p.side is not None)
    free = [side for side in sides if side not in thankers]
    return [Party(side=free[0], stated=False)] if len(free) == 1 and len(sides) == 2 and thankers & {*sides} else []


def _for(clause: Clause, i: int) -> bool:
    """Whether token ``i`` says that what stands before it is the reason."""
    return i < clause.sentence.end and clause.page.words.postpositions.get(clause.tokens[i].lower) == _FOR


def _thanks(clause: Clause, i: int) -> int | None:
    """The next word of thanks after token ``i``, no clause between."""
    main = clause.sentence.closing(i + 1)
    end = main.i if main is not None else clause.sentence.end
    words = clause.page.words.thanking
    return next((t.i for t in clause.tokens[i + 1 : end] if any(r.lemma in words for r in t.readings)), None)


def _givers(clause: Clause, act: Predicate, end: int) -> list[Party]:
    """Whom the thanks are for: who stands in the dative between the help and the word of thanks, or before help that
    was given: «элчиге берилген техника үчүн ыраазычылык билдирди»."""
    begin, things = act.i + 1, "Pass" in act.reading.voice
    if any(_for(clause, i) for i in range(begin + 1, end)) and not things:
        return []  # «келген дарыгерлер үчүн Z-ке рахмат айтты»
    datives = [k for k in clause.within if clause.phrases[k].case == "Dat" and not clause.phrases[k].attr]
    found = [k for k in datives if begin <= clause.phrases[k].begin and clause.phrases[k].end <= end]
    if things and not found:
        found = [k for k in datives if clause.phrases[k].end <= act.i and clause.phrases[k].kind in _PERSONS][:1]
    group = [j for k in found[-1:] for j in (*clause.joined(k), *(clause.expanded(k) or (k,)))]
    return [replace(p.alone, stated=True) for k in group for p in resolve(clause, k) if p.side is not None]


def _thankers(clause: Clause, act: int, end: int) -> list[Party]:
    """The states of those who thank: the subject before the help, or after it, else that of the text."""
    acting = [k for k in clause.within if clause.may_be_subject(k) and clause.phrases[k].end <= end]
    before = [k for k in acting if clause.phrases[k].end <= act]
    named = [p for k in (before or acting)[:1] for j in clause.expanded(k) or (k,) for p in resolve(clause, j)]
    said = speaker(clause) if quoted(clause) else clause.state.subject
    spoken = [p for p in named if p.side is not None] or ([said] if said is not None else [])
    return [replace(p.alone, phrase=-1, stated=False) for p in spoken if p.side is not None]
