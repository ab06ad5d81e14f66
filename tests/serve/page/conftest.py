"""What tests of the page need besides a browser."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from kgraph import resources

WEB = resources.page().parent


@pytest.fixture(scope="session")
def modules() -> Path:
    """The node packages of the page, where they are installed; in continuous integration they have to be."""
    path = WEB / "node_modules"
    if not (path.is_dir() and shutil.which("node")):
        (pytest.fail if os.environ.get("CI") else pytest.skip)("no node with the packages of kgraph/web (npm ci)")
    return path
