"""Who goes on speaking or acting where a sentence names nobody: «Элчи … айтты. Ошондой эле … даяр экенин билдирди», or
dealing with others where he has come: «Министр Лимага барды. Ал жерде чилилик кесиптеши менен жолугат»."""

from __future__ import annotations

from dataclasses import replace

from kgraph.extract.frames.roles import Clause
from kgraph.extract.reference.discourse import ACTING, Party

_TALKS = ("meeting", "call")


def going_on(clause: Clause) -> list[Party]:
    """The last subject, if the sentence says that it adds to what was told before, and nobody else can be its own."""
    reading, said = clause.match.reading, clause.state.subject
    talking = clause.match.rule.family in _TALKS
    if said is None or reading is None or clause.passive or reading.person:
        return []
    words = clause.page.words
    opening = words.further | words.leaning if talking else words.further
    if not (reading.finite and clause.sentence.opens(clause.tokens, opening)) or _named(clause):
        return []
    if (talking and said.office is None) or (not clause.match.rule.saying and _people(clause)):
        return []
    return [replace(said, stated=False)]


def _people(clause: Clause) -> bool:
    """Whether people who are no phrase may be the subject: «Ал жерде ишкерлер кытай өкүлдөрү менен жолугушту»."""
    held = {i for k in clause.within for i in range(clause.phrases[k].begin, clause.phrases[k].end)}
    free = (clause.tokens[i] for i in range(clause.sentence.begin, clause.match.begin) if i not in held)
    bare = ((t, r) for t in free for r in t.readings if r.pos == "NOUN" and not r.case)
    return any(r.number == "Plur" or clause.page.words.human(t, ("",)) for t, r in bare)


def _named(clause: Clause) -> bool:
    """Whether the sentence names somebody who may be its subject, or from whom the news comes."""
    phrases = (clause.phrases[k] for k in clause.page.within(clause.sentence))
    return any(p.kind in ACTING and p.case in ("", "Abl") and not (p.attr or p.relation) for p in phrases)
