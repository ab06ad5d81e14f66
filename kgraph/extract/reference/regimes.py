"""Armed groups that govern their state and then act for it: «Пакистан менен Талибан сүйлөштү» is about two states."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kgraph.extract.phrases.bodies import Bodies
from kgraph.extract.phrases.phrases import Phrase
from kgraph.extract.syntax.words import Words
from kgraph.model import Actor

_ORG = "org"


def governing(phrases: Sequence[Phrase], begins: Sequence[int], bodies: Bodies, words: Words) -> tuple[Phrase, ...]:
    """The phrases; such a group means its state unless the sentence names that beside it («Талибан Кабулду алды»).

    ``begins`` are the tokens that begin the sentences.
    """
    return tuple(_governing(phrases, begins, bodies, words))


def _governing(phrases: Sequence[Phrase], begins: Sequence[int], bodies: Bodies, words: Words) -> Iterator[Phrase]:
    for phrase in phrases:
        org = bodies.orgs.get(phrase.ref) if phrase.kind == _ORG and phrase.ref in words.ruling else None
        if org is None or not org.country:
            yield phrase
            continue
        state, place = Actor("country", org.country), bisect_right(begins, phrase.begin)
        beside = (p for p in phrases if p is not phrase and bisect_right(begins, p.begin) == place)
        apart = any(state in p.sides for p in beside)
        yield phrase if apart else replace(phrase, sides=(state,))
