"""The documentation: it builds, its links lead somewhere, its made pages hold what they should."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kgraph import resources
from kgraph.graph import questions

DOCS = resources.root() / "docs"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, built strictly: a broken link or a name that is not there fails."""
    if not DOCS.is_dir():
        pytest.skip("no documentation beside the package")
    out = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict"]
    command += ["--config-file", str(DOCS / "mkdocs.yml"), "--site-dir", str(out)]
    quiet = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(command, check=False, capture_output=True, text=True, env=quiet)
    assert done.returncode == 0, done.stderr
    return out


@pytest.mark.slow
def test_the_site_builds_and_has_its_made_pages(site: Path) -> None:
    commands = (site / "reference" / "cli.html").read_text(encoding="utf-8")
    assert all(f"kgraph {name}" in commands for name in ("build", "query", "evaluate", "serve"))
    asked = (site / "reference" / "questions.html").read_text(encoding="utf-8")
    assert all(question.name in asked for question in questions.questions())
    assert "Readers" in (site / "quality.html").read_text(encoding="utf-8")
    assert "working-visit" in (site / "reference" / "event-types.html").read_text(encoding="utf-8")


@pytest.mark.slow
@pytest.mark.parametrize(("language", "label", "others"), [("ky", "сапар", "визит<"), ("ru", "визит", "visit<")])
def test_the_ontology_page_speaks_one_language(site: Path, language: str, label: str, others: str) -> None:
    page = (site / "ontology" / f"{language}.html").read_text(encoding="utf-8")
    assert label in page
    assert f">{others}" not in page
