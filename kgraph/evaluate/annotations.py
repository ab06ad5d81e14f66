"""Annotations in the guide's format, one JSON object a line, as facts."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kgraph.errors import InputError
from kgraph.evaluate.facts import EventFact, Facts, Party, PostFact, family


def read(path: Path) -> dict[str, Facts]:
    """The facts by document; a line that is no annotation is an ``InputError`` that names it."""
    found: dict[str, Facts] = {}
    with path.open(encoding="utf-8") as stream:
        for number, line in enumerate(stream, 1):
            if line.strip():
                name, facts = _parsed(line, str(path), number)
                if name in found:
                    raise InputError(str(path), number, f"document {name} is annotated twice")
                found[name] = facts
    return found


def _parsed(line: str, file: str, number: int) -> tuple[str, Facts]:
    try:
        entry = json.loads(line)
        events = tuple(map(_event, entry["events"]))
        return entry["id"], Facts(events, frozenset(map(_post, entry.get("posts", ()))))
    except json.JSONDecodeError as error:
        raise InputError(file, number, f"no JSON: {error.msg}") from None
    except KeyError as error:
        raise InputError(file, number, f"no field {error}") from None
    except (TypeError, ValueError, AttributeError) as error:
        raise InputError(file, number, f"not as in the guide: {error}") from None


def _event(entry: Mapping[str, Any]) -> EventFact:
    return EventFact(
        type=entry["type"],
        modality=entry["modality"],
        spans=tuple((int(begin), int(end)) for begin, end in entry["spans"]),
        date=entry.get("date") or "",
        parties=frozenset(map(_party, entry.get("parties", ()))),
        topics=frozenset(entry.get("topics", ())),
    )


def _party(entry: Mapping[str, Any]) -> Party:
    actor = entry.get("country") or entry.get("org") or ""
    return Party(entry["role"], actor.upper(), family(entry.get("person") or ""))


def _post(entry: Mapping[str, Any]) -> PostFact:
    return PostFact(family(entry["person"]), entry["post"], (entry.get("of") or "").upper())
