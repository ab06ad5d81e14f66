"""``kgraph network`` and the events that ``kgraph export`` writes."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import networkx as nx
import pytest

from kgraph.network import PROJECTIONS

Run = Callable[..., Any]


@pytest.mark.parametrize("name", PROJECTIONS)
def test_the_central_nodes_are_shown(run: Run, store: Path, name: str) -> None:
    done = run("network", name, "--store", store, "--top", 3, "--format", "json")
    assert done.exit_code == 0, done.output
    rows = json.loads(done.stdout)
    assert len(rows) == 3
    assert set(rows[0]) >= {"node", "name", "strength", "betweenness", "community"}
    assert rows[0]["strength"] >= rows[1]["strength"] >= rows[2]["strength"]


def test_kyrgyzstan_leads_its_own_news(run: Run, store: Path) -> None:
    done = run("network", "countries", "--store", store, "--by", "betweenness")
    assert done.stdout.splitlines()[2].startswith("KGZ")
    assert "nodes," in done.stderr


def test_a_network_is_written(run: Run, store: Path, tmp_path: Path) -> None:
    out = tmp_path / "ties.graphml"
    done = run("network", "countries", "--store", store, "--country", "UZB", "--since", 2023, "-o", out)
    assert done.exit_code == 0, done.output
    graph = nx.read_graphml(out)
    assert "UZB" in graph
    assert all((tie["date"] or tie["reported"]) >= "2023" for *_, tie in graph.edges(data=True))
    assert str(out) in done.stderr


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["countries", "--type", "meting"], "there is no event-type 'meting'; there is meeting"),
        (["countries", "-o", "ties.xml"], "a network is written as .graphml, .gexf, .csv"),
        (["people"], "there is no network of 'people'; there is persons, countries"),
    ],
)
def test_what_cannot_be_done_is_said(run: Run, store: Path, arguments: list[str], message: str) -> None:
    done = run("network", *arguments, "--store", store)
    assert done.exit_code == 2
    assert message in " ".join(done.stderr.replace("│", " ").split())


def test_modality_any_takes_plans_too(run: Run, store: Path) -> None:
    def strength(*more: str) -> float:
        done = run("network", "countries", "--store", store, "--format", "json", *more)
        return sum(float(row["strength"]) for row in json.loads(done.stdout))

    assert strength() < strength("--modality", "any")


def test_events_are_exported_as_records(run: Run, store: Path, tmp_path: Path) -> None:
    out = tmp_path / "events.jsonl"
    assert run("export", store, "-o", out).exit_code == 0
    records = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert {"actual", "planned"} <= {record["modality"] for record in records}
    assert [record["id"] for record in records] == sorted(record["id"] for record in records)
