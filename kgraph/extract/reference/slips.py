"""Slips of the pen in a name: one letter too many, too few, another one, or two that have changed places."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

_SHORTEST = 5  # «Ли Хак Ён» is not «Ли Нак Ён»


def holes(words: Sequence[str]) -> Iterator[tuple[tuple[str, ...], str]]:
    """A name of several words with each of them left out in turn, and that word.

    >>> list(holes(("владимир", "путин")))
    [(('', 'путин'), 'владимир'), (('владимир', ''), 'путин')]
    """
    if len(words) > 1:
        for i, word in enumerate(words):
            yield (*words[:i], "", *words[i + 1 :]), word


def slip(written: str, meant: str) -> bool:
    """Whether a word is another one with one slip inside it; her name is no slip of his.

    >>> slip("владмир", "владимир"), slip("кубтабек", "кубатбек"), slip("шакиров", "бакиров"), slip("токаева", "токаев")
    (True, True, False, False)
    """
    ends = written[:1] == meant[:1] and written[-1:] == meant[-1:]
    if written == meant or not ends or min(len(written), len(meant)) < _SHORTEST:
        return False
    same = next(
        (i for i, (a, b) in enumerate(zip(written, meant, strict=False)) if a != b), min(len(written), len(meant))
    )
    a, b = written[same:], meant[same:]
    return a[1:] == b or a == b[1:] or a[1:] == b[1:] or (a[:2] == b[1::-1] and a[2:] == b[2:])
