"""What tests of several packages need: samples of this project, corpora of this machine where there are any, and a
browser."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from kgraph import resources

FLAGS = ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"]  # WebGL without a graphics card
Opened = Callable[..., "contextmanager[Page]"]


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


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The Chromium of the system, without a window; skips where there is none, which continuous integration must have."""
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if path is None:
        (pytest.fail if os.environ.get("CI") else pytest.skip)("chromium is not installed")
    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield found
        found.close()


@pytest.fixture(scope="session")
def opened(browser: Browser) -> Opened:
    """Opens an address; a message on the console or an exception in the page fails the test."""

    @contextmanager
    def page(
        address: str, *, lang: str = "en", width: int = 1280, scheme: str = "light", quiet: bool = True
    ) -> Iterator[Page]:
        context = browser.new_context(viewport={"width": width, "height": 800}, locale=lang, color_scheme=scheme)
        found = context.new_page()
        complaints: list[str] = []
        found.on("console", lambda message: complaints.append(message.text))
        found.on("pageerror", lambda error: complaints.append(str(error)))
        found.goto(address)
        yield found
        context.close()
        assert not (quiet and complaints), complaints

    expect.set_options(timeout=20_000)
    return page
