"""Whose deed it is for which somebody is blamed or praised: «X Y-ти мигранттарды кууп чыкканы үчүн айыптады»."""

from __future__ import annotations

from kgraph.extract.frames.cases import Cases
from kgraph.extract.syntax.tokens import following

_BEING = frozenset({"country", "capital", "person", "office", "body", "org"})


def faulted(clause: Cases) -> int | None:
    """The object of a verb of blame, where the trigger is what he is blamed for and the object stands before that."""
    reading = clause.match.reading
    if clause.saying or reading is None or reading.pos != "VERB":
        return None
    last, chained = clause.sentence.chained(clause.match.anchor, reading, clause.auxiliaries)
    if (chained.form, chained.owner, chained.case) != ("Part", "3", ""):
        return None
    if clause.page.words.postpositions.get(following(clause.tokens, last)) != "for":
        return None
    verb = clause.sentence.governor(last + 1)
    if verb is None or verb.reading.lemma not in clause.page.words.blaming | clause.page.words.judging:
        return None
    objects = [k for k in clause.within if clause.phrases[k].end <= verb.i and _object(clause, k)]
    before = [k for k in objects if clause.phrases[k].end <= clause.match.begin]
    return before[0] if before and before == objects else None


def _object(clause: Cases, k: int) -> bool:
    phrase = clause.phrases[k]
    return phrase.case == "Acc" and phrase.kind in _BEING and not (phrase.attr or phrase.relation)
