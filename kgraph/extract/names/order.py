"""The words of a personal name in their order: the given name first, «X уулу» as one, no Russian case."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from kgraph.extract.names.lists import NameLists
from kgraph.extract.syntax.tokens import initial

_MALE = ("бек", "бай")
_FAMILY = ("ов", "ев", "ёв")
_FEMALE = ("ова", "ева", "ёва", "ина")


def whole(words: Sequence[str], sons: Collection[str]) -> tuple[str, ...]:
    """The words of a name, «X уулу» as the one family name that it is.

    >>> whole(("Нурланбек", "Тургунбек", "уулу"), {"уулу"})
    ('Нурланбек', 'Тургунбек уулу')
    """
    if len(words) > 1 and words[-1].lower() in sons:
        return (*words[:-2], f"{words[-2]} {words[-1]}")
    return tuple(words)


def _native(words: tuple[str, ...], names: NameLists) -> tuple[str, ...]:
    """A name that has the Russian genitive, without it: «Кайрата Асанов», «Тилекбека Асанова»."""
    given, family = words[0], words[-1]
    stem = given[:-1].lower()
    male = stem.endswith(_MALE) or family.lower().endswith(_FAMILY)
    if len(words) != 2 or given[-1:] != "а" or given.lower() in names.given or stem not in names.given or not male:
        return words
    return given[:-1], family[:-1] if family.lower().endswith(_FEMALE) else family


def ordered(words: tuple[str, ...], names: NameLists) -> tuple[str, ...]:
    """Given name first: official lists put the family name before given name and patronymic."""
    words = _native(words, names)
    if len(words) == 3 and words[2].lower().endswith(names.patronymics) and words[1].lower() in names.given:
        return (words[1], words[2], words[0]) if not words[2].lower().endswith("ич") else (words[1], words[0])
    if len(words) == 3 and initial(words[1]) and initial(words[2]):
        return (words[1], words[2], words[0])
    if len(words) == 2 and initial(words[1]):
        return (words[1], words[0])
    return words
