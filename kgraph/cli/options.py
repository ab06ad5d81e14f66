"""Options that several commands share, and what they open."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from pathlib import Path
from typing import Annotated

import typer

from kgraph import pipeline
from kgraph.graph.evidence import Evidence
from kgraph.pipeline import Graph
from kgraph.store import LocalStore

StoreOption = Annotated[
    Path | None, typer.Option("--store", "-s", metavar="DIR", envvar="KGRAPH_STORE", help="A graph on disk.")
]
FileOption = Annotated[Path | None, typer.Option("--file", "-f", metavar="FILE", help="A graph in a file.")]
GraphArgument = Annotated[
    Path,
    typer.Argument(metavar="GRAPH", envvar="KGRAPH_STORE", help="A graph on disk, or a file (.ttl .trig .nq .nt)."),
]
EvidenceOption = Annotated[
    Evidence, typer.Option("--evidence", help="Mentions with offsets and words; links and words; or nothing.")
]


class Language(Enum):
    """The languages of titles and labels."""

    KY = "ky"
    RU = "ru"
    EN = "en"


@contextmanager
def opened(path: Path) -> Iterator[Graph]:
    """The graph in a store or file, for reading only."""
    with Graph(LocalStore.read_only(path)) if path.is_dir() else pipeline.open(path) as graph:
        yield graph


def one_of(store: Path | None, file: Path | None) -> Path:
    """The graph that was named; a file has precedence over the environment's store."""
    if (path := file or store) is None:
        raise typer.BadParameter("say which graph: --store DIR or --file FILE")
    return path
