"""``kgraph export``: a graph into files."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import Annotated

import pyoxigraph as ox
import typer

from kgraph.cli import console
from kgraph.cli.options import EvidenceOption, GraphArgument, Language, opened
from kgraph.graph import formats, terms
from kgraph.graph.evidence import Evidence
from kgraph.network import plover
from kgraph.pipeline import Graph


class Split(Enum):
    """What gets a file of its own."""

    DOCUMENT = "document"
    YEAR = "year"


_Output = Annotated[
    Path,
    typer.Option(
        "--output", "-o", metavar="FILE", help="The file; its suffix is the format: .ttl .trig .nq .nt .jsonld .jsonl."
    ),
]
_Split = Annotated[
    Split | None,
    typer.Option("--split", help="A file for each document or year of publication: graph-2021.ttl …"),
]
_Texts = Annotated[bool, typer.Option("--texts", help="Write the texts of documents too, if the store has them.")]


_Comments = Annotated[
    Language | None,
    typer.Option("--comments", help="Headings and, in this language, labels as comments (Turtle and TriG)."),
]


def add(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("export")(export)


def export(
    graph: GraphArgument,
    out: _Output,
    evidence: EvidenceOption = Evidence.FULL,
    split: _Split = None,
    texts: _Texts = False,
    comments: _Comments = None,
) -> None:
    """Write a graph to a file, or to one for each document or year.

    The same graph gives the same bytes, always. Turtle and N-Triples join the graphs of all documents; TriG, N-Quads
    and JSON-LD keep them apart. A .jsonl file has the events only, as PLOVER-style records for programs that work with
    event data; `modality` tells planned ones from those that happened. The texts of documents belong to those who wrote
    them: they are left out unless --texts is given.

    ```
    kgraph export graph -o graph.ttl
    kgraph export graph -o graph.ttl --comments en
    kgraph export graph -o compact.nq --evidence compact
    kgraph export graph -o years/graph.trig --split year
    kgraph export graph -o events.jsonl
    ```
    """
    if out.suffix != plover.SUFFIX:
        formats.format_of(out)
    said = comments.value if comments else ""
    with opened(graph) as whole:
        if split is None:
            whole.save(out, evidence=evidence, texts=texts, comments=said)
            console.say(f"graph: {out}")
            return
        parts = _parts(whole, split)
        with console.progress("writing", len(parts)) as bar:
            for name, documents in sorted(parts.items()):
                path = out.with_stem(f"{out.stem}-{name}")
                whole.only(documents).save(path, evidence=evidence, texts=texts, comments=said)
                bar.advance(bar.task_ids[0])
    console.say(f"graphs: {len(parts):,} files, {out.with_stem(f'{out.stem}-*')}")


def _parts(graph: Graph, split: Split) -> dict[str, list[str]]:
    """The ids of the documents of each part by its name, which is fit for a file name."""
    dates = dict(_values(graph, terms.DATE))
    parts: dict[str, list[str]] = defaultdict(list)
    for node, identifier in sorted(_values(graph, terms.IDENTIFIER), key=lambda pair: pair[1]):
        name = terms.tail(node, terms.NAMESPACES["doc"])
        parts[name if split is Split.DOCUMENT else dates.get(node, "undated").partition("-")[0]].append(identifier)
    return parts


def _values(graph: Graph, predicate: ox.NamedNode) -> Iterator[tuple[ox.NamedNode, str]]:
    for quad in graph.store.match(None, predicate):
        if isinstance(quad.subject, ox.NamedNode) and isinstance(quad.object, ox.Literal):
            yield quad.subject, quad.object.value
