"""Who takes part in the events of a text, a line each."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.model import Document, Event, Participation


@pytest.fixture(scope="session")
def lines(read: Extractor) -> Callable[[str], list[str]]:
    """The events of a text: ``type STATE/Family STATE …``, the parties in the order of the alphabet."""
    return lambda text: [_line(event) for event in read(Document("case", text)).events]


def _line(event: Event) -> str:
    return " ".join([event.type, *sorted({_party(p) for p in event.participations})])


def _party(part: Participation) -> str:
    code = (part.side.code if part.side.kind == "country" else part.side.code.lower()) if part.side else ""
    return f"{code}/{part.person.name.split()[-1]}" if part.person else code
