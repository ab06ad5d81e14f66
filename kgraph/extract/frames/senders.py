"""Who sends an envoy, and where he goes: «Трамп X-ти Кытайга элчи кылып жөнөттү», «X Индонезияга элчиликке барат»."""

from __future__ import annotations

from dataclasses import replace

from kgraph.extract.frames.positions import positions
from kgraph.extract.frames.roles import Clause
from kgraph.extract.reference.discourse import Party
from kgraph.model import Actor, Office

_LANDS = frozenset({"country", "capital", "place", "org"})


def sent(clause: Clause, k: int, post: str) -> Party:
    """Person ``k`` as the envoy that the trigger names, in the land where he goes: «X Индонезияга элчиликке барат»."""
    party = clause.page.discourse.party(k)
    near = [p for j in clause.within if (p := clause.phrases[j]).begin < clause.match.anchor and p.name is None]
    near = [p for p in near if p.begin >= clause.begin] or near  # «X-ты … бошотуп, Чилиге элчи кылып жөнөттү»
    orgs = (p for p in near if p.kind == "org" and p.case == "Gen")
    at = [p for p in orgs if clause.tokens[p.end].lower in clause.page.words.under]  # «БУУнун алдындагы»
    there = at or [p for p in near if p.sides and p.kind in _LANDS and (p.case == "Dat" or p.attr)]
    posted = [to for p in near for to in p.to]
    to = there[-1].side if there else next(iter(posted), None)
    if to is None:  # «Анкарадагы элчинин ордуна ким барары белгисиз. X элчиликке коюлат»
        told = (p for p in reversed(clause.phrases[:k]) if p.post == post and p.to)
        to = next((p.to[0] for p in told), None)
    own = [p.side for p in near if p.sides and (p.case == "Gen" or p.post) and p.side != to] or _sending(clause, k)
    side = party.side if party.side not in (None, to) else (own[-1] if own else clause.page.discourse.home)
    return replace(party, office=Office(post, side, to), side=side)


def _sending(clause: Clause, k: int) -> list[Actor | None]:
    """Whose state somebody has, who sends person ``k``: «Трамп X-ти Кытайга элчи кылып жөнөттү»."""
    sent = not clause.passive and clause.phrases[k].case == "Acc"
    sending = positions(clause, "subject") if sent else ()
    return [side for j in sending if j != k and (side := clause.page.discourse.party(j).side) is not None]


def appointing(clause: Clause) -> Actor | None:
    """The state of the person who gives the office, or whose decree does: «Токаевдин жарлыгы менен»."""
    words, tokens, subject = clause.page.words, clause.tokens, () if clause.passive else positions(clause, "subject")
    papers = words.enacted | words.orders
    for k in clause.left:
        phrase = clause.phrases[k]
        head = tokens[phrase.head.begin] if phrase.case == "Gen" and phrase.head is not None else None
        if phrase.name is not None and (k in subject or (head is not None and head.means(papers))):
            return clause.page.discourse.party(k).side
    return None
