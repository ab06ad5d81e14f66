"""Brackets and quotation marks within a title: «Гуанчжоудагы (Кытай) консулу», «"Талибан" өкмөтүнүн министри»."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.extract.lexicon.gazetteer import Unit
from kgraph.extract.syntax.quotation import CLOSING, OPENING
from kgraph.extract.syntax.tokens import Token

_ASIDE = 3  # words beside a name in brackets


def unbracketed(gap: Sequence[Token]) -> Sequence[Token]:
    """The words between two units without a short name in brackets: «… уюмунун (ТМУ) башкы катчысы»."""
    short = len(gap) > 2 and gap[0].text == "(" and gap[2].text == ")" and gap[1].text.isupper()
    return gap[3:] if short else gap


def unquoted(tokens: Sequence[Token], unit: Unit, gap: Sequence[Token]) -> Sequence[Token]:
    """The words after an organisation without the mark that ends its quotation: «"Талибан" өкмөтүнүн министри»."""
    quoted = unit.kind == "org" and unit.begin > 0 and tokens[unit.begin - 1].text in OPENING
    return () if quoted and len(gap) == 1 and gap[0].text in CLOSING else gap


def aside(tokens: Sequence[Token], place: int, reach: int) -> int:
    """The token after brackets that open at ``place`` and close within ``reach`` words, else ``place`` itself."""
    if place >= len(tokens) or tokens[place].text != "(":
        return place
    closing = next((i for i in range(place + 2, min(place + reach + 2, len(tokens))) if tokens[i].text == ")"), None)
    return place if closing is None else closing + 1


def bracketed(tokens: Sequence[Token], unit: Unit, begin: int) -> int | None:
    """Where brackets open in which a name explains the one before it: «Гуанчжоудагы (Кытай) консулу».

    So does the town in which an envoy lives: «Кыргызстандагы (резиденциясы Ташкентте) элчиси».
    """
    if unit.end >= begin or tokens[begin - 1].text != ")":
        return None
    if unit.kind in ("country", "org", "body") and unit.end + 1 == begin and tokens[unit.begin - 1].text == "(":
        return unit.begin - 1
    near = range(unit.begin - 1, max(unit.begin - 1 - _ASIDE, 0), -1)
    opening = next((i for i in near if not tokens[i].word), None)
    short = unit.kind in ("capital", "place", "country") and begin - unit.end <= _ASIDE
    return opening if short and opening is not None and tokens[opening].text == "(" else None
