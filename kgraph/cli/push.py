"""``kgraph push``: a graph to a SPARQL service."""

from __future__ import annotations

from typing import Annotated

import typer

from kgraph import pipeline
from kgraph.cli import console
from kgraph.cli.options import FileOption, StoreOption, one_of, opened
from kgraph.cli.services import DigestOption, EndpointArgument, TimeoutOption, UserOption, connected, told

_Update = Annotated[
    str, typer.Option("--update-endpoint", metavar="URL", help="The address for updates, if it is another.")
]
_GraphStore = Annotated[
    str, typer.Option("--graph-store", metavar="URL", help="Write whole graphs by the Graph Store Protocol there.")
]
_Texts = Annotated[bool, typer.Option("--texts", help="Send the texts of documents too.")]


def add(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("push")(push)


def push(
    endpoint: EndpointArgument,
    store: StoreOption = None,
    file: FileOption = None,
    texts: _Texts = False,
    update: _Update = "",
    graph_store: _GraphStore = "",
    user: UserOption = "",
    digest: DigestOption = False,
    timeout: TimeoutOption = 60,
) -> None:
    """Send a graph to a SPARQL 1.1 service: new and changed graphs go there, those of removed documents are dropped.

    ```
    kgraph push http://localhost:7878/query --update-endpoint http://localhost:7878/update --store graph
    kgraph push http://localhost:3030/news/query --graph-store http://localhost:3030/news/data --file graph.trig
    kgraph push http://localhost:8890/sparql --update-endpoint http://localhost:8890/sparql-auth --user dba --digest
    KGRAPH_TOKEN=… kgraph push https://example.org/sparql --store graph
    ```

    Only differences are sent: a second push changes nothing, one that broke off goes on. Other graphs there are left
    alone. Texts of documents belong to those who wrote them and stay here unless --texts is given. A busy or broken
    server is asked again, later each time. Passwords and tokens come from KGRAPH_PASSWORD and KGRAPH_TOKEN, so that
    they show in no list of processes.
    """
    there = connected(endpoint, update=update, graphs=graph_store, user=user, digest=digest, timeout=timeout)
    with opened(one_of(store, file)) as graph, told("sending", "the service has it all already") as tell:
        tell(pipeline.push(graph, there, texts=texts, progress=tell))
    if not pipeline.united(there):
        console.say("queries without GRAPH find nothing there: switch on its union default graph", "yellow")
