"""Events as PLOVER-style records, one JSON object a line.

The fields are those that the coder NGEC writes (https://github.com/ahalterman/NGEC), which follow the PLOVER manual
(Open Event Data Alliance, December 2023):

``id``            the event's key; two reports of one event are one record
``date``          its first day, ``date_end`` the last if there are several; a text may give the month or year only
``date_resolved`` ``date``, or the day of the first report where the text gives none
``pub_date``      the day of the first report
``event_type``    PLOVER's class in capitals; null where PLOVER has none (statements, appointments, credentials …)
``event_mode``    a list of PLOVER's modes
``event_score``   from -10 (conflict) to +10 (cooperation)
``quad_class``    1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict; null as above
``contexts``      topics; our slugs, as PLOVER's contexts know only some of them
``attributes``    ``ACTOR`` and ``RECIP``, lists of ``text``, ``country`` (ISO alpha-3, ``IGO`` for international
                  bodies), ``code_1`` (PLOVER's sector: GOV LEG MIL BUS IGO), and of persons ``person`` and ``post``;
                  ``LOC``, a list of ``text``
``story_ids``     the documents, and ``publishers``

Parties that act together are all ``ACTOR`` and ``RECIP``, as PLOVER has symmetric events; ``mutual`` says so. Our own
fields are ``kgraph_type`` (the event type), ``cameo``, ``modality`` (PLOVER has actual events only: filter by it),
``stance`` and ``iri``.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from kgraph import resources
from kgraph.network.acts import mutual
from kgraph.network.facts import Facts, Happening, Party
from kgraph.network.selection import Selection

SUFFIX = ".jsonl"
"""What names a file of records."""

_QUADS = {"verbal-cooperation": 1, "material-cooperation": 2, "verbal-conflict": 3, "material-conflict": 4}
_SECTORS = (("parliament", "LEG"), ("military", "MIL"), ("company", "BUS"), ("secretary-general", "IGO"))


def records(facts: Facts, selection: Selection) -> Iterator[dict[str, Any]]:
    """The records of events, in the order of their keys; see the module for the fields."""
    return (_record(event, facts) for event in selection.events(facts))


def write(found: Iterable[Mapping[str, Any]], path: Path) -> int:
    """Writes records as JSON lines and returns their number."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="\n") as stream:
        return sum(bool(stream.write(json.dumps(record, ensure_ascii=False) + "\n")) for record in found)


def _record(event: Happening, facts: Facts) -> dict[str, Any]:
    both = mutual(event)
    acting = [party for party in event.parties if both or party.side == "source"]
    acted_on = [party for party in event.parties if both or party.side == "target"]
    return {
        "id": event.key,
        "date": event.begin or None,
        "date_end": event.end or None,
        "date_resolved": event.when or None,
        "pub_date": event.reported or None,
        "event_type": event.plover or None,
        "event_mode": [event.mode] if event.mode else [],
        "event_score": event.score,
        "quad_class": _QUADS.get(event.quad),
        "contexts": [topic.removeprefix("topic/") for topic in event.topics],
        "attributes": {
            "ACTOR": [_actor(party, facts) for party in acting],
            "RECIP": [_actor(party, facts) for party in acted_on],
            "LOC": [{"text": facts.things[place].label("en")} for place in event.places if place in facts.things],
        },
        "mutual": both,
        "kgraph_type": event.type,
        "cameo": event.cameo or None,
        "modality": event.modality,
        "stance": event.stance or None,
        "story_ids": [report.document for report in event.reports],
        "publishers": sorted({report.publisher for report in event.reports if report.publisher}),
        "iri": event.iri,
    }


def _actor(party: Party, facts: Facts) -> dict[str, str]:
    named = party.person or party.actor or party.office
    about = {
        "text": facts.things[named].label("en") if named in facts.things else named,
        "country": _country(party.actor),
        "code_1": _sector(party),
        "role": party.role,
    }
    if party.person or party.office:
        about |= {"person": party.person.removeprefix("person/"), "post": party.office.removeprefix("post/")}
    return about


def _country(actor: str) -> str:
    """The code of a state; IGO for a body of several."""
    if "/" not in actor:
        return actor
    return "IGO" if actor.removeprefix("org/") in _international() else ""


def _sector(party: Party) -> str:
    """PLOVER's sector of a party, by the office or the body acted for; empty where that is not known."""
    for word, sector in _SECTORS:
        if word in party.office:
            return sector
    if party.actor.startswith("org/"):
        return _country(party.actor)
    return "GOV" if party.actor else ""


@cache
def _international() -> frozenset[str]:
    rows = resources.table(resources.path("data", "gazetteer", "organisations.csv"))
    return frozenset(row["id"] for row in rows if row["kind"] == "international")
