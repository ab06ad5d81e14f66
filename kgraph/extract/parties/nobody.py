"""People whom nobody names, of whom a sentence tells: no «ал» or «алар» after it means an official."""

from __future__ import annotations

from kgraph.extract.frames.page import Page, Scene
from kgraph.extract.parties.pronouns import SUBJECTS, subject_like
from kgraph.extract.syntax.clauses import Sentence
from kgraph.extract.syntax.quotation import OPENING, ends, goes_on
from kgraph.extract.syntax.tokens import Token

_QUOTATION = 8  # sentences of a quotation


def crowd(scene: Scene, sentence: Sentence) -> bool:
    """Whether a sentence tells of people whom nobody names: «Айдоочулар тыгынга нааразы болушту»."""
    page, begin = scene.page, sentence.begin
    held = {i for k in page.within(sentence) for i in range(scene.phrases[k].begin, scene.phrases[k].end)}
    closing = sentence.closing(begin)
    if closing is None or any(scene.phrases[k].kind in SUBJECTS for k in page.within(sentence)):
        return False
    free = (page.tokens[i] for i in range(begin, closing.i) if i not in held)
    many = "Rcp" in closing.reading.voice
    return any(page.words.human(token, ("",)) or (many and _plural(token)) for token in free)


def lone(scene: Scene, sentence: Sentence) -> bool:
    """Whether a sentence tells of somebody's kin whom nobody names, or a quotation after it is his: «X-тин күйөөсү
    туткунда. “Кайтып келсе экен”, — дейт ал»."""
    page, within = scene.page, scene.page.within(sentence)
    if scene.state.nobody and in_quotation(page, sentence):
        return True
    held = {i for k in within for i in range(scene.phrases[k].begin, scene.phrases[k].end)}
    if any(subject_like(scene.phrases[k]) for k in within):
        return False
    closing = sentence.closing(sentence.begin)
    if closing is not None and closing.reading.lemma in page.words.quoting and _private(page, sentence, closing.i):
        return True
    free = (page.tokens[i] for i in range(sentence.begin, closing.i if closing is not None else sentence.end))
    kin = (r for t in free if t.i not in held for r in t.readings if r.lemma in page.words.kin)
    return any(r.pos == "NOUN" and r.owner == "3" and not r.case and not r.number for r in kin)


def in_quotation(page: Page, sentence: Sentence) -> bool:
    """Whether a sentence begins or ends a quotation, or stands inside one that began some sentences before."""
    if page.tokens[sentence.begin].text in OPENING or ends(page.tokens[sentence.begin : sentence.end]):
        return True
    before = page.sentences[max(0, sentence.index - _QUOTATION) : sentence.index]
    return bool(before) and goes_on(page.tokens[before[0].begin : sentence.begin])


def _private(page: Page, sentence: Sentence, end: int) -> bool:
    """Whether somebody of no office speaks who is called by name: «Айжан аттуу студент … айтты»."""
    named = page.tokens[sentence.begin + 1 : end]
    return any(t.lower in page.words.called and page.tokens[t.i - 1].capital for t in named)


def _plural(token: Token) -> bool:
    return any(r.pos == "NOUN" and r.number == "Plur" and not r.case for r in token.readings)
