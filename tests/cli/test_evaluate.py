"""``kgraph evaluate``."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kgraph import pipeline, resources

Run = Callable[..., Any]
GOLD = resources.root().parent / "shared" / "gold"


@pytest.fixture(scope="module")
def facts() -> Path:
    return resources.path("data", "samples", "facts.jsonl")


def test_the_samples_are_read_as_their_facts_say(run: Run, facts: Path, samples: list[Path]) -> None:
    result = run("evaluate", facts, *samples, "--format", "json", "--per-type")
    assert result.exit_code == 0
    rows = {row["measure"]: row for row in json.loads(result.stdout)}
    assert (rows["event"]["expected"], rows["meeting"]["of"]) == (188, "type")
    assert rows["event"]["f1"] > 0.85
    assert rows["relevant"]["f1"] > 0.95


def test_an_annotation_agrees_with_itself(run: Run, facts: Path, samples: list[Path], tmp_path: Path) -> None:
    result = run("evaluate", facts, *samples, "--system", facts, "--format", "csv", "--errors", tmp_path / "e.jsonl")
    header, *rows = (line.split(",") for line in result.stdout.splitlines())
    assert header[:4] == ["measure", "precision", "recall", "f1"]
    assert {row[3] for row in rows} == {"1.0"}
    assert (tmp_path / "e.jsonl").read_text(encoding="utf-8") == ""


def test_differences_are_shown_side_by_side_and_written(run: Run, tmp_path: Path) -> None:
    text = "Кыргызстандын тышкы иштер министри Россиянын элчисин кабыл алды."
    (tmp_path / "news.jsonl").write_text(json.dumps({"id": "a", "text": text}, ensure_ascii=False), encoding="utf-8")
    event = {"type": "call", "modality": "actual", "spans": [[53, 63]], "topics": ["trade"]}
    (tmp_path / "gold.jsonl").write_text(json.dumps({"id": "a", "events": [event]}), encoding="utf-8")
    out = tmp_path / "errors.jsonl"
    result = run("evaluate", tmp_path / "gold.jsonl", tmp_path / "news.jsonl", "--show", 5, "--errors", out)
    assert result.exit_code == 0
    assert all(word in result.stdout for word in ("a  missed", "a  spurious", "call · actual", "«кабыл алды»"))
    lines = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert [(d["kind"], d["sentence"]) for d in lines] == [("missed", text), ("spurious", text)]
    assert lines[0]["expected"]["words"] == ["кабыл алды"]
    assert lines[1]["found"]["type"] == "meeting"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["GOLD", "-"], "must be files"),
        (["GOLD", "EMPTY"], "1 documents have no text in the files given, the first is a"),
        (["BROKEN", "EMPTY"], "broken.jsonl:1: no JSON"),
        (["GOLD", "OTHER"], "no language 'xx'"),
    ],
)
def test_bad_input_is_told(run: Run, tmp_path: Path, arguments: list[str], message: str) -> None:
    files = {"GOLD": '{"id": "a", "events": []}', "BROKEN": "{", "EMPTY": '{"id": "b", "text": "Кабар."}'}
    files["OTHER"] = '{"id": "a", "lang": "xx", "text": "Кабар."}'
    for name, content in files.items():
        (tmp_path / f"{name.lower()}.jsonl").write_text(content, encoding="utf-8")
    given = [tmp_path / f"{a.lower()}.jsonl" if a in files else a for a in arguments]
    result = run("evaluate", *given)
    assert result.exit_code == 2
    assert message in result.stderr


@pytest.mark.skipif(not GOLD.is_dir(), reason="no annotated corpus beside the checkout")
def test_figures_are_those_of_the_scorer(tmp_path: Path) -> None:
    """But for ties between equally likely matches, which the scorer breaks by chance: they touch dates and modality."""
    gold, documents = GOLD / "dev.gold.jsonl", GOLD / "dev.docs.jsonl"
    graph, figures = tmp_path / "dev.nq", tmp_path / "figures.json"
    pipeline.build([documents], output=graph)
    command = [sys.executable, GOLD / "score.py", gold, documents, graph, "--json", figures]
    subprocess.run(list(map(str, command)), check=True, stdout=subprocess.DEVNULL)
    theirs = json.loads(figures.read_text(encoding="utf-8"))
    ours = pipeline.evaluation(gold, [documents], graph).scores
    for name, tally in ours.measures.items():
        counts = theirs["figures"][name]
        off = 3 if name in ("date", "modality") else 0
        assert abs(counts["tp"] - tally.right) <= off, name
        assert abs(counts["system"] - tally.found) <= off, name
        assert counts["gold"] == tally.expected
    assert {name: t.right for name, t in ours.types.items()} == {name: t["tp"] for name, t in theirs["types"].items()}
