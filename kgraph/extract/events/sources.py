"""Sentences that only say where the news comes from: «Бул тууралуу … басма сөз кызматы билдирди»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kgraph.extract.frames.page import Page
from kgraph.extract.reference.discourse import Party
from kgraph.extract.syntax.clauses import Sentence
from kgraph.extract.syntax.quotation import MARKS
from kgraph.extract.syntax.tokens import Token
from kgraph.model import Actor

_QUESTION = 2  # words before the verb: «суроосуна жооп»


@dataclass(frozen=True, slots=True)
class Sources:
    """The words with which such sentences begin, pronouns that point back to the news, verbs of saying, and nouns for
    an answer, which is only the way in which the news was told."""

    openers: frozenset[str]
    pointers: frozenset[str] = frozenset()
    reports: frozenset[str] = frozenset()
    answers: frozenset[str] = frozenset()

    def sentences(self, tokens: Sequence[Token], sentences: Sequence[Sentence]) -> frozenset[int]:
        """The numbers of the sentences that name the source of the sentence before them."""
        return frozenset(s.index for s in sentences if s.opens(tokens, self.openers) or self._pointing(tokens, s))

    def _pointing(self, tokens: Sequence[Token], sentence: Sentence) -> bool:
        """Whether all that somebody says is a pronoun for what stands before: «Министр муну жыйында айтты»."""
        last = next((p for p in reversed(sentence.predicates) if p.closes), None)
        if last is None or last.reading.lemma not in self.reports or "Pass" in last.reading.voice:
            return False
        words = tokens[sentence.begin : last.i]
        if not any(t.lower in self.pointers for t in words) or any(t.text in MARKS for t in words):
            return False
        before = [p for p in sentence.predicates if p.i < last.i]
        answers = (p.i - _QUESTION for p in before if tokens[p.i - 1].lower in self.answers)  # «суроого жооп берип»
        end = next(answers, last.i)
        told = (p for p in before if p.i < end)
        return all(p.attributive or (p.reading.form == "Vnoun" and p.reading.case == "Loc") for p in told)

    def attribution(self, page: Page) -> tuple[Actor, ...]:
        """The bodies to which the document attributes its news."""
        found: dict[Actor, None] = {}
        for index in sorted(page.sources):
            for k in page.within(page.sentences[index]):
                if page.coordinated.phrases[k].kind in ("body", "org") and (
                    actor := _actor(page, page.discourse.party(k), k)
                ):
                    found[actor] = None
        return tuple(found)


def _actor(page: Page, party: Party, k: int) -> Actor | None:
    phrase = page.coordinated.phrases[k]
    if phrase.kind == "org":
        return Actor("org", phrase.ref)
    if party.side is not None and party.side.kind == "country":
        return page.discourse.bodies.body(party.side, phrase.ref)
    return None
