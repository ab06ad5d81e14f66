"""Words that point to somebody named elsewhere, and whom they mean: «ал», «тараптар», «министр», a name alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kgraph.extract.events.anaphora import TALKS
from kgraph.extract.frames.drafts import Draft
from kgraph.extract.frames.page import Page, Scene, State
from kgraph.extract.parties.referents import resolve, subjects
from kgraph.extract.phrases.phrases import Phrase
from kgraph.extract.reference.discourse import Party
from kgraph.ontology import Vocabulary

_LABELS = {"pronoun": "PRONOUN", "parties": "PARTIES", "envoys": "PARTIES", "counterpart": "POST", "office": "POST"}


@dataclass(frozen=True, slots=True)
class Reference:
    """A range of tokens that points back or on, what kind of words it is, and the keys of whom it means."""

    begin: int
    end: int
    label: str
    keys: tuple[str, ...]


def references(page: Page, drafts: Sequence[Draft], vocabulary: Vocabulary) -> Iterator[Reference]:
    """The references of a page in the order of the text; ``drafts`` are those read on it, before they are merged.

    A reference that takes part in an event means whom the reader took it for; the others are asked in the state that
    the reader had reached.
    """
    cast = {p.phrase: [q for _, q in d.parties if q.phrase == p.phrase] for d in drafts for _, p in d.parties}
    scene = Scene(page, State())
    for sentence in page.sentences:
        within = page.within(sentence)
        for k in within:
            phrase = scene.phrases[k]
            if label := _label(page, k, phrase):
                scene.state.parties = _talking(drafts, phrase.begin, vocabulary)
                means = cast.get(k) or resolve(scene, k)
                yield Reference(phrase.begin, phrase.end, label, tuple(dict.fromkeys(filter(None, map(key, means)))))
        if sentence.index not in page.sources:
            told = subjects(scene, within) or scene.state.subjects
            scene.state.subject, scene.state.subjects = next(iter(told), scene.state.subject), told


def key(party: Party) -> str:
    """The key of a person, else the code of the state or organisation."""
    if party.person is not None:
        return party.person.key
    return party.side.code if party.side is not None else party.org


def _label(page: Page, k: int, phrase: Phrase) -> str:
    if phrase.name is None:
        return _LABELS.get(phrase.kind, "")
    fuller = any(len(p.name.words) > 1 for p in _same(page, k) if p.name is not None)
    return "NAME" if len(phrase.name.words) == 1 and phrase.post == "" and fuller else ""


def _same(page: Page, k: int) -> Iterator[Phrase]:
    """The other phrases that name the person of phrase ``k``."""
    bearers = page.discourse.bearer_of
    return (page.discourse.phrases[j] for j, n in bearers.items() if j != k and n == bearers.get(k))


def _talking(drafts: Sequence[Draft], place: int, vocabulary: Vocabulary) -> tuple[Party, ...]:
    """Those at the last talks told before a token."""
    told = [d for d in drafts if vocabulary.top(d.type) in TALKS and d.spans[0][0] < place]
    return tuple(p for _, p in told[-1].parties) if told else ()
