"""Bodies of a state named again without it: by the letters that the text has given them, «Казакстандын Ички иштер
министрлиги (ИИМ) … ИИМдин өкүлү», or by the words of their name, «Өзгөчө кырдаалдар комитетинин жетекчиси»."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kgraph.extract.phrases.phrases import Phrase
from kgraph.extract.syntax.tokens import Token
from kgraph.model import Actor

_KINDS = frozenset({"body", "office", "person"})
_BODIES = frozenset({"body", "org"})
_LETTERS = 2
_WORDS = 2  # by which a name is known again


def again(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> Iterator[Phrase]:
    """The phrases; a body named again, or somebody of it, has the state that it was named with."""
    letters: dict[str, tuple[Actor, ...]] = {}
    called: dict[tuple[str, ...], tuple[Actor, ...]] = {}
    before: Phrase | None = None
    for phrase in phrases:
        short = _letters(tokens[phrase.begin])
        meant = phrase
        if phrase.kind in _KINDS and not phrase.sides:
            if short and before is not None and _bracketed(tokens, before, phrase):
                letters[short] = before.sides
            meant = replace(phrase, sides=letters.get(short, called.get(_name(tokens, phrase), ())))
        elif phrase.kind == "body" and phrase.side is not None and phrase.side.kind == "country":
            called.update((words, phrase.sides) for words in _names(tokens, phrase))
        yield meant
        before = meant


def _letters(token: Token) -> str:
    """The capital letters that a word begins with, if it is an abbreviation, whatever its ending: «ИИМдин»."""
    letters = token.text[: next((n for n, c in enumerate(token.text) if not c.isupper()), len(token.text))]
    return letters if len(letters) >= _LETTERS else ""


def _bracketed(tokens: Sequence[Token], body: Phrase, short: Phrase) -> bool:
    """Whether the letters stand in brackets right after a body of a state."""
    beside = body.kind in _BODIES and short.begin == body.end + 1 and tokens[body.end].text == "("
    return beside and body.side is not None and body.side.kind == "country"


def _names(tokens: Sequence[Token], body: Phrase) -> Iterator[tuple[str, ...]]:
    """The words before each noun of a name by which it is known again: «Өзгөчө кырдаалдар» of such a committee."""
    words = tokens[body.begin : body.end]
    for n in range(1, len(words) - _WORDS):
        if words[n].capital:
            yield (*(t.lower for t in words[n : n + _WORDS]), _stem(words[n + _WORDS]))


def _name(tokens: Sequence[Token], phrase: Phrase) -> tuple[str, ...]:
    """The words right before a phrase that may be the name of a body, with its noun."""
    words = tokens[max(0, phrase.begin - _WORDS) : phrase.begin]
    if len(words) < _WORDS or not words[0].capital:
        return ()
    return (*(t.lower for t in words), _stem(tokens[phrase.begin]))


def _stem(token: Token) -> str:
    """The noun as it is known again in another case."""
    return token.lower[:5]
