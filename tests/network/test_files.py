"""Networks in files: what was written is read."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import networkx as nx
import pytest

from kgraph.errors import KgraphError
from kgraph.network import PROJECTIONS, Facts, Selection, network, plover, write
from kgraph.network.files import FORMATS, flat

Tell = Callable[..., Facts]

# GEXF gives every edge an id, and nodes a label; a weight is a decimal there, and a start is the day for its timeline.
_GEXF = {"id", "label", "start", "weight", "networkx_key"}


def known(about: dict[str, Any], but: set[str]) -> dict[str, Any]:
    return {name: flat(value) for name, value in about.items() if name not in but}


@pytest.mark.parametrize("name", PROJECTIONS)
@pytest.mark.parametrize(
    ("suffix", "read", "but"), [(".graphml", nx.read_graphml, set()), (".gexf", nx.read_gexf, _GEXF)]
)
def test_attributes_survive(
    facts: Facts, tmp_path: Path, name: str, suffix: str, read: Callable[[Path], nx.Graph], but: set[str]
) -> None:
    graph = network(facts, name)
    [path] = write(graph, tmp_path / f"net{suffix}")
    back = read(path)
    assert (back.is_directed(), back.is_multigraph()) == (graph.is_directed(), graph.is_multigraph())
    assert list(back) == list(graph)
    assert back.number_of_edges() == graph.number_of_edges()
    for node, about in graph.nodes(data=True):
        assert known(back.nodes[node], but) == known(about, but)
    keys = {"keys": True} if graph.is_multigraph() else {}
    for *ends, tie in graph.edges(data=True, **keys):
        found = known(back.edges[tuple(ends)], but)
        assert found == known(tie, but)
        assert {k: type(v) for k, v in found.items()} == {k: type(flat(v)) for k, v in tie.items() if k not in but}


def test_gexf_has_days_for_the_timeline(tell: Tell, tmp_path: Path) -> None:
    graph = network(tell("aid 2021-02-08 source:RUS target:KGZ", "aid 2021 source:RUS target:KGZ"), "countries")
    [path] = write(graph, tmp_path / "net.gexf")
    text = path.read_text(encoding="utf-8")
    assert text.count('start="2021-02-08"') == 1
    assert 'mode="dynamic"' in text
    assert "lastmodifieddate" not in text


def test_csv_has_a_table_of_nodes_and_one_of_edges(tell: Tell, tmp_path: Path) -> None:
    graph = network(tell("aid 2021-02-08 source:RUS target:KGZ #water #energy"), "countries")
    nodes, edges = write(graph, tmp_path / "net.csv")
    assert (nodes.name, edges.name) == ("net-nodes.csv", "net-edges.csv")
    with nodes.open(encoding="utf-8", newline="") as stream:
        assert [row["Id"] for row in csv.DictReader(stream)] == ["KGZ", "RUS"]
    with edges.open(encoding="utf-8", newline="") as stream:
        [row] = csv.DictReader(stream)
    assert (row["Source"], row["Target"], row["Type"]) == ("RUS", "KGZ", "Directed")
    assert (row["event_type"], row["score"], row["topics"]) == ("aid", "10.0", "topic/water|topic/energy")


@pytest.mark.parametrize("suffix", FORMATS)
def test_the_same_network_gives_the_same_bytes(facts: Facts, tmp_path: Path, suffix: str) -> None:
    first = [p.read_bytes() for p in write(network(facts, "countries"), tmp_path / f"one{suffix}")]
    again = [p.read_bytes() for p in write(network(facts, "countries"), tmp_path / f"two{suffix}")]
    assert first == again


def test_another_suffix_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KgraphError, match=r"a network is written as \.graphml, \.gexf, \.csv"):
        write(nx.Graph(), tmp_path / "net.json")


def test_plover_records_have_direction_codes_and_sources(tell: Tell) -> None:
    [record] = plover.records(tell("criticism 2023-01-02 source:KGZ:kazakbaev-ruslan target:RUS #border"), Selection())
    assert record["event_score"] == -2.0
    assert record["date"] == record["date_resolved"] == "2023-01-02"
    assert record["contexts"] == ["border"]
    assert record["mutual"] is False
    assert record["attributes"]["ACTOR"] == [
        {
            "text": "Kazakbaev-Ruslan",
            "country": "KGZ",
            "code_1": "GOV",
            "role": "source",
            "person": "kazakbaev-ruslan",
            "post": "",
        }
    ]
    assert record["attributes"]["RECIP"] == [{"text": "Rus", "country": "RUS", "code_1": "GOV", "role": "target"}]
    assert (record["story_ids"], record["publishers"]) == (["doc-1"], ["agency"])


def test_plover_has_symmetric_events_both_ways(tell: Tell) -> None:
    [record] = plover.records(tell("meeting 2021 KGZ org/un"), Selection())
    assert [a["country"] for a in record["attributes"]["ACTOR"]] == ["KGZ", "IGO"]
    assert record["attributes"]["RECIP"] == record["attributes"]["ACTOR"]
    assert record["mutual"] is True


def test_an_act_of_one_side_has_no_recipient(tell: Tell) -> None:
    [record] = plover.records(tell("statement 2021 source:KGZ"), Selection())
    assert record["attributes"]["RECIP"] == []
    assert record["mutual"] is False


def test_plover_codes_of_the_samples(facts: Facts, tmp_path: Path) -> None:
    path = tmp_path / "deep" / "events.jsonl"
    number = plover.write(plover.records(facts, Selection.of()), path)
    found = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert len(found) == number > 50
    by_type = {record["kgraph_type"]: record for record in found}
    visit = by_type["visit"]
    assert (visit["event_type"], visit["event_mode"], visit["quad_class"]) == ("CONSULT", ["visit"], 1)
    assert by_type["appointment"]["event_type"] is None
    assert by_type["appointment"]["quad_class"] is None
    assert {record["modality"] for record in found} == {"actual"}
