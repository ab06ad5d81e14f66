"""One extractor for all tests of extraction, and the offices that a text states."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kgraph.extract.extractor import Extractor, extractor
from kgraph.model import Document


@pytest.fixture(scope="session")
def read() -> Extractor:
    return extractor("ky")


@pytest.fixture(scope="session")
def stated(read: Extractor) -> Callable[[str], set[str]]:
    """The offices of a text, a line each: ``name post STATE>RECEIVER``."""

    def offices(text: str) -> set[str]:
        found = ((t.person.name, t.office) for t in read(Document("news", text)).tenures)
        return {f"{n} {o.post} {o.of.code if o.of else ''}{f'>{o.to.code}' if o.to else ''}" for n, o in found}

    return offices
