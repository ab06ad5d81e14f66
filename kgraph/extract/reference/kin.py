"""Relatives: «Ким Чен Ындын карындашы Ким Ё Чжон» is about the sister, «президенттин жубайы X» about the wife."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kgraph.extract.phrases.phrases import Phrase
from kgraph.extract.reference.people import Register
from kgraph.extract.syntax.tokens import Token
from kgraph.extract.syntax.words import Words
from kgraph.model import Actor

_KINDS = frozenset({"person", "office"})
_LINKS = frozenset({"жана", "менен"})


def related(tokens: Sequence[Token], phrases: Sequence[Phrase], register: Register, words: Words) -> Iterator[Phrase]:
    """The phrases; a named relative stands for himself, with the state of whose relative he is."""
    before: Phrase | None = None
    for phrase in phrases:
        named = phrase
        if before is not None and before.kind in _KINDS and _relative(tokens, before, phrase, words):
            named = replace(phrase, sides=phrase.sides or before.sides or _served(before, register))
            before = replace(before, head=None, relation="kin")
        if before is not None:
            yield before
        before = named
    if before is not None:
        yield before


def unaccompanied(
    tokens: Sequence[Token], phrases: Sequence[Phrase], words: Words
) -> tuple[tuple[Phrase, ...], frozenset[int]]:
    """The phrases, in which relatives who only go along are told with whom they do («X жана анын жубайы Y келишти»,
    «X-ти жана анын жубайы Y-ти кабыл алды»), and the tokens at which the names of those relatives begin."""
    found = list(phrases)
    names: set[int] = set()
    for n in range(len(phrases) - 3, -1, -1):
        person, he, relative = phrases[n : n + 3]
        if relative.name is not None and _along(tokens, person, he, relative, words):
            names.add(relative.name.begin)
            found[n : n + 3] = [replace(person, end=relative.end, relation=relative.relation)]
    return tuple(found), frozenset(names)


def _along(tokens: Sequence[Token], person: Phrase, he: Phrase, relative: Phrase, words: Words) -> bool:
    """Whether the last of three phrases names a relative beside the first, who acts or is an official to whom others
    do something: «президент X-ти жана анын жубайы Y-ти»; «X-ке жана анын жубайы Y-ке санкция салды» is of both."""
    link = tokens[person.end : he.begin]
    linked = len(link) == 1 and link[0].lower in _LINKS and not person.relation
    pointed = he.kind == "pronoun" and he.case == "Gen" and not he.plural
    together = person.kind in _KINDS and person.case == relative.case
    together = together and (not person.case or (person.case == "Acc" and bool(person.post)))
    return linked and pointed and together and _relative(tokens, he, relative, words)


def _served(phrase: Phrase, register: Register) -> tuple[Actor, ...]:
    """The states that somebody of the reference data has served."""
    known = register.find(phrase.name.words, frozenset(), frozenset()) if phrase.name is not None else None
    return tuple(dict.fromkeys(of for _, of in known.offices))[:1] if known is not None else ()


def _relative(tokens: Sequence[Token], of: Phrase, named: Phrase, words: Words) -> bool:
    """Whether one phrase is the genitive of somebody, and the other a name right after a word for a relative."""
    owner = (of.kind in _KINDS or of.kind == "pronoun") and of.case == "Gen"
    between = tokens[of.end : named.begin]
    kin = len(between) == 1 and any(r.owner == "3" and r.lemma in words.kin for r in between[0].readings)
    return owner and kin and named.kind == "person"
