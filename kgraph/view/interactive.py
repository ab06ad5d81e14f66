"""A network as a page to move about in."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

import networkx as nx

from kgraph.ontology import vocabulary
from kgraph.view import layout, style
from kgraph.view.network import Content, alt, content
from kgraph.view.page import Html, page
from kgraph.view.values import Node, Tie, act

_LANGUAGES = ("ky", "ru", "en")
_WIDE, _HIGH = 1060.0, 600.0  # the field in which the page first shows a network, in pixels
_ROOM = 120  # nodes that have room in it at full size
_Told = Mapping[tuple[str, str], Mapping[str, dict[str, Any]]]


def interactive(graph: nx.Graph, *, title: str = "", lang: str = "en", top: int = 2000, seed: int = 7) -> Html:
    """A page with a network: search, filters by type and date, the contacts of each node, a legend, a table of ties. It
    can be used with the keyboard alone, and speaks Kyrgyz, Russian and English.

    Any graph of networkx will do; only the edges of ``Graph.network("countries")`` tell their types and dates one by
    one, so that the tone and width of ties follow the filters. Of more than ``top`` nodes those with most events are
    shown. ``lang`` is the language that the page begins with. The same network gives the same page.
    """
    found = content(graph, lang, top)
    name = str(graph.graph.get("name", ""))
    titles = {own: title or style.words(own).get(name, style.words(own)["network"]) for own in _LANGUAGES}
    picture = {
        "nodes": _nodes(graph, found, seed),
        "edges": _edges(graph, found.ties),
        "groups": _groups(found.nodes),
        "types": _types(graph),
    }
    described = alt(titles[lang], found, style.words(lang))
    return page(titles[lang], described, lang, {"lang": lang, "title": titles, "picture": picture})


def _nodes(graph: nx.Graph, found: Content, seed: int) -> list[dict[str, Any]]:
    most = max(found.strengths.values(), default=1)
    scale = min(1.0, math.sqrt(_ROOM / max(1, len(found.nodes))))
    sizes = {
        node.key: round(scale * (4 + 14 * math.sqrt(found.strengths.get(node.key, 0) / most)), 2)
        for node in found.nodes
    }
    spread = layout.spread(found.nodes, found.ties, seed=seed, ratio=_WIDE / _HIGH)
    places = layout.fitted(spread, _WIDE, _HIGH, sizes)
    names = {str(name): about for name, about in graph.nodes(data=True)}
    return [
        {
            "id": node.key,
            "label": _labels(names[node.key], node.label),
            "kind": node.kind,
            "x": round(places[node.key][0], 1),
            "y": round(places[node.key][1], 1),
            "size": sizes[node.key],
            "color": _colour(node),
        }
        for node in found.nodes
    ]


def _labels(about: Mapping[str, Any], otherwise: str) -> dict[str, str]:
    return {lang: about[f"label_{lang}"] for lang in _LANGUAGES if f"label_{lang}" in about} or {"en": otherwise}


def _colour(node: Node) -> str:
    """As on paper, but for organisations: white would not be seen on a light page."""
    return str(style.colours()["screen"].get(node.kind) or style.fill(node))


def _edges(graph: nx.Graph, ties: Sequence[Tie]) -> list[dict[str, Any]]:
    """Ties as the page has them; those whose events are told one by one have ``acts``. Nothing is told twice."""
    told = _told(graph)
    edges = []
    for tie in ties:
        acts = list(told.get((tie.one, tie.other), {}).values())
        days = sorted(one["day"] for one in acts if "day" in one) or _days(graph, tie)
        edge: dict[str, Any] = {"source": tie.one, "target": tie.other, "weight": tie.number}
        edge |= {"score": round(tie.score, 2)} if tie.score is not None else {}
        edge |= {"first": days[0], "last": days[-1]} if days else {}
        edges.append(edge | ({"acts": acts} if acts else {}))
    return edges


def _told(graph: nx.Graph) -> _Told:
    """The events of each pair, each once, where edges are events."""
    told: dict[tuple[str, str], dict[str, dict[str, Any]]] = defaultdict(dict)
    for one, other, about in graph.edges(data=True):
        if "event" in about:
            found = act(about)
            day = {"day": found.day} if found.day else {}
            told[min(one, other), max(one, other)][found.event] = {"type": found.kind, **day, "score": about["score"]}
    return told


def _days(graph: nx.Graph, tie: Tie) -> list[str]:
    """The first and last day of a tie of a simple graph."""
    about = {} if graph.is_multigraph() else graph.get_edge_data(tie.one, tie.other, {})
    return [about[name] for name in ("first", "last") if about.get(name)]


def _groups(nodes: Sequence[Node]) -> list[dict[str, Any]]:
    """What the colours mean: states, those without a colour of their own, and other kinds."""
    table: Mapping[str, str] = style.colours()["countries"]
    there = dict.fromkeys(node.country for node in nodes if node.kind in ("country", "person"))
    states = {code: table[code] for code in table if code in there}
    others = {"other": table["other"]} if any(code not in table for code in there) else {}
    kinds = {node.kind: _colour(node) for node in nodes if node.kind in ("org", "topic", "event")}
    return [
        {"kind": kind, "color": colour, "label": {lang: _meaning(kind, lang) for lang in _LANGUAGES}}
        for kind, colour in {**states, **others, **kinds}.items()
    ]


def _meaning(kind: str, lang: str) -> str:
    return style.words(lang).get(kind) or style.state(kind, lang)


def _types(graph: nx.Graph) -> dict[str, Mapping[str, str]]:
    """The names of the types of events that edges have."""
    known = vocabulary()["event-type"]
    kinds = sorted({about["kind"] for *_, about in graph.edges(data=True) if "kind" in about})
    return {kind: known[kind].labels for kind in kinds if kind in known}
