"""``kgraph explain``: what is found in a text, by which rule, on which words."""

from __future__ import annotations

from typing import Annotated

import typer

from kgraph.cli import console, explanation
from kgraph.errors import InputError, KgraphError
from kgraph.extract.extractor import extractor
from kgraph.read import read

_Document = Annotated[
    str, typer.Argument(metavar="DOC", help="A file or folder of documents, or - for standard input.")
]
_Ids = Annotated[
    list[str] | None, typer.Option("--id", metavar="ID", help="Only the document of this id; may be repeated.")
]


def add(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("explain")(explain)


def explain(doc: _Document, ids: _Ids = None) -> None:
    """Show what is found in a text: entities, events and offices, each with its rule and its words.

    Colours on a terminal; in a file or a pipe entities stand in `[brackets](what)` and triggers in `*stars*`.

    ```
    kgraph explain note.txt
    kgraph explain news.jsonl --id 2021-02-08-kgz-rus-meeting
    echo 'Кыргызстандын президенти Ташкентке барды.' | kgraph explain -
    ```
    """
    out = console.results()
    wanted = set(ids or ())
    explained: set[str] = set()
    extract = extractor()
    for document in read([doc], on_error=_fail):
        if wanted and document.id not in wanted:
            continue
        if out.is_terminal and not explained:
            out.print(explanation.legend(), "", sep="\n")
        explained.add(document.id)
        extraction = extract(document)
        text = explanation.coloured(extraction) if out.is_terminal else explanation.marked(extraction)
        out.print(explanation.heading(document), "", text, "", *explanation.facts(extraction), "", sep="\n")
        if wanted and wanted <= explained:
            return
    if missing := sorted(wanted - explained):
        raise KgraphError(f"{doc}: no document with the id {', '.join(missing)}")


def _fail(error: InputError) -> None:
    raise error
