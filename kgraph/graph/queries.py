"""The SPARQL files of the ontology, rules and checks: a header of ``# key: value`` lines, then the query."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kgraph import resources
from kgraph.errors import DataError

_ENTRY = re.compile(r"# ([a-z]+): (.+)")


@dataclass(frozen=True, slots=True)
class Query:
    """A query with its id and message; ``severity`` is empty for rules."""

    id: str
    message: str
    severity: str
    text: str


def queries(folder: str) -> Iterator[Query]:
    """The queries in ``ontology/rules`` or ``ontology/checks``, in the order of their files.

    >>> next(queries("rules")).id
    'concerns'
    """
    for file in resources.files(resources.path("ontology", folder), ".rq"):
        yield _read(file)


def _read(file: Path) -> Query:
    text = file.read_text(encoding="utf-8")
    head = {m[1]: m[2] for m in map(_ENTRY.fullmatch, text.splitlines()) if m}
    if missing := {"id", "message"} - head.keys():
        raise DataError(f"{file.name}: no {' and no '.join(sorted(missing))} in its header")
    return Query(head["id"], head["message"], head.get("severity", ""), text)
