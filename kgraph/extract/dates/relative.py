"""Days and months counted from the day that a text speaks from: «бүгүн», «өткөн бейшембиде», «ушул айда»."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.extract.dates.calendars import Calendar, Phrases, is_day, moved, shifted, weekday
from kgraph.extract.syntax.tokens import Token

_FULL = len("YYYY-MM-DD")

Counted = tuple[int, str]
"""The token after the words of a date, and the date; empty if the day that the text speaks from is not told."""


def phrase(tokens: Sequence[Token], i: int, table: Phrases, *, inflected: bool = False) -> tuple[int, int] | None:
    """The words of a table that stand at ``i``: the token after them, and their number.

    The last word stands as the table has it, or ``inflected`` as any form of it in the singular.
    """
    begun = {r.lemma for r in tokens[i].readings if r.lemma in table} if inflected else set()
    if tokens[i].lower in table:
        begun.add(tokens[i].lower)
    for words, number in (entry for key in sorted(begun) for entry in table[key]):
        *first, last = tokens[i : i + len(words)]
        if len(first) + 1 < len(words) or any(t.lower != w for t, w in zip(first, words, strict=False)):
            continue
        if last.lower == words[-1] or (inflected and any(r.lemma == words[-1] and not r.number for r in last.readings)):
            return i + len(words), number
    return None


def day(tokens: Sequence[Token], i: int, cal: Calendar, published: str) -> Counted | None:
    """«бүгүн», «мурдагы күнү»: the day counted from the one that the text speaks from."""
    found = None if phrase(tokens, i, cal.mornings) else phrase(tokens, i, cal.days)
    return None if found is None else (found[0], shifted(published, found[1]) if is_day(published) else "")


def month(tokens: Sequence[Token], i: int, cal: Calendar, published: str) -> Counted | None:
    """«ушул айда», «өткөн айдын башында»: the month counted from the day that the text speaks from."""
    found = phrase(tokens, i, cal.moons, inflected=True)
    if found is None or not any(r.case in ("Loc", "Gen") for r in tokens[found[0] - 1].readings):
        return None
    return found[0], moved(published, found[1]) if is_day(published) else ""


def week_day(tokens: Sequence[Token], i: int, cal: Calendar, published: str) -> Counted | None:
    """«шаршемби күнү», «өткөн бейшембиде»: the nearest such day, before or after as its word or the tense says."""
    at, turn = phrase(tokens, i, cal.turns) or (i, 0)
    name = _weekday(tokens, at, cal)
    if not name:
        return None
    dated = at + 1 < len(tokens) and any(r.lemma == cal.day for r in tokens[at + 1].readings)
    town = name in cal.towns and tokens[at].capital
    if not dated and (name in cal.weeks or town or not _local(tokens[at], name)):
        return None
    end = at + 2 if dated else at + 1
    if len(published) != _FULL:
        return end, ""
    past = turn < 0 or (not turn and tells_past(tokens, end))
    return end, weekday(shifted(published, turn), cal.weekdays.index(name), past)


def _weekday(tokens: Sequence[Token], i: int, cal: Calendar) -> str:
    """The day of the week of which a token is a form, else an empty string."""
    return next((name for name in cal.weekdays if i < len(tokens) and ("noun", name) in tokens[i].keys), "")


def _local(token: Token, name: str) -> bool:
    """Whether the name of a day says when: «дүйшөмбүдө»."""
    return any(r.lemma == name and r.case == "Loc" and not r.attr for r in token.readings)


def tells_past(tokens: Sequence[Token], i: int) -> bool:
    """Whether the next finite verb tells of the past; where there is none, not what is to come: «келери күтүлүүдө»."""
    verbs = [verb for t in tokens[i:] if (verb := t.verb()) is not None]
    coming = any(verb.form == "Part" and verb.tense == "Fut" and verb.owner for verb in verbs)
    return next((verb.tense for verb in verbs if verb.finite), "" if coming else "Past") == "Past"
