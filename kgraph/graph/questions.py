"""The questions in queries/: SPARQL files whose header gives titles and typed parameters.

::

    # title@ky: Ким ким менен жолукту
    # title@en: Who met whom
    # param: country country
    # param: since date = 2021-01-01
    PREFIX kg: ...
    SELECT ... { ... ?country ... FILTER(?date >= ?since) }

A parameter is a variable of the query: its name, its type and, after ``=``, the value that it has if none is given.
Without one the variable stays free.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pyoxigraph as ox

from kgraph import resources
from kgraph.errors import DataError, QueryError
from kgraph.graph import literals, terms
from kgraph.graph.sparql import bind, complete

Term = ox.NamedNode | ox.Literal

TYPES: Mapping[str, Callable[[str], Term]] = {
    "country": lambda text: terms.country(text.upper()),
    "org": terms.org,
    "person": terms.person,
    "post": lambda text: terms.thing("post", text),
    "document": terms.document,
    "topic": lambda text: terms.concept("topic", text),
    "type": lambda text: terms.concept("event-type", text),
    "modality": lambda text: terms.concept("modality", text),
    "date": literals.day,
    "integer": lambda text: literals.integer(int(text)),
    "text": ox.Literal,
    "iri": ox.NamedNode,
}
"""The types of parameters: what makes a term of a value as a user writes it."""

_TITLE = re.compile(r"# title@([a-z]{2}): (.+)")
_PARAM = re.compile(r"# param: (\w+) (\w+)(?: = (.+))?")


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a question; ``default`` is empty if there is none."""

    name: str
    type: str
    default: str = ""

    def term(self, value: object) -> Term:
        """The term of a value; one that is not of the type is a ``QueryError``.

        >>> Parameter("who", "country").term("kgz").value
        'https://w3id.org/kgraph/id/country/KGZ'
        """
        try:
            return TYPES[self.type](str(value))
        except ValueError:
            raise QueryError(f"parameter {self.name}: {value!r} is no {self.type}") from None


@dataclass(frozen=True, slots=True)
class Question:
    """A query with a name, titles by language and parameters."""

    name: str
    text: str
    titles: Mapping[str, str] = field(default_factory=dict)
    parameters: tuple[Parameter, ...] = ()

    def bindings(self, values: Mapping[str, object]) -> dict[str, Term]:
        """Terms for the variables of the query; a parameter that it does not have is a ``QueryError``."""
        known = {p.name: p for p in self.parameters}
        if unknown := sorted(values.keys() - known.keys()):
            has = f"it has {', '.join(known)}" if known else "it has none"
            raise QueryError(f"query {self.name}: no parameter {', '.join(unknown)}; {has}")
        given = {name: p.default for name, p in known.items() if p.default} | dict(values)
        return {name: known[name].term(value) for name, value in given.items()}

    def sparql(self, values: Mapping[str, object]) -> str:
        """The query as an engine gets it: with all prefixes of kgraph that it uses, and values for its parameters."""
        return bind(complete(self.text), self.bindings(values))


def questions() -> Iterator[Question]:
    """All questions, in the order of their names."""
    for file in resources.files(resources.path("queries"), ".rq"):
        yield read(file)


def question(name: str) -> Question:
    """A question by name; one that is not there is a ``QueryError``."""
    files = {file.stem: file for file in resources.files(resources.path("queries"), ".rq")}
    if name not in files:
        raise QueryError(f"no query {name}; there is {', '.join(sorted(files)) or 'none'}")
    return read(files[name])


def read(file: Path) -> Question:
    """The question in a file."""
    text = file.read_text(encoding="utf-8")
    head = [line for line in text.splitlines() if line.startswith("#")]
    titles = {m[1]: m[2] for line in head if (m := _TITLE.fullmatch(line))}
    params = tuple(Parameter(m[1], m[2], m[3] or "") for line in head if (m := _PARAM.fullmatch(line)))
    if unknown := [p.type for p in params if p.type not in TYPES]:
        raise DataError(f"{file.name}: no type {unknown[0]}; there is {', '.join(TYPES)}")
    return Question(file.stem, text, titles, params)


def adhoc(text: str, values: Mapping[str, object]) -> Question:
    """A query of the user's own. Values type its parameters: full IRIs, whole numbers and days; all else is text."""
    return Question("query", text, {}, tuple(Parameter(name, _type(value)) for name, value in values.items()))


def _type(value: object) -> str:
    text = str(value)
    if isinstance(value, int) or re.fullmatch(r"-?\d+", text):
        return "integer"
    if re.match(r"https?://", text):
        return "iri"
    return "date" if literals.full(text) else "text"
