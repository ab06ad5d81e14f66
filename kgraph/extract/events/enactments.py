"""Who acts by the law or decree that he signs: «АКШ санкция киргизди. Тиешелүү жарлыкка президент X кол койду»."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.extract.circumstances.tenses import ACTUAL
from kgraph.extract.frames.drafts import Draft
from kgraph.extract.frames.page import Page
from kgraph.extract.reference.discourse import Party
from kgraph.extract.syntax.clauses import Sentence
from kgraph.ontology import Vocabulary

_ACTS = frozenset({"restriction", "relations", "aid", "support", "ratification"})
_ACTING = ("source", "participant")
_HAND, _PUT = "кол", "кой"
_NEAR = 1  # sentences
_CLAUSE = 12  # words


def authored(page: Page, drafts: Sequence[Draft], vocabulary: Vocabulary) -> None:
    """Names who signs the law by which a state, of which alone it is told, does something."""
    acts = [d for d in drafts if vocabulary.top(d.type) in _ACTS and d.modality == ACTUAL]
    for sentence in page.sentences if acts else ():
        author = _author(page, sentence)
        if author is None:
            continue
        near = [d for d in acts if 0 <= sentence.index - d.last <= _NEAR and _stated(d, author)]
        draft = max(near, key=lambda d: d.last, default=None)
        if draft is not None:
            own = {n for n, (role, p) in enumerate(draft.parties) if _for(role, p, author)}
            draft.parties = [(r, author if n in own else p) for n, (r, p) in enumerate(draft.parties)]


def _stated(draft: Draft, author: Party) -> bool:
    """Whether the state of somebody acts, and nobody who is named for it."""
    own = [p for p in draft.of(*_ACTING) if p.side == author.side]
    return bool(own) and all(p.bare for p in own)


def _for(role: str, party: Party, author: Party) -> bool:
    return role in _ACTING and party.bare and party.side == author.side


def _author(page: Page, sentence: Sentence) -> Party | None:
    """The one official who signs a law in a sentence."""
    tokens = page.tokens
    for i in range(sentence.begin + 1, sentence.end):
        verb = tokens[i].verb()
        signs = verb is not None and verb.lemma == _PUT and not verb.voice and tokens[i - 1].lower == _HAND
        if signs and any(_law(page, j) for j in range(max(sentence.begin, i - _CLAUSE), i)):
            named = [k for k in page.within(sentence) if k in page.discourse.bearer_of]
            phrases = page.coordinated.phrases
            acting = [k for k in named if phrases[k].end < i and not (phrases[k].case or phrases[k].relation)]
            parties = [page.discourse.party(k) for k in acting]
            return parties[-1] if len(parties) == 1 and parties[-1].side is not None else None
    return None


def _law(page: Page, i: int) -> bool:
    """Whether a word is the law or decree to which somebody puts his hand, no document of two."""
    laws = page.words.enacted - page.words.papers
    return any(r.lemma in laws and r.case == "Dat" for r in page.tokens[i].readings)
