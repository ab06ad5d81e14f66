"""Organisations and generic bodies of states: their kinds, and the actor that each stands for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kgraph import resources
from kgraph.extract.lexicon.gazetteer import Unit
from kgraph.model import Actor

# Organs that the annotation guide counts as actors of their own.
_OWN_CODES = frozenset(
    {
        "WHO",
        "IMF",
        "WB",
        "UNICEF",
        "UNDP",
        "UNHCR",
        "IOM",
        "WTO",
        "EBRD",
        "EDB",
        "ADB",
        "IsDB",
        "TURKSOY",
        "UNESCO",
        "IAEA",
        "FAO",
        "International Labour Organization",
        "International Civil Aviation Organization",
        "International Fund for Agricultural Development",
        "United Nations Industrial Development Organization",
        "UNFPA",
        "United Nations Environment Programme",
        "United Nations Office on Drugs and Crime",
        "UN Women",
        "World Food Programme",
        "CSTO",
        "European Investment Bank",
    }
)

# Organs whose heads head the organisation.
_LEADING = frozenset(
    {
        "eec",
        "european-commission",
        "european-council",
        "cis-executive-committee",
        "csto-secretariat",
        "sco-secretariat",
        "ots-secretariat",
        "un-secretariat",
    }
)
_SHARED = frozenset({"ministry", "security", "agency", "parliament", "court", "military"})
_STATE_COMPANY = "state-company"
_LIKE = {_STATE_COMPANY: "company", "donor": "agency"}  # what titles call the kinds that are not named so
_STATELESS = frozenset({"international", "donor", "company", _STATE_COMPANY, "bank", "ngo"})
_MAIN = frozenset({"government"})  # bodies that are a kind of their own, and whose names do not end in the noun for it
_OWN_KINDS = frozenset({"company", _STATE_COMPANY, "armed-group"})  # those of other states act for themselves


@dataclass(frozen=True, slots=True)
class Org:
    """An organisation of the gazetteer; ``like`` are the slug and kind of the generic body that its name ends in."""

    id: str
    kind: str
    country: str
    name: str
    root: str = ""
    home: str = ""
    like: tuple[str, ...] = ()

    @property
    def side(self) -> Actor:
        """The actor that it acts for: its state, else the organisation whose organ it is, else itself."""
        if self.country and (self.kind not in _OWN_KINDS or self.country == self.home):
            return Actor("country", self.country)
        return Actor("org", self.root or self.id)

    @property
    def kinds(self) -> tuple[str, ...]:
        """What titles ask of it, the most special first."""
        wide = self.kind == "ngo" and not self.country
        kind = _LIKE.get(self.kind, self.kind)
        return (self.id, *self.like, "international" if wide else kind)

    @property
    def organ(self) -> bool:
        """Whether it is only a part of an organisation, and not the one that leads it."""
        return bool(self.root) and self.root != self.id and self.id not in _LEADING

    @property
    def stateless(self) -> bool:
        """Whether it has no bodies such as states have, so that a ministry named after it is another one's."""
        return self.kind in _STATELESS

    @property
    def shared(self) -> bool:
        """Whether other states may have organs of the same name: «Тажикстандын УКМКсы»."""
        return bool(self.country) and self.kind in _SHARED


@dataclass(frozen=True, slots=True)
class Bodies:
    """Organisations by id, generic bodies by slug, places by name, names of states by code.

    ``named`` are the organisations that bodies of a state are (``kgz-parliament``: the Jogorku Kenesh), ``peoples`` the
    states by what their people are called, ``regions`` those in a region by
    the word that ends its name, in lower case.
    """

    orgs: Mapping[str, Org]
    kinds: Mapping[str, str]
    places: Mapping[str, tuple[str, str]]
    states: Mapping[str, str]
    named: Mapping[str, str]
    peoples: Mapping[str, str] = field(default_factory=dict)
    regions: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def behind(self, side: Actor) -> Actor:
        """The state for which a company that it owns deals with others, else the side itself: «Росатом»."""
        org = self.orgs.get(side.code) if side.kind == "org" else None
        owned = org is not None and org.kind == _STATE_COMPANY
        return Actor("country", org.country) if org is not None and owned else side

    def body(self, side: Actor, slug: str) -> Actor:
        """A body of a state, under its own name if it has one."""
        code = f"{side.code.lower()}-{slug}"
        return Actor("org", self.named[code]) if code in self.named else Actor("body", code)

    def state(self, place: str) -> tuple[Actor, ...]:
        """The state in which a place lies, if it is one."""
        code = self.places[place][0]
        return (Actor("country", code),) if code else ()

    def lying(self, unit: Unit) -> str:
        """The code of the state in which a town or an organisation is that a text names: «Москва», «Пентагон»."""
        if unit.kind == "place":
            return self.places[unit.ref][0]
        return self.orgs[unit.ref].country if unit.kind == "org" and unit.ref in self.orgs else ""


def load_bodies(home: str = "") -> Bodies:
    """The tables of data/gazetteer; ``home`` is the code of the reader's own state, whose firms act for it."""
    rows = {row["id"]: row for row in _rows("organisations.csv")}
    generic = {name.lower(): (row["slug"], row["kind"]) for row in _rows("bodies.csv") for name in _names(row)}
    own = {row["organisation"]: row["body"] for row in _rows("named_bodies.csv")}
    orgs = {
        slug: Org(slug, row["kind"], row["country"], row["label_ky"], _root(rows, slug), home, _like(row, generic, own))
        for slug, row in rows.items()
    }
    kinds = {row["slug"]: row["kind"] for row in _rows("bodies.csv")}
    places = {row["label_ky"]: (row["country"], row["kind"]) for row in _rows("places.csv")}
    countries = list(_rows("countries.csv"))
    states = {row["code"]: row["label_ky"] for row in countries}
    peoples = {name.lower(): row["code"] for row in countries for name in row["adjectives"].split("|") if name}
    named = {
        f"{orgs[row['organisation']].country.lower()}-{row['body']}": row["organisation"]
        for row in _rows("named_bodies.csv")
    }
    regions = {
        name.split()[-1].lower(): frozenset(row["members"].split("|"))
        for row in _rows("regions.csv")
        for name in _names(row)
        if row["members"]
    }
    return Bodies(orgs, kinds, places, states, named, peoples, regions)


def _names(row: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(filter(None, (row["label_ky"], *row["names"].split("|"))))


def _like(row: Mapping[str, str], generic: Mapping[str, tuple[str, str]], own: Mapping[str, str]) -> tuple[str, ...]:
    """The generic body of a state that an organisation is, or that its name ends in: «… Тышкы иштер министрлиги»."""
    if own.get(row["id"]) in _MAIN:
        return own[row["id"]], own[row["id"]]
    for name in _names(row) if row["country"] else ():
        words = name.lower().split()
        for n in range(len(words) - 1):
            if (found := generic.get(" ".join(words[n:]))) is not None:
                return found
    return ()


def _root(rows: Mapping[str, Mapping[str, str]], slug: str) -> str:
    """The international organisation at the top of the parents of an organ that is not named for itself."""
    seen = [slug]
    while (
        (parent := rows[seen[-1]]["parent"]) in rows and parent not in seen and rows[parent]["kind"] == "international"
    ):
        if rows[seen[-1]]["code"] in _OWN_CODES:
            break
        seen.append(parent)
    return seen[-1]


def _rows(file: str) -> list[dict[str, str]]:
    return list(resources.table(resources.path("data", "gazetteer", file)))
