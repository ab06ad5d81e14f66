"""What the commands share that talk to SPARQL services."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Annotated

import typer

from kgraph import pipeline
from kgraph.cli import console
from kgraph.errors import KgraphError
from kgraph.pipeline import Graph
from kgraph.store import Synced

EndpointArgument = Annotated[str, typer.Argument(metavar="ENDPOINT", help="The address for queries.")]
UserOption = Annotated[
    str,
    typer.Option(
        "--user", metavar="NAME", envvar="KGRAPH_USER", help="Who one is; the password is KGRAPH_PASSWORD or asked for."
    ),
]
DigestOption = Annotated[bool, typer.Option("--digest", help="HTTP Digest instead of Basic, as Virtuoso wants it.")]
TimeoutOption = Annotated[float, typer.Option("--timeout", metavar="SECONDS", help="How long to wait for an answer.")]


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
def told(what: str, nothing: str) -> Iterator[Callable[[Synced], None]]:
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
