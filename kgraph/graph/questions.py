"""The questions in queries/: SPARQL files whose header gives titles and typed parameters.

::

    # title@ky: Ким ким менен жолукту
    # title@en: Who met whom
    # answers: CQ01
    # about: Only meetings that took place; persons are named in Kyrgyz.
    # param: country country
    # param: since date = 2021-01-01
    PREFIX kg: ...
    SELECT ... { ... ?country ... FILTER(?date >= ?since) }

A parameter is a variable of the query: its name, its type and, after ``=``, the value that it has if none is given.
Without one the variable stays free.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import takewhile
from pathlib import Path

import pyoxigraph as ox

from kgraph import resources
from kgraph.errors import DataError, QueryError
from kgraph.graph import literals
from kgraph.graph.parameters import TYPES, near
from kgraph.graph.sparql import bind, complete, settle

Term = ox.NamedNode | ox.Literal

_ENTRY = re.compile(r"#\s*(title|param|answers|about)\b(.*)")
_TITLE = re.compile(r"@(ky|ru|en): (\S.*)")
_PARAM = re.compile(r": ([A-Za-z]\w*) ([\w-]+)(?: = (\S.*))?")
_NAME = re.compile(r"[A-Za-z]\w*")
_TEXT = re.compile(r": (\S.*)")
_FORMS = {
    "title": (_TITLE, "# title@ky: words, or @ru or @en"),
    "param": (_PARAM, "# param: name type, or # param: name type = value"),
}


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
            return TYPES[self.type].make(str(value))
        except ValueError as error:
            raise QueryError(f"parameter {self.name}: {error}") from None


@dataclass(frozen=True, slots=True)
class Question:
    """A query with a name, titles by language and parameters; ``answers`` names a competency question."""

    name: str
    text: str
    titles: Mapping[str, str] = field(default_factory=dict)
    parameters: tuple[Parameter, ...] = ()
    answers: str = ""
    about: str = ""

    def title(self, language: str) -> str:
        """The title in a language, else in English, else none."""
        return self.titles.get(language) or self.titles.get("en", "")

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
        given = self.bindings(values)
        languages = {p.name for p in self.parameters if p.type == "language"}
        settled = settle(complete(self.text), {name: term for name, term in given.items() if name in languages})
        return bind(settled, {name: term for name, term in given.items() if name not in languages})


def questions() -> Iterator[Question]:
    """All questions, in the order of their names."""
    for file in resources.files(resources.path("queries"), ".rq"):
        yield read(file)


def question(name: str) -> Question:
    """A question by name; one that is not there is a ``QueryError`` that names those like it."""
    files = {file.stem: file for file in resources.files(resources.path("queries"), ".rq")}
    if name not in files:
        raise QueryError(f"no query {name}{near(name, files) or '; there is ' + (', '.join(sorted(files)) or 'none')}")
    return read(files[name])


def read(file: Path) -> Question:
    """The question in a file; a header that cannot be understood is a ``DataError`` with file and line."""
    try:
        text = file.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise DataError(f"{file.name}: not UTF-8: {error.reason} at byte {error.start}") from None
    found = _Header(text)
    for number, key, rest in _entries(text.splitlines()):
        try:
            found.take(key, rest)
        except (QueryError, ValueError) as error:
            raise DataError(f"{file.name}:{number}: {error}") from None
    return Question(file.stem, text, found.titles, tuple(found.parameters.values()), **found.others)


def _entries(lines: Iterable[str]) -> Iterator[tuple[int, str, str]]:
    """The entries of the comment that a query begins with: line number, key and the rest of the line."""
    for number, line in enumerate(takewhile(lambda line: line.startswith("#") or not line.strip(), lines), 1):
        if match := _ENTRY.fullmatch(line):
            yield number, match[1], match[2].rstrip()


@dataclass(slots=True)
class _Header:
    """What the header of a query says, gathered entry by entry."""

    query: str
    titles: dict[str, str] = field(default_factory=dict)
    parameters: dict[str, Parameter] = field(default_factory=dict)
    others: dict[str, str] = field(default_factory=dict)

    def take(self, key: str, rest: str) -> None:
        """Takes in an entry; one that is not understood is a ``ValueError``."""
        pattern, form = _FORMS.get(key, (_TEXT, f"# {key}: words"))
        if (match := pattern.fullmatch(rest)) is None:
            raise ValueError(f"not understood; the form is {form}")
        if key == "title":
            self.titles[match[1]] = match[2]
        elif key == "param":
            self._parameter(Parameter(match[1], match[2], match[3] or ""))
        else:
            self.others[key] = match[1]

    def _parameter(self, one: Parameter) -> None:
        """A parameter must fit the query: of a known type, told once, used, and with a default of its type."""
        if one.type not in TYPES:
            raise ValueError(f"no type {one.type}{near(one.type, TYPES)}; there is {', '.join(TYPES)}")
        if one.name in self.parameters:
            raise ValueError(f"parameter {one.name} stands here twice")
        if not re.search(rf"[?$]{one.name}\b", self.query):
            raise ValueError(f"parameter {one.name} is no variable of the query")
        if one.default:
            one.term(one.default)
        self.parameters[one.name] = one


def adhoc(text: str, values: Mapping[str, object]) -> Question:
    """A query of the user's own. Values type its parameters: full IRIs, whole numbers and days; all else is text."""
    if wrong := [name for name in values if not _NAME.fullmatch(name)]:
        raise QueryError(f"{wrong[0]!r} is no name of a variable")
    return Question("query", text, {}, tuple(Parameter(name, _type(value)) for name, value in values.items()))


def _type(value: object) -> str:
    text = str(value)
    if isinstance(value, int) or re.fullmatch(r"-?[0-9]+", text):
        return "integer"
    if re.match(r"https?://", text):
        return "iri"
    return "date" if literals.full(text) else "text"
