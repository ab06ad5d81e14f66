"""Who shall do something in somebody else's wish: «депутат министрди Астанага барып келсин деди»."""

from __future__ import annotations

from kgraph.extract.frames.cases import Cases
from kgraph.extract.syntax.clauses import Predicate

_GOING = ("visit", "meeting")
_OFFICIALS = frozenset({"person", "office"})
_ALSO = 2


def wished(clause: Cases) -> int | None:
    """The one whom somebody wishes to travel or to talk; the wish has an accusative for him, or a nominative of his
    own after the one who has it: «депутат X-ты барсын деди», «депутат X министр Y барсын деди»."""
    verb = _wish(clause) if clause.match.rule.family in _GOING else None
    if verb is None:
        return None
    begin = _begin(clause)
    inside = [k for k in clause.left if clause.phrases[k].begin >= begin and clause.phrases[k].kind in _OFFICIALS]
    urged = [k for k in inside if clause.phrases[k].case == "Acc" and not clause.phrases[k].relation]
    if urged:
        return urged[-1] if _moves(clause) else None
    named = [k for k in inside if clause.may_be_subject(k) and not clause.joined(k)]
    return named[-1] if len(named) >= _ALSO and named[-1] not in clause.expanded(named[0]) else None


def _wish(clause: Cases) -> Predicate | None:
    """The verb in -син, or what must be done, at the end of the chain of the trigger, as somebody's words."""
    reading = clause.match.reading
    if reading is None or reading.pos != "VERB":
        return None
    after = (p for p in clause.sentence.predicates if p.i >= clause.match.anchor)
    verb = next((p for p in after if p.reading.form != "Conv"), None)
    if verb is None or verb.reading.person not in ("", "3"):
        return None
    told = verb.i + 1
    if verb.reading.form == "Vnoun" and verb.reading.owner == "3" and not verb.reading.case:
        due = clause.tokens[told].lower if told < clause.sentence.end else ""
        if not due.startswith(clause.page.words.duties):
            return None
        told += 1
    elif verb.reading.mood != "Imp" or verb.reading.person != "3":
        return None
    said = clause.tokens[told : told + 1]
    return verb if any(r.lemma in clause.page.words.quoting for t in said for r in t.readings) else None


def _begin(clause: Cases) -> int:
    """Where the wish begins: after the last verb before the trigger that is no converb."""
    before = [p for p in clause.sentence.predicates if p.closes and p.i < clause.match.begin]
    return max((p.i + 1 for p in before if p.reading.form != "Conv"), default=clause.sentence.begin)


def _moves(clause: Cases) -> bool:
    """Whether the trigger takes no object, so that an accusative before it can only be who is wished to act."""
    return clause.match.rule.family == "visit" or clause.relation("comitative") is not None
