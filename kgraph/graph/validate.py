"""Whether a graph is as the ontology wants it: core shapes by pyshacl on small graphs, checks by SPARQL on any."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote

import pyoxigraph as ox
import pyshacl
import rdflib
from rdflib.namespace import SH

from kgraph import resources
from kgraph.errors import DataError
from kgraph.graph import rdf, terms
from kgraph.graph.ports import Source
from kgraph.graph.queries import Query, queries

SEVERITIES = ("violation", "warning", "info")
_SMALL = 50_000
_NOT_ASSERTED = frozenset({terms.INFERRED, terms.TEXTS})
# What cannot hold where the mentions were left out: shapes and checks about evidence.
_EVIDENCE = frozenset({"S13", "S19", "S24", "S38", "S47", "C05", "C17", "C18"})


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """Something that a shape or check reports: its id, how bad it is, on which node, in which document (if in one)."""

    id: str
    severity: str
    node: str
    message: str
    document: str = ""


@dataclass(frozen=True, slots=True)
class Findings:
    """All findings, sorted; ``shapes`` says whether the shapes were tried as well as the checks."""

    all: tuple[Finding, ...]
    shapes: bool

    @property
    def valid(self) -> bool:
        """Whether there is no violation."""
        return not any(f.severity == "violation" for f in self.all)

    def counts(self) -> dict[str, int]:
        """How many findings there are of each severity."""
        found = Counter(f.severity for f in self.all)
        return {severity: found[severity] for severity in SEVERITIES}

    def __len__(self) -> int:
        return len(self.all)

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.all)


def findings(source: Source, *, small: int = _SMALL) -> Findings:
    """Validates a store; shapes are tried if it has at most ``small`` quads (pyshacl takes some 40 s a million)."""
    size = sum(1 for _ in zip(source.match(), range(small + 1), strict=False))
    found = set(_checked(source))
    if size <= small:
        found |= set(_shaped(source))
    if next(source.match(None, terms.TYPE, terms.MENTION), None) is None:
        found = {f for f in found if f.id not in _EVIDENCE and "#char=" not in f.message}
    return Findings(tuple(sorted(found)), size <= small)


def _checked(source: Source) -> Iterator[Finding]:
    for check in queries("checks"):
        yield from _run(source, check)


def _run(source: Source, check: Query) -> Iterator[Finding]:
    answer = source.query(check.text)
    if not isinstance(answer, ox.QuerySolutions) or check.severity not in SEVERITIES:
        raise DataError(f"check {check.id} is not a SELECT query with a severity")
    for row in answer:
        node, value = row["this"], row["value"]
        message = check.message if value is None else f"{check.message}: {_short(value)}"
        if isinstance(node, ox.NamedNode):
            yield Finding(check.id, check.severity, node.value, message, _document(source, node))


def _shaped(source: Source) -> Iterator[Finding]:
    """The results of the shapes on what documents say and refer to: derived statements have no evidence."""
    data = rdf.graph(q for q in source.match() if q.graph_name not in _NOT_ASSERTED)
    shapes = rdflib.Graph().parse(resources.path("ontology", "shapes", "kgraph-shapes.ttl"))
    _, report, _ = pyshacl.validate(data, shacl_graph=shapes, inference="none", advanced=False)
    for result in report.subjects(rdflib.RDF.type, SH.ValidationResult):
        words = str(report.value(result, SH.resultMessage) or "")
        severity = str(report.value(result, SH.resultSeverity)).rpartition("#")[2].lower()
        node, value = report.value(result, SH.focusNode), report.value(result, SH.value)
        said = f": {value}" if value is not None and value != node else ""
        name, _, message = words.partition(" ")
        yield Finding(name, severity, str(node), message + said, _document(source, ox.NamedNode(str(node))))


def _document(source: Source, node: ox.NamedNode) -> str:
    """The identifier of the first document that speaks of a node."""
    base = f"{terms.GRAPH}doc/"
    graphs = (q.graph_name.value for q in source.match(node) if isinstance(q.graph_name, ox.NamedNode))
    return unquote(min((g.removeprefix(base) for g in graphs if g.startswith(base)), default=""))


def _short(term: object) -> str:
    return term.value if isinstance(term, ox.NamedNode | ox.Literal) else str(term)
