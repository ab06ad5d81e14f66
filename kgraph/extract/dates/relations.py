"""How a date stands to the event: by the case of its last word."""

from __future__ import annotations

from kgraph.extract.syntax.tokens import Token


def of_years(word: str) -> str:
    """How a period of years stands to the event, by its last word: «2026-2027-жылдарга» is what a plan is for."""
    return "until" if word.endswith(("га", "ге")) else "of" if word.endswith(("гы", "дын")) else "on"


def case_of(token: Token, default: str) -> str:
    """The case of «ай» or «күн» after a month; they are short, so that longer stems come last."""
    return next(("Attr" if r.attr else r.case for r in reversed(token.readings) if r.case), default)


def by_case(case: str) -> str:
    """How a day, month or year in a case stands to the event."""
    return {"Dat": "until", "Abl": "since", "Gen": "of", "Attr": "of"}.get(case, "on")
