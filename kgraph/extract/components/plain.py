"""Events as plain lists and dictionaries, which spaCy can store with a document."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from kgraph.model import Event, Extraction, Mention, Participation


def plain(extraction: Extraction) -> dict[str, Any]:
    """The events and attested offices of a document; spans are pairs of character offsets.

    >>> from kgraph.model import Document
    >>> plain(Extraction(Document("d", "…")))
    {'events': [], 'tenures': []}
    """
    tenures = [
        {
            "person": t.person.key,
            "name": t.person.name,
            "post": t.office.post,
            "of": str(t.office.of or ""),
            "to": str(t.office.to or ""),
            "spans": _spans(t.evidence),
        }
        for t in extraction.tenures
    ]
    return {"events": [_event(event) for event in extraction.events], "tenures": tenures}


def _event(event: Event) -> dict[str, Any]:
    return {
        "type": event.type,
        "modality": event.modality,
        "rule": event.rule,
        "spans": _spans(event.evidence),
        "parties": [_party(part) for part in event.participations],
        "begin": event.when.begin if event.when else "",
        "end": event.when.end if event.when else "",
        "place": event.place.name if event.place else "",
        "country": event.place.country if event.place else "",
        "topics": [topic.slug for topic in event.topics],
        "stance": event.stance,
        "parent": event.parent,
        "content": list(event.content),
        "confidence": event.confidence,
    }


def _party(part: Participation) -> dict[str, Any]:
    return {
        "role": part.role,
        "person": part.person.key if part.person else "",
        "name": part.person.name if part.person else "",
        "post": part.office.post if part.office else "",
        "side": str(part.side or ""),
        "spans": _spans(part.evidence),
    }


def _spans(mentions: Iterable[Mention]) -> list[list[int]]:
    return [[mention.begin, mention.end] for mention in mentions]
