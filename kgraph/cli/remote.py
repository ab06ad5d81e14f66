"""``kgraph push`` and ``kgraph pull``: graphs to and from SPARQL services."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from kgraph import pipeline
from kgraph.cli import console
from kgraph.cli.options import FileOption, StoreOption, one_of, opened
from kgraph.errors import KgraphError
from kgraph.graph import formats
from kgraph.pipeline import Graph
from kgraph.store import LocalStore, Synced

EndpointArgument = Annotated[str, typer.Argument(metavar="ENDPOINT", help="The address for queries.")]
UpdateOption = Annotated[
    str, typer.Option("--update-endpoint", metavar="URL", help="The address for updates, if it is another.")
]
GraphStoreOption = Annotated[
    str, typer.Option("--graph-store", metavar="URL", help="Write whole graphs by the Graph Store Protocol there.")
]
UserOption = Annotated[
    str,
    typer.Option(
        "--user", metavar="NAME", envvar="KGRAPH_USER", help="Who one is; the password is KGRAPH_PASSWORD or asked for."
    ),
]
DigestOption = Annotated[bool, typer.Option("--digest", help="HTTP Digest instead of Basic, as Virtuoso wants it.")]
TimeoutOption = Annotated[float, typer.Option("--timeout", metavar="SECONDS", help="How long to wait for an answer.")]
_Texts = Annotated[bool, typer.Option("--texts", help="Send the texts of documents too.")]
_Store = Annotated[Path | None, typer.Option("--store", "-s", metavar="DIR", help="The graph on disk to change.")]
_Output = Annotated[
    Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write a file: .ttl .trig .nq .nt .jsonld.")
]


def add(app: typer.Typer) -> None:
    """Adds the commands."""
    app.command("push")(push)
    app.command("pull")(pull)


def push(
    endpoint: EndpointArgument,
    store: StoreOption = None,
    file: FileOption = None,
    texts: _Texts = False,
    update: UpdateOption = "",
    graph_store: GraphStoreOption = "",
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
    with opened(one_of(store, file)) as graph, _told("sending", "the service has it all already") as tell:
        tell(pipeline.push(graph, there, texts=texts, progress=tell))
    if not pipeline.united(there):
        console.say("queries without GRAPH find nothing there: switch on its union default graph", "yellow")


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
        with _told("fetching", "the graph is as it was") as tell:
            tell(pipeline.pull(there, graph, progress=tell))
        if out is not None:
            graph.save(out)


def connected(endpoint: str, *, user: str, digest: bool, timeout: float, update: str = "", graphs: str = "") -> Graph:
    """The graph at a service, with the secrets of the environment or of who sits at the terminal."""
    password, token = (os.environ.get(f"KGRAPH_{name}", "") for name in ("PASSWORD", "TOKEN"))
    if user and not password and not token and sys.stdin.isatty():
        password = typer.prompt(f"password of {user}", hide_input=True, err=True)
    if digest and not user:
        raise KgraphError("--digest needs a --user")
    return pipeline.connect(
        endpoint,
        update=update,
        graphs=graphs,
        user=user,
        password=password,
        token=token,
        digest=digest,
        timeout=timeout,
    )


@contextmanager
def _told(what: str, nothing: str) -> Iterator[Callable[[Synced], None]]:
    """Shows a copy while it goes on, and in the end what it did."""
    began = time.monotonic()
    last = Synced()
    with console.progress(what, None) as bar:

        def tell(done: Synced) -> None:
            nonlocal last
            last = done
            bar.update(bar.task_ids[0], total=done.graphs, completed=done.added + done.changed + done.unchanged)

        yield tell
    kinds = ("new", last.added), ("changed", last.changed), ("unchanged", last.unchanged), ("removed", last.removed)
    counts = ", ".join(f"{count:,} {kind}" for kind, count in kinds if count)
    same = f": {nothing}" if last.unchanged == last.graphs and not last.removed else ""
    console.say(f"{last.graphs:,} graphs ({counts}) in {time.monotonic() - began:.1f} s{same}")
