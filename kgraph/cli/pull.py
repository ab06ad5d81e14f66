"""``kgraph pull``: a graph from a SPARQL service."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kgraph import pipeline
from kgraph.cli.services import DigestOption, EndpointArgument, TimeoutOption, UserOption, connected, told
from kgraph.graph import formats
from kgraph.pipeline import Graph
from kgraph.store import LocalStore

_Store = Annotated[Path | None, typer.Option("--store", "-s", metavar="DIR", help="The graph on disk to change.")]
_Output = Annotated[
    Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write a file: .ttl .trig .nq .nt .jsonld.")
]


def add(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("pull")(pull)


def pull(
    endpoint: EndpointArgument,
    store: _Store = None,
    out: _Output = None,
    user: UserOption = "",
    digest: DigestOption = False,
    timeout: TimeoutOption = 60,
) -> None:
    """Fetch a graph from a SPARQL 1.1 service, into a graph on disk or a file.

    ```
    kgraph pull http://localhost:7878/query --store graph
    kgraph pull https://example.org/sparql -o graph.trig
    ```

    A graph on disk gets what the service has, in place of what it had. An answer that the service cuts off is fetched
    in pages; if that does not help, nothing is changed and the command fails.
    """
    if (store is None) == (out is None):
        raise typer.BadParameter("say where to: --store DIR or -o FILE")
    if out is not None:
        formats.format_of(out)
    there = connected(endpoint, user=user, digest=digest, timeout=timeout)
    with Graph(LocalStore.open(store) if store else LocalStore.memory()) as graph:
        with told("fetching", "the graph is as it was") as tell:
            tell(pipeline.pull(there, graph, progress=tell))
        if out is not None:
            graph.save(out)
