"""A browser without a window, and pages that must not complain."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from kgraph import resources

WEB = resources.page().parent
FLAGS = ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"]  # WebGL without a graphics card
Opened = Callable[..., "contextmanager[Page]"]


def needed(found: bool, what: str) -> None:
    """Skips where a tool is not there; in continuous integration it has to be."""
    if not found:
        (pytest.fail if os.environ.get("CI") else pytest.skip)(f"{what} is not installed")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The Chromium of the system."""
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    needed(path is not None, "chromium")
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


@pytest.fixture(scope="session")
def modules() -> Path:
    """The node packages of the page, where they are installed."""
    path = WEB / "node_modules"
    needed(path.is_dir() and shutil.which("node") is not None, "node with the packages of kgraph/web (npm ci)")
    return path
