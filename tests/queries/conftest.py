"""The graph of ``graph.trig`` with reference data and inferences, in three forms that must give the same answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pyoxigraph as ox
import pytest
import rdflib

from kgraph.graph import formats, parse, rdf, survey
from kgraph.graph.infer import infer
from kgraph.graph.reference import reference
from kgraph.graph.table import Table, plain, table
from kgraph.store import LocalStore

HERE = Path(__file__).parent
Ask = Callable[[str], Table]


@pytest.fixture(scope="session")
def store() -> LocalStore:
    """The graph in Oxigraph. Offices and persons are those of the file, states and concepts those of the reference data."""
    found = parse.load(HERE / "graph.trig", LocalStore.memory())
    seen = survey.uses(survey.survey(found), found)
    posts = frozenset(("post-type", office.post) for office in seen.offices)
    uses = replace(seen, persons=frozenset(), offices=frozenset(), tenures=frozenset(), concepts=seen.concepts | posts)
    found.load(reference().quads(uses))
    infer(found)
    return found


@pytest.fixture(scope="session")
def dataset(store: LocalStore) -> rdflib.Dataset:
    """The graph in rdflib, its default graph the union of all."""
    return rdf.dataset(store.dump())


@pytest.fixture(scope="session")
def turtle(store: LocalStore, tmp_path_factory: pytest.TempPathFactory) -> LocalStore:
    """The graph as it is read back from Turtle: one graph, without names."""
    path = tmp_path_factory.mktemp("queries") / "graph.ttl"
    formats.write(store, path)
    return parse.load(path, LocalStore.memory())


@pytest.fixture(params=["oxigraph", "rdflib", "turtle"])
def ask(request: pytest.FixtureRequest) -> Ask:
    """Asks an engine."""
    if request.param == "rdflib":
        found: rdflib.Dataset = request.getfixturevalue("dataset")
        return lambda sparql: _table(found.query(sparql))
    source: LocalStore = request.getfixturevalue("store" if request.param == "oxigraph" else "turtle")
    return lambda sparql: table(source.query(sparql))


def _table(result: rdflib.query.Result) -> Table:
    """The answer of rdflib as a table like that of the other engine."""
    assert result.vars is not None
    rows = (tuple(plain(_term(value)) for value in row) for row in result)  # type: ignore[union-attr]
    return Table(tuple(str(name) for name in result.vars), tuple(rows))


def _term(value: object) -> object:
    if isinstance(value, rdflib.Literal):
        return (
            ox.Literal(str(value), datatype=ox.NamedNode(value.datatype)) if value.datatype else ox.Literal(str(value))
        )
    return ox.NamedNode(str(value)) if isinstance(value, rdflib.URIRef) else value
