"""Sides as wholes: «тараптар» bind themselves, «министрлер» bind them."""

from __future__ import annotations

from kgraph.extract.frames.page import Page
from kgraph.extract.frames.roles import Clause
from kgraph.extract.parties.fillers import merged
from kgraph.extract.parties.slots import Cast
from kgraph.extract.reference.discourse import Party


def whole(page: Page, k: int) -> bool:
    """Whether a phrase means the sides at talks, and not those who sit there: «эки тарап», unlike «эки лидер»."""
    phrase = page.coordinated.phrases[k]
    named = page.words.states | page.words.camps
    return phrase.kind == "parties" and any(r.lemma in named for r in page.tokens[phrase.end - 1].readings)


def collective(clause: Clause, parties: Cast) -> Cast:
    """The parties to what binds states, without the envoys where the text does not say that these sign or agree.

    «Тараптар макулдашты», «келишимге кол коюлду», «орус тарап убада кылды»; who sits at the table is told of the talks.
    """
    told = [(role, p if _acting(clause, p) else p.alone) for role, p in parties]
    return merged(clause, list({(role, p.key): (role, p) for role, p in reversed(told)}.values())[::-1])


def _acting(clause: Clause, party: Party) -> bool:
    """Whether the clause names an envoy, by name or office or pronoun, as one who acts."""
    if party.phrase not in clause.within or whole(clause.page, party.phrase):
        return False
    return clause.phrases[party.phrase].kind != "body"
