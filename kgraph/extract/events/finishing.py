"""What is known of the drafts of a page once it is read to its end: who said them, when, and which of them fall."""

from __future__ import annotations

from kgraph.extract.circumstances import carried
from kgraph.extract.events.attendance import announced, elaborated, filled, spoken
from kgraph.extract.events.blamed import blamed, disputed
from kgraph.extract.events.borrowed import returned
from kgraph.extract.events.dating import listed, signed
from kgraph.extract.events.declarations import voiced
from kgraph.extract.events.facing import faced
from kgraph.extract.events.margins import gathered
from kgraph.extract.events.outsiders import settled
from kgraph.extract.events.private import official
from kgraph.extract.events.readiness import offered
from kgraph.extract.events.threats import threatened
from kgraph.extract.events.timeliness import timely
from kgraph.extract.events.wanted import wanted
from kgraph.extract.events.wording import closed
from kgraph.extract.frames.drafts import Draft
from kgraph.extract.frames.page import Page, State
from kgraph.extract.reference.discourse import Party
from kgraph.extract.syntax.clauses import Sentence
from kgraph.ontology import Vocabulary

_FRAMES = frozenset({"meeting", "call", "visit", "summit", "credentials", "congratulation"})

Voices = list[tuple[Sentence, tuple[Party, ...]]]


def finished(page: Page, state: State, voices: Voices, reports: frozenset[str], vocabulary: Vocabulary) -> list[Draft]:
    """The drafts of a page that stay; ``voices`` are the subjects of its sentences, ``reports`` verbs of saying."""
    closed(page, state.drafts)
    returned(page, state.drafts)
    listed(page, state.drafts)
    timely(page, state.drafts)
    elaborated(voices, state.drafts, vocabulary, reports)
    signed(page, state.drafts)
    filled(state.open, state.drafts, vocabulary)
    spoken(state.drafts, vocabulary)
    gathered(page, state.drafts, vocabulary)
    blamed(state.drafts, vocabulary)
    announced(state.drafts, page.sources, vocabulary)
    faced(state.drafts, vocabulary)
    frames = [d for d in state.drafts if vocabulary.top(d.type) in _FRAMES]
    carried.carry(page, state.drafts, frames)
    kept = offered(threatened(voiced(state.drafts, vocabulary), vocabulary), vocabulary)
    kept = settled(page, wanted(kept, vocabulary))
    return official(page, disputed(kept, vocabulary), vocabulary)
