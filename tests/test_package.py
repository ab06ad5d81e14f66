"""The package as others get it: public names, types, and a wheel that works outside the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
from importlib import resources as files
from pathlib import Path

import pytest

import kgraph
from kgraph import resources

CHECKOUT = Path(kgraph.__file__).resolve().parent.parent
NOTE = "2021-жылдын 8-февралында Кыргызстандын тышкы иштер министри Орусиянын элчисин кабыл алды."


def test_the_public_names_are_there() -> None:
    assert [name for name in kgraph.__all__ if not hasattr(kgraph, name)] == []


def test_the_package_says_that_it_is_typed() -> None:
    assert files.files("kgraph").joinpath("py.typed").is_file()


def test_resources_are_found() -> None:
    assert all(resources.path(name).is_dir() for name in ("ontology", "data", "queries"))


def run(*command: str | Path, cwd: Path) -> str:
    """Runs a program without a trace of this checkout in its environment; returns what it prints."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run([*map(str, command)], cwd=cwd, env=clean, capture_output=True, check=False, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.slow
@pytest.mark.skipif(not (CHECKOUT / "pyproject.toml").is_file(), reason="only a checkout can be built")
def test_a_wheel_works_outside_the_checkout(tmp_path: Path) -> None:
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet"]
    run(*pip, "wheel", CHECKOUT, "--no-deps", "--no-build-isolation", "--wheel-dir", tmp_path / "dist", cwd=tmp_path)
    [wheel] = (tmp_path / "dist").glob("kgraph-*.whl")

    fresh = tmp_path / "fresh"
    venv.create(fresh, with_pip=False)
    python = fresh / "bin" / "python"
    run(*pip, "--python", python, "install", "--no-deps", wheel, cwd=tmp_path)
    site = Path(run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=tmp_path).strip())
    # The libraries that kgraph needs are borrowed from here; a path in a .pth file brings no editable installs with it.
    (site / "borrowed.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")

    assert (site / "kgraph" / "web" / "dist" / "explorer.html").is_file()
    assert not (site / "kgraph" / "web" / "src").exists()
    where = run(python, "-c", "import kgraph; print(kgraph.__file__)", cwd=tmp_path)
    assert Path(where.strip()).is_relative_to(fresh)
    (tmp_path / "note.txt").write_text(NOTE, encoding="utf-8")
    run(fresh / "bin" / "kgraph", "build", "note.txt", "-o", "note.ttl", cwd=tmp_path)
    graph = (tmp_path / "note.ttl").read_text(encoding="utf-8")
    assert "кабыл алды" in graph
    assert "RUS" in graph
    assert "kgraph query" in run(fresh / "bin" / "kgraph", "--help", cwd=tmp_path)
