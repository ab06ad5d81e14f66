"""Networks to draw: one by hand, those of the samples, a large one."""

from __future__ import annotations

from pathlib import Path

import networkx as nx
import pytest

import kgraph


@pytest.fixture(scope="session")
def samples_graph(samples: list[Path]) -> kgraph.Graph:
    """The graph of the samples."""
    return kgraph.build(samples)


@pytest.fixture
def acts() -> nx.MultiDiGraph:
    """Acts between states and an organisation, as ``Graph.network("countries")`` gives them."""
    graph = nx.MultiDiGraph(name="countries")
    for code, ky, en in (
        ("KGZ", "Кыргызстан", "Kyrgyzstan"),
        ("TKM", "Түркмөнстан", "Turkmenistan"),
        ("RUS", "Орусия", "Russia"),
    ):
        graph.add_node(code, kind="country", code=code, label_ky=ky, label_ru=ky, label_en=en)
    graph.add_node("org/un", kind="org", code="UN", label_ky="БУУ", label_ru="ООН", label_en="United Nations")
    lines = [
        ("KGZ RUS", "1", "meeting", "2021-02-08", 2.5, "actual", True, ("topic/energy", "topic/water")),
        ("KGZ RUS", "2", "restriction", "2022-05", -6.0, "actual", False, ()),
        ("RUS KGZ", "3", "visit", "2023", 4.0, "planned", False, ("topic/energy",)),
        ("RUS KGZ", "4", "aid", "", 10.0, "actual", False, ()),
        ("KGZ TKM", "5", "criticism", "2023-03-01", -2.0, "actual", False, ()),
        ("KGZ org/un", "6", "statement", "2023-03-01", 0.0, "denied", False, ("topic/water",)),
    ]
    for pair, number, kind, date, score, modality, mutual, topics in lines:
        one, other = pair.split()
        sign = (score > 0) - (score < 0)
        about = {
            "event": f"event/{number}",
            "event_type": kind,
            "kind": kind,
            "date": date,
            "score": score,
            "sign": sign,
        }
        about |= {"modality": modality, "mutual": mutual, "topics": topics, "reported": ""}
        for a, b in [(one, other), (other, one)][: 1 + mutual]:
            graph.add_edge(a, b, key=f"event/{number}", **about)
    return graph
