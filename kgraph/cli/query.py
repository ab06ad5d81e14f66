"""``kgraph query``: questions to a graph."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from kgraph.cli import console, output
from kgraph.cli.options import FileOption, StoreOption, one_of, opened
from kgraph.cli.output import Format, FormatOption
from kgraph.cli.services import DigestOption, TimeoutOption, UserOption, connected
from kgraph.errors import QueryError
from kgraph.graph import questions
from kgraph.graph.questions import Parameter, Question
from kgraph.graph.table import Table, table

_Name = Annotated[
    str | None,
    typer.Argument(metavar="NAME|FILE.rq|-", help="A question from --list, a SPARQL file, - for standard input."),
]
_Parameters = Annotated[
    list[str] | None,
    typer.Option("--param", "-p", metavar="NAME=VALUE", help="A value for a parameter; may be repeated."),
]
_Endpoint = Annotated[str, typer.Option("--endpoint", metavar="URL", help="A graph at a SPARQL service; see push.")]
_List = Annotated[bool, typer.Option("--list", help="Show the questions there are, with their parameters.")]


def add(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("query")(query)


def query(
    name: _Name = None,
    parameters: _Parameters = None,
    store: StoreOption = None,
    file: FileOption = None,
    endpoint: _Endpoint = "",
    user: UserOption = "",
    digest: DigestOption = False,
    timeout: TimeoutOption = 60,
    form: FormatOption = Format.TABLE,
    listing: _List = False,
) -> None:
    """Ask a graph a question: one that kgraph brings along, or one of your own in SPARQL 1.1.

    ```
    kgraph query --list
    kgraph query who-met-whom --store graph -p country=KGZ
    kgraph query mine.rq --file graph.ttl --format csv
    echo 'SELECT ?a ?b { ?a kg:met ?b }' | kgraph query - --store graph
    kgraph query busiest-pairs --endpoint http://localhost:8765/sparql
    ```

    Prefixes (kg:, country:, topic: …) need not be declared. In tables IRIs are shortened by them; csv and json have
    them whole. KGRAPH_STORE names a store for all commands.
    """
    if listing:
        output.write(_listed(), form)
        return
    if name is None:
        raise typer.BadParameter("say what to ask: a name from --list, a file, or -")
    values = dict(_pair(text) for text in parameters or ())
    asked = _question(name, values).sparql(values)
    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # the store does not hear of Ctrl-C while it answers
    remote = connected(endpoint, user=user, digest=digest, timeout=timeout) if endpoint else None
    with remote or opened(one_of(store, file)) as graph:
        found = table(graph.store.query(asked))
    output.write(found, form)
    if form is Format.TABLE:
        console.say(f"{len(found):,} rows" if len(found) != 1 else "1 row")


def _pair(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not name or not equals:
        raise typer.BadParameter(f"-p {text}: a parameter is given as name=value")
    return name, value


def _question(name: str, values: dict[str, str]) -> Question:
    """The question meant; in a file, a header may give types to its parameters, else their values do."""
    if name == "-":
        return questions.adhoc(sys.stdin.read(), values)
    path = Path(name)
    if path.suffix != ".rq" and not path.is_file():
        return questions.question(name)
    if not path.is_file():
        raise QueryError(f"{name}: no such file")
    asked = questions.read(path)
    return asked if asked.parameters else questions.adhoc(asked.text, values)


def _listed() -> Table:
    rows = ((q.name, q.titles.get("en", ""), _parameters(q.parameters)) for q in questions.questions())
    return Table(("name", "answers", "parameters"), tuple(rows))


def _parameters(parameters: Sequence[Parameter]) -> str:
    return " ".join(f"{p.name}={p.default or p.type}" for p in parameters)
