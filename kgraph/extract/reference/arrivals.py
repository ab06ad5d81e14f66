"""Whose guests are, by where they come from: «Кытайдан келген делегация», «Сеулдан учуп келген депутаттар»."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kgraph.extract.phrases.phrases import Phrase
from kgraph.extract.syntax.tokens import Token, following
from kgraph.extract.syntax.words import Words
from kgraph.language.morphology import Analysis

_ORIGINS = frozenset({"country", "capital", "place", "body", "org"})
_GROUP = "delegation"
_PLURAL = frozenset({"office", "envoys"})
_OBLIQUE = frozenset({"Acc", "Dat", "Loc", "Abl"})
_GAP = 5  # «келген», and what the guests are for: «келген медицина тармагынын өкүлдөрү»


def arrived(tokens: Sequence[Token], phrases: Sequence[Phrase], words: Words) -> Iterator[Phrase]:
    """The phrases in which guests have the state that they come from, with those that only a noun for experts names.

    «Кытайдан келген парламенттик делегация», «Сеулдан учуп келген депутаттар», «Германиядан келген адистердин тобу».
    """
    before: Phrase | None = None
    for phrase in (*phrases, None):
        begin = phrase.begin if phrase is not None else len(tokens)
        if before is not None and (experts := _experts(tokens, before, begin, words)) is not None:
            yield experts
        if phrase is None:
            return
        if before is not None and _guests(phrase) and _came(tokens[_left(before) : begin], before, words):
            yield replace(phrase, sides=before.sides)
        else:
            yield phrase
        before = phrase


def _guests(phrase: Phrase) -> bool:
    """Whether a phrase means guests of whom nothing says whose they are."""
    led = phrase.kind == "person" and not phrase.post
    return not phrase.sides and (phrase.ref == _GROUP or led or (phrase.kind in _PLURAL and phrase.plural))


def _left(origin: Phrase) -> int:
    """Where the place ends from which somebody comes; a town of no list ends what owns it: «X-тин Y шаарынан»."""
    return origin.head.end if origin.case == "Gen" and origin.head is not None else origin.end


def _came(gap: Sequence[Token], origin: Phrase, words: Words) -> bool:
    """Whether nothing but a participle of coming, and a few words that tell no act, follow a place in the ablative."""
    abroad = "Abl" in (origin.case, origin.head.case if origin.head is not None else "")
    told = origin.kind in _ORIGINS and len(origin.sides) == 1 and abroad and not origin.attr
    acts = [(n, verb) for n, token in enumerate(gap) if (verb := token.verb()) is not None]
    came = max((n for n, verb in acts if verb.lemma in words.coming), default=len(gap))
    moved = bool(acts) and acts[-1][1].form == "Part" and acts[-1][0] <= came + 1  # «келген», «келе жаткан»
    return told and len(gap) <= _GAP and moved and all(token.word and not _oblique(token) for token in gap)


def _oblique(token: Token) -> bool:
    """Whether a word is something of a case of its own: «келген жабдууларды адистер текшерди»."""
    return bool(token.readings) and all(r.pos == "NOUN" and r.case in _OBLIQUE for r in token.readings)


def _experts(tokens: Sequence[Token], origin: Phrase, end: int, words: Words) -> Phrase | None:
    """The guests who are called only by their calling, in the plural or as a group: «келген хирургдардын тобу»."""
    left = _left(origin)
    for i in range(left + 1, min(left + _GAP + 1, end)):
        reading = next((r for r in tokens[i].readings if r.lemma in words.experts and r.number == "Plur"), None)
        if reading is None:
            continue
        if not _came(tokens[left:i], origin, words):
            return None
        group = _group(tokens[i + 1], words) if reading.case == "Gen" and i + 1 < end else None
        last, reading = (i + 1, group) if group is not None else (i, reading)
        relation = words.postpositions.get(following(tokens, last), "")
        return Phrase(
            i, last + 1, "body", _GROUP, sides=origin.sides, case=reading.case, plural=group is None, relation=relation
        )
    return None


def _group(token: Token, words: Words) -> Analysis | None:
    """How a word stands for a group of those before it: «адистердин тобун»."""
    return next((r for r in token.readings if r.lemma in words.groups and r.owner == "3"), None)
