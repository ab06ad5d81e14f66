"""Every error kgraph raises on purpose.

::

    KgraphError
    ├── InputError      a document cannot be read: file, line, reason
    ├── DataError       a file of the project's data is wrong: rules, gazetteer, ontology
    ├── QueryError      a query or its parameters cannot be used
    ├── StoreError      a store cannot be opened, read or written
    │   └── RemoteError a SPARQL endpoint answered with an error, or not at all
    └── GraphError      a graph breaks the shapes or checks of the ontology
"""

from __future__ import annotations


class KgraphError(Exception):
    """Base of all errors that kgraph raises on purpose; its text is fit for a user."""


class InputError(KgraphError):
    """A document that cannot be read.

    >>> str(InputError("news.jsonl", 7, "no text field"))
    'news.jsonl:7: no text field'
    """

    def __init__(self, file: str, line: int | None, reason: str) -> None:
        self.file = file
        self.line = line
        self.reason = reason
        super().__init__(f"{file}:{line}: {reason}" if line is not None else f"{file}: {reason}")


class DataError(KgraphError):
    """A file of the project's own data is wrong; the text names the file and the entry."""


class QueryError(KgraphError):
    """A query, or a parameter given to it, cannot be used."""


class StoreError(KgraphError):
    """A store cannot be opened, read or written."""


class RemoteError(StoreError):
    """A SPARQL endpoint answered with an error, or not at all."""


class GraphError(KgraphError):
    """A graph breaks the shapes or checks of the ontology."""
