"""What colours, shapes and lines of a network mean."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence

from matplotlib.axes import Axes
from matplotlib.lines import Line2D

from kgraph.view import style
from kgraph.view.style import colours
from kgraph.view.values import TONES, Node, Tie

_MARKERS = {"org": "s", "topic": "D", "event": "h"}
_WIDTHS = (1, 5, 20)


def draw(axes: Axes, nodes: Sequence[Node], ties: Sequence[Tie], lang: str) -> None:
    """Draws lines of keys at the foot of a picture: states and kinds of nodes, then tones and widths of ties."""
    words = style.words(lang)
    page = axes.figure
    wide, high = page.get_figwidth(), page.get_figheight()  # type: ignore[union-attr]
    keys = [[*_states(nodes, lang), *_kinds(nodes, words)], [*_tones(ties, words), *_widths(ties, words)]]
    rows = [row for group in keys for row in _wrapped(group, wide - 0.5)]
    for number, handles in enumerate(reversed(rows)):
        page.legend(
            handles=handles,
            loc="lower left",
            bbox_to_anchor=(0.2 / wide, (0.06 + 0.22 * number) / high),
            ncols=len(handles),
            frameon=False,
            fontsize=8.5,
            labelcolor=colours()["ink"],
            columnspacing=1.3,
            handletextpad=0.4,
            handlelength=2.4 if handles[0].get_marker() == "None" else 1.4,
            borderpad=0.1,
        )


def _wrapped(handles: Sequence[Line2D], room: float) -> Iterator[list[Line2D]]:
    """Keys in lines that are no wider than ``room`` inches."""
    line: list[Line2D] = []
    used = 0.0
    for handle in handles:
        need = 0.5 + 0.085 * len(str(handle.get_label()))
        if line and used + need > room:
            yield line
            line, used = [], 0.0
        line.append(handle)
        used += need
    if line:
        yield line


def marker(node: Node) -> str:
    """The shape of a node: states and persons are round."""
    return _MARKERS.get(node.kind, "o")


def width(number: float) -> float:
    """The width of a tie in points, by its number of events."""
    return 0.9 + 1.1 * math.log2(max(number, 1))


def _dot(colour: str, label: str, shape: str = "o") -> Line2D:
    edge = colours()["paper" if shape == "o" else "faint"]
    return Line2D([], [], marker=shape, color="none", mfc=colour, mec=edge, markersize=8, label=label)


def _states(nodes: Sequence[Node], lang: str) -> list[Line2D]:
    """The states that have a colour of their own, and one for the others."""
    table: Mapping[str, str] = colours()["countries"]
    there = dict.fromkeys(node.country for node in nodes if node.kind in ("country", "person"))
    shown = [_dot(table[code], style.state(code, lang)) for code in table if code in there]
    others = any(code not in table for code in there)
    return [*shown, *([_dot(table["other"], style.words(lang)["other"])] if others else [])]


def _kinds(nodes: Sequence[Node], words: Mapping[str, str]) -> list[Line2D]:
    kinds = dict.fromkeys(node.kind for node in nodes if node.kind in _MARKERS)
    return [_dot(colours()["kinds"][kind], words[kind], _MARKERS[kind]) for kind in kinds]


def _tones(ties: Sequence[Tie], words: Mapping[str, str]) -> list[Line2D]:
    there = {tie.tone for tie in ties if tie.score is not None}
    return [
        Line2D([], [], color=colours()["tones"][tone], lw=3, ls="--" if tone == "conflict" else "-", label=words[tone])
        for tone in TONES
        if tone in there
    ]


def _widths(ties: Sequence[Tie], words: Mapping[str, str]) -> list[Line2D]:
    most = max((tie.number for tie in ties), default=0)
    grey = colours()["tones"]["neutral"]
    shown = [number for number in _WIDTHS if number <= most]
    heads = [f"{words['width']}: " if number == shown[0] else "" for number in shown]
    return [
        Line2D([], [], color=grey, lw=width(number), label=f"{head}{number}")
        for number, head in zip(shown, heads, strict=True)
    ]
