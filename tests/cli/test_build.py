"""``kgraph build``: what it writes, what it says, how it ends."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyoxigraph as ox
import pytest

Run = Callable[..., Any]
NOTE = "2021-жылдын 8-февралында Кыргызстандын тышкы иштер министри Орусиянын элчисин кабыл алды."


@pytest.fixture
def news(tmp_path: Path) -> Path:
    """A folder with a good document, a file of another kind and JSON lines of which one is broken."""
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "note.txt").write_text(NOTE, encoding="utf-8")
    (folder / "more.jsonl").write_text('{"id": "2", "text": "Күн ачык."}\n{"id": "3"}\n', encoding="utf-8")
    (folder / "photo.jpg").write_bytes(b"\xff\xd8")
    return folder


@pytest.mark.parametrize("suffix", [".ttl", ".trig", ".nq", ".nt"])
def test_a_file_in_each_format(run: Run, tmp_path: Path, suffix: str) -> None:
    (tmp_path / "note.txt").write_text(NOTE, encoding="utf-8")
    out = tmp_path / f"note{suffix}"
    result = run("build", tmp_path / "note.txt", "-o", out)
    assert (result.exit_code, result.stdout) == (0, "")
    anchors = {q.object.value for q in ox.parse(path=str(out)) if q.predicate.value.endswith("#anchorOf")}
    assert "кабыл алды" in anchors


def test_problems_are_told_and_the_rest_is_built(run: Run, news: Path, tmp_path: Path) -> None:
    rejects = tmp_path / "rejects.jsonl"
    result = run("build", news, "--store", tmp_path / "graph", "--rejects", rejects)
    assert (result.exit_code, result.stdout) == (1, "")
    lines = result.stderr.splitlines()
    assert lines[0] == f'rejected: {news}/more.jsonl:2: no "text" field'
    assert lines[1].startswith("2 documents (2 new), 1 rejected in ")
    assert lines[2:] == [
        "1 files of other kinds were passed over",
        f"graph: {tmp_path / 'graph'}",
        f"rejected: {rejects}",
    ]
    assert json.loads(rejects.read_text(encoding="utf-8")) == {
        "file": f"{news}/more.jsonl",
        "line": 2,
        "reason": 'no "text" field',
    }


def test_documents_in_another_language_are_named(run: Run, tmp_path: Path) -> None:
    (tmp_path / "ky.txt").write_text(f"{NOTE} Алар соода жана энергетика тууралуу сүйлөшүштү. " * 4, encoding="utf-8")
    (tmp_path / "ru.txt").write_text("Министр иностранных дел принял посла соседней страны. " * 6, encoding="utf-8")
    result = run("build", tmp_path / "ky.txt", tmp_path / "ru.txt", "-o", tmp_path / "a.nq")
    assert result.exit_code == 0
    assert "no Kyrgyz to speak of, so nothing was found, in 1: ru\n" in result.stderr


def test_many_problems_are_not_all_told(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text("{}\n" * 30, encoding="utf-8")
    result = run("build", tmp_path / "a.jsonl", "-o", tmp_path / "a.nq")
    assert result.exit_code == 1
    assert result.stderr.count('no "id" field') == 20
    assert "… and 10 more\n" in result.stderr


def test_control_characters_of_the_input_do_no_harm(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"id": "1", "text": "t", "date": "\\u001b[31m\\nx"}', encoding="utf-8")
    result = run("build", tmp_path / "a.jsonl", "-o", tmp_path / "a.nq")
    assert 'bad date "\ufffd[31m x"' in result.stderr


def test_strict_stops(run: Run, news: Path, tmp_path: Path) -> None:
    out = tmp_path / "graph.ttl"
    result = run("build", news, "-o", out, "--strict")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == f'kgraph: {news}/more.jsonl:2: no "text" field\n'
    assert not out.exists()


def test_building_again_changes_nothing(run: Run, tmp_path: Path) -> None:
    note, store = tmp_path / "note.txt", tmp_path / "graph"
    note.write_text(NOTE, encoding="utf-8")
    assert "1 documents (1 new), 0 rejected" in run("build", note, "--store", store).stderr
    assert "1 documents (1 unchanged), 0 rejected" in run("build", note, "--store", store).stderr
    note.write_text(f"{NOTE} Алар соода маселесин талкуулашты.", encoding="utf-8")
    assert "1 documents (1 changed), 0 rejected" in run("build", note, "--store", store).stderr


def test_standard_input(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "a.nt"
    result = run("build", "-", "-o", out, "--evidence", "none", input=NOTE)
    assert result.exit_code == 0
    text = out.read_text(encoding="utf-8")
    assert '"stdin"' in text
    assert "anchorOf" not in text


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["build", "x.txt"], "say where to build to: --store DIR or -o FILE"),
        (["build", "-o", "x.ttl"], "Missing argument"),
        (["build", "x.txt", "-o", "x.ttl", "--evidence", "some"], "is not one of"),
        (["build", "x.txt", "-o", "x.pdf"], "kgraph: x.pdf: unknown kind of graph file"),
        (["build", "x.txt", "-o", "x.ttl", "--rejects", "/no/folder/x"], "kgraph: /no/folder/x: cannot be written"),
    ],
)
def test_wrong_use(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], message: str
) -> None:
    monkeypatch.chdir(tmp_path)
    result = run(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert message in result.stderr


def test_a_file_where_a_store_should_be(run: Run, tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text(NOTE, encoding="utf-8")
    result = run("build", tmp_path / "note.txt", "--store", tmp_path / "note.txt")
    assert (result.exit_code, result.stderr) == (2, f"kgraph: {tmp_path / 'note.txt'}: not a store of kgraph\n")
