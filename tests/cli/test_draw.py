"""``kgraph draw``."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]


@pytest.mark.parametrize(
    "arguments",
    [
        ["network"],
        ["network", "--network", "persons", "--since", "2020", "--lang", "ky", "--top", "5"],
        ["ego", "KGZ", "--lang", "ru"],
        ["ego", "kazakbaev-ruslan", "--network", "persons"],
        ["timeline", "KGZ", "Россия"],
        ["topics", "--by", "pair", "--country", "KGZ"],
        ["topics", "--title", "Темалар"],
    ],
)
def test_pictures_are_written(run: Run, store: Path, tmp_path: Path, arguments: list[str]) -> None:
    out = tmp_path / "out" / "picture.png"
    done = run("draw", *arguments, "--store", store, "-o", out)
    assert done.exit_code == 0, done.output
    assert out.read_bytes().startswith(b"\x89PNG")
    assert str(out) in done.stderr


def test_a_network_is_a_page_too(run: Run, store: Path, tmp_path: Path) -> None:
    out = tmp_path / "network.html"
    done = run("draw", "network", "--store", store, "--lang", "ru", "-o", out)
    assert done.exit_code == 0, done.output
    assert "<title>Кто с кем имеет дело</title>" in out.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["ego", "XYZ", "-o", "a.png"], "which node of this network is 'XYZ'?"),
        (["network", "-o", "a.gif"], "a picture is written as .png, .svg, .pdf"),
        (["network", "--network", "people", "-o", "a.png"], "there is no network of 'people'"),
    ],
)
def test_what_cannot_be_drawn_is_said(run: Run, store: Path, arguments: list[str], message: str) -> None:
    done = run("draw", *arguments, "--store", store)
    assert done.exit_code == 2
    assert message in done.stderr


def test_without_matplotlib_it_says_what_to_install(
    run: Run, store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [name for name in sys.modules if name.startswith(("kgraph.view", "matplotlib"))]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.delattr("kgraph.view", raising=False)
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    done = run("draw", "network", "--store", store, "-o", tmp_path / "a.png")
    assert done.exit_code == 2
    assert "pictures need matplotlib: pip install 'kgraph[view]'" in done.stderr


def test_help_teaches_by_example(run: Run) -> None:
    assert "kgraph draw timeline KGZ UZB --store graph" in " ".join(run("draw", "timeline", "--help").stdout.split())
