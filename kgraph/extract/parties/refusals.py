"""Who refuses: one side that does not agree or sign, rather than two that do not."""

from __future__ import annotations

from kgraph.extract.frames.roles import Clause
from kgraph.extract.parties.fillers import sides
from kgraph.extract.parties.slots import Cast

_PAIR = 2
_JOINED = frozenset({"comitative", "between"})


def failed(clause: Clause, parties: Cast) -> bool:
    """Whether two sides have not agreed: «X менен Y макулдаша алган жок»; one alone refuses, or does not consent."""
    told = [p for _, p in parties if p.phrase >= 0 and p.stated and p.side is not None]
    said = (r for i in clause.match.tokens for r in clause.tokens[i].readings if r.pos == "NOUN")
    consent = any(r.lemma in clause.page.words.agreeing for r in said)
    joined = frozenset[str]() if consent else _JOINED
    phrases = (clause.phrases[p.phrase] for p in told)
    together = any(phrase.relation in joined or phrase.kind == "pair" for phrase in phrases)
    return together and len({p.side for p in told}) >= _PAIR


def refraining(told: Cast, parties: Cast) -> Cast:
    """Who does not sign, without those who do: of many at the talks only the organisation is left beside him."""
    added = [(role, p) for role, p in parties if (role, p) not in told]
    if not told or len(sides(added)) <= _PAIR:
        return parties
    return [*told, *((role, p) for role, p in added if p.side is not None and p.side.kind == "org")]
