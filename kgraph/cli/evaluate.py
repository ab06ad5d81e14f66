"""``kgraph evaluate``: facts found against facts that readers annotated."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from itertools import islice
from pathlib import Path
from typing import Annotated

import typer
from rich import box
from rich.table import Table as Drawing
from rich.text import Text

from kgraph import pipeline
from kgraph.cli import console, output
from kgraph.cli.output import Format, FormatOption
from kgraph.evaluate import Difference, EventFact, Scores, Tally
from kgraph.graph.table import Table, Value
from kgraph.pipeline import Evaluation

_Gold = Annotated[Path, typer.Argument(metavar="GOLD.jsonl", help="Annotations, one JSON object a line.")]
_Documents = Annotated[list[str], typer.Argument(metavar="DOCS...", help="The annotated documents, as for build.")]
_System = Annotated[
    Path | None,
    typer.Option("--system", metavar="GRAPH|FILE.jsonl", help="A graph, or a second annotation; else one is built."),
]
_Types = Annotated[bool, typer.Option("--per-type", help="A row for every event type, too.")]
_Show = Annotated[int, typer.Option("--show", metavar="N", help="Show the first N differences with their text.")]
_Errors = Annotated[Path | None, typer.Option("--errors", metavar="FILE", help="Write all differences as JSON lines.")]


def add(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("evaluate")(evaluate)


def evaluate(
    gold: _Gold,
    documents: _Documents,
    system: _System = None,
    types: _Types = False,
    show: _Show = 0,
    errors: _Errors = None,
    form: FormatOption = Format.TABLE,
) -> None:
    """Measure how right the extraction is, on documents that readers have annotated.

    An event counts as found if its type is right and its trigger stands in the same sentence. dyad, person, directed,
    post and topic compare sets per document, date and modality the events that match, relevant whole documents.

    ```
    kgraph evaluate facts.jsonl news.jsonl --per-type
    kgraph evaluate facts.jsonl news.jsonl --show 10
    kgraph evaluate facts.jsonl news.jsonl --system graph.nq --errors errors.jsonl
    kgraph evaluate one-reader.jsonl news.jsonl --system other-reader.jsonl
    ```

    docs/quality.md explains the measures and gives our own figures.
    """
    found = pipeline.evaluation(gold, documents, system)
    output.write(_table(found.scores, types), form)
    if form is Format.TABLE:
        counts = (sum(len(f.events) for f in side.values()) for side in (found.expected, found.found))
        console.say("{} documents, {} events expected, {} found".format(len(found.expected), *counts))
    for difference in islice(found.differences(), show):
        console.results().print(_side_by_side(difference, found.texts[difference.document]))
    if errors is not None:
        errors.write_text("".join(_lines(found)), encoding="utf-8")
        console.say(f"differences: {errors}")


def _table(scores: Scores, types: bool) -> Table:
    rows = [_row("", name, tally) for name, tally in scores.measures.items()]
    rows.append(("", "event-macro", None, None, round(scores.macro, 3), None, None, None))
    if types:
        order = sorted(scores.types.items(), key=lambda item: (-item[1].expected, item[0]))
        rows.extend(_row("type", name, tally) for name, tally in order)
    columns = ("of", "measure", "precision", "recall", "f1", "right", "found", "expected")
    return Table(columns, tuple(rows)) if types else Table(columns[1:], tuple(row[1:] for row in rows))


def _row(group: str, name: str, tally: Tally) -> tuple[Value, ...]:
    figures = (round(figure, 3) for figure in (tally.precision, tally.recall, tally.f1))
    return (group, name, *figures, tally.right, tally.found, tally.expected)


def _side_by_side(difference: Difference, text: str) -> Drawing:
    begin, end = difference.span
    title = Text(f"{difference.document}  {difference.kind} {' '.join(difference.fields)}".rstrip(), style="bold")
    drawing = Drawing(title=title, title_justify="left", box=box.SIMPLE, width=min(console.results().width, 120))
    for name in ("text", "expected", "found"):
        drawing.add_column(name, overflow="fold", ratio=2 if name == "text" else 1)
    marked = Text(console.harmless(text[begin:end].strip()))
    lead = len(text[begin:end]) - len(text[begin:end].lstrip())
    for event, style in ((difference.expected, "underline"), (difference.found, "reverse")):
        for first, last in event.spans if event else ():
            marked.stylize(style, max(first - begin - lead, 0), max(last - begin - lead, 0))
    drawing.add_row(marked, *(Text(_described(e, text)) for e in (difference.expected, difference.found)))
    return drawing


def _described(event: EventFact | None, text: str) -> str:
    if event is None:
        return "—"
    words = ", ".join(f"«{console.harmless(text[begin:end])}»" for begin, end in event.spans[:3])
    topics = ", ".join(sorted(event.topics))
    parts = (f"{event.type} · {event.modality}", words, event.date, *map(str, sorted(event.parties)), topics)
    return "\n".join(filter(None, parts))


def _lines(found: Evaluation) -> Iterator[str]:
    for d in found.differences():
        text = found.texts[d.document]
        sides = {side: _plain(event, text) for side, event in (("expected", d.expected), ("found", d.found))}
        sentence = text[d.span[0] : d.span[1]].strip()
        line = {"document": d.document, "kind": d.kind, "differs": d.fields, "sentence": sentence} | sides
        yield json.dumps(line, ensure_ascii=False) + "\n"


def _plain(event: EventFact | None, text: str) -> dict[str, object] | None:
    if event is None:
        return None
    values = asdict(event) | {"parties": [str(p) for p in sorted(event.parties)], "topics": sorted(event.topics)}
    return values | {"words": [text[begin:end] for begin, end in event.spans]}
