"""Topics by year, or by pair of parties."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

import matplotlib as mpl
import networkx as nx
from matplotlib.axes import Axes
from matplotlib.colors import LinearSegmentedColormap
from matplotlib.figure import Figure

from kgraph.errors import QueryError
from kgraph.view import style
from kgraph.view.picture import Picture
from kgraph.view.style import colours
from kgraph.view.timeline import label
from kgraph.view.values import acts, nodes

Counts = Counter[tuple[str, str]]
_BY = {"year": "years", "pair": "pairs"}


def topics(graph: nx.MultiDiGraph, *, by: str = "year", title: str = "", lang: str = "en", top: int = 15) -> Picture:
    """Draws how many events are about which topic in each year (``by="year"``), or between each two parties
    (``by="pair"``): the ``top`` topics with most events, and as many pairs.

    ``graph`` has an edge for each event, as ``Graph.network("countries")``. The figure grows with its content.
    Anything else in ``by`` is a ``QueryError``.
    """
    if by not in _BY:
        raise QueryError(f"there is no picture of topics by {by!r}; there is {', '.join(_BY)}")
    words = style.words(lang)
    name = title or f"{words['topics']}, {words[_BY[by]]}"
    counts = Counter(_years(graph) if by == "year" else _pairs(graph, lang))
    columns = _every(counts) if by == "year" else _most(counts, 1, top)
    shown = Counter({cell: number for cell, number in counts.items() if cell[1] in columns})
    rows = {slug: label("topic", slug, lang) for slug in _most(shown, 0, top)}
    with mpl.rc_context(style.RC):
        figure, axes = _canvas(list(rows.values()), columns, name, slanted=by == "pair")
        _draw(axes, counts, list(rows), columns)
    most = sorted(counts, key=lambda cell: (-counts[cell], cell))[:5]
    told = [f"{label('topic', slug, lang)}, {column} ({counts[slug, column]})" for slug, column in most]
    return Picture(figure, name, words["alt_topics"].format(title=name, by=words[_BY[by]], most="; ".join(told) or "–"))


def _years(graph: nx.MultiDiGraph) -> Iterator[tuple[str, str]]:
    """The topic and year of each event, once for each topic."""
    return ((topic.removeprefix("topic/"), act.day[:4]) for act in acts(graph) if act.day for topic in act.topics)


def _pairs(graph: nx.MultiDiGraph, lang: str) -> Iterator[tuple[str, str]]:
    """The topic and pair of each event, once for each topic and pair."""
    names = {node.key: node.label for node in nodes(graph, lang)}
    pairs = sorted({(min(a, b), max(a, b)) for a, b in graph.edges()})
    for one, other in pairs:
        for act in acts(graph, one, other):
            yield from ((topic.removeprefix("topic/"), f"{names[one]} – {names[other]}") for topic in act.topics)


def _most(counts: Counts, place: int, top: int) -> list[str]:
    """The topics (place 0) or columns (place 1) with most events, most first."""
    total: Counter[str] = Counter()
    for cell, number in counts.items():
        total[cell[place]] += number
    return sorted(total, key=lambda name: (-total[name], name))[:top]


def _every(counts: Counts) -> list[str]:
    """All years from the first to the last."""
    there = [int(year) for _, year in counts]
    return [str(year) for year in range(min(there), max(there) + 1)] if there else []


def _canvas(rows: Sequence[str], columns: Sequence[str], title: str, *, slanted: bool) -> tuple[Figure, Axes]:
    left = 0.35 + 0.085 * max(map(len, rows), default=1)
    head = 0.85 + (0.054 * max(map(len, columns), default=1) if slanted else 0.25)
    right = 0.065 * len(columns[-1]) if slanted and columns else 0.3
    wide, high = left + 0.52 * len(columns) + right, head + 0.36 * len(rows) + 0.2
    wide = max(wide, 0.6 + 0.15 * len(title))
    figure = Figure(figsize=(wide, high), facecolor=colours()["paper"])
    figure.text(0.3 / wide, 1 - 0.4 / high, title, fontsize=16, fontweight="bold", color=colours()["ink"], va="center")
    box = (left / wide, 0.2 / high, 0.52 * max(1, len(columns)) / wide, 0.36 * max(1, len(rows)) / high)
    axes = figure.add_axes(box)
    axes.set_yticks(range(len(rows)), rows, fontsize=10)
    axes.set_xticks(
        range(len(columns)), columns, fontsize=9.5, rotation=40 if slanted else 0, ha="left" if slanted else "center"
    )
    axes.xaxis.tick_top()
    axes.tick_params(length=0, labelcolor=colours()["ink"])
    return figure, axes


def _draw(axes: Axes, counts: Mapping[tuple[str, str], int], rows: Sequence[str], columns: Sequence[str]) -> None:
    grid = [[counts.get((row, column), 0) for column in columns] for row in rows] or [[0]]
    most = max(max(line, default=0) for line in grid) or 1
    tones = LinearSegmentedColormap.from_list("events", ["#f5f7f9", "#9cc4e4", "#2b7bba", "#123f66"])
    axes.imshow([line or [0] for line in grid], cmap=tones, vmin=0, vmax=most, aspect="auto")
    for y, line in enumerate(grid):
        for x, number in enumerate(line):
            if number:
                colour = colours()["paper" if number > most * 0.45 else "ink"]
                axes.text(x, y, str(number), ha="center", va="center", fontsize=9, color=colour)
    axes.set_xticks([x - 0.5 for x in range(1, len(columns))], minor=True)
    axes.set_yticks([y - 0.5 for y in range(1, len(rows))], minor=True)
    axes.grid(which="minor", color=colours()["paper"], linewidth=2)
    axes.tick_params(which="minor", length=0)
    for side in axes.spines.values():
        side.set_visible(False)
