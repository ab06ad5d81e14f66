"""Labels that do not overlap."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import textalloc
from matplotlib.axes import Axes
from matplotlib.patheffects import Normal, Stroke
from matplotlib.text import Text

from kgraph.view import style


@dataclass(frozen=True, slots=True)
class Label:
    """A text at a point in the coordinates of the axes; ``size`` in points."""

    text: str
    x: float
    y: float
    size: float
    bold: bool = False


def draw(axes: Axes, labels: Sequence[Label], points: object) -> list[str]:
    """Draws labels near their points, the first with the first choice, and returns the texts that found no place.

    ``points`` is the scatter plot that the labels belong to. The limits of the axes must not change afterwards.
    """
    if not labels:
        return []
    _, _, drawn, _ = textalloc.allocate(
        axes,
        [label.x for label in labels],
        [label.y for label in labels],
        [label.text for label in labels],
        scatter_plot=points,
        textsize=[label.size for label in labels],
        fontweight=["bold" if label.bold else "normal" for label in labels],
        margin=0.004,
        min_distance=0.006,
        max_distance=0.2,
        linecolor=style.colours()["faint"],
        linewidth=0.5,
        textcolor=style.colours()["ink"],
        draw_all=False,
        nbr_candidates=400,
        zorder=5,
        path_effects=[Stroke(linewidth=2.5, foreground=style.colours()["paper"], alpha=0.8), Normal()],
    )
    there = {text.get_text() for text in drawn if isinstance(text, Text)}
    return [label.text for label in labels if label.text not in there]
