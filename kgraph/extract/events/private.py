"""What is nobody's business: journeys and words of former officials, who act for no state («экс-президент … кеткен»,
«мурдагы министр … зарыл экенин айтты»)."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.extract.frames.drafts import Draft
from kgraph.extract.frames.page import Page
from kgraph.extract.reference.discourse import Party
from kgraph.ontology import Vocabulary

_VISIT = "visit"


def official(page: Page, drafts: Sequence[Draft], vocabulary: Vocabulary) -> list[Draft]:
    """The drafts without journeys and words of those who hold no office any more, unless they are on an errand of a
    state or body, or somebody deals with them."""
    return [d for d in drafts if not (_private(page, d, drafts, vocabulary) or _opinion(page, d, drafts))]


def _opinion(page: Page, draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether only former officials say something, who have taken no part in what else is told."""
    speakers = draft.of("source")
    if not draft.rule.saying or not speakers or not all(p.person is not None and _retired(page, p) for p in speakers):
        return False
    if any(_sent(page, s) for _, _, s in draft.spans):
        return False
    return not any(draft.persons() & d.persons() for d in drafts if not d.rule.saying)


def _private(page: Page, draft: Draft, drafts: Sequence[Draft], vocabulary: Vocabulary) -> bool:
    travellers = draft.of("source")
    if vocabulary.top(draft.type) != _VISIT or not draft.rule.weak or not travellers:
        return False
    if not all(_retired(page, p) for p in travellers) or any(_sent(page, s) for _, _, s in draft.spans):
        return False
    others = (d for d in drafts if not d.rule.speech and not (vocabulary.top(d.type) == _VISIT and d.rule.weak))
    return not any(draft.persons() & d.persons() for d in others)


def _retired(page: Page, party: Party) -> bool:
    """Whether the text gives somebody only an office that he has left."""
    if party.office is not None:
        return False
    phrases, discourse = page.coordinated.phrases, page.discourse
    if party.person is None:
        return party.phrase >= 0 and phrases[party.phrase].former
    own = [n for n, bearer in enumerate(discourse.bearers) if bearer.person == party.person and not bearer.post]
    return any(phrases[k].former for k, n in discourse.bearer_of.items() if n in own)


def _sent(page: Page, index: int) -> bool:
    """Whether a sentence tells that somebody travels for others: «форумга катышуу үчүн», «миссиянын курамында»."""
    sentence = page.sentences[index]
    words = page.tokens[sentence.begin : sentence.end]
    return any(r.lemma in page.words.errands for t in words for r in t.readings)
