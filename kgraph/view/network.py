"""A network as a picture."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from textwrap import fill

import matplotlib as mpl
import networkx as nx
from matplotlib.axes import Axes
from matplotlib.collections import LineCollection, PathCollection
from matplotlib.figure import Figure

from kgraph.view import labels, layout, legend, style
from kgraph.view.picture import Picture
from kgraph.view.style import amount, colours
from kgraph.view.values import Node, Tie, nodes, strengths, ties


@dataclass(frozen=True, slots=True)
class Content:
    """What a picture of a network shows: nodes, most events first, and the ties between them."""

    nodes: Sequence[Node]
    ties: Sequence[Tie]
    strengths: Mapping[str, float]


def network(
    graph: nx.Graph,
    *,
    title: str = "",
    lang: str = "en",
    top: int = 60,
    seed: int = 7,
    size: tuple[float, float] = (11, 8),
) -> Picture:
    """Draws a network: nodes by number of events, coloured by state; ties as broad as their events are many, coloured
    by tone where events have a score. Unfriendly ties are dashed.

    Any graph of networkx will do; of a multigraph the events of a pair are counted. Of more than ``top`` nodes those
    with most events are shown. ``size`` is in inches, ``lang`` ky, ru or en.
    """
    words = style.words(lang)
    found = content(graph, lang, top)
    name = title or words.get(str(graph.graph.get("name", "")), words["network"])
    places = layout.spread(found.nodes, found.ties, seed=seed, ratio=size[0] / size[1])
    about = [words["size"].format(nodes=len(found.nodes), ties=len(found.ties))]
    if len(graph) > len(found.nodes):
        about.append(words["shown"].format(shown=len(found.nodes), all=len(graph)))
    with mpl.rc_context(style.RC):
        figure, axes = canvas(size, name, ", ".join(about))
        draw(axes, found, places, lang)
    return Picture(figure, name, alt(name, found, words))


def content(graph: nx.Graph, lang: str, top: int) -> Content:
    """The nodes with most events, and the ties between them; nodes without any tie only if there is room."""
    every = ties(graph)
    weight = strengths(every)
    ranked = sorted(nodes(graph, lang), key=lambda node: (-weight.get(node.key, 0), node.key))[:top]
    kept = {node.key for node in ranked}
    return Content(ranked, [tie for tie in every if {tie.one, tie.other} <= kept], weight)


def canvas(size: tuple[float, float], title: str, about: str) -> tuple[Figure, Axes]:
    """An empty page with a title, a line below it, and axes over the rest."""
    figure = Figure(figsize=size, facecolor=colours()["paper"])
    high = size[1]
    figure.text(0.03, 1 - 0.38 / high, title, fontsize=16, fontweight="bold", color=colours()["ink"], va="center")
    figure.text(0.03, 1 - 0.72 / high, about, fontsize=10, color=colours()["faint"], va="center")
    axes = figure.add_axes((0.03, 0.8 / high, 0.94, 1 - 1.75 / high))
    axes.axis("off")
    return figure, axes


def draw(axes: Axes, found: Content, places: layout.Places, lang: str) -> list[str]:
    """Draws ties, nodes, labels and a legend; returns the labels that found no place."""
    box = axes.get_window_extent().transformed(axes.figure.dpi_scale_trans.inverted())
    wide, high = box.width * 72, box.height * 72
    most = max(found.strengths.values(), default=1)
    shares = {node.key: found.strengths.get(node.key, 0) / most for node in found.nodes}
    radii = {name: 4 + 10 * math.sqrt(share) for name, share in shares.items()}
    at = layout.fitted(places, wide, high, radii)
    axes.set(xlim=(0, wide), ylim=(0, high))
    _ties(axes, found, at)
    points = _nodes(axes, found, at, radii)
    legend.draw(axes, found.nodes, found.ties, lang)
    texts = [
        labels.Label(fill(node.label, 24), *at[node.key], 7.5 + 3 * math.sqrt(shares[node.key]), number < 5)
        for number, node in enumerate(found.nodes)
    ]
    return labels.draw(axes, texts, points)


def alt(title: str, found: Content, words: Mapping[str, str]) -> str:
    """What is to be seen, in a few sentences."""
    names = {node.key: node.label for node in found.nodes}
    central = [f"{node.label} ({amount(found.strengths.get(node.key, 0))})" for node in found.nodes[:5]]
    strong = sorted(found.ties, key=lambda tie: (-tie.number, tie.one, tie.other))[:5]
    pairs = [f"{names[tie.one]} – {names[tie.other]} ({amount(tie.number)}{_toned(tie, words)})" for tie in strong]
    return words["alt_network"].format(
        title=title,
        nodes=len(found.nodes),
        ties=len(found.ties),
        central=", ".join(central) or "–",
        strong=", ".join(pairs) or "–",
    )


def _toned(tie: Tie, words: Mapping[str, str]) -> str:
    return "" if tie.score is None else f", {words[tie.tone]}"


def _ties(axes: Axes, found: Content, places: layout.Places) -> None:
    ordered = sorted(found.ties, key=lambda tie: tie.number)
    axes.add_collection(
        LineCollection(
            [(places[tie.one], places[tie.other]) for tie in ordered],
            linewidths=[legend.width(tie.number) for tie in ordered],
            colors=[colours()["tones"][tie.tone] for tie in ordered],
            linestyles=["--" if tie.tone == "conflict" else "-" for tie in ordered],
            alpha=0.65,
            zorder=1,
        ),
        autolim=False,
    )


def _nodes(axes: Axes, found: Content, places: layout.Places, radii: Mapping[str, float]) -> PathCollection:
    """Draws nodes kind by kind, and returns an unseen plot of all of them, from which labels keep away."""
    for marker in dict.fromkeys(legend.marker(node) for node in found.nodes):
        group = [node for node in found.nodes if legend.marker(node) == marker]
        axes.scatter(
            [places[node.key][0] for node in group],
            [places[node.key][1] for node in group],
            s=[(2 * radii[node.key]) ** 2 * (1 if marker == "o" else 0.7) for node in group],
            c=[style.fill(node) for node in group],
            edgecolors=colours()["paper" if marker == "o" else "faint"],
            linewidths=1.2,
            marker=marker,
            zorder=3,
        )
    xs, ys = zip(*(places[node.key] for node in found.nodes), strict=True) if found.nodes else ((), ())
    return axes.scatter(xs, ys, s=[(2 * radii[node.key]) ** 2 for node in found.nodes], alpha=0)
