"""The tables of data/gazetteer as the graph needs them: labels, codes and terms of office by id."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from kgraph import resources
from kgraph.errors import DataError
from kgraph.model import Actor, Office

Row = Mapping[str, str]

_PLAIN = str.maketrans({"ı": "i", "ø": "o", "ł": "l", "’": None, "'": None})


@dataclass(frozen=True, slots=True)
class Term:
    """A term of office of somebody in the reference data; days as ISO dates, reduced where less is known."""

    person: str
    office: Office
    begin: str
    end: str
    source: str


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Rows by id: ISO code, organisation's slug, body's slug, place's slug, person's key; and all terms of office."""

    countries: Mapping[str, Row]
    orgs: Mapping[str, Row]
    bodies: Mapping[str, Row]
    places: Mapping[str, Row]
    persons: Mapping[str, Row]
    terms: tuple[Term, ...]
    _slugs: Mapping[tuple[str, str], str]

    def is_country(self, name: str, code: str) -> bool:
        """Whether a place is a whole state: it has no name of its own, or the state's."""
        return code in self.countries and name in ("", self.countries[code]["label_ky"])

    def place_slug(self, name: str, country: str) -> str:
        """The slug of a place by its Kyrgyz name; a name that no table has is its own slug.

        >>> gazetteer().place_slug("Бишкек", "KGZ")
        'bishkek'
        """
        return self._slugs.get((name, country)) or self._slugs.get((name, "")) or name

    def body(self, code: str) -> tuple[str, Row] | None:
        """The state and the kind of body that a code like ``kgz-foreign-ministry`` means."""
        state, _, slug = code.partition("-")
        if state.upper() in self.countries and slug in self.bodies:
            return state.upper(), self.bodies[slug]
        return None

    def label(self, who: Actor, lang: str) -> str:
        """The name of a state or organisation in a language, empty if no table has one."""
        row = self.countries.get(who.code) if who.kind == "country" else self.orgs.get(who.code)
        return row[f"label_{lang}"] if row else ""


@cache
def gazetteer() -> Gazetteer:
    """The gazetteer of this installation."""
    countries = {row["code"]: row for row in _rows("countries")}
    orgs = {row["id"]: row for row in _rows("organisations")}
    places = dict(_places())
    slugs = {(row["label_ky"], key): slug for slug, row in places.items() for key in ("", row["country"])}
    return Gazetteer(
        countries,
        orgs,
        {row["slug"]: row for row in _rows("bodies")},
        places,
        {row["id"]: row for row in _rows("persons")},
        tuple(_terms(countries, orgs)),
        slugs,
    )


def _rows(name: str) -> Iterator[Row]:
    return resources.table(resources.path("data", "gazetteer", f"{name}.csv"))


def _places() -> Iterator[tuple[str, Row]]:
    """Places by slug of the English name; where several share one, the state's code is added, then a number."""
    groups: dict[str, list[Row]] = defaultdict(list)
    for row in _rows("places"):
        groups[_slug(row["label_en"] or row["label_ky"])].append(row)
    for slug, rows in groups.items():
        for number, row in enumerate(rows, 1):
            alone = sum(r["country"] == row["country"] for r in rows) == 1
            yield slug if len(rows) == 1 else f"{slug}-{row['country'].lower()}{'' if alone else f'-{number}'}", row


def _terms(countries: Mapping[str, Row], orgs: Mapping[str, Row]) -> Iterator[Term]:
    codes = {row["code"]: Actor("org", slug) for slug, row in orgs.items()}
    codes |= {code: Actor("country", code) for code in countries}
    for row in _rows("tenures"):
        if row["of"] not in codes or (row["to"] and row["to"] not in codes):
            raise DataError(f"tenures.csv: {row['person']}: unknown state or organisation {row['of']} {row['to']}")
        office = Office(row["post_type"], codes[row["of"]], codes.get(row["to"]))
        yield Term(row["person"], office, row["begin"], row["end"], row["source"])


def _slug(name: str) -> str:
    """Lower-case ASCII words joined by hyphens; a name without any is its own slug."""
    plain = unicodedata.normalize("NFKD", name.lower().translate(_PLAIN))
    kept = "".join(c for c in plain if not unicodedata.combining(c) and unicodedata.category(c) != "Lm")
    return "-".join(re.findall(r"[a-z0-9]+", kept)) or name
