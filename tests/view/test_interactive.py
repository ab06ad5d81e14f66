"""The page of a network: whole in itself, and alive in a browser."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import networkx as nx
import pytest
from playwright.sync_api import Page, expect

import kgraph
from kgraph import view
from kgraph.errors import KgraphError

Opened = Callable[..., Any]


def data(text: str) -> dict[str, Any]:
    found = re.search(r'<script id="data" type="application/json">(.*?)</script>', text, re.DOTALL)
    assert found
    told: dict[str, Any] = json.loads(found[1])
    return told


def test_the_page_tells_the_network(acts: nx.MultiDiGraph) -> None:
    page = view.interactive(acts, lang="ky")
    told = data(page.text)
    assert told["lang"] == "ky"
    assert told["title"]["ru"] == "Кто с кем имеет дело"
    assert {node["id"] for node in told["picture"]["nodes"]} == set(acts)
    tie = next(edge for edge in told["picture"]["edges"] if {edge["source"], edge["target"]} == {"KGZ", "RUS"})
    assert (tie["weight"], tie["first"], tie["last"]) == (4, "2021-02-08", "2023")
    assert len(tie["acts"]) == 4
    assert {"type": "meeting", "day": "2021-02-08", "score": 2.5} in tie["acts"]
    assert told["picture"]["types"]["visit"]["ky"] == "сапар"
    assert [group["label"]["en"] for group in told["picture"]["groups"]] == [
        "Kyrgyzstan",
        "Turkmenistan",
        "Russia",
        "organisation",
    ]
    assert page.alt.startswith("Ким ким менен алака кылат: 4 түйүн")


def test_the_page_needs_nothing_from_elsewhere(acts: nx.MultiDiGraph) -> None:
    text = view.interactive(acts).text
    assert "default-src 'none'" in text
    assert not re.search(r'(src|href)="|url\((?!data:)|@import|<link', text.replace(json.dumps(data(text)), ""))


def test_the_same_network_gives_the_same_page(acts: nx.MultiDiGraph, tmp_path: Path) -> None:
    first, again = view.interactive(acts), view.interactive(acts)
    assert first.text == again.text
    assert first.save(tmp_path / "deep" / "page.html").read_text(encoding="utf-8") == first.text
    with pytest.raises(KgraphError, match=r"a page is written as \.html"):
        first.save(tmp_path / "page.png")


def test_names_cannot_break_out_of_the_page() -> None:
    graph = nx.Graph(name="countries")
    graph.add_node("a", label_en="</script><script>alert(1)</script>", kind="country")
    graph.add_edge("a", "b")
    text = view.interactive(graph, title="<b>&").text
    assert text.count("<script") == 2
    assert data(text)["picture"]["nodes"][0]["label"]["en"].startswith("</script>")
    assert "<title>&lt;b&gt;&amp;</title>" in text


def test_any_graph_of_networkx_has_a_page() -> None:
    told = data(view.interactive(nx.karate_club_graph()).text)
    assert len(told["picture"]["nodes"]) == 34
    assert "score" not in told["picture"]["edges"][0]


def test_nodes_of_large_networks_are_small() -> None:
    few, many = (
        max(node["size"] for node in data(view.interactive(nx.star_graph(size)).text)["picture"]["nodes"])
        for size in (20, 480)
    )
    assert many < few / 1.9


def test_notebooks_show_the_page_in_a_frame(acts: nx.MultiDiGraph) -> None:
    shown = view.interactive(acts)._repr_html_()
    assert shown.startswith("<iframe title=")
    assert "<script" not in shown


@pytest.fixture
def page(opened: Opened, samples_graph: kgraph.Graph, tmp_path: Path) -> Any:
    """The network of states in a browser; it fails the test if the page complains or asks for anything."""
    path = view.interactive(samples_graph.network("countries")).save(tmp_path / "network.html")
    with opened(path.as_uri()) as found:
        asked: list[str] = []
        found.on("request", lambda request: asked.append(request.url))
        yield found
        assert asked == []


def test_it_opens_and_searches(page: Page) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text("Who deals with whom")
    expect(page.locator(".canvas canvas").first).to_be_visible()
    page.get_by_role("searchbox").fill("kyrgyz")
    expect(page.get_by_role("status")).to_have_text("found: 1")


def test_it_can_be_used_with_the_keyboard_alone(page: Page) -> None:
    page.get_by_role("application").focus()
    page.keyboard.press("ArrowRight")
    card = page.locator(".card")
    expect(card).to_contain_text("ties:")
    first = card.locator("strong").inner_text()
    page.keyboard.press("ArrowLeft")
    expect(card.locator("strong")).not_to_have_text(first)
    page.keyboard.press("Escape")
    expect(card).to_have_count(0)


def _days(picture: dict[str, Any], name: str) -> list[str]:
    """The days of the acts of a node, in order, but for those not known to the day."""
    own = {node["id"] for node in picture["nodes"] if node["label"]["en"] == name}
    ties = [edge for edge in picture["edges"] if own & {edge["source"], edge["target"]}]
    return sorted(act["day"] for edge in ties for act in edge["acts"] if len(act.get("day", "")) == len("2021-02-08"))


def test_filters_narrow_ties_by_type_and_date(page: Page) -> None:
    ties, picture = page.locator(".card p").nth(1), data(page.content())["picture"]
    page.get_by_role("application").focus()
    days: list[str] = []
    for _ in picture["nodes"]:
        page.keyboard.press("ArrowRight")
        days = _days(picture, page.locator(".card strong").inner_text())
        if days and days[0] < days[-1]:
            break
    before = ties.inner_text()
    page.get_by_label("From", exact=True).fill(days[-1])
    expect(ties).not_to_have_text(before)
    assert 0 < int(ties.inner_text().removeprefix("ties: ")) < int(before.removeprefix("ties: "))
    for box in page.get_by_role("checkbox").all():
        box.uncheck()
    expect(ties).to_have_text("ties: 0")


def test_it_speaks_three_languages(page: Page) -> None:
    page.get_by_role("button", name="KY").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Ким ким менен алака кылат")
    expect(page.locator("html")).to_have_attribute("lang", "ky")
    expect(page.get_by_role("checkbox", name="жолугушуу")).to_be_checked()


def test_a_table_tells_the_same(page: Page) -> None:
    page.get_by_text("The ties as a table").click()
    row = page.get_by_role("row").filter(has_text="Kyrgyzstan – Russia")
    expect(row).to_have_count(1)
    expect(row).to_contain_text("2010-06-12")
