"""Who was at talks that are told of offices, bodies or states alone, where the text names them later."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from kgraph.extract.frames.drafts import Draft
from kgraph.extract.frames.page import Page
from kgraph.extract.lexicon.offices import GENERAL
from kgraph.extract.parties.collectives import whole
from kgraph.extract.reference.discourse import Party
from kgraph.extract.syntax.clauses import Sentence
from kgraph.model import Actor
from kgraph.ontology import Vocabulary

_TALKS = frozenset({"meeting", "call", "summit"})
_SEALED = frozenset({"agreement", "signing"})
_MEANING = frozenset({"parties", "pronoun", "office", "envoys"})
_NEAR = 3  # sentences
_AFTER = 2
_PAIR = 2
_DELEGATE = "other"  # «өкүлдөрү»
_SPOKESPERSON = "spokesperson"


def attend(page: Page, drafts: Sequence[Draft], vocabulary: Vocabulary) -> None:
    """Names who met where the speeches tell it, and who agreed or signed where the talks do.

    «Министрлер макулдашты. Сүйлөшүүгө кыргыз тараптан X, өзбек тараптан Y катышты»: X and Y agreed.
    """
    talks = [d for d in drafts if vocabulary.top(d.type) in _TALKS and d.modality == "actual"]
    for draft in talks:
        if not draft.persons() and (spoke := _acted(page, draft, drafts, vocabulary) or _spoke(page, draft)):
            _name(draft, spoke)
    for draft in drafts:
        if vocabulary.top(draft.type) in _SEALED and not draft.persons() and _pointing(page, draft):
            near = [d for d in talks if d.sides() == draft.sides() and _close(d, draft)]
            named = [found for d in near if (found := _present(d)) and _fits(page, draft, found)]
            if draft.modality == "actual" and named:
                _name(draft, named[0])


def _name(draft: Draft, present: dict[Actor, list[Party]]) -> None:
    draft.parties = [(role, p) for role, party in draft.parties if party.side for p in present[party.side]]


def _close(talks: Draft, draft: Draft) -> bool:
    return any(abs(draft.sentence - s) <= _NEAR for _, _, s in talks.spans)


def _present(talks: Draft) -> dict[Actor, list[Party]]:
    """The persons at talks by their side; nobody if a side has none."""
    found = {side: [p for _, p in talks.parties if p.side == side and p.person] for side in talks.sides()}
    return found if all(found.values()) else {}


def _pointing(page: Page, draft: Draft) -> bool:
    """Whether an act is told of offices, or of those at the talks: «министрлер», «тараптар», «алар», not «эки өлкө»."""
    phrases = page.coordinated.phrases
    if not draft.parties or any(p.phrase < 0 or p.side is None for _, p in draft.parties):
        return False
    if _before(page, page.sentences[draft.sentence]):
        return False
    own = [phrases[p.phrase] for _, p in draft.parties]
    told = all(page.sentence_of(phrase.begin) == draft.sentence and phrase.kind in _MEANING for phrase in own)
    told = told and not any(whole(page, p.phrase) for _, p in draft.parties)
    return told and all(p.office is not None or not p.stated for _, p in draft.parties)


def _fits(page: Page, draft: Draft, present: dict[Actor, list[Party]]) -> bool:
    """Whether those present can hold the offices of those who act."""
    acting = {page.coordinated.phrases[p.phrase].post for _, p in draft.parties if p.phrase >= 0} - {"", _DELEGATE}
    held = {p.office.post for persons in present.values() for p in persons if p.office is not None}
    return all(post == own or post in GENERAL.get(own, ()) for own in acting for post in held)


def _acted(page: Page, talks: Draft, drafts: Sequence[Draft], vocabulary: Vocabulary) -> dict[Actor, list[Party]]:
    """Who agreed or signed something right after talks of their states: one official of each."""
    for draft in drafts:
        near = 0 < draft.sentence - talks.sentence <= _AFTER and draft.sides() == talks.sides()
        sealed = vocabulary.top(draft.type) in _SEALED and draft.modality == "actual" and near
        news = _before(page, page.sentences[talks.sentence]) or not _before(page, page.sentences[draft.sentence])
        if sealed and len(draft.sides()) == _PAIR and news:
            present = _present(draft)
            if all(len(persons) == 1 for persons in present.values()) and _fits(page, talks, present):
                return present
    return {}


def _before(page: Page, sentence: Sentence) -> bool:
    """Whether a sentence tells of what was before the news: «эске салсак, …», «… кол койгон эле», «Ал сапарда …»."""
    cues = page.words.formerly | frozenset(page.words.bygone)
    return sentence.opens(page.tokens, page.words.recalling | page.words.then) or _says(page, sentence, cues)


def _spoke(page: Page, talks: Draft) -> dict[Actor, list[Party]]:
    """The two officials who speak in turn after talks of their states: «X … белгиледи. Өз кезегинде Y … айтты»."""
    sides = talks.sides()
    if len(sides) != _PAIR or any(side.kind != "country" for side in sides):
        return {}
    found: dict[Actor, list[Party]] = {}
    turns = False
    for sentence, party in _speakers(page, talks):
        if party.side is None or party.side not in sides:
            return {}
        known = found.setdefault(party.side, [])
        known.extend([party] if all(p.person != party.person for p in known) else [])
        turns = turns or (len(found) == _PAIR and _says(page, sentence, page.words.answering))
    return found if turns and all(len(p) == 1 for p in found.values()) else {}


def _speakers(page: Page, talks: Draft) -> Iterator[tuple[Sentence, Party]]:
    """The officials of whom the sentences after talks tell what they do, but for the press and for what was before."""
    for sentence in page.sentences[talks.sentence + 1 : talks.sentence + 1 + _NEAR]:
        if sentence.index in page.sources or _before(page, sentence):
            continue
        named = (k for k in page.within(sentence) if k in page.discourse.bearer_of)
        acting = next((p for k in named if (p := _acting(page, k)) is not None), None)
        if acting is not None:
            yield sentence, acting


def _acting(page: Page, k: int) -> Party | None:
    """An official whom a phrase means that can be a subject."""
    phrase, party = page.coordinated.phrases[k], page.discourse.party(k)
    subject = not (phrase.case or phrase.relation or phrase.attr)
    known = party.person is not None and party.office is not None and party.office.post != _SPOKESPERSON
    return party if subject and known else None


def _says(page: Page, sentence: Sentence, words: Collection[str]) -> bool:
    """Whether one of some words stands in a sentence: «өз кезегинде», «буга чейин»."""
    return any(t.lower in words for t in page.tokens[sentence.begin : sentence.end])
