"""Sides as wholes: «тараптар» bind themselves, «министрлер» bind them."""

from __future__ import annotations

from kgraph.extract.frames.page import Page
from kgraph.extract.frames.roles import Clause
from kgraph.extract.parties.completion import states
from kgraph.extract.parties.slots import Cast


def whole(page: Page, k: int) -> bool:
    """Whether a phrase means the sides at talks, and not those who sit there: «эки тарап», unlike «эки лидер»."""
    phrase = page.coordinated.phrases[k]
    named = page.words.states | page.words.camps
    return phrase.kind == "parties" and any(r.lemma in named for r in page.tokens[phrase.end - 1].readings)


def collective(clause: Clause, parties: Cast) -> Cast:
    """The parties to what binds states, without the envoys where the text does not say that these sign or agree.

    «Тараптар макулдашты», «келишимге кол коюлду»; who sits at the table is told of the talks.
    """
    named = any(p.phrase >= 0 and not whole(clause.page, p.phrase) for _, p in parties)
    return parties if named else states(parties)
