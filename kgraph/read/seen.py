"""Which documents have been read already, in about 50 bytes a document."""

from __future__ import annotations

from array import array
from enum import Enum
from hashlib import blake2b


class Seen(Enum):
    """What is known of a document: its id is new, was there with the same text, or with another."""

    NEW = "new"
    SAME = "same"
    OTHER = "other"


class Register:
    """A hash table of digests, 64 bits of the id and 64 of the text, in two flat arrays.

    >>> register = Register()
    >>> [register.add(*pair).value for pair in (("a", "x"), ("b", "x"), ("a", "x"), ("a", "y"))]
    ['new', 'new', 'same', 'other']
    """

    def __init__(self) -> None:
        self._used = 0
        self._ids = array("Q", bytes(8 * 1024))
        self._texts = array("Q", bytes(8 * 1024))

    def add(self, identifier: str, text: str) -> Seen:
        """Notes a document; the first text of an id stays."""
        key, value = _digest(identifier) or 1, _digest(text)
        slot = self._slot(key)
        if self._ids[slot]:
            return Seen.SAME if self._texts[slot] == value else Seen.OTHER
        self._ids[slot], self._texts[slot] = key, value
        self._used += 1
        if self._used * 3 > len(self._ids) * 2:
            self._grow()
        return Seen.NEW

    def _slot(self, key: int) -> int:
        """Where a key stands or would stand: the first free or equal slot from its own place on."""
        ids, mask = self._ids, len(self._ids) - 1
        slot = key & mask
        while ids[slot] and ids[slot] != key:
            slot = (slot + 1) & mask
        return slot

    def _grow(self) -> None:
        ids, texts = self._ids, self._texts
        self._ids, self._texts = (array("Q", bytes(16 * len(ids))) for _ in range(2))
        for key, value in zip(ids, texts, strict=True):
            if key:
                slot = self._slot(key)
                self._ids[slot], self._texts[slot] = key, value


def _digest(text: str) -> int:
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "little")
