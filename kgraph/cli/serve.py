"""``kgraph serve``: a graph on the web."""

from __future__ import annotations

import ipaddress
import webbrowser
from typing import Annotated

import typer

from kgraph.cli import console
from kgraph.cli.options import FileOption, StoreOption, one_of

_Host = Annotated[str, typer.Option("--host", help="The address to listen on.")]
_Port = Annotated[int, typer.Option("--port", help="The port to listen on; 0 takes a free one.")]
_Timeout = Annotated[float, typer.Option("--timeout", help="Seconds after which a question is stopped.")]
_MaxSize = Annotated[int, typer.Option("--max-size", metavar="MB", help="How large an answer may be.")]
_Open = Annotated[bool, typer.Option("--open", help="Show the explorer page in the browser.")]


def add(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("serve")(serve)


def serve(
    store: StoreOption = None,
    file: FileOption = None,
    host: _Host = "127.0.0.1",
    port: _Port = 8765,
    timeout: _Timeout = 30,
    max_size: _MaxSize = 50,
    show: _Open = False,
) -> None:
    """Serve a graph: a SPARQL 1.1 endpoint that only reads, and a page to explore it.

    ```
    kgraph serve --store graph --open
    kgraph serve --file graph.trig --port 9000
    curl http://127.0.0.1:8765/sparql --data-urlencode 'query=ASK { ?a kg:met ?b }'
    curl 'http://127.0.0.1:8765/queries/who-met-whom?country=KGZ'
    kgraph query busiest-pairs --endpoint http://127.0.0.1:8765/sparql
    ```

    Under /sparql is the endpoint, under /queries are the saved questions, under /text?document=ID the texts of
    documents. Updates, LOAD and SERVICE are refused. A question that takes too long, too much memory or has too large
    an answer is stopped, the others go on. The store may grow meanwhile.
    """
    from kgraph.pipeline.serving import serve_graph  # noqa: PLC0415  # no other command has to wait for a web server

    if not _loopback(host):
        console.say(
            f"{host} is not this machine alone: whoever reaches it can read the whole graph, texts too", "yellow"
        )

    def ready(address: str) -> None:
        console.say(f"{address}  explorer page and, under sparql, the endpoint; Ctrl-C stops")
        if show:
            webbrowser.open(address)

    path = one_of(store, file)
    serve_graph(path, host=host, port=port, seconds=timeout, size=max_size * 1_000_000, ready=ready)


def _loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
