"""Whom somebody asks, blames or thanks: people of no state, whatever states the text names."""

from __future__ import annotations

from kgraph.extract.frames.positions import positions
from kgraph.extract.frames.roles import Clause
from kgraph.extract.parties.referents import resolve
from kgraph.language.morphology import Analysis

_BESIDE = 1
_TOLD = ("request", "gratitude")  # whom it is for stands in the dative, too
_THANKS = "gratitude"
_OBJECT = ("Acc",)
_ACTION = 3  # words between people and what shall be done to them


def addressed(clause: Clause) -> bool:
    """Whether people without a state are asked or blamed: «жаштарды окууга чакырды», «козголоңчуларды күнөөлөдү»."""
    family = clause.match.rule.family
    if family == "rejection" or (family == "invitation" and clause.state.parties) or _guest(clause):
        return False  # «активистти кармап берүүдөн баш тартты»: refused is another side; «ишкерлерди форумга чакырды»
    if any(
        p.side is not None
        for slot in ("object", "ablative", "dative")
        for k in positions(clause, slot)
        for p in resolve(clause, k)
    ):
        return False
    cases = ("Abl", "Dat") if clause.match.rule.family in _TOLD else ("Abl",)
    last = max(wished(clause), told(clause))
    human = clause.page.words.human
    return any(
        (human(clause.tokens[i], cases) and not _owed(clause, i))
        or (family != _THANKS and i > last and human(clause.tokens[i], _OBJECT) and not _handled(clause, i))
        for i in clause.between(_asking(clause))
        if not clause.tokens[i].means(clause.page.words.partners)
    )


def _guest(clause: Clause) -> bool:
    """Whether somebody of another state thanks people, those of the hosts: «элчи куткаруучуларга ыраазычылык айтты»."""
    spoken = [p for k in positions(clause, "subject") for p in resolve(clause, k)]
    return clause.match.rule.family == _THANKS and any(p.side not in (None, clause.page.discourse.home) for p in spoken)


def _asking(clause: Clause) -> int:
    """Where the words of asking begin: after the subject, though a verb of what is asked for ends a clause between, as
    in «министр жаштарды китеп окуп өсүүгө чакырды»."""
    ends = [clause.phrases[k].end for k in positions(clause, "subject")]
    begin = min([clause.begin, *ends])
    signs = (t.i + 1 for t in clause.tokens[begin : clause.begin] if t.text in (",", ":"))
    return max(signs, default=begin)


def _owed(clause: Clause, i: int) -> bool:
    """Whether people are only those to whom something is due: «тургундарга акча төлөнүшүн талап кылды»."""
    asked = (p for p in clause.sentence.predicates if i < p.i < clause.match.begin)
    return any((p.reading.form, p.reading.case, p.reading.owner) == ("Vnoun", "Acc", "3") for p in asked)


def _handled(clause: Clause, i: int) -> bool:
    """Whether people are only whom somebody else shall deal with: «активисттерди бошотууга чакырды»."""
    verbs = [t.verb() for t in clause.tokens[i + 1 : min(i + 1 + _ACTION, clause.match.begin)]]
    acts = (v for v in verbs if v is not None and (v.form, v.case) == ("Vnoun", "Dat"))
    return any(act.lemma in clause.page.words.handling for act in acts)


def wished(clause: Clause) -> int:
    """Where the last verb before the trigger stands that has its own object, 0 if nowhere."""
    verbs = (p for p in clause.sentence.predicates if p.i <= clause.match.begin)
    return max((p.i for p in verbs if _aside(p.reading)), default=0)


def _aside(reading: Analysis) -> bool:
    """Whether a verb has its own object: what somebody shall do, or the condition on which he is threatened."""
    return _wish(reading) or reading.mood == "Cnd"


def _wish(reading: Analysis) -> bool:
    """Whether a noun of action is what is asked for: «активистти бошотууну талап кылды» is no asking of him."""
    return reading.form == "Vnoun" and reading.case == "Acc" and not reading.owner


def told(clause: Clause) -> int:
    """Where the verb of what somebody says stands, 0 if nowhere: «мигранттарды коргой берерин айтты»."""
    verbs = [p for p in clause.sentence.predicates if p.i < clause.match.begin and p.reading.form in ("Part", "Vnoun")]
    near = bool(verbs) and verbs[-1].i + _BESIDE >= clause.match.begin and verbs[-1].reading.case == "Acc"
    return verbs[-1].i if near and clause.match.rule.speech else 0
