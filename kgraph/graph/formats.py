"""The output formats: a new one is a row in the table."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from kgraph.errors import KgraphError
from kgraph.graph.evidence import Evidence
from kgraph.graph.jsonld import write_jsonld
from kgraph.graph.lines import write_nquads, write_ntriples
from kgraph.graph.ports import Source
from kgraph.graph.texts import Textless
from kgraph.graph.turtle import write_trig, write_turtle


@dataclass(frozen=True, slots=True)
class Format:
    """A way to write a graph. ``dataset``: whether it keeps the named graphs apart; ``commented``: how it is written
    with comments in a language, for formats that have them.
    """

    name: str
    suffix: str
    media_type: str
    dataset: bool
    write: Callable[[Source, TextIO, Evidence], None]
    commented: Callable[[Source, TextIO, Evidence, str], None] | None = None


FORMATS = {
    row.suffix: row
    for row in (
        Format("Turtle", ".ttl", "text/turtle", False, write_turtle, write_turtle),
        Format("TriG", ".trig", "application/trig", True, write_trig, write_trig),
        Format("N-Quads", ".nq", "application/n-quads", True, write_nquads),
        Format("N-Triples", ".nt", "application/n-triples", False, write_ntriples),
        Format("JSON-LD", ".jsonld", "application/ld+json", True, write_jsonld),
    )
}


def format_of(path: Path) -> Format:
    """The format of a file by its suffix; one that is not in the table is refused.

    >>> format_of(Path("out/graph.ttl")).name
    'Turtle'
    """
    if (found := FORMATS.get(path.suffix.lower())) is None:
        raise KgraphError(f"{path}: unknown kind of graph file; known are {', '.join(FORMATS)}")
    return found


def write(
    source: Source, path: Path, *, evidence: Evidence = Evidence.FULL, texts: bool = False, comments: str = ""
) -> None:
    """Writes a store to a file in the format of its suffix; the file is there whole or not at all.

    The texts of documents, which may be somebody's property, go into it only if they are asked for. ``comments`` is the
    language of headings and labels in comments, empty for none; a format that cannot hold them is refused.
    """
    form = format_of(path)
    if comments and form.commented is None:
        able = ", ".join(row.suffix for row in FORMATS.values() if row.commented is not None)
        raise KgraphError(f"{path}: {form.name} cannot hold comments; {able} can")
    shown = source if texts else Textless(source)
    with _whole(path) as out:
        if comments and form.commented is not None:
            form.commented(shown, out, evidence, comments)
        else:
            form.write(shown, out, evidence)


@contextmanager
def _whole(path: Path) -> Iterator[TextIO]:
    """A file that takes its name only when it is complete."""
    part = path.with_name(f".{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with part.open("w", encoding="utf-8", newline="\n") as out:
            yield out
        part.replace(path)
    except OSError as error:
        raise KgraphError(f"{path}: cannot be written: {error.strerror or error}") from None
    finally:
        part.unlink(missing_ok=True)
