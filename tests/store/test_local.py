"""One contract for every store; the embedded one fulfils it on disk and in memory."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox
import pytest

from kgraph.errors import QueryError, StoreError
from kgraph.store import LocalStore, Store

A, B, C = (ox.NamedNode(f"https://example.org/{name}") for name in "abc")
G, H = (ox.NamedNode(f"https://example.org/graph/{name}") for name in "gh")
QUADS = [ox.Quad(A, B, C, H), ox.Quad(A, B, ox.Literal("c"), G), ox.Quad(B, B, C, G), ox.Quad(A, B, C, G)]


@pytest.fixture(params=["memory", "disk"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    with LocalStore.memory() if request.param == "memory" else LocalStore.open(tmp_path / "store") as found:
        yield found


def test_what_was_loaded_is_there_once(store: Store) -> None:
    store.load(iter(QUADS))
    store.load(QUADS)
    assert (len(store), set(store.dump())) == (4, set(QUADS))
    assert store.graphs() == [G, H]
    assert set(store.dump(H)) == {QUADS[0]}


@pytest.mark.parametrize(
    ("pattern", "count"),
    [((A,), 3), ((None, B), 4), ((None, None, C), 3), ((A, B, C, H), 1), ((None, None, ox.Literal("c")), 1), ((C,), 0)],
)
def test_patterns(store: Store, pattern: tuple[ox.NamedNode, ...], count: int) -> None:
    store.load(QUADS)
    assert len(list(store.match(*pattern))) == count


def test_replacing_and_dropping_graphs(store: Store) -> None:
    store.load(QUADS)
    store.replace_graph(G, [QUADS[2], ox.Quad(C, B, A, G)])
    assert set(store.dump(G)) == {QUADS[2], ox.Quad(C, B, A, G)}
    assert union(store) == {(A, B, C), (B, B, C), (C, B, A)}
    store.replace_graph(H, [])
    assert union(store) == {(B, B, C), (C, B, A)}
    store.drop_graph(G)
    store.drop_graph(G)
    assert (store.graphs(), len(store), union(store)) == ([], 0, set())


def union(store: Store) -> set[tuple[object, ...]]:
    return {tuple(row) for row in store.query("SELECT ?s ?p ?o { ?s ?p ?o }")}  # type: ignore[union-attr]


def test_triples_without_a_graph(store: Store) -> None:
    quads = {ox.Quad(A, B, C), ox.Quad(A, B, ox.Literal("c"))}
    store.load(quads)
    assert (set(store.dump()), len(store), store.graphs()) == (quads, 2, [])
    assert union(store) == {(A, B, C), (A, B, ox.Literal("c"))}


def test_replacing_a_graph_by_itself_changes_nothing(store: Store) -> None:
    numbers = [
        ("4.0", "decimal"),
        ("007", "integer"),
        ("5", "nonNegativeInteger"),
        ("1", "boolean"),
        ("2021-02-08", "date"),
    ]
    quads = [
        ox.Quad(A, B, ox.Literal(n, datatype=ox.NamedNode(f"http://www.w3.org/2001/XMLSchema#{t}")), G)
        for n, t in numbers
    ]
    store.load(quads)
    before = set(store.dump())
    store.replace_graph(G, quads)
    assert (len(before), set(store.dump())) == (5, before)


def test_queries_see_the_union_and_each_graph(store: Store) -> None:
    store.load(QUADS)
    assert len(list(store.query("SELECT * { ?s ?p ?o }"))) == 3  # type: ignore[arg-type]
    assert len(list(store.query("SELECT * { GRAPH ?g { ?s ?p ?o } }"))) == 4  # type: ignore[arg-type]
    assert len(list(store.query(f"SELECT * {{ GRAPH {H} {{ ?s ?p ?o }} }}"))) == 1  # type: ignore[arg-type]
    assert bool(store.query(f"ASK {{ {B} {B} ?o }}"))
    assert [t.object for t in store.query("CONSTRUCT { ?o ?o ?o } { ?s ?p ?o FILTER(ISIRI(?o)) }")][:1] == [C]  # type: ignore[union-attr]


@pytest.mark.parametrize("query", ["SELECT * {", "SELECT ?a { ?a kg:met ?b }", "INSERT DATA { <a:a> <a:a> <a:a> }"])
def test_queries_that_cannot_be_used(store: Store, query: str) -> None:
    with pytest.raises(QueryError, match="cannot be used"):
        store.query(query)


def test_a_result_can_be_loaded_while_it_is_read(store: Store) -> None:
    store.load(QUADS)
    answer = store.query("CONSTRUCT { ?o ?p ?s } { ?s ?p ?o FILTER(ISIRI(?o)) }")
    store.load(ox.Quad(t.subject, t.predicate, t.object, H) for t in answer)  # type: ignore[union-attr]
    assert len(list(store.dump(H))) == 3


def test_a_closed_store_cannot_be_used(tmp_path: Path) -> None:
    store = LocalStore.open(tmp_path / "store")
    store.close()
    store.close()
    with pytest.raises(StoreError, match="closed"):
        store.graphs()


def test_a_store_on_disk_stays(tmp_path: Path) -> None:
    with LocalStore.open(tmp_path / "deep" / "store") as store:
        store.load(QUADS)
    with LocalStore.read_only(tmp_path / "deep" / "store") as store:
        assert set(store.dump()) == set(QUADS)


def test_the_last_graph_takes_the_union_with_it(tmp_path: Path) -> None:
    with LocalStore.open(tmp_path / "store") as store:
        store.load([QUADS[0]])
    with LocalStore.open(tmp_path / "store") as store:
        store.drop_graph(H)
        assert (len(store), union(store)) == (0, set())


def test_one_writer_many_readers(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from kgraph.store import LocalStore; from kgraph.errors import StoreError\n"
        "path = Path(sys.argv[1])\n"
        "with LocalStore.read_only(path) as store: print(len(store))\n"
        "try: LocalStore.open(path)\n"
        "except StoreError as error: print(error)\n"
    )
    path = tmp_path / "store"
    with LocalStore.open(path) as store:
        store.load(QUADS)
        done = subprocess.run([sys.executable, "-c", script, str(path)], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["4", f"{path}: another process is writing this store"]


def test_what_is_no_store_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    for path in (tmp_path, tmp_path / "file"):
        with pytest.raises(StoreError, match="not a store of kgraph"):
            LocalStore.open(path)
    with pytest.raises(StoreError, match="no store there"):
        LocalStore.read_only(tmp_path / "nothing")
