"""Quotation marks: where what somebody says begins and ends."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.extract.syntax.tokens import Token, following

OPENING, CLOSING = frozenset("«"), frozenset("»")  # others become these when a text is read
MARKS = OPENING | CLOSING
_THAT = "деп"


def marks(tokens: Sequence[Token]) -> list[Token]:
    """The quotation marks among tokens."""
    return [t for t in tokens if t.text in MARKS]


def goes_on(tokens: Sequence[Token]) -> bool:
    """Whether a quotation begins among tokens and does not end there."""
    found = marks(tokens)
    return bool(found) and found[-1].text in OPENING


def ends(tokens: Sequence[Token]) -> bool:
    """Whether a quotation that began before tokens ends among them."""
    found = marks(tokens)
    return bool(found) and found[0].text in CLOSING


def reported(tokens: Sequence[Token], i: int) -> bool:
    """Whether «деп» follows verb ``i``, which so ends what somebody says: «X Y-ти колдойт деп айтты», «“…” деп»."""
    return following(tokens, i + (following(tokens, i) in CLOSING)) == _THAT
