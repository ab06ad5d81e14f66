"""What events are about: their own sentence, the sentences that belong to it, and how far a word is to be trusted."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.model import Document

CASES = tomllib.loads((Path(__file__).parents[2] / "cases" / "topics.toml").read_text(encoding="utf-8"))["case"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_what_a_text_is_about(case: dict[str, object], read: Extractor) -> None:
    events = read(Document("news", str(case["text"]))).events
    assert events
    assert sorted({topic.slug for event in events for topic in event.topics}) == case["topics"]
