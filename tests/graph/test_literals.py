"""Dates by precision, numbers in canonical form."""

from __future__ import annotations

import pyoxigraph as ox
import pytest

from kgraph.graph import literals

XSD = "http://www.w3.org/2001/XMLSchema#"


@pytest.mark.parametrize(
    ("text", "datatype"),
    [
        ("2021-02-08", "date"),
        ("2021-02", "gYearMonth"),
        ("2021", "gYear"),
        ("--02-08", "gMonthDay"),
        ("--02-29", "gMonthDay"),
        ("--02", "gMonth"),
    ],
)
def test_days(text: str, datatype: str) -> None:
    assert literals.day(text) == ox.Literal(text, datatype=ox.NamedNode(XSD + datatype))


@pytest.mark.parametrize("text", ["", "2021-13", "2021-02-30", "--00", "08.02.2021", "2021-02-08T10:00", "кечээ"])
def test_no_days(text: str) -> None:
    with pytest.raises(ValueError, match=r"date|month|day"):
        literals.day(text)


@pytest.mark.parametrize(
    "literal", [literals.integer(7), literals.decimal(1.0), literals.decimal(0.85), literals.day("--02")]
)
def test_the_store_keeps_the_spelling(literal: ox.Literal) -> None:
    store, node = ox.Store(), ox.NamedNode("https://example.org/")
    store.add(ox.Quad(node, node, literal))
    assert [str(q.object) for q in store] == [str(literal)]
