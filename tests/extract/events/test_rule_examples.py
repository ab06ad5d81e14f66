"""Every example of every rule: what the whole extractor makes of it, read on its own."""

from __future__ import annotations

import pytest

from kgraph import resources
from kgraph.extract.extractor import Extractor
from kgraph.extract.parties.slots import SLOTS
from kgraph.extract.rules import Example, load_rules
from kgraph.model import Actor, Document, Event
from kgraph.ontology import vocabulary

EXAMPLES = [
    pytest.param(rule.id, example, id=f"{rule.id}-{n}")
    for rule in load_rules(resources.path("data", "rules", "ky"), vocabulary(), SLOTS)
    for n, example in enumerate(rule.examples)
]
_ROLES = ("source", "target", "participant")


def gives(event: Event) -> str:
    """An event as rule files write it: ``reception actual KGZ>DEU``, ``meeting actual KAZ+UZB``."""
    sides = {
        role: sorted({_code(p.side) for p in event.participations if p.role == role and p.side}) for role in _ROLES
    }
    source, target, both = ("+".join(sides[role]) for role in _ROLES)
    return f"{event.type} {event.modality} {f'{source}>{target}' if target else source or both}"


def _code(side: Actor) -> str:
    return side.code.upper()


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_the_rule_finds_what_its_example_says(rule: str, example: Example, read: Extractor) -> None:
    events = read(Document("example", example.text)).events
    own = {gives(e) for e in events if e.rule == rule}
    found = {gives(e) for e in events}
    assert set(example.gives) <= found, f"{rule}: found {sorted(found)} in {example.text!r}"
    assert own <= set(example.gives), f"{rule}: also found {sorted(own)} in {example.text!r}"
