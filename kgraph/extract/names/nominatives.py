"""The nominative of names: which ending is a case and which belongs to the name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kgraph.extract.names.lists import NameLists
from kgraph.extract.syntax.tokens import Token
from kgraph.language.morphology import Analysis

_SHORTEST = 3
_SYLLABLE = 2
_VOWELS = frozenset("аоуыэеиөүяёю")
_CASES = ("Gen", "Dat", "Acc", "Abl", "Loc")
_REGNAL = re.compile("([IVX]+)(?:-?(?:([дтн][ыиуү]н)|([гк][аеоө])|([дтн][ыиуү])|([дт][аеоө]н)|([дт][аеоө])))?$")


def nominative(token: Token, written: frozenset[str], names: NameLists) -> tuple[str, str]:
    """The nominative of the last word of a name, and the case that the text has it in.

    Listed names and family endings decide first; then a base form elsewhere in the document (``written``:
    its capitalised words in lower case); then the longest case suffix that fits by harmony and consonant.
    """
    if token.lower in names.given or token.lower in names.family:
        return token.text, ""
    rounded = next((ending for ending in names.rounded if token.lower.endswith(ending)), "")
    if rounded:
        return token.text[: 2 - len(rounded)], names.rounded[rounded]
    cased = [r for r in token.readings if strippable(r)]
    named = (r.case != "Loc" or r.attr or names.ending(r.stem) or r.stem in written for r in cased)  # not «Хонда»
    stripped = [r for r, sure in zip(cased, named, strict=True) if sure]
    soft = next((r for r in stripped if f"{r.stem}ь" in written), None)
    if soft is not None:
        return f"{token.text[: len(soft.stem)]}ь", soft.case  # «Ду Дэвэнден», of «Ду Дэвэнь»
    for test in (lambda s: s in names.family or s in names.given or s in names.told, names.ending):
        for reading in stripped:
            if test(reading.stem):
                return token.text[: len(reading.stem)], reading.case
        if test(token.lower) and not _genitive(stripped, token.lower, names):
            return token.text, ""
    for reading in token.readings:
        if reading.number == "Plur" and reading.pos == "NOUN" and not reading.owner and names.ending(reading.stem):
            return token.text[: len(reading.stem)], reading.case
    for reading in stripped:
        if reading.stem in written:
            return token.text[: len(reading.stem)], reading.case
    if (short := syllable(token)) is not None and short[0].lower() in written:
        return short  # «Инмин Янды … Инмин Ян»
    longer = (r for r in reversed(stripped) if len(token.lower) - len(r.stem) > 1)
    best = next(longer, None)
    return (token.text, "") if best is None else (token.text[: len(best.stem)], best.case)


def _genitive(stripped: Sequence[Analysis], word: str, names: NameLists) -> bool:
    """Whether «-ын», «-ин» is the end of a genitive rather than of a family name: «Сарандреанын», not «Пушкин».

    Of a short name «-ын» is: «Чан Тхань Мандын», not «Путин».
    """
    cases = [r for r in stripped if r.case == "Gen" and (len(r.stem) > _SHORTEST or word.endswith("ын"))]
    return word.endswith(("ын", "ин")) and not word.endswith(names.sure) and bool(cases)


def syllable(token: Token) -> tuple[str, str] | None:
    """The nominative and case of the last word of a name like «Ли Хак Ёнду», of which two letters may be all."""
    forms = (r for r in token.readings if _cased(r) and len(r.stem) == _SYLLABLE)
    reading = next((r for r in forms if r.stem[-1] not in _VOWELS and len(token.text) - len(r.stem) > 1), None)
    return None if reading is None else (token.text[:_SYLLABLE], reading.case)


def strippable(reading: Analysis) -> bool:
    """Whether a reading takes nothing but a case from a word, and leaves enough of it."""
    return _cased(reading) and len(reading.stem) >= _SHORTEST


def _cased(reading: Analysis) -> bool:
    inflected = reading.owner or reading.number or reading.pronominal
    return reading.pos == "NOUN" and reading.case in _CASES and not inflected


def case_of(token: Token, word: str) -> str | None:
    """The case of a form of a name; None if it is no form of it."""
    if token.lower == word:
        return ""
    return next((r.case for r in token.readings if r.stem == word and _cased(r)), None)


def regnal(text: str) -> tuple[str, str] | None:
    """The number of a ruler and the case of the form, if a word is one: «Карл IIIгө».

    >>> regnal("XIVдү"), regnal("II"), regnal("VI-нын"), regnal("Иван")
    (('XIV', 'Acc'), ('II', ''), ('VI', 'Gen'), None)
    """
    found = _REGNAL.match(text)
    if found is None:
        return None
    return found[1], next((case for case, group in zip(_CASES, found.groups()[1:], strict=True) if group), "")


def son(token: Token, names: NameLists) -> tuple[str, str] | None:
    """«уулу», «кызынын» as the last word of a name: its nominative and case."""
    if token.lower in names.sons:
        return token.text, ""
    forms = (r for r in token.readings if r.stem in names.sons and r.case and r.pronominal)
    return next(((r.stem, r.case) for r in forms), None)
