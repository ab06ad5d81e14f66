"""A store for all tests of the command line, and a way to call it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from kgraph import pipeline
from kgraph.cli import application

Run = Callable[..., Any]


@pytest.fixture(autouse=True)
def plain(monkeypatch: pytest.MonkeyPatch) -> None:
    """No colours, no store from the environment, a terminal of a known width."""
    for name in ("KGRAPH_STORE", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "200")


@pytest.fixture
def run() -> Run:
    """Calls the command line with arguments, as ``run("info", path, input="...")``."""

    def call(*arguments: object, **options: str) -> Any:
        return CliRunner().invoke(application(), [str(argument) for argument in arguments], **options)

    return call


@pytest.fixture(scope="session")
def store(tmp_path_factory: pytest.TempPathFactory, samples: list[Path]) -> Path:
    """The graph of the samples on disk; not to be written to."""
    path = tmp_path_factory.mktemp("cli") / "store"
    pipeline.build(samples, store=path)
    return path
