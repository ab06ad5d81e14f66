"""Normalisation on a copy of the text, with a way back to the original offsets.

Real news holds no-break spaces, decomposed й and ё, soft hyphens, Latin letters inside Cyrillic words and ӊ for ң.
The copy has none of them; every offset found in it leads back to the text as given.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from kgraph.model import Mention

_SPACES = dict.fromkeys(
    map(ord, "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t"), " "
)
_LETTERS = str.maketrans(
    {
        "ӊ": "ң",
        "Ӊ": "Ң",
        "ɵ": "ө",
        "Ɵ": "Ө",
        "ѳ": "ө",
        "Ѳ": "Ө",
        "ү": "ү",
        "ї": "ү",
        "ұ": "ү",
        "Ұ": "Ү",
        "қ": "к",
        "\u2011": "-",
        "\u2010": "-",
    }
)
_LATIN = str.maketrans("aceopxyvBKMHTABCEOPXYiöü", "асеорхуүВКМНТАВСЕОРХҮиөү")
_DROPPED = re.compile("[\u00ad\u200b\u200c\u200d\ufeff\u0301]")
_DECOMPOSED = re.compile("[ИиЕе][\u0306\u0308]")
_COMPOSED = {"И\u0306": "Й", "и\u0306": "й", "Е\u0308": "Ё", "е\u0308": "ё"}
_MIXED = re.compile(r"[^\W\d_]*[а-яёңөүА-ЯЁҢӨҮ][^\W\d_]*")
_HYPHENED = re.compile("(?<=[Мм]үчө)-(?=мамлекет|өлкө)")  # «мүчө-мамлекеттер» are two words
_OPENS = re.compile(r'„|(?:(?<=[\s(—–«-])|(?<=^))["“](?=\S)')  # a quotation mark that opens; any other one closes
_CLOSES = re.compile('["“”]')
_HAS_LATIN = re.compile("[A-Za-zöü]")


@dataclass(frozen=True, slots=True)
class Text:
    """A normalised text and, where its length changed, the places where the original runs ahead.

    ``cuts`` are offsets of the normalised text from which on ``shifts`` characters more lie before the original's.
    """

    original: str
    clean: str
    cuts: tuple[int, ...] = ()
    shifts: tuple[int, ...] = ()

    def back(self, begin: int, end: int, sentence: int = 0) -> Mention:
        """The span of the original that the span of the clean text stands for.

        >>> text = normalise("и\u0306од")
        >>> text.clean, text.back(1, 3)
        ('йод', Mention(begin=2, end=4, sentence=0))
        """
        return Mention(
            self._original(begin), self._original(end - 1) + self._width(end - 1) if end > begin else begin, sentence
        )

    def _original(self, offset: int) -> int:
        place = bisect_right(self.cuts, offset)
        return offset + (self.shifts[place - 1] if place else 0)

    def _width(self, offset: int) -> int:
        """How many characters of the original one character of the clean text stands for."""
        here = self._original(offset)
        return 2 if self.original[here : here + 2] in _COMPOSED else 1


def normalise(original: str) -> Text:
    """A text without the traps of real typing; offsets lead back to ``original``."""
    text = original.translate(_SPACES).translate(_LETTERS)
    text = _HYPHENED.sub(" ", _MIXED.sub(_cyrillic, text))
    text = _CLOSES.sub("»", _OPENS.sub("«", text))
    if not _DROPPED.search(text) and not _DECOMPOSED.search(text):
        return Text(original, text)
    return _shortened(original, text)


def _cyrillic(match: re.Match[str]) -> str:
    word = match.group()
    if not _HAS_LATIN.search(word):
        return word
    spelled = word.translate(_LATIN)
    return word if _HAS_LATIN.search(spelled) else spelled


def _shortened(original: str, text: str) -> Text:
    clean: list[str] = []
    cuts: list[int] = []
    shifts: list[int] = []
    done = place = 0
    for match in re.finditer(f"{_DROPPED.pattern}|{_DECOMPOSED.pattern}", text):
        kept = _COMPOSED.get(match.group(), "")
        clean.append(text[done : match.start()] + kept)
        place += match.start() - done + len(kept)
        done = match.end()
        cuts.append(place)
        shifts.append(done - place)
    clean.append(text[done:])
    return Text(original, "".join(clean), tuple(cuts), tuple(shifts))
