"""Literals in the one spelling that every engine keeps: reduced dates by precision, canonical decimals, plain integers.

Oxigraph (like Virtuoso) turns every type derived from ``xsd:integer`` into ``xsd:integer``, so offsets are integers.
"""

from __future__ import annotations

import re
from datetime import date

import pyoxigraph as ox

from kgraph.graph.terms import term

_DATES = (
    (re.compile(r"(\d{4})-(\d\d)-(\d\d)"), term("xsd:date")),
    (re.compile(r"(\d{4})-(\d\d)"), term("xsd:gYearMonth")),
    (re.compile(r"(\d{4})"), term("xsd:gYear")),
    (re.compile(r"--(\d\d)-(\d\d)"), term("xsd:gMonthDay")),
    (re.compile(r"--(\d\d)"), term("xsd:gMonth")),
)
_INTEGER = term("xsd:integer")
_DECIMAL = term("xsd:decimal")
_LEAP_YEAR = 2000


def day(text: str) -> ox.Literal:
    """A date in the datatype of its precision.

    ``text`` is ISO 8601, reduced where less is known; anything else, and a day that no calendar has, is a
    ``ValueError``.

    >>> day("2021-02").datatype.value, day("--02-08").datatype.value
    ('http://www.w3.org/2001/XMLSchema#gYearMonth', 'http://www.w3.org/2001/XMLSchema#gMonthDay')
    """
    for pattern, datatype in _DATES:
        if match := pattern.fullmatch(text):
            numbers = [int(n) for n in match.groups()]
            year = [] if text.startswith("--") else [numbers.pop(0)]
            date(*(year or [_LEAP_YEAR]), *[*numbers, 1, 1][:2])
            return ox.Literal(text, datatype=datatype)
    raise ValueError(f"{text!r} is no date")


def full(text: str) -> bool:
    """Whether a date names one day of one year.

    >>> full("2021-02-08"), full("--02-08")
    (True, False)
    """
    return _DATES[0][0].fullmatch(text) is not None


def integer(value: int) -> ox.Literal:
    """A whole number."""
    return ox.Literal(str(value), datatype=_INTEGER)


def decimal(value: float) -> ox.Literal:
    """A decimal of at most three places in canonical form.

    >>> decimal(1.0).value, decimal(0.9).value
    ('1', '0.9')
    """
    return ox.Literal(f"{value:.3f}".rstrip("0").rstrip("."), datatype=_DECIMAL)
