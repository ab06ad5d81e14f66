"""``kgraph build``: documents in, a graph out."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Annotated

import typer
from rich.progress import Progress

from kgraph import pipeline
from kgraph.cli import console
from kgraph.cli.options import EvidenceOption
from kgraph.errors import InputError
from kgraph.graph.evidence import Evidence
from kgraph.pipeline import Report
from kgraph.read import Expected, expected

SHOWN = 20
"""Problems that are told one by one; the rejects file has them all."""
NAMED = 5
"""Documents in another language that are named."""

_Inputs = Annotated[
    list[str],
    typer.Argument(metavar="INPUT...", help="Files, folders, patterns like 'news/*.csv', - for standard input."),
]
_Store = Annotated[
    Path | None, typer.Option("--store", "-s", metavar="DIR", help="Build on disk, or add to what is there.")
]
_Output = Annotated[
    Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write a file: .ttl .trig .nq .nt .jsonld.")
]
_Texts = Annotated[bool, typer.Option("--texts/--no-texts", help="Whether the store keeps the texts of documents.")]
_Strict = Annotated[bool, typer.Option("--strict", help="Stop at the first input that cannot be read.")]
_Rejects = Annotated[
    Path | None, typer.Option("--rejects", metavar="FILE", help="Where to write what could not be read, as JSON lines.")
]


def add(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("build")(build)


def build(
    inputs: _Inputs,
    store: _Store = None,
    output: _Output = None,
    evidence: EvidenceOption = Evidence.FULL,
    texts: _Texts = True,
    strict: _Strict = False,
    rejects: _Rejects = None,
) -> None:
    """Build a graph from documents, on disk or as a file.

    Read are .txt (one document, its id the file's name), .jsonl and .csv (id, text and if known title, date, url,
    source, lang) and saved pages, .html. What is already in the store and unchanged is left as it is.

    ```
    kgraph build note.txt -o note.ttl
    kgraph build news/ more.jsonl --store graph
    kgraph build 'archive/**/*.csv' --store graph --rejects rejects.jsonl
    zcat news.jsonl.gz | kgraph build - -o news.nq --evidence compact
    ```

    Exit status 1: something could not be read, the rest was built. A build that was stopped goes on where it was if
    it is started again with the same store.
    """
    if store is None and output is None:
        raise typer.BadParameter("say where to build to: --store DIR or -o FILE")
    began = time.monotonic()
    ahead = expected(inputs)
    with console.progress("reading", ahead.documents) as bar:
        show = _Show(bar, ahead)
        report = pipeline.build(
            inputs,
            store=store,
            output=output,
            evidence=evidence,
            texts=texts,
            strict=strict,
            rejects=rejects,
            progress=show.progress,
            on_error=None if strict else show.problem,
        )
    _summary(report, ahead, time.monotonic() - began, show.problems)
    console.say(f"graph: {', '.join(str(path) for path in (store, output) if path)}")
    if report.rejected:
        console.say(f"rejected: {rejects}" if rejects else "rejected: --rejects FILE writes them down", "yellow")
        raise typer.Exit(1)


class _Show:
    """What the user sees while a build goes on."""

    def __init__(self, bar: Progress, ahead: Expected) -> None:
        self.problems = 0
        self._bar = bar
        self._task = bar.task_ids[0]
        self._ahead = ahead

    def progress(self, report: Report) -> None:
        done = report.documents + report.rejected
        over = self._ahead.documents is not None and done >= self._ahead.documents
        self._bar.update(self._task, completed=done, description="linking and writing" if over else "reading")

    def problem(self, error: InputError) -> None:
        self.problems += 1
        if self.problems <= SHOWN:
            self._bar.console.print(console.line(f"rejected: {error}", "yellow"))


def _summary(report: Report, ahead: Expected, seconds: float, problems: int) -> None:
    if problems > SHOWN:
        console.say(f"… and {problems - SHOWN:,} more", "yellow")
    kinds = (("new", report.added), ("changed", report.replaced), ("unchanged", report.unchanged))
    what = ", ".join(f"{count:,} {kind}" for kind, count in kinds if count) or "nothing new"
    rate = f", {report.documents / seconds:.0f} documents/s" if report.documents else ""
    console.say(f"{report.documents:,} documents ({what}), {report.rejected:,} rejected in {seconds:.1f} s{rate}")
    if report.foreign:
        names = ", ".join(report.foreign[:NAMED]) + (", …" if len(report.foreign) > NAMED else "")
        console.say(f"no Kyrgyz to speak of, so nothing was found, in {len(report.foreign):,}: {names}", "yellow")
    if ahead.skipped:
        console.say(f"{ahead.skipped:,} files of other kinds were passed over")
