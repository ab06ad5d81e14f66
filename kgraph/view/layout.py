"""Where nodes stand: near to those they are tied to, parts beside one another, the same every time."""

from __future__ import annotations

import math
import random
from collections.abc import Mapping, Sequence
from itertools import islice

import igraph as ig
import networkx as nx

from kgraph.view.values import Node, Tie

Places = dict[str, tuple[float, float]]
_SMALL = 120
_NEAR = 1e-9
_GAP = 4.0


def spread(nodes: Sequence[Node], ties: Sequence[Tie], *, seed: int, ratio: float = 1.3) -> Places:
    """Places of nodes in a field ``ratio`` times as wide as high: the larger parts first, small ones in rows below."""
    whole = nx.Graph()
    whole.add_nodes_from(node.key for node in nodes)
    whole.add_weighted_edges_from((tie.one, tie.other, tie.number) for tie in ties)
    parts = sorted(nx.connected_components(whole), key=lambda part: (-len(part), min(part)))
    laid = [_part(whole.subgraph(sorted(part)), seed) for part in parts]
    return _packed(laid, ratio)


def ring(centre: str, others: Sequence[str]) -> Places:
    """One node in the middle, the others around it on a circle, from the top clockwise."""
    step = 2 * math.pi / max(1, len(others))
    around = {name: (math.sin(step * n), math.cos(step * n)) for n, name in enumerate(others)}
    return {centre: (0.0, 0.0), **around}


def fitted(places: Places, wide: float, high: float, radii: Mapping[str, float]) -> Places:
    """The same places stretched over a field with room for labels at its edge, and nodes of those radii moved apart
    until none covers another; places, sides and radii are in points."""
    xs, ys = [x for x, _ in places.values()] or [0.0], [y for _, y in places.values()] or [0.0]
    left, bottom = 0.07 * wide, 0.05 * high
    across, up = (max(max(values) - min(values), _NEAR) for values in (xs, ys))
    found = {
        name: (
            left + (x - min(xs)) / across * (wide - 2 * left) if across > _NEAR else wide / 2,
            bottom + (y - min(ys)) / up * (high - 2 * bottom) if up > _NEAR else high / 2,
        )
        for name, (x, y) in places.items()
    }
    for _ in range(min(60, 10_000 // max(1, len(found)))):
        if not _push(found, radii):
            break
    return found


def _push(places: Places, radii: Mapping[str, float]) -> bool:
    """Moves nodes that cover one another half their way apart; whether there were any."""
    moved = False
    reach = 2 * max(radii.values(), default=0.0) + _GAP
    order = sorted(places, key=lambda name: (places[name], name))
    for number, one in enumerate(order):
        for other in islice(order, number + 1, None):
            (x, y), (u, v) = places[one], places[other]
            if u - x > 2 * reach:
                break
            gap = math.hypot(u - x, v - y)
            want = radii[one] + radii[other] + _GAP
            if gap < want:
                moved = True
                across, up = ((u - x) / gap, (v - y) / gap) if gap > _NEAR else (1.0, 0.0)
                step = (want - gap) / 2 + 0.01
                places[one] = (x - across * step, y - up * step)
                places[other] = (u + across * step, v + up * step)
    return moved


def _part(graph: nx.Graph, seed: int) -> Places:
    """A part that hangs together, laid out by springs in a square that grows with its number of nodes."""
    names = sorted(graph)
    number = {name: place for place, name in enumerate(names)}
    inner = ig.Graph(len(names), [(number[a], number[b]) for a, b in graph.edges])
    inner.es["weight"] = [1 + math.log(weight) for *_, weight in graph.edges(data="weight")]
    ig.set_random_number_generator(random.Random(seed))  # noqa: S311
    try:
        warm = {"seed": inner.layout_kamada_kawai(), "start_temp": 1.0} if len(names) <= _SMALL else {}
        laid = inner.layout_fruchterman_reingold(weights="weight", niter=300, **warm)
    finally:
        ig.set_random_number_generator(random)
    side = math.sqrt(len(names))
    across, up = (_evened(list(values), side) for values in zip(*laid.coords, strict=True))
    return dict(zip(names, zip(across, up, strict=True), strict=True))


def _evened(values: Sequence[float], size: float) -> list[float]:
    """Coordinates from 0 to ``size``, half as they were and half by rank: crowds take more room, empty parts less."""
    low, span = min(values), max(values) - min(values)
    order = sorted(range(len(values)), key=lambda place: (values[place], place))
    rank = {place: number / max(1, len(values) - 1) for number, place in enumerate(order)}
    share = [(value - low) / span if span > _NEAR else 0.5 for value in values]
    return [size * (0.5 * there + 0.5 * rank[place] if span > _NEAR else there) for place, there in enumerate(share)]


def _packed(parts: Sequence[Places], ratio: float) -> Places:
    """Parts in rows: as many in one as make the row no wider than the field, which the first part sets."""
    found: Places = {}
    limit = max([_side(parts[0]) if parts else 0.0, math.sqrt(sum(_side(p) ** 2 for p in parts))]) * ratio
    left = top = height = 0.0
    for part in parts:
        side = _side(part)
        wide = side * ratio
        if left and left + wide > limit * 1.001:
            left, top, height = 0.0, top + height, 0.0
        for name, (x, y) in part.items():
            found[name] = (left + 0.5 + x * (wide - 1) / max(side - 1, 0.5), -(top + 0.5 + y))
        left, height = left + wide, max(height, side)
    return found


def _side(part: Places) -> float:
    return math.sqrt(len(part)) + 1
