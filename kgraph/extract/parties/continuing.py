"""Who goes on speaking where a sentence names nobody: «Элчи … айтты. Ошондой эле … даяр экенин билдирди»."""

from __future__ import annotations

from dataclasses import replace

from kgraph.extract.frames.roles import Clause
from kgraph.extract.reference.discourse import ACTING, Party


def going_on(clause: Clause) -> list[Party]:
    """The last subject, if the sentence says that it adds to what was told before, and nobody else can be its own."""
    reading, said = clause.match.reading, clause.state.subject
    if said is None or reading is None or not clause.match.rule.saying or clause.passive or reading.person:
        return []
    if not (reading.finite and clause.sentence.opens(clause.tokens, clause.page.words.further)) or _named(clause):
        return []
    return [replace(said, stated=False)]


def _named(clause: Clause) -> bool:
    """Whether the sentence names somebody who may be its subject, or from whom the news comes."""
    phrases = (clause.phrases[k] for k in clause.page.within(clause.sentence))
    return any(p.kind in ACTING and p.case in ("", "Abl") and not (p.attr or p.relation) for p in phrases)
