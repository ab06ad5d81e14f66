"""One node and its contacts as a picture."""

from __future__ import annotations

import matplotlib as mpl
import networkx as nx

from kgraph.view import layout, style
from kgraph.view.network import Content, alt, canvas, content, draw
from kgraph.view.picture import Picture
from kgraph.view.values import key


def ego(
    graph: nx.Graph,
    node: str,
    *,
    title: str = "",
    lang: str = "en",
    top: int = 30,
    size: tuple[float, float] = (9, 8),
) -> Picture:
    """Draws a node in the middle of its contacts, those of one state side by side, and their ties among themselves.

    The ``top`` contacts with most events with the node are shown. The node goes by key, code or name; one that is not
    there is a ``QueryError``.
    """
    graph = nx.relabel_nodes(graph, str)  # in graphs of others nodes may be numbers
    node = key(graph, str(node))
    words = style.words(lang)
    found = _around(graph, node, lang, top)
    label = next(n.label for n in found.nodes if n.key == node)
    name = title or words["ego"].format(name=label)
    others = sorted((n for n in found.nodes if n.key != node), key=lambda n: (n.kind, n.country, n.key))
    places = layout.ring(node, [n.key for n in others])
    with mpl.rc_context(style.RC):
        figure, axes = canvas(size, name, words["size"].format(nodes=len(found.nodes), ties=len(found.ties)))
        draw(axes, found, places, lang)
    return Picture(figure, name, alt(name, found, words))


def _around(graph: nx.Graph, node: str, lang: str, top: int) -> Content:
    """The node, its strongest contacts, and ties among them; a contact is as strong as its tie to the node."""
    near = content(graph.subgraph([node, *nx.all_neighbors(graph, node)]), lang, len(graph))
    own = {(tie.other if tie.one == node else tie.one): tie.number for tie in near.ties if node in (tie.one, tie.other)}
    kept = {node, *sorted(own, key=lambda name: (-own[name], name))[:top]}
    shown = sorted((n for n in near.nodes if n.key in kept), key=lambda n: (n.key != node, -own.get(n.key, 0), n.key))
    linked = [tie for tie in near.ties if {tie.one, tie.other} <= kept]
    return Content(shown, linked, {**own, node: max(own.values(), default=1)})
