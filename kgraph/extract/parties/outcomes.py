"""What others judge of talks: their outcome, whose parties are those who have talked or signed."""

from __future__ import annotations

from dataclasses import replace

from kgraph.extract.frames.roles import Clause
from kgraph.extract.phrases.phrases import Phrase
from kgraph.extract.reference.discourse import Party
from kgraph.model import Actor

_TALKED = frozenset({"meeting", "summit", "call", "signing", "agreement"})
_REACH = 8  # sentences
_PAIR = 2
_NEAR = 3
_OBJECT = frozenset({"Acc", "Dat"})


def outcome(clause: Clause) -> bool:
    """Whether talks of nobody named are told only for what came of them, or for who backs them: «сүйлөшүүнүн
    жыйынтыгын баалады», «эки өлкөнүн сүйлөшүүлөрүн колдойт»."""
    reading, after = clause.match.reading, clause.match.anchor + 1
    if _backed(clause):
        return True
    if reading is None or reading.case != "Gen" or after >= clause.sentence.end:
        return False
    owned = any(p.end == clause.match.begin and _owns(p) for p in (clause.phrases[k] for k in clause.within))
    result = clause.tokens[after].readings
    return not owned and any(r.lemma in clause.page.words.outcomes and r.case in _OBJECT for r in result)


def _backed(clause: Clause) -> bool:
    """Whether somebody only backs or blames the talks of «both»."""
    reading, words = clause.match.reading, clause.page.words
    if reading is None or (reading.pos, reading.case) != ("NOUN", "Acc"):
        return False
    near = (clause.phrases[k] for k in clause.left if clause.match.begin - clause.phrases[k].end in range(_PAIR))
    both = any(p.kind == "parties" and p.case == "Gen" for p in near)
    return both and any(r.lemma in words.welcoming for t in clause.ahead(_NEAR) for r in t.readings)


def _owns(phrase: Phrase) -> bool:
    return phrase.case == "Gen" or bool(phrase.relation) or phrase.kind in ("adjective", "pair", "pronoun", "parties")


def concerned(clause: Clause, own: frozenset[Actor | None]) -> list[Party]:
    """Whose talks or document the outcome is that somebody of another state judges."""
    judged = any(_judged(clause, i) for i in (*clause.between(clause.begin), *clause.match.tokens))
    near = (d for d in reversed(clause.state.drafts) if clause.sentence.index - d.sentence <= _REACH)
    last = next((d for d in near if d.rule.family in _TALKED and len(d.sides()) >= _PAIR), None)
    if not judged or last is None or not own.isdisjoint(last.sides()):
        return []
    found = {p.side: replace(p.alone, phrase=-1, stated=False) for _, p in last.parties if p.side is not None}
    first = clause.page.sides((p for _, p in last.parties), last.sentence)  # not who was also there
    between = [p for side, p in found.items() if side in first]
    return between if len(between) == _PAIR else list(found.values())


def _judged(clause: Clause, i: int) -> bool:
    """Whether a word is what came of talks, or the talks or the deal themselves, of which nobody is named."""
    words = clause.page.words
    if any(r.lemma in words.outcomes and r.case in _OBJECT for r in clause.tokens[i].readings):
        return True
    owned = any(p.end == i and _owns(p) for p in (clause.phrases[k] for k in clause.within))
    return not owned and any(r.lemma in words.settled and r.case == "Acc" for r in clause.tokens[i].readings)
