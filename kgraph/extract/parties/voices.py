"""Whom «ал» means after a quotation: who was speaking before it, not somebody of whom he speaks."""

from __future__ import annotations

from collections.abc import Iterator

from kgraph.extract.frames.page import Scene
from kgraph.extract.reference.discourse import Party
from kgraph.extract.syntax.clauses import Sentence
from kgraph.extract.syntax.quotation import CLOSING, OPENING, goes_on

_THAT = "деп"
_LONGEST = 8  # sentences of a quotation
_BACK = 3  # sentences before it
_ACTING = frozenset({"person", "office"})


def voice(scene: Scene, k: int) -> list[Party] | None:
    """Whom the pronoun ``k`` right after a verb of quoting means («“…”, — деди ал»); none if it stands elsewhere, or
    nobody speaks before the quotation; nobody if that is no official."""
    if scene.phrases[k].case or scene.phrases[k].plural or (begin := _opening(scene, k)) is None:
        return None
    index = scene.page.sentence_of(begin)
    for sentence in reversed(scene.page.sentences[max(0, index - _BACK) : index + 1]):
        for j in _speaking(scene, sentence, begin):
            party = scene.page.discourse.party(j)
            return [party] if party.side is not None and not scene.page.discourse.private(j) else []
    return None


def _opening(scene: Scene, k: int) -> int | None:
    """Where the quotation begins that ends before the verb to which the pronoun ``k`` is the subject."""
    tokens, end = scene.page.tokens, scene.phrases[k].begin - 1
    verb = tokens[end].verb() if end > 1 else None
    if verb is None or verb.lemma not in scene.page.words.quoting:
        return None
    end -= 1 + (tokens[end - 1].lower == _THAT)
    while end > 0 and not tokens[end].word:
        if tokens[end].text in CLOSING:
            first = scene.page.sentences[max(0, scene.page.sentence_of(end) - _LONGEST)].begin
            return next((i for i in range(end - 1, first - 1, -1) if tokens[i].text in OPENING), None)
        end -= 1
    return None


def _speaking(scene: Scene, sentence: Sentence, end: int) -> Iterator[int]:
    """The officials who speak or act in a sentence up to a token, outside what it quotes: by whose words something is
    told, who is named after a verb of quoting, then the others."""
    phrases, tokens, words = scene.phrases, scene.page.tokens, scene.page.words
    within = [k for k in scene.page.within(sentence) if phrases[k].end <= end and phrases[k].kind in _ACTING]
    free = [k for k in within if not _inside(scene, k)]
    yield from (k for k in free if phrases[k].case == "Gen" and tokens[phrases[k].end].lower in words.sayings)
    bare = [k for k in free if not (phrases[k].case or phrases[k].relation or phrases[k].attr or phrases[k].plural)]
    after = [k for k in bare if phrases[k].begin > sentence.begin]
    yield from (k for k in after if (verb := tokens[phrases[k].begin - 1].verb()) and verb.lemma in words.quoting)
    yield from bare


def _inside(scene: Scene, k: int) -> bool:
    """Whether a phrase stands in a quotation."""
    index = scene.page.sentence_of(scene.phrases[k].begin)
    first = scene.page.sentences[max(0, index - _LONGEST)].begin
    return goes_on(scene.page.tokens[first : scene.phrases[k].begin])
