"""Nodes and their attributes: plain text and numbers only, nothing missing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

import networkx as nx

from kgraph import resources
from kgraph.network.facts import LANGUAGES, Facts, Happening, Standing, Thing

Attributes = Mapping[str, Any]


def thing(name: str, facts: Facts) -> dict[str, Any]:
    """The attributes of a state, organisation, person or topic.

    ``iri``, ``kind``, ``code``, ``label_ky``, ``label_ru``, ``label_en``; of a person also ``country``, the state or
    body of the latest office, and the office: ``office`` (its key) and its name in three languages; of states and
    persons ``region``, where in the world the state lies (the sub-regions of the UN's M49), empty for bodies of many.
    """
    found = facts.things.get(name) or Thing(name, "", "unknown", name.rpartition("/")[2])
    about = {
        "iri": found.iri,
        "kind": found.kind,
        "code": found.code or name.rpartition("/")[2],
        **_labels("label", found),
    }
    if found.kind == "person":
        standing = facts.standings.get(name, Standing())
        office = facts.things.get(standing.office) or Thing("", "", "office")
        about |= {
            "country": standing.actor,
            "region": region(standing.actor),
            "office": office.key,
            **_labels("office", office),
        }
    if found.kind == "country":
        about["region"] = region(name)
    return about


def region(code: str) -> str:
    """The part of the world where a state lies; empty for what is no state.

    >>> region("KGZ"), region("org/un")
    ('central-asia', '')
    """
    return _regions().get(code, "")


def event(happening: Happening, facts: Facts) -> dict[str, Any]:
    """The attributes of an event as a node: those of a thing, and its type, modality, day, score and stance."""
    kind = facts.things.get(f"event-type/{happening.type}") or Thing(happening.type, "", "concept")
    return {
        "iri": happening.iri,
        "kind": "event",
        "code": happening.type,
        **{f"label_{lang}": f"{kind.label(lang)} {happening.begin}".strip() for lang in LANGUAGES},
        "event_type": happening.type,
        "modality": happening.modality,
        "date": happening.begin,
        "reported": happening.reported,
        "score": happening.score,
        "stance": happening.stance,
    }


def ordered(graph: nx.Graph, names: Iterable[str], facts: Facts) -> None:
    """Adds things to an empty graph in the order of their keys."""
    for name in sorted(set(names)):
        graph.add_node(name, **thing(name, facts))


@cache
def _regions() -> Mapping[str, str]:
    """The region of each code, from data/network/regions.toml."""
    listed: Any = resources.toml(resources.path("data", "network", "regions.toml"))
    return {code: name for name, codes in listed.items() for code in codes}


def _labels(what: str, named: Thing) -> dict[str, str]:
    return {f"{what}_{lang}": named.label(lang) for lang in LANGUAGES}
