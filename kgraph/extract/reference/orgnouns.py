"""Organisations pointed back to by what they are: «Банк быйыл … бөлөт» after «Азия өнүктүрүү банкы»."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kgraph.extract.phrases.bodies import Bodies
from kgraph.extract.phrases.phrases import Phrase
from kgraph.extract.syntax.tokens import Token
from kgraph.extract.syntax.words import Words
from kgraph.language.morphology import Analysis
from kgraph.model import Actor

_NEAR = 150  # words
_CASES = frozenset({"", "Dat", "Acc", "Abl"})
_REACH = 3
_RULER = "head-of-state"
_ANY, _INTERNATIONAL = "уюм", "international"

Named = tuple[int, Actor, str]  # where an organisation is named, which, and the last word of the name


def recalled(tokens: Sequence[Token], phrases: Sequence[Phrase], bodies: Bodies, words: Words) -> tuple[Phrase, ...]:
    """The phrases with those that a bare noun adds: each means the organisation named last whose name ends in it."""
    found: list[Phrase] = []
    named: list[Named] = []
    reached = 0
    for phrase in (*phrases, None):
        until = phrase.begin if phrase is not None else len(tokens)
        if named:
            found.extend(_between(tokens, reached, until, _speaks(found), named, bodies, words))
        if phrase is not None:
            again = _again(tokens, phrase, named, bodies, words)
            found.append(again or _headed(tokens, phrase, named, bodies, words))
            reached = max(reached, phrase.end)
            head = tokens[phrase.end - 1].lower
            named.extend((phrase.end, side, head) for side in (*phrase.to, *phrase.sides) if side.code in bodies.orgs)
    return tuple(found)


def _again(
    tokens: Sequence[Token], phrase: Phrase, named: Sequence[Named], bodies: Bodies, words: Words
) -> Phrase | None:
    """A body of no state that is the organisation named before: «Комитет …» after «Журналисттерди коргоо комитети»."""
    if phrase.kind != "body" or phrase.sides or phrase.end - phrase.begin > 1:
        return None
    return next(_between(tokens, phrase.begin, phrase.end, False, named, bodies, words), None)


def _headed(tokens: Sequence[Token], phrase: Phrase, named: Sequence[Named], bodies: Bodies, words: Words) -> Phrase:
    """An official of no state after the genitive of the noun for an organisation is of the one named last that the noun
    means: «Чилинин ЮНЕСКОдогу өкүлү уюмдун башкы директору X-ти чакырды»."""
    titled = phrase.title is not None and not phrase.sides and phrase.kind in ("office", "person")
    before = tokens[phrase.begin - 1] if titled and phrase.begin else None
    readings = before.readings if before is not None else ()
    plain = (r for r in readings if r.case == "Gen" and not (r.owner or r.number))
    noun = next((r.lemma for r in plain if r.lemma in words.unnamed), "")
    if not noun or before is None or not (_opens(tokens, before.i, words) or tokens[before.i - 1].capital):
        return phrase  # «эл аралык уюмдун башчысы» is that of another one
    last = next((n for n in reversed(named) if noun == _ANY or _called(n, noun, bodies)), None)
    near = last is not None and phrase.begin - last[0] < _NEAR and bodies.orgs[last[1].code].kind == _INTERNATIONAL
    if last is not None and near:
        return replace(phrase, sides=(last[1],))
    firm = last is None and phrase.name is None and phrase.post == _RULER  # «фонддун президенти» rules no state
    return replace(phrase, post="") if firm else phrase


def _between(
    tokens: Sequence[Token],
    begin: int,
    end: int,
    after: bool,
    named: Sequence[Named],
    bodies: Bodies,
    words: Words,
) -> Iterator[Phrase]:
    """The phrases that the bare nouns of a range make."""
    for i in range(begin, end):
        reading = _noun(tokens, i, words, i == begin and after)
        if reading is None:
            continue
        last = next((n for n in reversed(named) if _called(n, reading.lemma, bodies)), None)
        if last is not None and i - last[0] < _NEAR:
            yield Phrase(i, i + 1, "org", ref=last[1].code, sides=(last[1],), case=reading.case)


def _noun(tokens: Sequence[Token], i: int, words: Words, after: bool) -> Analysis | None:
    """How a word stands for an organisation: nothing before says more of it, and it says nothing of what follows."""
    reading = next((r for r in tokens[i].readings if r.lemma in words.unnamed and not r.owner), None)
    if reading is not None and reading.case == "Gen" and _gathers(tokens[i + 1 : i + 1 + _REACH], words):
        return reading
    if reading is None or reading.case not in _CASES or not (after or _opens(tokens, i, words)):
        return None
    follows = tokens[i + 1] if i + 1 < len(tokens) else None
    owned = follows is not None and follows.word and not follows.capital and any(r.owner for r in follows.readings)
    return None if owned and not reading.case else reading


def _gathers(tokens: Sequence[Token], words: Words) -> bool:
    """Whether a gathering follows: «банктын жылдык жыйыны», «кеңештин кезексиз отуруму»."""
    return any(r.lemma in words.venues and r.owner for t in tokens if t.word for r in t.readings)


def _speaks(phrases: Sequence[Phrase]) -> bool:
    """Whether the last phrase is somebody of whom a clause may tell: «өкүлү Асан Асанов банк … бөлөрүн билдирди»."""
    return bool(phrases) and phrases[-1].kind in ("person", "office") and not phrases[-1].case


def _opens(tokens: Sequence[Token], i: int, words: Words) -> bool:
    before = tokens[i - 1] if i else None
    return before is None or not before.word or before.lower in words.pointing


def _called(named: Named, noun: str, bodies: Bodies) -> bool:
    """Whether an organisation has a name that ends in a noun: «Эл аралык валюта фонду», «Коопсуздук кеңеши»."""
    _, side, head = named
    return any(last.startswith(noun[:-1]) for last in (bodies.orgs[side.code].name.split()[-1].lower(), head))
