"""Whose aide somebody is, told by a name in the genitive: «баш катчы Антониу Гутерриштин өкүлү Асан Үсөнов»."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from kgraph.extract.lexicon.offices import Offices
from kgraph.extract.phrases.phrases import Phrase
from kgraph.extract.syntax.tokens import Token

_HOUSES: Mapping[str, tuple[str, ...]] = {
    "head-of-state": ("seat",),
    "prime-minister": ("government",),
    "foreign-minister": ("foreign-ministry",),
    "minister": ("ministry",),
    "secretary-general": ("authorities", "international"),
}  # what the aides of those in office belong to, as the table of titles names it
_VAGUE = frozenset({"", "other"})


def aided(tokens: Sequence[Token], phrases: Sequence[Phrase], offices: Offices) -> Iterator[Phrase]:
    """The phrases; the aide of an official named right before him is of his state or organisation, and in his house."""
    yield from phrases[:1]
    for before, phrase in pairwise(phrases):
        if not _aide(tokens, before, phrase):
            yield phrase
            continue
        kinds = _HOUSES.get(before.post, ())
        post = offices.post(phrase.ref, kinds) if kinds and phrase.post in _VAGUE else phrase.post
        yield replace(phrase, sides=before.sides, post=post)


def _aide(tokens: Sequence[Token], master: Phrase, aide: Phrase) -> bool:
    """Whether a title that is somebody's stands right after an official in the genitive."""
    official = master.name is not None and master.case == "Gen" and bool(master.post and master.sides)
    own = aide.title is not None and not aide.sides and master.end == aide.begin == aide.title[0]
    last = tokens[aide.title[1] - 1] if aide.title is not None else None
    return official and own and last is not None and any(r.owner == "3" for r in last.readings)
