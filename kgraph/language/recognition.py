"""Whether a text is in a language at all, by its letters and by the words that nearly every sentence of it has."""

from __future__ import annotations

import re
from collections import Counter

from kgraph.language.bundle import Language

_WORD = re.compile(r"[^\W\d_]+")
ENOUGH = 30
"""Words that a text must have for its language to be judged."""
OWN = 0.005
"""Letters that are the language's own, among all: Kyrgyz news has .04 and more, Russian none."""
COMMON = 0.02
"""Common words among all words: Kyrgyz news has some .08, with few exceptions; Russian and English below .01."""
STRANGE = 0.01
"""Letters that only neighbours have, among all: Kazakh, Uzbek and Tajik have .05 and more."""


def foreign(text: str, language: Language) -> bool:
    """Whether a text seems not to be in the language; a short one always may be.

    >>> from kgraph.language import load
    >>> foreign("Президент встретился с министром иностранных дел. " * 9, load("ky"))
    True
    >>> foreign("Президент тышкы иштер министри менен жолугушуп, бул тууралуу айтты. " * 9, load("ky"))
    False
    """
    table = language.words["words"]["recognition"]
    words = _WORD.findall(text.lower())
    if len(words) < ENOUGH:
        return False
    letters = Counter("".join(words))
    total = letters.total()
    if sum(letters[c] for c in table["neighbours"]) > STRANGE * total:
        return True
    known = frozenset(table["common"])
    common = sum(word in known for word in words)
    return sum(letters[c] for c in table["letters"]) < OWN * total and common < COMMON * len(words)
