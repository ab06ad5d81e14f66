"""The explorer page as a reader uses it, on the graph of the samples."""

from __future__ import annotations

import re
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Page, expect

MEETING = 'a[data-event^="event/2021-02-08-meeting-kgz-rus"]'
PAGES = {
    "start": "#/",
    "pair": "#/pair/KGZ-RUS",
    "country": "#/country/KGZ",
    "person": "#/person/kazakbaev-ruslan",
    "countries": "#/network",
    "persons": "#/network/persons",
    "queries": "#/query",
    "question": "#/query/who-met-whom?country=KGZ",
    "search": "#/search?q=kazak",
    "nothing": "#/no-such-page",
}


def settled(page: Page) -> None:
    """Waits until nothing on the page is being loaded."""
    expect(page.locator("h1")).to_be_visible()
    expect(page.locator(".waiting, .stale, [aria-busy=true]")).to_have_count(0)


def heading(page: Page, text: str) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text(text)


def test_start_tells_what_is_there(opened, address):
    with opened(address) as page:
        settled(page)
        expect(page.locator(".counts")).to_contain_text("documents")
        row = page.get_by_role("table", name="Busiest pairs").get_by_role("row").filter(has_text="Kyrgyzstan – Russia")
        expect(row).to_contain_text("12 Jun 2010")
        row.get_by_role("link").click()
        heading(page, "Kyrgyzstan – Russia")
        assert page.title() == "Kyrgyzstan – Russia · kgraph"
        page.go_back()
        heading(page, "Who, with whom, when and about what")


@pytest.mark.parametrize("words", ["казакб", "KAZAKB"])
def test_search_finds_names_in_any_spelling(opened, address, words):
    with opened(address) as page:
        page.get_by_role("searchbox").fill(words)
        page.locator(".found").get_by_role("link", name="Ruslan Kazakbaev").click()
        heading(page, "Ruslan Kazakbaev")
        expect(page.locator(".tenures")).to_contain_text("foreign minister of Kyrgyzstan")
        expect(page.locator(".tenures")).to_contain_text("14 Oct 2020 – 22 Apr 2022")
        expect(page.get_by_role("table", name="Contacts")).to_contain_text("Nikolai Udovichenko")


def test_an_event_opens_its_evidence_with_the_right_words_marked(opened, address):
    with opened(address + PAGES["pair"]) as page:
        settled(page)  # what is still to come would move the link away from under the pointer
        page.locator(MEETING).first.click()
        panel = page.get_by_role("dialog")
        expect(panel.locator(".source")).to_be_visible()
        marks = {
            kind: panel.locator(f".source mark.{kind}").all_inner_texts()
            for kind in ("trigger", "party", "date", "topic")
        }
        assert "кабыл алды" in marks["trigger"]
        assert marks["date"] == ["2021-жылдын 8-февралында"]
        assert "энергетика" in marks["topic"]
        assert any("Казакбаев" in words for words in marks["party"])
        expect(panel).to_contain_text("meeting/receive")
        source = panel.locator(".source")
        kept = httpx.get(address + "text", params={"document": "2021-02-08-kgz-rus-meeting"}).text
        assert source.text_content() == kept
        panel.get_by_text("Words and where they stand").click()
        for row in panel.locator(".words tbody tr").all():
            words, _, span = row.locator("td").all_inner_texts()
            begin, end = map(int, span.split("–"))
            assert kept[begin:end] == words
        page.keyboard.press("Escape")
        expect(panel).to_be_hidden()
        expect(page).to_have_url(address + PAGES["pair"])


def test_the_evidence_has_an_address_and_the_back_button_closes_it(opened, address):
    with opened(address + PAGES["pair"]) as page:
        settled(page)
        page.locator(MEETING).first.click()
        expect(page.get_by_role("dialog")).to_be_visible()
        shown = page.url
        page.go_back()
        expect(page.get_by_role("dialog")).to_be_hidden()
        page.goto(shown)
        expect(page.get_by_role("dialog").locator("mark.trigger").first).to_be_visible()
        page.get_by_role("link", name="Page of its own").click()
        heading(page, "reception")


def test_events_can_be_narrowed_and_show_what_is_only_planned(opened, address):
    with opened(address + PAGES["pair"]) as page:
        settled(page)
        found = page.get_by_role("combobox", name="State")
        found.select_option("open")
        kinds = page.locator(".events > li .modality").all_inner_texts()
        assert kinds
        assert not any("actual" in kind for kind in kinds)
        found.select_option("actual")
        expect(page.locator(".events .modality.planned")).to_have_count(0)


@pytest.mark.parametrize(
    ("code", "lang", "title"), [("KY", "ky", "Кыргызстан – Орусия"), ("RU", "ru", "Кыргызстан – Россия")]
)
def test_the_language_can_be_changed_and_is_kept(opened, address, code, lang, title):
    with opened(address + PAGES["pair"]) as page:
        heading(page, "Kyrgyzstan – Russia")
        page.get_by_role("button", name=re.compile(f"^{code}")).click()
        heading(page, title)
        page.reload()
        heading(page, title)
        assert page.evaluate("document.documentElement.lang") == lang


def test_the_network_is_drawn_filtered_and_told_as_a_table(opened, address):
    with opened(address + PAGES["countries"]) as page:
        settled(page)
        size = page.get_by_text(re.compile(r"^Nodes: \d+, ties: \d+$"))
        before = size.inner_text()
        expect(page.locator("canvas").nth(3)).to_be_attached()
        page.get_by_label("Country").select_option("TJK")
        expect(size).not_to_have_text(before)
        page.get_by_text("The network as a table").click()
        rows = page.get_by_role("table", name="Network of countries").locator("tbody tr").all_inner_texts()
        assert rows
        assert all("Tajikistan" in row for row in rows)
        assert "country=TJK" in page.url
        page.get_by_label("From", exact=True).fill("2090-01-01")
        expect(page.get_by_text("No ties match these filters.")).to_be_visible()


def test_the_network_can_be_walked_with_the_keyboard(opened, address):
    with opened(address + PAGES["countries"]) as page:
        settled(page)
        graph, card = page.get_by_role("application"), page.locator(".card")
        graph.press("ArrowRight")
        name = card.locator("strong").inner_text()
        expect(card).to_contain_text("ties")
        page.keyboard.press("Enter")
        heading(page, name)


def test_a_saved_question_runs_and_its_answer_can_be_kept(opened, address):
    with opened(address + "#/query") as page:
        page.get_by_role("link", name="Who met whom").click()
        page.get_by_label("Country").select_option("KGZ")
        page.get_by_role("button", name="Run").first.click()
        expect(page).to_have_url(re.compile("country=KGZ"))
        settled(page)
        with page.expect_download() as download:
            page.get_by_role("button", name="Download CSV").click()
        count = len(Path(download.value.path()).read_text(encoding="utf-8").splitlines()) - 1
        rows = page.locator(".answer tbody tr")
        expect(rows).to_have_count(count)  # the answer before, without a country, has more
        expect(rows.filter(has_text="2021-02-08")).to_contain_text("Николай Удовиченко")
        page.reload()
        expect(rows).to_have_count(count)


def test_a_query_of_ones_own_runs(opened, address):
    with opened(address + "#/query") as page:
        editor = page.get_by_role("textbox", name="SPARQL text")
        expect(editor).to_contain_text("kg:hasParticipation")
        editor.press("Control+a")
        page.keyboard.insert_text('SELECT ?d { ?d a kg:Document ; dcterms:identifier "2021-02-08-kgz-rus-meeting" }')
        page.keyboard.press("Control+Enter")
        expect(page.locator(".answer")).to_contain_text("Rows: 1")
        assert "sparql=" in page.url


def test_a_wrong_query_is_told_in_place(opened, address):
    with opened(address + "#/query?sparql=SELECT", quiet=False) as page:
        expect(page.get_by_role("alert")).to_contain_text("The server cannot use this query.")


@pytest.mark.parametrize("path", PAGES.values(), ids=PAGES)
def test_nothing_is_wider_than_a_phone(opened, address, path):
    with opened(address + path, width=360, lang="ky") as page:
        settled(page)
        assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_a_server_that_is_gone_is_told_and_can_be_tried_again(opened, address):
    with opened(address + PAGES["country"], quiet=False) as page:
        settled(page)
        page.route("**/sparql", lambda route: route.abort())
        page.get_by_role("link", name="Network").click()
        expect(page.locator(".waiting")).to_have_count(0)
        expect(page.get_by_role("alert").first).to_contain_text("The server does not answer.")
        page.unroute("**/sparql")
        again = page.get_by_role("button", name="Try again")
        for _ in range(again.count()):
            again.first.click()
        expect(page.locator(".canvas")).to_be_visible()
        expect(page.get_by_role("alert")).to_have_count(0)
