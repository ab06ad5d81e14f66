"""Who and what is one across documents, measured as ``bench/identity.py`` does: nothing that was reached is lost."""

from __future__ import annotations

import runpy

from kgraph import resources


def test_persons_and_events_across_documents() -> None:
    figures = runpy.run_path(str(resources.root() / "bench" / "identity.py"))["measure"]()
    persons, events = figures["persons"], figures["events"]
    assert persons.precision >= 0.95
    assert persons.recall >= 0.85
    assert events.precision == 1.0
    assert events.recall >= 0.6
