"""The town in which a report opens: «ЗАГРЕБ – Премьер-министр …» is a line of its own, and nobody who acts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kgraph.extract.lexicon.gazetteer import Unit
from kgraph.extract.syntax.tokens import DASHES, Token

_TOWNS = frozenset({"capital", "place"})
_REST = 9  # tokens of a dateline after its town: «, 5-март (КирТАГ)»
_SHORT = 4
_MARKS = frozenset("(/")


def opened(
    tokens: Sequence[Token], bounds: Sequence[tuple[int, int]], units: Sequence[Unit]
) -> tuple[tuple[int, int], ...]:
    """The sentences, those that open with a dateline cut after it: a town in capitals, or with an outlet or a day.

    «БИШКЕК (КирТАГ) – Элчи келди», «ЗАГРЕБ – Элчи келди», «(Бишкек) – Элчи келди»; not «Бишкек – Ош жолу».
    """
    bare = [u for u in units if not (u.reading and u.reading.case)]
    towns = {u.begin: u.end for u in bare if u.kind in _TOWNS}
    lands = {u.begin: u.end for u in bare if u.kind == "country"}
    after = {b: lands.get(e + 1, e) if e < len(tokens) and tokens[e].text == "," else e for b, e in towns.items()}
    found: list[tuple[int, int]] = []
    for begin, end in bounds:
        cut = _dateline(tokens, begin, end, towns, after)
        found.extend([(begin, cut), (cut, end)] if cut else [(begin, end)])
    return tuple(found)


def _dateline(tokens: Sequence[Token], begin: int, end: int, towns: Mapping[int, int], after: Mapping[int, int]) -> int:
    """Where the text begins after the dateline of a sentence, 0 if it has none; ``after`` a town and its state."""
    bracketed = tokens[begin].text == "("
    first = begin + bracketed
    last = after.get(first) or _capitals(tokens, first, end)
    dash = next((i for i in range(last, min(last + _REST, end)) if tokens[i].text in DASHES), 0) if last else 0
    text = dash + 1 + (dash + 1 < end and tokens[dash + 1].text in DASHES)
    if not dash or not _begins(tokens, text, end):
        return 0
    rest = [t.text for t in tokens[last:dash]]
    if bracketed:
        return text if rest == [")"] else 0
    if rest:
        return text if _closed(rest) else 0
    marked = tokens[first].text.isupper() or last != towns[first] or text > dash + 1
    return text if marked else 0


def _capitals(tokens: Sequence[Token], first: int, end: int) -> int:
    """The end of a town that is not known, written in capitals before a bracket: «ТАЛЛЫБУЛАК (КирТАГ)»."""
    after = first + 1
    known = after < end and tokens[first].text.isupper() and len(tokens[first].text) > 3
    return after if known and tokens[after].text in _MARKS else 0


def _closed(rest: Sequence[str]) -> bool:
    """Whether what follows the town is its outlet or its day: «(КирТАГ)», «/ Кабар», «, 5-март», «, 5-март (АА)»."""
    if rest[0] == "/":
        return len(rest) <= _SHORT
    if rest[-1] == ")":
        return rest[0] == "(" or (rest[0] == "," and "(" in rest)
    return rest[0] == "," and len(rest) <= _SHORT and any(w[0].isdigit() for w in rest)


def _begins(tokens: Sequence[Token], i: int, end: int) -> bool:
    """Whether a sentence may begin with a token: a word with a capital, and not a headline all in capitals."""
    word = next((t for t in tokens[i:end] if t.word), None)
    return word is not None and word.capital and not (len(word.text) > 1 and word.text.isupper())
