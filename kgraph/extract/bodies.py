"""Organisations and generic bodies of states: their kinds, and the actor that each stands for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kgraph import resources
from kgraph.model import Actor


@dataclass(frozen=True, slots=True)
class Org:
    """An organisation of the gazetteer."""

    id: str
    kind: str
    country: str
    name: str

    @property
    def side(self) -> Actor:
        """The actor that it acts for: its state, or itself if it belongs to none."""
        return Actor("country", self.country) if self.country else Actor("org", self.id)


@dataclass(frozen=True, slots=True)
class Bodies:
    """Organisations by id, generic bodies by slug, places by name."""

    orgs: Mapping[str, Org]
    kinds: Mapping[str, str]
    places: Mapping[str, tuple[str, str]]


def load_bodies() -> Bodies:
    """The tables of data/gazetteer."""
    orgs = {
        row["id"]: Org(row["id"], row["kind"], row["country"], row["label_ky"]) for row in _rows("organisations.csv")
    }
    kinds = {row["slug"]: row["kind"] for row in _rows("bodies.csv")}
    places = {row["label_ky"]: (row["country"], row["kind"]) for row in _rows("places.csv")}
    return Bodies(orgs, kinds, places)


def _rows(file: str) -> list[dict[str, str]]:
    return list(resources.table(resources.path("data", "gazetteer", file)))
