"""Measures on networks whose answers are known, and against networkx."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import networkx as nx
import pandas as pd
import pytest

from kgraph.errors import KgraphError
from kgraph.network import measures

KITE = ["Andre", "Beverley", "Carol", "Diane", "Ed", "Fernando", "Garth", "Heather", "Ike", "Jane"]


@pytest.fixture
def kite() -> nx.Graph:
    """Krackhardt's kite, where degree, betweenness and closeness have three different champions."""
    return nx.relabel_nodes(nx.krackhardt_kite_graph(), dict(enumerate(KITE)))


@pytest.fixture
def random() -> nx.Graph:
    """A network of two parts with weights."""
    graph = nx.disjoint_union(nx.gnm_random_graph(25, 60, seed=3), nx.path_graph(4))
    for number, (one, other) in enumerate(graph.edges):
        graph.edges[one, other]["weight"] = 2 ** (number % 3)
    return graph


def column(found: pd.DataFrame, name: str) -> dict[Any, float]:
    return dict(zip(found["node"], found[name], strict=True))


def test_the_kite_has_three_champions(kite: nx.Graph) -> None:
    found = measures.centralities(kite).set_index("node")
    assert found["degree"].idxmax() == "Diane"
    assert found["betweenness"].idxmax() == "Heather"
    assert set(found.nlargest(2, "closeness").index) == {"Fernando", "Garth"}
    assert found.loc["Diane", "degree"] == 6
    assert found.loc["Heather", "betweenness"] == pytest.approx(14 / 36)
    assert found.loc["Fernando", "closeness"] == pytest.approx(9 / 14)
    assert found["eigenvector"].idxmax() == "Diane"


def test_the_medici_stand_between_the_families_of_florence() -> None:
    found = measures.centralities(nx.florentine_families_graph()).set_index("node")
    assert found["betweenness"].idxmax() == "Medici"
    assert found.loc["Medici", "betweenness"] == pytest.approx(47.5 / 91)
    assert found.loc["Medici", "closeness"] == pytest.approx(0.56)
    assert found["eigenvector"].idxmax() == "Medici"


Reference = Callable[[nx.Graph], dict[Any, float]]


def far(graph: nx.Graph) -> nx.Graph:
    """With the distances that weights mean."""
    graph = graph.copy()
    for *_, tie in graph.edges(data=True):
        tie["distance"] = 1 / tie.get("weight", 1)
    return graph


@pytest.mark.parametrize(
    ("name", "reference"),
    [
        ("degree", lambda g: dict(g.degree())),
        ("strength", lambda g: dict(g.degree(weight="weight"))),
        ("betweenness", lambda g: nx.betweenness_centrality(far(g), weight="distance")),
        ("closeness", lambda g: nx.closeness_centrality(far(g), distance="distance")),
        ("pagerank", lambda g: nx.pagerank(g, weight="weight", tol=1e-10)),
    ],
)
@pytest.mark.parametrize("directed", [False, True])
def test_centralities_agree_with_networkx(random: nx.Graph, name: str, reference: Reference, directed: bool) -> None:
    graph = nx.DiGraph(random.edges(data=True)) if directed else random
    assert column(measures.centralities(graph), name) == pytest.approx(reference(graph), abs=1e-6)


def test_eigenvectors_agree_with_networkx_up_to_scale(random: nx.Graph) -> None:
    graph = random.subgraph(max(nx.connected_components(random), key=len))
    reference = nx.eigenvector_centrality_numpy(graph, weight="weight")
    top = max(reference.values())
    expected = {name: value / top for name, value in reference.items()}
    assert column(measures.centralities(graph), "eigenvector") == pytest.approx(expected, abs=1e-6)


def test_directed_networks_have_both_degrees() -> None:
    graph = nx.DiGraph()
    graph.add_weighted_edges_from([("a", "b", 3), ("c", "b", 2)])
    found = measures.centralities(graph).set_index("node")
    assert found.loc["b", ["in_degree", "out_degree", "in_strength", "out_strength"]].tolist() == [2, 0, 5, 0]


def test_empty_networks_have_empty_frames() -> None:
    empty = nx.Graph()
    for measure in (measures.centralities, measures.communities, measures.brokerage, measures.balance):
        assert len(measure(empty)) == 0
    assert measures.summary(empty)["value"].tolist() == [0, 0, 0, 0, 0, 0, 0]


def test_several_edges_for_a_pair_are_refused() -> None:
    with pytest.raises(KgraphError, match="aggregate"):
        measures.centralities(nx.MultiGraph([("a", "b")]))


def test_communities_of_the_karate_club() -> None:
    club = nx.karate_club_graph()
    found = measures.communities(club, weight=None)
    assert found["community"].nunique() == 4
    assert measures.modularity(club, column(found, "community"), weight=None) == pytest.approx(0.4198, abs=1e-4)
    assert measures.communities(club, weight=None, seed=0).equals(found)
    sizes = found["community"].value_counts()
    assert sizes.sort_index().is_monotonic_decreasing


def test_modularity_agrees_with_networkx(random: nx.Graph) -> None:
    groups = {name: name % 3 for name in random}
    sets = [{name for name in random if name % 3 == number} for number in range(3)]
    expected = nx.community.modularity(random, sets, weight="weight")
    assert measures.modularity(random, groups) == pytest.approx(expected)


def test_constraint_agrees_with_networkx(random: nx.Graph) -> None:
    found = measures.brokerage(random)
    sizes = nx.effective_size(random, list(random), weight="weight")  # for all nodes at once it goes by another formula
    assert column(found, "constraint") == pytest.approx(nx.constraint(random, weight="weight"), nan_ok=True)
    assert column(found, "effective_size") == pytest.approx(sizes)


def test_a_bridge_is_less_constrained_than_those_it_joins(kite: nx.Graph) -> None:
    found = measures.brokerage(kite).set_index("node")
    assert found.loc["Heather", "effective_size"] == pytest.approx(3 - 2 / 3)
    assert found.loc["Heather", "constraint"] < found.loc["Andre", "constraint"]
    assert found.loc["Jane", "constraint"] == 1


@pytest.mark.parametrize(
    ("groups", "role"),
    [
        ("xxx", "coordinator"),
        ("xyx", "itinerant"),
        ("xxy", "representative"),
        ("yxx", "gatekeeper"),
        ("xyz", "liaison"),
    ],
)
def test_roles_of_a_broker(groups: str, role: str) -> None:
    path = nx.DiGraph([("a", "b"), ("b", "c")])
    found = measures.brokerage_roles(path, dict(zip("abc", groups, strict=True))).set_index("node")
    assert found.loc["b", role] == 1
    assert found.loc["b", "total"] == 1
    assert found.drop(index="b").to_numpy().sum() == 0


def test_a_way_that_is_tied_directly_needs_no_broker() -> None:
    path = nx.DiGraph([("a", "b"), ("b", "c"), ("a", "c")])
    assert measures.brokerage_roles(path, dict.fromkeys("abc", "x"))["total"].sum() == 0


def test_undirected_brokers_lead_both_ways() -> None:
    found = measures.brokerage_roles(nx.path_graph(["a", "b", "c"]), dict(zip("abc", "xxy", strict=True)))
    assert found.set_index("node").loc["b", ["representative", "gatekeeper", "total"]].tolist() == [1, 1, 2]


def test_reciprocity_counts_acts_and_leaves_out_common_ones() -> None:
    acts = nx.MultiDiGraph()
    acts.add_edges_from([("b", "a")] * 3 + [("a", "b")])
    acts.add_edge("a", "b", mutual=True)
    [row] = measures.reciprocity(acts).to_dict("records")
    assert row == {
        "one": "a",
        "other": "b",
        "there": 1,
        "back": 3,
        "matched": 1,
        "reciprocity": 0.5,
        "imbalance": -0.5,
    }


def test_reciprocity_over_all_agrees_with_networkx() -> None:
    graph = nx.gnp_random_graph(20, 0.2, seed=5, directed=True)
    found = measures.reciprocity(graph)
    total = 2 * found["matched"].sum() / (found["there"] + found["back"]).sum()
    assert total == pytest.approx(nx.reciprocity(graph))


def test_homophily_of_two_groups() -> None:
    graph = nx.Graph([("a", "b"), ("b", "c"), ("c", "d"), ("a", "c")])
    nx.set_node_attributes(graph, {"a": "x", "b": "x", "c": "y", "d": "y"}, "region")
    found = measures.homophily(graph, "region").set_index("group")
    assert found.loc["x", ["nodes", "internal", "external"]].tolist() == [2, 1, 2]
    assert found.loc["x", "ei"] == pytest.approx(1 / 3)
    # e = [[1/4, 1/4], [1/4, 1/4]]: ties are as chance has it.
    assert measures.assortativity(graph, "region") == pytest.approx(0.0)


def test_assortativity_of_extremes() -> None:
    within = nx.Graph([("a", "b"), ("c", "d")])
    groups = {"a": "x", "b": "x", "c": "y", "d": "y"}
    assert measures.assortativity(within, groups) == pytest.approx(1)
    assert measures.assortativity(nx.Graph([("a", "c"), ("b", "d")]), groups) == pytest.approx(-1)
    assert math.isnan(measures.assortativity(within, {}))


@pytest.mark.parametrize(("signs", "balanced"), [("+++", True), ("++-", False), ("+--", True), ("---", False)])
def test_balance_of_a_triad(signs: str, balanced: bool) -> None:
    graph = nx.Graph()
    for pair, sign in zip((("a", "b"), ("b", "c"), ("a", "c")), signs, strict=True):
        graph.add_edge(*pair, sign=1 if sign == "+" else -1)
    [row] = measures.balance(graph).to_dict("records")
    assert (row["one"], row["other"], row["third"]) == ("a", "b", "c")
    assert (row["negative"], row["balanced"]) == (signs.count("-"), balanced)


def test_ties_without_sign_are_in_no_triad() -> None:
    graph = nx.complete_graph(4)
    nx.set_edge_attributes(graph, 1, "sign")
    assert len(measures.balance(graph)) == 4
    graph.edges[0, 1]["sign"] = 0
    assert len(measures.balance(graph)) == 2


def test_change_between_periods() -> None:
    cut = {
        "2020": nx.Graph([("a", "b"), ("b", "c")]),
        "2021": nx.Graph([("b", "a"), ("c", "d")]),
        "2022": nx.Graph(),
        "2023": nx.Graph(),
    }
    found = measures.change(cut)
    assert found.iloc[0].tolist() == ["2020", "2021", 1, 1, 1, pytest.approx(1 / 3)]
    assert found["gone"].tolist() == [1, 2, 0]
    assert math.isnan(found["jaccard"].iloc[-1])
    moved = measures.ties(cut)
    assert moved[moved["period"] == "2021"].to_numpy().tolist() == [
        ["2021", "a", "b", "kept"],
        ["2021", "b", "c", "gone"],
        ["2021", "c", "d", "appeared"],
    ]


def test_direction_counts_in_change() -> None:
    found = measures.change({"1": nx.DiGraph([("a", "b")]), "2": nx.DiGraph([("b", "a")])})
    assert found["jaccard"].tolist() == [0]


def test_a_network_in_numbers() -> None:
    graph = nx.disjoint_union(nx.complete_graph(3), nx.path_graph(2))
    assert dict(measures.summary(graph).to_numpy().tolist()) == {
        "nodes": 5,
        "edges": 4,
        "density": pytest.approx(0.4),
        "components": 2,
        "largest": pytest.approx(0.6),
        "clustering": 1,
        "centralization": pytest.approx(2 / 12),
    }


def test_frames_have_a_row_for_each_node_and_edge() -> None:
    graph = nx.Graph()
    graph.add_node("a", kind="country")
    graph.add_edge("a", "b", weight=2)
    assert measures.nodes(graph)["node"].tolist() == ["a", "b"]
    assert measures.edges(graph).to_dict("records") == [{"source": "a", "target": "b", "weight": 2}]
