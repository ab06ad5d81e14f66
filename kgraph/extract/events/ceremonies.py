"""Who stands for the sides of an act at the ceremony told after it: «Япония унаа тапшырды. Аземге элчи X, министр Y
катышты»."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kgraph.extract.circumstances.tenses import ACTUAL
from kgraph.extract.frames.drafts import Draft
from kgraph.extract.frames.page import Page
from kgraph.extract.phrases.phrases import Phrase
from kgraph.extract.reference.discourse import Party
from kgraph.extract.syntax.clauses import Sentence
from kgraph.model import Actor
from kgraph.ontology import Vocabulary

_ACTS = frozenset({"aid", "cooperation", "relations"})
_THERE = frozenset({"Dat", "Loc"})
_NEAR = 2  # sentences
_PAIR = 2
_WITH = "comitative"
_PERSON = "person"


def represented(page: Page, drafts: Sequence[Draft], vocabulary: Vocabulary) -> None:
    """Names who acts for the states of an act, told of them alone, at whose ceremony officials of all of them are."""
    acts = [d for d in drafts if vocabulary.top(d.type) in _ACTS and d.modality == ACTUAL and not d.persons()]
    for sentence in page.sentences if acts else ():
        near = [d for d in acts if 0 <= sentence.index - d.last <= _NEAR]
        present = _present(page, sentence) if near else []
        draft = max((d for d in near if _all(d, present)), key=lambda d: d.last, default=None)
        if draft is not None:
            draft.parties = list(_filled(draft, present))


def _all(draft: Draft, present: Sequence[Party]) -> bool:
    """Whether those present are officials of every state of an act, and of no other one."""
    states = {side for side in draft.sides() if _state(side)}
    return len(states) >= _PAIR and states == {p.side for p in present if _state(p.side)}


def _state(side: Actor | None) -> bool:
    return side is not None and side.kind == "country"


def _filled(draft: Draft, present: Sequence[Party]) -> Iterator[tuple[str, Party]]:
    """The parties with the persons of a state in its place."""
    for role, party in draft.parties:
        own = [p for p in present if p.side == party.side] if party.bare else []
        yield from ((role, p) for p in own or [party])


def _present(page: Page, sentence: Sentence) -> list[Party]:
    """The officials of whom a sentence says that they are at a ceremony."""
    words, tokens = page.words, page.tokens[sentence.begin : sentence.end]
    held = any(r.lemma in words.ceremonies and r.case in _THERE for t in tokens for r in t.readings)
    near = (n for n in (sentence.index - 1, sentence.index) if n >= 0 and _told(page, n))
    pointing = any(t.lower in words.thither for t in tokens) and next(near, None) is not None
    verb = next((p for p in reversed(sentence.predicates) if p.closes), None)
    if not (held or pointing) or verb is None or verb.reading.lemma not in words.attending | words.journeys | {"бол"}:
        return []
    named = [k for k in page.within(sentence) if k in page.discourse.bearer_of]
    parties = [page.discourse.party(k) for k in named if _stands(page.coordinated.phrases[k])]
    return [p for p in parties if p.person is not None and p.office is not None]


def _told(page: Page, index: int) -> bool:
    """Whether a sentence tells of a ceremony."""
    sentence = page.sentences[index]
    return any(t.means(page.words.ceremonies) for t in page.tokens[sentence.begin : sentence.end])


def _stands(phrase: Phrase) -> bool:
    """Whether a phrase names somebody who does something, be it with others: «X менен Y катышты»."""
    return phrase.kind == _PERSON and not (phrase.case or phrase.attr) and phrase.relation in ("", _WITH)
