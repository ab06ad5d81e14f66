"""The page over graphs that are not like the samples: hostile, without texts, empty."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import expect

from kgraph import pipeline

SCRIPT = "<script>window.broken = 1</script>"
DOCUMENT = {
    "id": f"a{SCRIPT}",
    "title": "<img src=x onerror='window.broken = 1'>",
    "url": "javascript:window.broken=1",
    "date": "2024-03-05",
    "text": f"{SCRIPT} Кыргыз Республикасынын тышкы иштер министри Жээнбек Кулубаев 5-мартта Финляндиянын элчиси Микко Лахтиненди кабыл алды.",
}


@pytest.fixture
def document(tmp_path):
    """A file with a document that tries to run scripts."""
    path = tmp_path / "hostile.jsonl"
    path.write_text(json.dumps(DOCUMENT, ensure_ascii=False) + "\n", encoding="utf-8")
    return path


def test_what_a_document_says_stays_text(opened, serving, document, tmp_path):
    pipeline.build([document], store=tmp_path / "store")
    with serving("--store", tmp_path / "store") as address, opened(address + "#/pair/FIN-KGZ") as page:
        page.locator(".events a[data-event]").first.click()
        panel = page.get_by_role("dialog")
        expect(panel.locator(".source")).to_contain_text(SCRIPT)
        expect(panel.locator(".source mark.trigger")).to_have_text("кабыл алды")
        assert page.locator("main script, dialog script, dialog img").count() == 0
        assert page.locator('a[href^="javascript"]').count() == 0
        assert page.evaluate("window.broken") is None


def test_without_texts_the_words_and_their_offsets_stand_alone(opened, serving, document, tmp_path):
    pipeline.build([document], store=tmp_path / "store", texts=False)
    with serving("--store", tmp_path / "store") as address, opened(address + "#/pair/FIN-KGZ", quiet=False) as page:
        page.locator(".events a[data-event]").first.click()
        panel = page.get_by_role("dialog")
        expect(panel).to_contain_text("The graph does not keep the text of this document")
        begin = DOCUMENT["text"].index("кабыл алды")
        row = panel.locator(".words tr").filter(has_text="кабыл алды")
        expect(row).to_contain_text(f"{begin}–{begin + len('кабыл алды')}")


def test_an_empty_graph_says_so(opened, serving, tmp_path):
    source = tmp_path / "empty.jsonl"
    source.write_text("")
    pipeline.build([source], store=tmp_path / "store")
    with serving("--store", tmp_path / "store") as address:
        with opened(address) as page:
            expect(page.locator("main")).to_contain_text("The graph is still empty.")
        with opened(address + "#/network") as page:
            expect(page.locator("main")).to_contain_text("No ties match these filters.")


STORY = {
    "2024-05-01": "Финляндиянын президенти Александр Стубб 2024-жылдын 20-майында Кыргызстанга расмий сапар менен келет.",
    "2024-05-20": "Финляндиянын президенти Александр Стубб 2024-жылдын 20-майында Кыргызстанга расмий сапар менен келди. "
    "Кыргызстандын президенти Садыр Жапаров 2024-жылдын 20-майында Финляндиянын президенти Александр Стубб менен жолугушту.",
    "2024-05-21": "Садыр Жапаров Финляндиянын президенти Александр Стубб менен 2024-жылдын 20-майында жолугушту.",
}


def test_plans_are_told_with_what_came_of_them_and_a_meeting_with_all_its_reports(opened, serving, tmp_path):
    told = [{"id": day, "date": day, "text": text} for day, text in STORY.items()]
    source = tmp_path / "story.jsonl"
    source.write_text("".join(json.dumps(one, ensure_ascii=False) + "\n" for one in told), encoding="utf-8")
    pipeline.build([source], store=tmp_path / "store")
    with serving("--store", tmp_path / "store") as address, opened(address + "#/pair/FIN-KGZ") as page:
        plan = page.locator(".plans > li")
        expect(plan).to_contain_text("planned")
        expect(plan).to_contain_text("took place")
        page.locator('.events a[data-event*="meeting"]').click()
        reports = page.get_by_role("dialog").locator(".document")
        expect(reports).to_have_count(2)
        for report in reports.all():
            expect(report.locator(".source mark.trigger")).to_have_text("жолугушту")
        page.keyboard.press("Escape")
        plan.get_by_role("link", name="took place").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("official visit")
        expect(page.locator(".source")).to_have_text(STORY["2024-05-20"])
