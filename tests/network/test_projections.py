"""From events to networks."""

from __future__ import annotations

from collections.abc import Callable

import networkx as nx
import pytest

from kgraph import resources
from kgraph.errors import QueryError
from kgraph.network import PROJECTIONS, Facts, aggregate, network, slices

Tell = Callable[..., Facts]

TALKS = "meeting 2021-02-08 participant:KGZ:kazakbaev-ruslan participant:RUS:udovichenko-nikolai #energy"
CALL = "call 2021-05 participant:KGZ:kazakbaev-ruslan participant:RUS:udovichenko-nikolai #water"
SUMMIT = "summit 2022-11-11 participant:KGZ:japarov-sadyr participant:KAZ:tokaev-kasymjomart UZB"
AID = "grant 2022 source:RUS target:KGZ #finance"
BLAME = "criticism 2023-01-02 source:KGZ:kazakbaev-ruslan target:RUS"
PLAN = "visit 2024-03-01 source:RUS target:KGZ =planned"


def test_persons_are_joined_by_what_they_did_together(tell: Tell) -> None:
    graph = network(tell(TALKS, CALL, SUMMIT, BLAME), "persons")
    assert list(graph) == ["person/kazakbaev-ruslan", "person/udovichenko-nikolai"]
    assert graph.edges["person/kazakbaev-ruslan", "person/udovichenko-nikolai"] == {
        "weight": 2,
        "across": 2,
        "first": "2021-02-08",
        "last": "2021-05",
        "types": ("call", "meeting"),
        "events": ("event/1", "event/2"),
    }


def test_a_gathering_of_many_joins_persons_only_if_asked_for(tell: Tell) -> None:
    assert network(tell(SUMMIT), "persons").number_of_edges() == 0
    assert network(tell(SUMMIT), "persons", types="summit").number_of_edges() == 1


def test_persons_of_one_side_met_but_not_across(tell: Tell) -> None:
    graph = network(tell("meeting 2021 participant:KGZ:a-b participant:KGZ:c-d"), "persons")
    assert graph.edges["person/a-b", "person/c-d"]["across"] == 0


@pytest.mark.parametrize(
    ("line", "edges"),
    [
        (TALKS, [("KGZ", "RUS"), ("RUS", "KGZ")]),
        (AID, [("RUS", "KGZ")]),
        (BLAME, [("KGZ", "RUS")]),
        ("criticism 2021 source:KGZ source:KAZ", []),
        ("statement 2021 source:KGZ source:KAZ", [("KAZ", "KGZ"), ("KGZ", "KAZ")]),
        ("statement 2021 source:KGZ", []),
        ("cooperation 2021 source:KGZ source:KAZ", [("KAZ", "KGZ"), ("KGZ", "KAZ")]),
        ("aid 2021 source:RUS source:KGZ target:KGZ target:TJK", [("KGZ", "TJK"), ("RUS", "KGZ"), ("RUS", "TJK")]),
    ],
)
def test_acts_lead_from_source_to_target_and_common_ones_both_ways(
    tell: Tell, line: str, edges: list[tuple[str, str]]
) -> None:
    assert list(network(tell(line), "countries").edges()) == edges


def test_an_act_says_what_it_is(tell: Tell) -> None:
    act = network(tell(BLAME), "countries").edges["KGZ", "RUS", "event/1"]
    assert act["event_type"] == "criticism"
    assert (act["score"], act["sign"], act["mutual"], act["date"]) == (-2.0, -1, False, "2023-01-02")


def test_an_event_of_many_ties_two_of_them_less(tell: Tell) -> None:
    graph = network(tell(SUMMIT), "countries")
    assert {tie["share"] for *_, tie in graph.edges(data=True)} == {0.5}


def test_aggregation_counts_events_and_not_edges(tell: Tell) -> None:
    tie = network(tell(TALKS, CALL, AID, BLAME), "countries_weighted").edges["KGZ", "RUS"]
    assert (tie["n"], tie["positive"], tie["negative"], tie["sign"]) == (4, 3, 1, 1)
    assert tie["score"] == pytest.approx((2.5 + 1.5 + 10 - 2) / 4)
    assert (tie["first"], tie["last"]) == ("2021-02-08", "2023-01-02")


def test_aggregation_can_keep_the_direction(tell: Tell) -> None:
    graph = aggregate(network(tell(TALKS, AID), "countries"), directed=True)
    assert {(a, b): n for a, b, n in graph.edges(data="n")} == {("KGZ", "RUS"): 1, ("RUS", "KGZ"): 2}


def test_persons_and_topics_are_two_sides(tell: Tell) -> None:
    graph = network(tell(TALKS, BLAME, "statement 2022 source:KGZ:kazakbaev-ruslan #energy"), "person_topics")
    assert nx.is_bipartite(graph)
    assert graph.edges["person/kazakbaev-ruslan", "topic/energy"]["weight"] == 2
    assert graph.edges["person/kazakbaev-ruslan", "topic/energy"]["raised"] == 1
    assert graph.nodes["topic/energy"]["bipartite"] == 1


def test_events_and_parties_are_two_sides(tell: Tell) -> None:
    graph = network(tell(TALKS, AID), "events")
    assert nx.is_bipartite(graph)
    assert sorted(graph["event/1"]) == ["KGZ", "RUS", "person/kazakbaev-ruslan", "person/udovichenko-nikolai"]
    assert graph.edges["RUS", "event/2"]["side"] == "source"


@pytest.mark.parametrize(
    ("selection", "events"),
    [
        ({}, [1, 2, 3, 4, 5]),
        ({"modality": "planned"}, [6]),
        ({"modality": None}, [1, 2, 3, 4, 5, 6]),
        ({"since": 2022}, [3, 4, 5]),
        ({"since": "2022-06"}, [3, 4, 5]),
        ({"until": "2021-02"}, [1]),
        ({"since": "2021-05-10", "until": "2021-05-20"}, [2]),
        ({"types": "aid"}, [4]),
        ({"types": ["call", "criticism"]}, [2, 5]),
        ({"topics": "economy"}, [1, 2, 4]),
        ({"topics": ["water"]}, [2]),
        ({"countries": "uzb"}, [3]),
        ({"countries": ["KAZ", "RUS"], "since": "2022"}, [3, 4, 5]),
    ],
)
def test_a_selection_takes_the_events_that_fit(tell: Tell, selection: dict[str, str], events: list[int]) -> None:
    graph = network(tell(TALKS, CALL, SUMMIT, AID, BLAME, PLAN), "events", **selection)
    assert sorted(name for name, kind in graph.nodes(data="kind") if kind == "event") == [f"event/{n}" for n in events]


@pytest.mark.parametrize(
    ("selection", "message"),
    [
        ({"types": "meting"}, "there is no event-type 'meting'; there is meeting"),
        ({"topics": "enrgy"}, "no topic 'enrgy'; there is energy"),
        ({"modality": "real"}, "no modality 'real'; there is actual, denied"),
        ({"countries": "XYZ"}, "no state or organisation 'XYZ' in this graph"),
    ],
)
def test_unknown_names_are_refused(tell: Tell, selection: dict[str, str], message: str) -> None:
    with pytest.raises(QueryError, match=message):
        network(tell(TALKS), "countries", **selection)


def test_an_unknown_network_is_refused(tell: Tell) -> None:
    with pytest.raises(QueryError, match="no network of 'people'; there is persons, countries"):
        network(tell(TALKS), "people")


def test_slices_follow_one_another_without_gaps(tell: Tell) -> None:
    cut = slices(tell(TALKS, BLAME, AID), "countries", "year")
    assert {year: graph.number_of_edges() for year, graph in cut.items()} == {"2021": 2, "2022": 1, "2023": 1}
    quarters = slices(tell(TALKS, CALL, AID), "countries", "quarter")
    assert list(quarters) == ["2021-Q1", "2021-Q2"]
    assert list(slices(tell(TALKS, CALL), "countries", "month")) == ["2021-02", "2021-03", "2021-04", "2021-05"]
    assert list(slices(tell(TALKS, CALL), "countries", "day")) == ["2021-02-08"]


def test_an_undated_event_stands_in_the_slice_of_its_report(tell: Tell) -> None:
    assert list(slices(tell("aid - source:RUS target:KGZ"), "countries")) == ["2025"]


def test_there_are_no_slices_by_week(tell: Tell) -> None:
    with pytest.raises(QueryError, match="there is year, quarter, month, day"):
        slices(tell(TALKS), "countries", "week")


@pytest.mark.parametrize("name", PROJECTIONS)
def test_the_samples_give_every_network(facts: Facts, name: str) -> None:
    graph = network(facts, name)
    assert graph.number_of_edges() > 10
    assert {kind for _, kind in graph.nodes(data="kind")} <= {"country", "org", "person", "topic", "event"}
    for _, about in graph.nodes(data=True):
        assert about["iri"].startswith("https://w3id.org/kgraph/")
        assert all(about[f"label_{lang}"] for lang in ("ky", "ru", "en"))


def test_persons_of_the_samples_have_office_and_state(facts: Facts) -> None:
    about = network(facts, "persons").nodes["person/kazakbaev-ruslan"]
    assert (about["country"], about["office"]) == ("KGZ", "post/kgz-ambassador-tur")
    assert about["label_ky"] == "Руслан Казакбаев"
    assert about["office_en"] == "ambassador of Kyrgyzstan to Türkiye"


def test_states_and_persons_have_a_region(facts: Facts) -> None:
    assert network(facts, "countries").nodes["KGZ"]["region"] == "central-asia"
    assert network(facts, "persons").nodes["person/putin-vladimir"]["region"] == "eastern-europe"
    assert "region" not in network(facts, "countries").nodes["org/un"]


def test_every_state_lies_in_one_region() -> None:
    listed: dict[str, list[str]] = resources.toml(resources.path("data", "network", "regions.toml"))  # type: ignore[assignment]
    codes = [code for codes in listed.values() for code in codes]
    assert sorted(codes) == sorted(
        row["code"] for row in resources.table(resources.path("data", "gazetteer", "countries.csv"))
    )


def test_a_body_acts_for_its_state(facts: Facts) -> None:
    bodies = [key for key, thing in facts.things.items() if thing.state]
    assert bodies
    assert set(network(facts, "countries")).isdisjoint(bodies)


def test_order_does_not_depend_on_the_order_of_rows(facts: Facts) -> None:
    for name in PROJECTIONS:
        graph = network(facts, name)
        kept = [node for node, kind in graph.nodes(data="kind") if kind != "event"]
        assert kept == sorted(kept)
