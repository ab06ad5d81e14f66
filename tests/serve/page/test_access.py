"""Whether everybody can use the page: what axe-core checks of WCAG 2.2 AA, and what it does not."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

PAGES = {
    "start": "#/",
    "pair": "#/pair/KGZ-RUS",
    "evidence": "#/pair/KGZ-RUS?e=event%2F2021-02-08-meeting-kgz-rus-251197",
    "country": "#/country/RUS",
    "person": "#/person/kazakbaev-ruslan",
    "network": "#/network/persons",
    "question": "#/query/who-met-whom?country=KGZ",
    "query": "#/query",
}
RULES = """axe.run(document, {runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"]})
  .then(found => found.violations.map(one => [one.id, one.nodes.map(node => node.html).slice(0, 3)]))"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", PAGES.values(), ids=PAGES)
def test_axe_finds_nothing(opened, address, modules, path, scheme):
    with opened(address + path, scheme=scheme, lang="ru") as page:
        expect(page.locator("h1, h2").first).to_be_visible()
        expect(page.locator(".waiting, .stale, [aria-busy=true]")).to_have_count(0)
        page.evaluate((modules / "axe-core" / "axe.min.js").read_text(encoding="utf-8"))
        assert page.evaluate(RULES) == []


def test_the_first_tab_leads_to_the_content(opened, address):
    with opened(address) as page:
        expect(page.locator(".counts")).to_be_visible()
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.textContent") == "Skip to content"
        page.keyboard.press("Enter")
        expect(page.locator("#main")).to_be_focused()


def test_a_new_page_takes_the_focus(opened, address):
    with opened(address) as page:
        page.get_by_role("link", name="Network").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Network of countries")
        expect(page.locator("#main")).to_be_focused()


def test_the_panel_gives_the_focus_back(opened, address):
    with opened(address + "#/pair/KGZ-RUS") as page:
        link = page.locator(".events a[data-event]").first
        link.focus()
        page.keyboard.press("Enter")
        expect(page.get_by_role("dialog")).to_be_visible()
        page.keyboard.press("Escape")
        expect(page.get_by_role("dialog")).to_be_hidden()
        expect(link).to_be_focused()
