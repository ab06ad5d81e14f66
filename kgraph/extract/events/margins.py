"""Who was at a gathering by what they did there: who met in its margins, who signed its document, who is its host."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.extract.circumstances.tenses import ACTUAL, DENIED
from kgraph.extract.events.absent import absent
from kgraph.extract.frames.drafts import Draft
from kgraph.extract.frames.page import Page
from kgraph.extract.reference.discourse import Party
from kgraph.ontology import Vocabulary

_GATHERED = "summit"
_MET = "meeting"
_SIGNED = "signing"
_FORUM = "forum"  # whose guests need not sit in it
_GUESTS = 2


def gathered(page: Page, drafts: Sequence[Draft], vocabulary: Vocabulary) -> None:
    """Adds to each gathering those who met «саммиттин алкагында», and those who sign a document after it is told:
    «Саммит өттү. X, Y жана Z декларацияга кол коюшту», and the reader's own state where it is host to several."""
    for draft in drafts:
        if vocabulary.top(draft.type) == _GATHERED and draft.type != _FORUM and draft.modality != DENIED:
            told = [p for other in drafts if _there(page, draft, other, drafts, vocabulary) for _, p in other.parties]
            for party in told:
                draft.attend(party)
            if _hosted(page, draft):
                draft.attend(Party(side=page.discourse.home, stated=False))


def _hosted(page: Page, gathering: Draft) -> bool:
    """Whether officials of several other states gather in the reader's own."""
    home = page.discourse.home
    guests = {s for s in gathering.sides() if s.kind == "country" and s != home}
    return gathering.spot is not None and gathering.spot.country == home.code and len(guests) >= _GUESTS


def _there(page: Page, gathering: Draft, other: Draft, drafts: Sequence[Draft], vocabulary: Vocabulary) -> bool:
    """Whether an event happens at a gathering."""
    top = vocabulary.top(other.type)
    if top == _MET and other.modality != DENIED:
        return any(_margin(page, span, other) for span in gathering.spans)
    return top == _SIGNED and _sealed(gathering, other) and not absent(drafts, gathering, other.persons())


def _margin(page: Page, span: tuple[int, int, int], other: Draft) -> bool:
    """Whether a mention of a gathering is the occasion of a meeting told after it in the same sentence."""
    _, end, index = span
    begin = page.sentences[index].begin
    own = [b for b, _, s in other.spans if s == index]
    occasion = begin < end < len(page.tokens) and page.tokens[end].lower in page.words.staging
    return occasion and bool(own) and end < own[0] and not _closed(page, index, end, own[0])


def _closed(page: Page, index: int, begin: int, end: int) -> bool:
    """Whether another clause ends between two words of a sentence."""
    return any(p.closes for p in page.sentences[index].predicates if begin <= p.i < end)


def _sealed(gathering: Draft, other: Draft) -> bool:
    """Whether somebody signs after a gathering is told of."""
    done = gathering.modality == other.modality == ACTUAL and gathering.former == other.former
    return done and gathering.sentence < other.sentence
