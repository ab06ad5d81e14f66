"""Who is in another state, as a sentence without a verb says: «Чилинин президенти X Лимада. Эки өлкө …»."""

from __future__ import annotations

from kgraph.extract.frames.page import Page
from kgraph.extract.phrases.phrases import Phrase
from kgraph.extract.reference.discourse import Party
from kgraph.extract.syntax.clauses import Sentence

_PLACES = frozenset({"country", "capital", "place"})
_OFFICIALS = frozenset({"person", "office"})
_PAIR = 2


def abiding(page: Page, sentence: Sentence) -> tuple[Party, ...]:
    """The one official of whom the sentence tells and the state where he is; nobody if it tells anything else."""
    within = page.within(sentence)
    phrases = [page.coordinated.phrases[k] for k in within]
    if len(phrases) != _PAIR or any(p.reading.finite for p in sentence.predicates):
        return ()
    who, where = phrases
    party, side = page.discourse.party(within[0]), where.side
    known = bool(page.discourse.known(within[0]))  # «Токаев Бишкекте»
    if not (_official(who, known) and _place(page, where, sentence)) or party.side in (None, side) or side is None:
        return ()
    return (party, Party(side=side, phrase=within[1], stated=False))


def _official(phrase: Phrase, known: bool) -> bool:
    free = not (phrase.case or phrase.relation or phrase.attr or phrase.plural)
    return phrase.kind in _OFFICIALS and (known or bool(phrase.post)) and free


def _place(page: Page, phrase: Phrase, sentence: Sentence) -> bool:
    """Whether a place in the locative ends the sentence."""
    ends = not any(t.word for t in page.tokens[phrase.end : sentence.end])
    return phrase.kind in _PLACES and phrase.case == "Loc" and not phrase.attr and ends
