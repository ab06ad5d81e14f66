"""People and teams of a state who act for themselves: «X-тин мугалимдери жолугушту», «X-тин командасы Y-ке барды»."""

from __future__ import annotations

from kgraph.extract.frames.crowds import people
from kgraph.extract.frames.roles import Clause
from kgraph.extract.phrases.phrases import Phrase

_STATES = frozenset({"country", "adjective", "national", "capital", "pair"})
_OFFICIALS = frozenset({"person", "office", "body", "org", "parties"})
_ACTS = frozenset(
    {"meeting", "visit", "signing", "agreement", "gratitude", "statement", "criticism", "request", "call", "support"}
)
_DELIVERY = "delivery"
_DEALS = frozenset({"signing", "treaty", "agreement", "loan", _DELIVERY, "talks", "meeting"})
_CASES = ("", "Gen")
_NOUN = 2  # «регби командасы»


def folk(clause: Clause) -> bool:
    """Whether those who act are people of a state, none of its officials: «өндүрүшчүлөрү келишимге кол коюшту»."""
    if clause.match.rule.family not in _ACTS or clause.passive:
        return False
    left = [clause.phrases[k] for k in clause.left]
    if any(p.kind in _OFFICIALS and not p.attr and (not p.case or p.relation) for p in left):
        return False
    return any(p.kind in _STATES and _private(clause, p) for p in left)


def business(clause: Clause) -> bool:
    """Whether firms of two states deal with one another, none of which is called by its name: «X-тин фирмасы Y-тин
    заводу менен келишим түздү»."""
    if clause.match.rule.type not in _DEALS or any(clause.phrases[k].kind in _OFFICIALS for k in clause.left):
        return False
    firms = [p for p in (clause.phrases[k] for k in clause.left) if p.kind in _STATES and _firm(clause, p)]
    return len(firms) > 1 or (bool(firms) and clause.match.rule.type == _DELIVERY)


def _firm(clause: Clause, phrase: Phrase) -> bool:
    """Whether the noun that a state owns is a firm."""
    head = phrase.head
    return head is not None and any(
        r.lemma in clause.page.words.business and r.owner
        for t in clause.tokens[head.begin : head.end]
        for r in t.readings
    )


def _private(clause: Clause, phrase: Phrase) -> bool:
    """Whether the noun that a state owns means people or a team, who act or whose talks the trigger names."""
    head = phrase.head
    if head is None or head.relation or head.begin >= clause.match.begin:
        return False
    between = (p for p in clause.sentence.predicates if head.end <= p.i < clause.match.begin)
    if any(not p.attributive and p.reading.form != "Conv" for p in between):
        return False  # «мигранттарынын саны азайганын айтты»
    words, end = clause.page.words, min(head.begin + _NOUN, clause.match.begin)
    nouns = [t for t in clause.tokens[head.begin : end] if people(words, t, _CASES)]
    return any(not t.means(words.representative) for t in nouns)
