"""Texts that are cut off, as teasers and captions are: they are read without fail, and nothing is told beyond them."""

from __future__ import annotations

import pytest

from kgraph import resources
from kgraph.extract.extractor import Extractor
from kgraph.extract.parties.slots import SLOTS
from kgraph.extract.rules import load_rules
from kgraph.model import Document
from kgraph.ontology import vocabulary

EXAMPLES: dict[str, list[str]] = {}
for rule in load_rules(resources.path("data", "rules", "ky"), vocabulary(), SLOTS):
    EXAMPLES.setdefault(rule.family, []).extend(example.text for example in rule.examples)


def cuts(text: str) -> list[str]:
    """A text without its last sign, and without its last word."""
    bare = text.rstrip(" .!?»”")
    return [bare, bare.rpartition(" ")[0]]


@pytest.mark.parametrize("family", sorted(EXAMPLES))
def test_a_text_may_end_anywhere(family: str, read: Extractor) -> None:
    for text in (cut for whole in EXAMPLES[family] for cut in cuts(whole)):
        for event in read(Document("cut", text)).events:
            assert all(0 <= m.begin < m.end <= len(text) for m in event.evidence), text
