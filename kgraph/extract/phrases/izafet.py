"""Bodies that only say whose something is, without an ending: «Чили Перудагы сот реформасын колдоду»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from kgraph.extract.phrases.phrases import Phrase
from kgraph.extract.syntax.tokens import Token

_BODY = "body"
_ACTING = frozenset({"country", "capital", "person", "office", "org", _BODY})


def owning(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> list[Phrase]:
    """The phrases, in their order; a bare body before a noun that is owned is as in the genitive, if somebody else
    stands before it in the clause as its subject: not «Перудагы сот чечимин жарыялады»."""
    return [
        replace(p, case="Gen") if _bare(tokens, p) and _acted(tokens, phrases[:k], p.begin) else p
        for k, p in enumerate(phrases)
    ]


def _bare(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a body of a state has no ending and stands right before a noun with an owner."""
    if phrase.kind != _BODY or phrase.case or phrase.relation or phrase.attr or phrase.plural or not phrase.sides:
        return False
    last, after = tokens[phrase.end - 1], tokens[phrase.end : phrase.end + 1]
    owned = any(r.owner for r in last.readings)
    return not owned and any(r.pos == "NOUN" and r.owner == "3" and r.case for t in after for r in t.readings)


def _acted(tokens: Sequence[Token], before: Sequence[Phrase], begin: int) -> bool:
    """Whether a nominative stands before, with no verb and no sign between that sets it apart."""
    near = takewhile(lambda p: not _parted(tokens, p.end, begin), reversed(before))
    return any(p.kind in _ACTING and not (p.case or p.relation or p.attr) for p in near)


def _parted(tokens: Sequence[Token], begin: int, end: int) -> bool:
    verbs = (verb for t in tokens[begin:end] if (verb := t.verb()) is not None)
    return any(t.text in ".!?;:" for t in tokens[begin:end]) or any(v.finite or v.form == "Conv" for v in verbs)
