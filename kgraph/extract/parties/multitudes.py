"""States of which nobody says which they are: who asks «бардык өлкөлөрдү», «дүйнө коомчулугун» asks none of those at
hand."""

from __future__ import annotations

from kgraph.extract.frames.roles import Clause
from kgraph.extract.parties.referents import resolve

_ASKING = frozenset({"request", "criticism"})
_ASKED = frozenset({"Acc", "Dat", "Abl"})


def multitude(clause: Clause) -> bool:
    """Whether the clause asks or blames states that it only calls many, all or others, before the trigger."""
    if clause.match.rule.family not in _ASKING:
        return False
    words, tokens = clause.page.words, clause.tokens
    begin = clause.sentence.left(clause.match.begin, tokens)
    meant = [clause.phrases[k] for k in clause.within if resolve(clause, k)]
    named = {i for phrase in meant for i in range(phrase.begin, phrase.end)}
    for i in sorted({*range(max(begin, 1), clause.match.begin)} - named):
        asked = [r for r in tokens[i].readings if r.pos == "NOUN" and r.case in _ASKED]
        states = any(r.lemma in words.states and r.number == "Plur" for r in asked)
        if states and tokens[i - 1].lower in words.countless:
            return True
        if any(r.lemma in words.mankind and r.case == "Acc" for r in asked):
            return True
    return False
