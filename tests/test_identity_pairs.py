"""Who and what is one across documents, measured as ``bench/identity.py`` does: nothing that was reached is lost."""

from __future__ import annotations

import runpy
from typing import Any

import pytest

from kgraph import resources


@pytest.fixture(scope="module")
def figures() -> Any:
    return runpy.run_path(str(resources.root() / "bench" / "identity.py"))["measure"]()


@pytest.mark.parametrize(("what", "size"), [("persons", 60), ("events", 20), ("plans", 8)])
def test_there_is_enough_to_measure_on(figures: Any, what: str, size: int) -> None:
    assert figures[what].gold >= size
    assert figures[what].near >= size


@pytest.mark.parametrize(
    ("what", "precision", "recall"), [("persons", 0.97, 0.95), ("events", 0.97, 0.95), ("plans", 0.97, 0.93)]
)
def test_persons_events_and_plans_across_documents(figures: Any, what: str, precision: float, recall: float) -> None:
    assert figures[what].precision >= precision
    assert figures[what].recall >= recall
