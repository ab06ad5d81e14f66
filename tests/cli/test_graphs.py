"""``kgraph export``, ``validate`` and ``info``."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from io import StringIO
from pathlib import Path
from typing import Any

import pyoxigraph as ox
import pytest

Run = Callable[..., Any]
LOOSE = "<https://w3id.org/kgraph/id/doc/a> a <https://w3id.org/kgraph/ontology#Document> ."


def identifiers(file: Path) -> set[str]:
    return {q.object.value for q in ox.parse(path=str(file)) if q.predicate.value.endswith("/identifier")}


def test_export_to_one_file(run: Run, store: Path, tmp_path: Path) -> None:
    out = tmp_path / "new" / "graph.nq"
    result = run("export", store, "-o", out)
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", f"graph: {out}\n")
    assert len(identifiers(out)) == 40


def test_export_without_evidence(run: Run, store: Path, tmp_path: Path) -> None:
    assert run("export", store, "-o", tmp_path / "a.nt", "--evidence", "none").exit_code == 0
    assert "anchorOf" not in (tmp_path / "a.nt").read_text(encoding="utf-8")


def test_export_with_comments(run: Run, store: Path, tmp_path: Path) -> None:
    assert run("export", store, "-o", tmp_path / "a.ttl", "--comments", "ky").exit_code == 0
    lines = (tmp_path / "a.ttl").read_text(encoding="utf-8").split("\n")
    assert "# --- events, each followed by who took part ---" in lines
    assert "    kg:onBehalfOf country:KGZ ;  # Кыргызстан" in lines
    refused = run("export", store, "-o", tmp_path / "a.nq", "--comments", "ky")
    assert (refused.exit_code, "cannot hold comments" in refused.stderr) == (2, True)


def test_export_by_year(run: Run, store: Path, tmp_path: Path) -> None:
    result = run("export", store, "-o", tmp_path / "graph.ttl", "--split", "year")
    assert result.exit_code == 0
    files = {file.stem: identifiers(file) for file in tmp_path.glob("*.ttl")}
    assert {"graph-2010", "graph-2025", "graph-undated"} <= files.keys()
    assert files["graph-2010"] == {"2010-06-12-kgz-rus-request"}
    assert sum(map(len, files.values())) == 40


def test_export_by_document(run: Run, samples: list[Path], tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for name in ("a b", "ж"):
        text = (samples[1] / "2021-02-08-kgz-rus-meeting.txt").read_text(encoding="utf-8")
        (tmp_path / "in" / f"{name}.txt").write_text(f"{text} {name}", encoding="utf-8")
    assert run("build", tmp_path / "in", "--store", tmp_path / "store").exit_code == 0
    result = run("export", tmp_path / "store", "-o", tmp_path / "out" / "g.ttl", "--split", "document")
    assert result.exit_code == 0
    assert {f.name: identifiers(f) for f in (tmp_path / "out").iterdir()} == {
        "g-a%20b.ttl": {"a b"},
        "g-%D0%B6.ttl": {"ж"},
    }


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["export", "STORE"], "Missing option"),
        (["export", "STORE", "-o", "a.pdf"], "kgraph: a.pdf: unknown kind of graph file"),
        (["export", "nowhere", "-o", "a.ttl"], "kgraph: nowhere: no such store or file"),
        (["info", "nowhere"], "kgraph: nowhere: no such store or file"),
        (["validate", "nowhere"], "kgraph: nowhere: no such store or file"),
        (["info", "FOLDER"], "no store there; kgraph build --store makes one"),
    ],
)
def test_wrong_use(run: Run, store: Path, tmp_path: Path, arguments: list[str], message: str) -> None:
    places = {"STORE": str(store), "FOLDER": str(tmp_path)}
    result = run(*(places.get(argument, argument) for argument in arguments))
    assert (result.exit_code, result.stdout) == (2, "")
    assert message in result.stderr


def test_a_good_graph_is_valid(run: Run, store: Path) -> None:
    result = run("validate", store, "--severity", "violation")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr.startswith("0 violation, ")
    assert result.stderr.endswith("(shapes and checks)\n")


def test_violations_end_with_status_one(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "loose.ttl"
    file.write_text(LOOSE, encoding="utf-8")
    result = run("validate", file, "--format", "csv")
    assert result.exit_code == 1
    rows = list(csv.DictReader(StringIO(result.stdout)))
    assert {row["severity"] for row in rows} >= {"violation"}
    assert {row["node"] for row in rows} == {"https://w3id.org/kgraph/id/doc/a"}
    assert "violation" in result.stderr


def test_findings_are_gathered_by_kind_unless_all_are_wanted(run: Run, store: Path) -> None:
    kinds = run("validate", store)
    every = run("validate", store, "--all")
    each = json.loads(run("validate", store, "--format", "json").stdout)
    assert len(every.stdout.splitlines()) == len(each) + 2
    assert len(kinds.stdout.splitlines()) == len({row["id"] for row in each}) + 2


def test_numbers(run: Run, store: Path) -> None:
    rows = json.loads(run("info", store, "--format", "json").stdout)
    found = {(row["what"], row["which"]): row["value"] for row in rows}
    assert found["documents", ""] == 40
    assert found["type", "visit"] > 0
    assert found["modality", "actual"] > found["modality", "planned"]
    assert sum(value for (what, _), value in found.items() if what == "modality") == found["events", ""]
