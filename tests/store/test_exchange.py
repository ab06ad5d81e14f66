"""``kgraph push``, ``pull`` and ``query --endpoint`` against the two servers."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyoxigraph as ox
import pytest
from typer.testing import CliRunner

import kgraph
from kgraph import pipeline
from kgraph.cli import application
from kgraph.graph import terms
from kgraph.store import Endpoint, LocalStore, RemoteStore

Run = Callable[..., Any]
OTHER = ox.NamedNode("https://example.org/graph/other")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory, samples: list[Path]) -> Path:
    """A graph of three documents on disk; not to be written to."""
    path = tmp_path_factory.mktemp("exchange") / "store"
    pipeline.build(samples[1:], store=path)
    return path


@pytest.fixture
def run(service: Endpoint, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Calls a command with the options that the server needs."""
    monkeypatch.delenv("KGRAPH_STORE", raising=False)
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "200")
    monkeypatch.setenv("KGRAPH_PASSWORD", service.access.password)

    def call(command: str, *arguments: object) -> Any:
        where = ["--endpoint", service.query] if command == "query" else [service.query]
        if command == "push":
            where += ["--update-endpoint", service.update]
        if service.access.digest:
            where += ["--user", service.access.user, "--digest"]
        return CliRunner().invoke(application(), [command, *map(str, arguments), *where])

    return call


def content(path: Path) -> set[str]:
    with LocalStore.read_only(path) as store:
        return set(map(str, store.dump()))


def test_there_and_back_again(run: Run, built: Path, tmp_path: Path) -> None:
    assert run("push", "--store", built, "--texts").exit_code == 0
    assert run("pull", "--store", tmp_path / "back").exit_code == 0
    assert content(tmp_path / "back") == content(built)
    assert run("pull", "-o", tmp_path / "back.nq").exit_code == 0
    with kgraph.open(built) as graph:
        graph.save(tmp_path / "here.nq")
    assert (tmp_path / "back.nq").read_bytes() == (tmp_path / "here.nq").read_bytes()


def test_a_second_push_changes_nothing_and_says_so(run: Run, built: Path) -> None:
    first, second = run("push", "--store", built), run("push", "--store", built)
    assert (first.exit_code, second.exit_code) == (0, 0)
    assert first.stderr.startswith("6 graphs (6 new) in ")
    assert second.stderr.startswith("6 graphs (6 unchanged) in ")
    assert second.stderr.endswith(": the service has it all already\n")


def test_a_second_pull_changes_nothing_and_says_so(run: Run, built: Path, tmp_path: Path) -> None:
    run("push", "--store", built)
    run("pull", "--store", tmp_path / "back")
    assert run("pull", "--store", tmp_path / "back").stderr.endswith(": the graph is as it was\n")


def test_removed_documents_go_and_other_graphs_stay(run: Run, service: Endpoint, built: Path, tmp_path: Path) -> None:
    others = RemoteStore(service, "https://example.org/graph/")
    quad = ox.Quad(OTHER, OTHER, ox.Literal("theirs"), OTHER)
    others.load([quad])
    run("push", "--store", built)
    with kgraph.open(built) as whole:
        names = [row[0] for row in whole.query("SELECT ?id { ?d dcterms:identifier ?id } ORDER BY ?id")]
        whole.only(names[1:]).save(tmp_path / "less.trig")
    result = run("push", "--file", tmp_path / "less.trig")
    assert result.exit_code == 0
    assert ", 1 removed)" in result.stderr
    there = RemoteStore(service, terms.GRAPH)
    assert terms.document_graph(str(names[0])) not in there.graphs()
    assert terms.document_graph(str(names[1])) in there.graphs()
    assert set(others.dump()) == {quad}


def test_texts_are_sent_if_they_are_asked_for_and_else_taken_away(
    run: Run, service: Endpoint, built: Path, tmp_path: Path
) -> None:
    there = RemoteStore(service, terms.GRAPH)
    run("push", "--store", built)
    assert terms.TEXTS not in there.graphs()
    run("push", "--store", built, "--texts")
    assert there.sizes()[terms.TEXTS] == 3
    assert run("push", "--store", built).stderr.startswith("6 graphs (6 unchanged, 1 removed) in ")
    assert terms.TEXTS not in there.graphs()


def test_a_pull_keeps_texts_that_still_belong_to_documents(run: Run, built: Path, tmp_path: Path) -> None:
    run("push", "--store", built)
    with kgraph.open(built) as graph, LocalStore.open(tmp_path / "mine") as mine:
        mine.load(graph.store.dump())
        mine.load([ox.Quad(terms.document("gone"), terms.IS_STRING, ox.Literal("эски"), terms.TEXTS)])
    assert run("pull", "--store", tmp_path / "mine").exit_code == 0
    assert content(tmp_path / "mine") == content(built)


def test_a_push_that_broke_off_is_mended_by_the_next(run: Run, service: Endpoint, built: Path) -> None:
    run("push", "--store", built)
    there = RemoteStore(service, terms.GRAPH)
    graph = next(g for g in there.graphs() if "/doc/" in g.value)
    there.remove(list(there.dump(graph))[::2])
    there.drop_graph(terms.INFERRED)
    assert run("push", "--store", built).stderr.startswith("6 graphs (1 new, 1 changed, 4 unchanged) in ")
    with kgraph.open(built) as whole:
        assert set(there.dump(graph)) == set(whole.store.dump(graph))


def test_questions_to_a_service(run: Run, built: Path) -> None:
    run("push", "--store", built)
    for name in ("who-met-whom", "busiest-pairs"):
        far = json.loads(run("query", name, "--format", "json").stdout)
        with kgraph.open(built) as graph:
            assert far == graph.query(name).records()
        assert far


def test_parameters_are_bound_at_a_service_too(run: Run, built: Path) -> None:
    run("push", "--store", built)
    every, some = (
        json.loads(run("query", "who-met-whom", "--format", "json", *more).stdout)
        for more in ([], ["-p", "country=KAZ"])
    )
    assert 0 < len(some) < len(every)


def test_the_python_api(service: Endpoint, built: Path) -> None:
    access = service.access
    there = kgraph.connect(
        service.query, update=service.update, user=access.user, password=access.password, digest=access.digest
    )
    with kgraph.open(built) as here:
        assert kgraph.push(here, there).added == 6
        assert there.query("busiest-pairs").rows == here.query("busiest-pairs").rows
        found, wanted = there.info(), here.info()
        assert (found.events, found.types, found.days) == (wanted.events, wanted.types, wanted.days)
    assert pipeline.united(there)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["push", "--file", "LOOSE"], "kgraph: no named graph of kgraph to copy (Turtle and N-Triples files have none"),
        (["push"], "say which graph: --store DIR or --file FILE"),
        (["pull"], "say where to: --store DIR or -o FILE"),
        (["pull", "-o", "x.pdf"], "x.pdf: unknown kind of graph file"),
        (["pull", "--store", "EMPTY"], "kgraph: no named graph of kgraph to copy"),
        (["query", "no-such"], "kgraph: no query no-such"),
    ],
)
def test_wrong_use(run: Run, tmp_path: Path, arguments: list[str], message: str) -> None:
    loose = tmp_path / "loose.ttl"
    loose.write_text("<https://example.org/a> <https://example.org/b> 1 .", encoding="utf-8")
    places = {"LOOSE": str(loose), "EMPTY": str(tmp_path / "empty")}
    result = run(*(places.get(argument, argument) for argument in arguments))
    assert (result.exit_code, result.stdout) == (2, "")
    assert message in result.stderr
