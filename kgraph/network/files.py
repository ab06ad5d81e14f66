"""Networks as files that other programs read: GraphML, GEXF (Gephi), CSV.

Every attribute survives: text, numbers and truth values keep their type, several values are joined by ``|``.
The same network gives the same bytes.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

import networkx as nx

from kgraph.errors import KgraphError

Row = Mapping[str, Any]


def write(graph: nx.Graph, path: Path) -> list[Path]:
    """Writes a network in the format that the suffix names, and returns the files: of ``.csv`` there are two.

    ``ties.csv`` becomes ``ties-nodes.csv`` and ``ties-edges.csv``. Another suffix is a ``KgraphError``.
    """
    if path.suffix not in FORMATS:
        raise KgraphError(f"{path}: a network is written as {', '.join(FORMATS)}")
    path.parent.mkdir(parents=True, exist_ok=True)
    return FORMATS[path.suffix](graph, path)


def flat(value: Any) -> Any:
    """A value as every format can hold it.

    >>> flat(("energy", "water")), flat(2.5)
    ('energy|water', 2.5)
    """
    return "|".join(map(str, value)) if isinstance(value, tuple | list) else value


def _graphml(graph: nx.Graph, path: Path) -> list[Path]:
    nx.write_graphml_xml(_flattened(graph), path)
    return [path]


def _gexf(graph: nx.Graph, path: Path) -> list[Path]:
    """GEXF as Gephi likes it: nodes with a label, acts with the day on which they begin, for its timeline."""
    plain = _flattened(graph)
    for _, about in plain.nodes(data=True):
        about["label"] = about.get("label_en", "")
    for *_, tie in plain.edges(data=True):
        if len(tie.get("date", "")) == len("2021-02-08"):
            tie["start"] = tie["date"]
    text = "\n".join(nx.generate_gexf(plain))
    path.write_text(re.sub(r' lastmodifieddate="[^"]*"', "", text) + "\n", encoding="utf-8")
    return [path]


def _csv(graph: nx.Graph, path: Path) -> list[Path]:
    """Two tables, their first columns named as Gephi expects."""
    kind = "Directed" if graph.is_directed() else "Undirected"
    nodes = [{"Id": name, "Label": about.get("label_en", ""), **about} for name, about in graph.nodes(data=True)]
    edges = [{"Source": one, "Target": other, "Type": kind, **tie} for one, other, tie in graph.edges(data=True)]
    files = [path.with_stem(f"{path.stem}-nodes"), path.with_stem(f"{path.stem}-edges")]
    for file, rows, head in zip(files, (nodes, edges), (["Id", "Label"], ["Source", "Target", "Type"]), strict=True):
        _table(file, rows, head)
    return files


def _table(file: Path, rows: Iterable[Row], head: Iterable[str]) -> None:
    columns = dict.fromkeys([*head, *(name for row in rows for name in row)])
    with file.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, list(columns), restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows({name: flat(value) for name, value in row.items()} for row in rows)


def _flattened(graph: nx.Graph) -> nx.Graph:
    """A copy whose attributes are all text, numbers and truth values."""
    plain = graph.__class__(**graph.graph)
    plain.add_nodes_from((name, {k: flat(v) for k, v in about.items()}) for name, about in graph.nodes(data=True))
    keys = {"keys": True} if graph.is_multigraph() else {}
    for *ends, tie in graph.edges(data=True, **keys):
        plain.add_edge(*ends, **{k: flat(v) for k, v in tie.items()})
    return plain


FORMATS: Mapping[str, Callable[[nx.Graph, Path], list[Path]]] = {".graphml": _graphml, ".gexf": _gexf, ".csv": _csv}
"""The formats by suffix."""
