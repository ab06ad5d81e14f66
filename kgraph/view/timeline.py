"""The events between two parties in time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

import matplotlib as mpl
import networkx as nx
from matplotlib import dates as mdates
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from kgraph.ontology import vocabulary
from kgraph.view import style
from kgraph.view.picture import Picture
from kgraph.view.style import colours
from kgraph.view.values import TONES, Act, acts, key, nodes

_MARKERS = {"actual": "o", "planned": "D", "possible": "D", "denied": "X"}


def timeline(
    graph: nx.MultiDiGraph, one: str, other: str, *, title: str = "", lang: str = "en", width: float = 11
) -> Picture:
    """Draws the events between two states or organisations: a row for each type, coloured by tone; what happened is
    filled, what is planned or possible is hollow, what is denied a cross.

    ``graph`` is ``Graph.network("countries", modality=None)`` or the like: an edge for each event. Events of which
    only month or year is known stand in its middle. Parties go by key, code or name; one that is not there is a
    ``QueryError``. ``width`` is in inches; the height goes by the number of types.
    """
    words = style.words(lang)
    names = {node.key: node.label for node in nodes(graph, lang)}
    one, other = key(graph, one), key(graph, other)
    every = acts(graph, one, other)
    found = [act for act in every if act.day]
    rows = [kind for kind, _ in Counter(act.kind for act in sorted(found, key=lambda a: a.kind)).most_common()]
    name = title or words["timeline"].format(one=names[one], other=names[other])
    about = [words["number"].format(number=len(every)), _period(found, words)]
    if len(found) < len(every):
        about.append(words["undated"].format(number=len(every) - len(found)))
    with mpl.rc_context(style.RC):
        figure, axes = _canvas(width, max(1, len(rows)), name, ", ".join(filter(None, about)))
        _draw(axes, found, rows, lang)
        _legend(figure, found, words)
    return Picture(figure, name, _alt(name, every, words, lang))


def day(text: str) -> date:
    """A day, or the middle of a month or year.

    >>> day("2021-02-08"), day("2021-02"), day("2021")
    (datetime.date(2021, 2, 8), datetime.date(2021, 2, 15), datetime.date(2021, 7, 1))
    """
    middle = {4: "-07-01", 7: "-15"}
    return date.fromisoformat(text + middle.get(len(text), ""))


def label(scheme: str, slug: str, lang: str) -> str:
    """The name of a concept."""
    known = vocabulary()[scheme].get(slug)
    return known.labels.get(lang, slug) if known else slug


def _canvas(width: float, rows: int, title: str, about: str) -> tuple[Figure, Axes]:
    high = 2.2 + 0.42 * rows
    figure = Figure(figsize=(width, high), facecolor=colours()["paper"])
    figure.text(0.03, 1 - 0.36 / high, title, fontsize=16, fontweight="bold", color=colours()["ink"], va="center")
    figure.text(0.03, 1 - 0.68 / high, about, fontsize=10, color=colours()["faint"], va="center")
    return figure, figure.add_axes((0.19, 0.85 / high, 0.78, 1 - 1.85 / high))


def _draw(axes: Axes, found: Sequence[Act], rows: Sequence[str], lang: str) -> None:
    stacked: Counter[tuple[str, date]] = Counter()
    for act in found:
        at = day(act.day)
        lift = stacked[act.kind, at]
        stacked[act.kind, at] += 1
        colour = colours()["tones"][act.tone]
        axes.scatter(
            [mdates.date2num(at)],  # type: ignore[no-untyped-call]
            [rows.index(act.kind) - 0.17 * min(lift, 3)],
            s=46,
            marker=_MARKERS.get(act.modality, "o"),
            facecolors=colour if act.modality in ("actual", "denied") else colours()["paper"],
            edgecolors=colour if act.modality != "denied" else "none",
            linewidths=1.5,
            zorder=3,
            alpha=0.9,
        )
    axes.set_yticks(range(len(rows)), [label("event-type", kind, lang) for kind in rows], fontsize=10)
    axes.set_ylim(max(1, len(rows)) - 0.4, -0.75)
    axes.grid(axis="both", color=colours()["grid"], linewidth=0.8, zorder=0)
    axes.tick_params(length=0, colors=colours()["ink"], labelsize=9.5)
    for side in axes.spines.values():
        side.set_visible(False)
    _ticks(axes, found)


def _ticks(axes: Axes, found: Sequence[Act]) -> None:
    """Years, or months if there are only few."""
    days = [day(act.day) for act in found] or [date(2000, 1, 1)]
    room = max((max(days) - min(days)) * 0.03, timedelta(days=20))
    bounds = mdates.date2num([min(days) - room, max(days) + room])  # type: ignore[no-untyped-call]
    axes.set_xlim(*bounds)
    form = "%Y" if max(days) - min(days) > timedelta(days=1100) else "%Y-%m"
    axes.xaxis.set_major_locator(mdates.AutoDateLocator(minticks=3, maxticks=12))  # type: ignore[no-untyped-call]
    axes.xaxis.set_major_formatter(mdates.DateFormatter(form))  # type: ignore[no-untyped-call]


def _legend(figure: Figure, found: Sequence[Act], words: Mapping[str, str]) -> None:
    tones = [tone for tone in TONES if any(act.tone == tone for act in found)]
    states = [name for name in _MARKERS if any(act.modality == name for act in found)]
    ink, paper = colours()["faint"], colours()["paper"]
    handles = [
        *(Line2D([], [], marker="o", ls="", color=colours()["tones"][tone], ms=7, label=words[tone]) for tone in tones),
        *(
            Line2D([], [], marker=_MARKERS[name], ls="", mec=ink, mew=1.5, ms=6.5, label=words[name],
                   mfc=ink if name in ("actual", "denied") else paper)
            for name in states
        ),
    ]  # fmt: skip
    figure.legend(handles=handles, loc="lower left", bbox_to_anchor=(0.022, 0.0), ncols=8, frameon=False, fontsize=9)


def _period(found: Sequence[Act], words: Mapping[str, str]) -> str:
    return words["period"].format(first=found[0].day, last=found[-1].day) if found else ""


def _alt(title: str, found: Sequence[Act], words: Mapping[str, str], lang: str) -> str:
    def counted(values: list[str]) -> str:
        return ", ".join(f"{name} {number}" for name, number in Counter(sorted(values)).most_common()) or "–"

    return words["alt_timeline"].format(
        title=title,
        number=len(found),
        period=_period([act for act in found if act.day], words) or "–",
        kinds=counted([label("event-type", act.kind, lang) for act in found]),
        tones=counted([words[act.tone] for act in found]),
        modalities=counted([words.get(act.modality, act.modality) for act in found]),
    )
