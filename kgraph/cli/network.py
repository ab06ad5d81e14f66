"""``kgraph network``: a graph as a network of persons, states, topics or events."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from pathlib import Path
from typing import Annotated, Any

import networkx as nx
import typer

from kgraph.cli import console, output
from kgraph.cli.options import FileOption, StoreOption, one_of, opened
from kgraph.cli.output import Format, FormatOption
from kgraph.graph.table import Table
from kgraph.network import PROJECTIONS, aggregate, write


class Measure(Enum):
    """What the nodes are ordered by."""

    STRENGTH = "strength"
    DEGREE = "degree"
    BETWEENNESS = "betweenness"
    CLOSENESS = "closeness"
    EIGENVECTOR = "eigenvector"
    PAGERANK = "pagerank"


ProjectionArgument = Annotated[str, typer.Argument(metavar="NETWORK", help=f"One of {', '.join(PROJECTIONS)}.")]
SinceOption = Annotated[
    str, typer.Option("--since", metavar="DAY", help="Events of that day and later: 2021, 2021-02.")
]
UntilOption = Annotated[str, typer.Option("--until", metavar="DAY", help="Events of that day and earlier.")]
TypeOption = Annotated[
    list[str] | None, typer.Option("--type", metavar="SLUG", help="A type of events, e.g. meeting; may be repeated.")
]
TopicOption = Annotated[
    list[str] | None, typer.Option("--topic", metavar="SLUG", help="What they are about, e.g. energy; may be repeated.")
]
CountryOption = Annotated[
    list[str] | None, typer.Option("--country", metavar="CODE", help="Who takes part, e.g. KGZ; may be repeated.")
]
ModalityOption = Annotated[
    str, typer.Option("--modality", metavar="SLUG", help="actual, planned, possible … or all of them: any.")
]
_Output = Annotated[
    Path | None,
    typer.Option("--output", "-o", metavar="FILE", help="Write it; the suffix is the format: .graphml .gexf .csv."),
]
_By = Annotated[Measure, typer.Option("--by", help="The measure to order by.")]
_Top = Annotated[int, typer.Option("--top", metavar="N", min=1, help="How many to show.")]


def add(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("network")(network)


def network(
    projection: ProjectionArgument,
    store: StoreOption = None,
    file: FileOption = None,
    out: _Output = None,
    since: SinceOption = "",
    until: UntilOption = "",
    kinds: TypeOption = None,
    topics: TopicOption = None,
    countries: CountryOption = None,
    modality: ModalityOption = "actual",
    by: _By = Measure.STRENGTH,
    top: _Top = 15,
    form: FormatOption = Format.TABLE,
) -> None:
    """Make a network of a graph: show who is central in it, or write it for Gephi, igraph, R and the like.

    ```
    kgraph network persons --store graph                    who met or called whom
    kgraph network countries --store graph --since 2020     who acts towards whom, and how kindly
    kgraph network countries --store graph --topic water --by betweenness
    kgraph network person_topics --store graph --country KGZ
    kgraph network countries --store graph -o ties.gexf     every act an edge, for Gephi with its timeline
    kgraph network countries_weighted --store graph -o ties.csv
    ```

    *persons* joins those who took part in one meeting or call, *countries* has an edge for each act of a state or
    organisation towards another, *countries_weighted* one for each pair, *person_topics* joins persons with what they
    had to do with, *events* events with all who took part. An event of several documents counts once.
    """
    chosen = selection(since, until, kinds, topics, countries, modality)
    with opened(one_of(store, file)) as graph:
        found = graph.network(projection, **chosen)
    if out is not None:
        console.say(f"network: {', '.join(map(str, write(found, out)))}, {_size(found)}")
        return
    output.write(_central(found, by.value, top), form)
    if form is Format.TABLE:
        console.say(_size(found))


def selection(
    since: str,
    until: str,
    kinds: list[str] | None,
    topics: list[str] | None,
    countries: list[str] | None,
    modality: str,
) -> Mapping[str, Any]:
    """The options as :meth:`kgraph.Graph.network` takes them."""
    named = {"types": kinds, "topics": topics, "countries": countries}
    return {"since": since, "until": until, "modality": None if modality == "any" else modality, **named}


def _size(graph: nx.Graph) -> str:
    return f"{len(graph):,} nodes, {graph.number_of_edges():,} edges"


def _central(graph: nx.Graph, by: str, top: int) -> Table:
    """The nodes that a measure puts first, with all measures and their community."""
    from kgraph.network import measures  # noqa: PLC0415  pandas and igraph take a second: no other command should pay it

    simple = aggregate(graph) if graph.is_multigraph() else graph
    found = measures.centralities(simple).merge(measures.communities(simple), on="node")
    names = dict(simple.nodes(data="label_en"))
    found.insert(1, "name", [names[node] for node in found["node"]])
    first = found.sort_values([by, "node"], ascending=[False, True]).head(top).round(3)
    return Table(tuple(map(str, found.columns)), tuple(map(tuple, first.astype(object).to_numpy().tolist())))
