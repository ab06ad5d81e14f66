"""Kyrgyz sounds: vowel harmony and the consonant classes that choose between allomorphs.

Suffixes are written with archiphonemes (Hebert & Poppe, *Kirghiz Manual*, 1963, ch. 2):
``A`` а е о ө, ``I`` ы и у ү, ``U``/``O`` у ү and о ө; ``D`` д т, ``L`` л д т, ``N`` н д т, ``G`` г к, ``B`` б п.
"""

from __future__ import annotations

from collections.abc import Iterator

VOWELS = frozenset("аоуыэеиөүяёю")
VOICELESS = frozenset("пткфхсшщчц")
FRONT = frozenset("эеиөү")
LETTERS = frozenset("абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя")

# What the archiphonemes of a vowel become after each vowel; у is followed by а, in looser spelling by о.
_A_AFTER = {
    "а": "а",
    "ы": "а",
    "я": "а",
    "о": "о",
    "ё": "о",
    "у": "ао",
    "ю": "ао",
    "э": "е",
    "е": "е",
    "и": "е",
    "ө": "ө",
    "ү": "ө",
}
_I_AFTER = {
    "а": "ы",
    "ы": "ы",
    "я": "ы",
    "о": "у",
    "ё": "у",
    "у": "у",
    "ю": "у",
    "э": "и",
    "е": "и",
    "и": "и",
    "ө": "ү",
    "ү": "ү",
}
_CONSONANTS = {
    "D": {"vowel": "д", "voiced": "д", "voiceless": "т"},
    "G": {"vowel": "г", "voiced": "г", "voiceless": "к"},
    "B": {"vowel": "б", "voiced": "б", "voiceless": "п"},
    "N": {"vowel": "н", "voiced": "д", "voiceless": "т"},
    "L": {"vowel": "л", "voiced": "лд", "voiceless": "т"},
}
# One representative vowel for each kind of stem that suffixes tell apart.
HARMONIES = ("а", "о", "у", "е", "ө")
SOUNDS = ("vowel", "voiced", "voiceless")


def sound(text: str) -> str:
    """The class of the last sound: ``vowel``, ``voiced`` or ``voiceless``.

    >>> [sound(w) for w in ("Ошто", "Путин", "Казакстан", "Бишкек")]
    ['vowel', 'voiced', 'voiced', 'voiceless']
    """
    last = text[-1:]
    if last in VOWELS:
        return "vowel"
    return "voiceless" if last in VOICELESS else "voiced"


def last_vowel(text: str) -> str:
    """The last vowel of the text, or an empty string."""
    return next((c for c in reversed(text) if c in VOWELS), "")


def front(vowel: str) -> bool:
    """Whether the vowel takes suffixes with front vowels."""
    return vowel in FRONT


def spell(form: str, vowel: str, kind: str) -> Iterator[tuple[str, str, str]]:
    """The surface forms of a suffix after a stem with that last vowel and last sound.

    Yields ``(surface, last vowel, last sound class)``.

    >>> [surface for surface, _, _ in spell("DAн", "ө", "voiceless")]
    ['төн']
    """
    if not form:
        yield "", vowel, kind
        return
    letter, rest = form[0], form[1:]
    for surface in _variants(letter, vowel, kind):
        after = surface if surface in VOWELS else vowel
        for tail, end, last in spell(rest, after, sound(surface)):
            yield surface + tail, end, last


def _variants(letter: str, vowel: str, kind: str) -> str:
    if letter == "A":
        return _A_AFTER[vowel]
    if letter == "I":
        return _I_AFTER[vowel]
    if letter == "U":
        return "ү" if front(vowel) else "у"
    if letter == "O":
        return "ө" if front(vowel) else "о"
    return _CONSONANTS[letter][kind] if letter in _CONSONANTS else letter
