"""What a side answers to the sentence before: «X … каалайт. Бирок Y буга макул эмес»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kgraph.extract.frames.roles import Clause
from kgraph.extract.reference.discourse import Party
from kgraph.extract.syntax.clauses import Sentence


def opposed(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """The side of the subject of the sentence before, against which a sentence with «бирок» sets its own."""
    said, before = clause.state.subject, _before(clause)
    if said is None or said.side is None or before is None or said.phrase not in clause.page.within(before):
        return []
    return [replace(said.alone, phrase=-1, stated=False)] if all(p.side != said.side for _, p in have) else []


def voiced(clause: Clause, parties: list[tuple[str, Party]]) -> list[tuple[str, Party]]:
    """The parties with the official by whose words the sentence before tells: what his side answers, he says."""
    before = _before(clause) if clause.match.rule.saying else None
    teller = _teller(clause, before) if before is not None else None
    if teller is None or teller.person is None:
        return parties
    return [
        (role, replace(teller, phrase=p.phrase) if role == "source" and p.bare and p.side == teller.side else p)
        for role, p in parties
    ]


def _before(clause: Clause) -> Sentence | None:
    """The sentence before one that begins with «бирок»."""
    index = clause.sentence.index
    contrasts = index > 0 and clause.sentence.opens(clause.tokens, clause.page.words.but)
    return clause.page.sentences[index - 1] if contrasts else None


def _teller(clause: Clause, sentence: Sentence) -> Party | None:
    """By whose words a sentence tells: «X-тин айтымында», «анын айтымында»."""
    discourse, phrases = clause.page.discourse, clause.phrases
    for k in clause.page.within(sentence):
        if phrases[k].case == "Gen" and clause.tokens[phrases[k].end].lower in clause.page.words.sayings:
            named = discourse.person_before(k) if phrases[k].kind == "pronoun" else k
            return discourse.party(named) if named is not None else None
    return None
