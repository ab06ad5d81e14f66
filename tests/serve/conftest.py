"""A server process of its own, as a user starts it, and a client."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import httpx
import pytest

from kgraph import pipeline

COMMAND = "import sys; from kgraph.cli import main; main(sys.argv[1:])"


@contextmanager
def served(*arguments: object) -> Iterator[str]:
    """The address of a server; it must end by itself when it is asked to."""
    command = [sys.executable, "-c", COMMAND, "serve", "--port", "0", *map(str, arguments)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        line = process.stderr.readline()
        found = re.match(r"http://\S+/", line)
        try:
            assert found, line + process.stderr.read()
            yield found[0]
        finally:
            process.send_signal(signal.SIGTERM)
            _, said = process.communicate(timeout=20)
            assert (process.returncode, said) == (0, "")


@pytest.fixture(scope="session")
def serving() -> Callable[..., AbstractContextManager[str]]:
    """Starts a server with options, as ``with serving("--store", path) as address:``."""
    return served


@pytest.fixture(scope="session")
def store(tmp_path_factory: pytest.TempPathFactory, samples: list[Path]) -> Path:
    """The graph of the samples on disk; not to be written to."""
    path = tmp_path_factory.mktemp("serve") / "store"
    pipeline.build(samples, store=path)
    return path


@pytest.fixture(scope="session")
def address(store: Path) -> Iterator[str]:
    """A server for all tests."""
    with served("--store", store) as found:
        yield found


@pytest.fixture
def client(address: str) -> Iterator[httpx.Client]:
    """A client of that server."""
    with httpx.Client(base_url=address, timeout=30) as found:
        yield found
