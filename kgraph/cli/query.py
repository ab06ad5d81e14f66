"""``kgraph query``: questions to a graph."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from kgraph.cli import answers, console, output
from kgraph.cli.answers import AnswerFormat
from kgraph.cli.options import FileOption, Language, StoreOption, one_of, opened
from kgraph.cli.services import DigestOption, TimeoutOption, UserOption, connected
from kgraph.errors import QueryError
from kgraph.graph import questions
from kgraph.graph.parameters import TYPES
from kgraph.graph.questions import Parameter, Question
from kgraph.graph.table import Table


def _names(incomplete: str) -> list[str]:
    return [q.name for q in questions.questions() if q.name.startswith(incomplete)]


_Name = Annotated[
    str | None,
    typer.Argument(
        metavar="NAME|FILE.rq|-",
        help="A question from --list, a SPARQL file, - for standard input.",
        autocompletion=_names,
    ),
]
_Parameters = Annotated[
    list[str] | None,
    typer.Option("--param", "-p", metavar="NAME=VALUE", help="A value for a parameter; may be repeated."),
]
_Endpoint = Annotated[str, typer.Option("--endpoint", metavar="URL", help="A graph at a SPARQL service; see push.")]
_Format = Annotated[
    AnswerFormat,
    typer.Option("--format", help="For the eye, for programs, as SPARQL JSON results, or triples as Turtle."),
]
_Language = Annotated[
    Language | None, typer.Option("--lang", "-l", help="The language of titles in the list and of labels in answers.")
]
_List = Annotated[bool, typer.Option("--list", help="Show the questions there are; with NAME, all about one.")]


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
    form: _Format = AnswerFormat.TABLE,
    language: _Language = None,
    listing: _List = False,
) -> None:
    """Ask a graph a question: one that kgraph brings along, or one of your own in SPARQL 1.1.

    ```
    kgraph query --list                                the questions there are
    kgraph query --list --lang ky                      the same, in Kyrgyz
    kgraph query --list office-holders                 one of them: what it answers, its parameters, its SPARQL
    kgraph query who-met-whom --store graph -p country=KGZ -p since=2021
    kgraph query office-holders --store graph -p post=rus-ambassador-kgz -p on=2021-02-08 --lang ru
    kgraph query mine.rq --file graph.ttl --format csv
    kgraph query busiest-pairs --endpoint http://localhost:8765/sparql
    echo 'SELECT ?a ?b { ?a kg:met ?b }' | kgraph query - --store graph
    echo 'DESCRIBE country:KGZ' | kgraph query - --store graph --format turtle
    ```

    Countries and topics may be given by code or by name: country=KGZ, country=Кыргызстан, topic=energy. A file may
    begin with lines like `# param: since date = 2021-01-01`; else full IRIs, whole numbers and days are taken as such
    and all else as text.

    Prefixes (kg:, country:, topic: …) need not be declared. In tables IRIs are shortened by them; csv and json have
    them whole. KGRAPH_STORE names a store for all commands.
    """
    if listing:
        _list(name, form, (language or Language.EN).value)
        return
    if name is None:
        raise typer.BadParameter("say what to ask: a name from --list, a file, or -")
    values = dict(_pair(text) for text in parameters or ())
    asked = _question(name, values)
    if language and any(p.name == "lang" for p in asked.parameters):
        values = {"lang": language.value, **values}
    sparql = asked.sparql(values)
    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # the store does not hear of Ctrl-C while it answers
    remote = connected(endpoint, user=user, digest=digest, timeout=timeout) if endpoint else None
    with remote or opened(one_of(store, file)) as graph:
        rows = answers.write(graph.store.query(sparql), form)
    if form is AnswerFormat.TABLE:
        console.say(f"{rows:,} rows" if rows != 1 else "1 row")


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


def _list(name: str | None, form: AnswerFormat, language: str) -> None:
    """Shows all questions, or one with its SPARQL."""
    if form.rows is None:
        raise typer.BadParameter("--list is written as table, csv or json")
    if name is None:
        rows = ((q.name, q.title(language), _parameters(q.parameters)) for q in questions.questions())
        output.write(Table(("name", "answers", "parameters"), tuple(rows)), form.rows)
        return
    question = _question(name, {})
    typer.echo(question.title(language))
    if question.about:
        typer.echo(question.about)
    output.write(_described(question.parameters), form.rows)
    typer.echo(question.text.rstrip("\n"))


def _parameters(parameters: Sequence[Parameter]) -> str:
    """In short; ``lang`` goes without saying, it is ``--lang``."""
    return " ".join(f"{p.name}:{p.type}{'=' + p.default if p.default else ''}" for p in parameters if p.name != "lang")


def _described(parameters: Sequence[Parameter]) -> Table:
    rows = ((p.name, p.type, TYPES[p.type].form, p.default) for p in parameters)
    return Table(("parameter", "type", "given as", "default"), tuple(rows))
