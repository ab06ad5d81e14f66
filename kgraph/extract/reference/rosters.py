"""Lists of persons after an office in the plural: «элчилер: Франциядан – X, Индиядан – Y жана Z»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kgraph.extract.phrases.phrases import Phrase
from kgraph.extract.syntax.tokens import Token

_OFFICES = frozenset({"office", "envoys"})
_ENDS = frozenset(".!?;:…")


def listed(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> tuple[Phrase, ...]:
    """The phrases; persons without an office in a list after a colon hold the one before it."""
    found: list[Phrase] = []
    office: Phrase | None = None
    end = 0
    for phrase in phrases:
        if phrase.kind in _OFFICES and phrase.plural and _opens(tokens, phrase):
            office, end = phrase, phrase.end + 1
        elif office is not None and any(t.text in _ENDS for t in tokens[end : phrase.begin]):
            office = None
        elif office is not None and phrase.name is not None and not phrase.post:
            found.append(replace(phrase, post=office.post, ref=office.ref, sides=phrase.sides or office.sides))
            continue
        found.append(phrase)
    return tuple(found)


def _opens(tokens: Sequence[Token], office: Phrase) -> bool:
    """Whether a list follows an office."""
    return not office.case and office.end < len(tokens) and tokens[office.end].text == ":"
