"""Colours and words of pictures, from data/view, and the settings of matplotlib that they are drawn with."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from kgraph import resources
from kgraph.errors import QueryError
from kgraph.view.values import Node

RC: Any = {
    "font.family": "DejaVu Sans",  # comes with matplotlib and has ң, ө and ү
    "svg.hashsalt": "kgraph",
    "pdf.fonttype": 42,
    "axes.spines.top": False,
    "axes.spines.right": False,
}
"""Settings of matplotlib that hold while a picture is drawn or saved."""


@cache
def colours() -> Mapping[str, Any]:
    """The colours of data/view/colours.toml."""
    return resources.toml(resources.path("data", "view", "colours.toml"))


def words(lang: str) -> Mapping[str, str]:
    """The words of pictures in a language; one that there is not is a ``QueryError``."""
    known = _words()
    if lang not in known:
        raise QueryError(f"there are no pictures in {lang!r}; there is {', '.join(known)}")
    return known[lang]


def fill(node: Node) -> str:
    """The colour of a node: of its state, or of its kind."""
    table: Mapping[str, str] = colours()["countries"]
    if node.kind in ("country", "person", "") and node.country:
        return table.get(node.country, table["other"])
    return str(colours()["kinds"].get(node.kind, table["other"]))


def state(code: str, lang: str) -> str:
    """The name of a state.

    >>> state("KGZ", "ru")
    'Кыргызстан'
    """
    return _states().get(code, {}).get(f"label_{lang}", code)


def amount(number: float) -> str:
    """A number as text, without idle decimals.

    >>> amount(3.0), amount(2.5)
    ('3', '2.5')
    """
    return f"{number:,.0f}" if float(number).is_integer() else f"{number:,.1f}"


@cache
def _states() -> Mapping[str, Mapping[str, str]]:
    return {row["code"]: row for row in resources.table(resources.path("data", "gazetteer", "countries.csv"))}


@cache
def _words() -> Mapping[str, Mapping[str, str]]:
    found: Any = resources.toml(resources.path("data", "view", "words.toml"))
    return found  # type: ignore[no-any-return]
