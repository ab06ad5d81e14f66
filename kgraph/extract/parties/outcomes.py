"""What others judge of talks: their outcome, whose parties are those who have talked or signed."""

from __future__ import annotations

from dataclasses import replace

from kgraph.extract.frames.roles import Clause
from kgraph.extract.phrases.phrases import Phrase
from kgraph.extract.reference.discourse import Party
from kgraph.model import Actor

_TALKED = frozenset({"meeting", "summit", "call", "signing", "agreement"})
_REACH = 4  # sentences
_PAIR = 2
_OBJECT = frozenset({"Acc", "Dat"})


def outcome(clause: Clause) -> bool:
    """Whether talks of nobody named are told only for what came of them: «сүйлөшүүнүн жыйынтыгын баалады»."""
    reading, after = clause.match.reading, clause.match.anchor + 1
    if reading is None or reading.case != "Gen" or after >= clause.sentence.end:
        return False
    owned = any(p.end == clause.match.begin and _owns(p) for p in (clause.phrases[k] for k in clause.within))
    result = clause.tokens[after].readings
    return not owned and any(r.lemma in clause.page.words.outcomes and r.case in _OBJECT for r in result)


def _owns(phrase: Phrase) -> bool:
    return phrase.case == "Gen" or bool(phrase.relation) or phrase.kind in ("adjective", "pair", "pronoun", "parties")


def concerned(clause: Clause, own: frozenset[Actor | None]) -> list[Party]:
    """Whose talks or document the outcome is that somebody of another state judges."""
    begin = clause.sentence.left(clause.match.begin, clause.tokens)
    words = clause.page.words.outcomes
    judged = any(
        r.lemma in words and r.case in _OBJECT for i in clause.between(begin) for r in clause.tokens[i].readings
    )
    near = (d for d in reversed(clause.state.drafts) if clause.sentence.index - d.sentence <= _REACH)
    last = next((d for d in near if d.rule.family in _TALKED and len(d.sides()) >= _PAIR), None)
    if not judged or last is None or not own.isdisjoint(last.sides()):
        return []
    found = {p.side: replace(p.alone, phrase=-1, stated=False) for _, p in last.parties if p.side is not None}
    return list(found.values())
