"""What only the embedded store does: it stays on disk, and has one writer and many readers."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pyoxigraph as ox
import pytest

from kgraph.errors import StoreError
from kgraph.store import LocalStore, Store

A, B, C = (ox.NamedNode(f"https://example.org/{name}") for name in "abc")
G, H = (ox.NamedNode(f"https://example.org/graph/{name}") for name in "gh")
QUADS = [ox.Quad(A, B, C, H), ox.Quad(A, B, ox.Literal("c"), G), ox.Quad(B, B, C, G), ox.Quad(A, B, C, G)]


def union(store: Store) -> set[tuple[object, ...]]:
    return {tuple(row) for row in store.query("SELECT ?s ?p ?o { ?s ?p ?o }")}  # type: ignore[union-attr]


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
