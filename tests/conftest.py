"""What tests of several packages need: samples of this project, and corpora of this machine where there are any."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kgraph import resources


@pytest.fixture(scope="session")
def samples() -> list[Path]:
    """The sample documents that ship with the project, as sources to read."""
    folder = resources.path("data", "samples")
    return [folder / "news.jsonl", folder / "texts"]


@pytest.fixture(scope="session")
def corpus() -> Path:
    """A large corpus in JSON lines: named by KGRAPH_CORPUS, or in a folder beside the checkout; else skipped."""
    beside = resources.root().parent / "shared" / "corpus" / "qad-train.docs.jsonl"
    path = Path(os.environ.get("KGRAPH_CORPUS", beside))
    if not path.is_file():
        pytest.skip("no corpus: set KGRAPH_CORPUS to a .jsonl file")
    return path
