"""Which IRI an event gets: one that other documents share, or one of its own document.

An event is shared when its day is known, two parties are known, and it happened or is fixed to happen. Then its IRI
is made of all that an event has only once (type, modality, days, stance, parent) and of who took part; so two
documents that agree on these mean one event, and two that do not can never give one event two types or two dates.
Whether events with different IRIs are one is left to ``kgraph.graph.identity``. Directions count where the type has
them; topics count in speech, of which there is much on a day.
"""

from __future__ import annotations

from collections.abc import Iterator

import pyoxigraph as ox

from kgraph.graph import keys, terms
from kgraph.graph.literals import full
from kgraph.model import Event, Extraction, Participation
from kgraph.ontology import Vocabulary

_SHARED = ("actual", "planned")


def names(extraction: Extraction, vocabulary: Vocabulary) -> tuple[ox.NamedNode, ...]:
    """The IRIs of an extraction's events, all different, in their order."""
    doc = terms.document(extraction.document.id)
    found: dict[int, ox.NamedNode] = {}
    taken: set[ox.NamedNode] = set()
    for index in _parents_first(extraction.events):
        event = extraction.events[index]
        node = _shared(event, found.get(event.parent) if event.parent is not None else None, vocabulary)
        if node is None or node in taken:
            node = _own(doc, event, taken)
        found[index] = node
        taken.add(node)
    return tuple(found[i] for i in range(len(extraction.events)))


def _parents_first(events: tuple[Event, ...]) -> Iterator[int]:
    done: set[int] = set()
    for index in range(len(events)):
        chain: list[int] = []
        at: int | None = index
        while at is not None and at not in done and at not in chain:
            chain.append(at)
            at = events[at].parent
        yield from reversed(chain)
        done.update(chain)


def _own(doc: ox.NamedNode, event: Event, taken: set[ox.NamedNode]) -> ox.NamedNode:
    begin = event.evidence[0].begin if event.evidence else 0
    copy = 1
    while (node := terms.local_event(doc, begin, copy)) in taken:
        copy += 1
    return node


def _shared(event: Event, parent: ox.NamedNode | None, vocabulary: Vocabulary) -> ox.NamedNode | None:
    if event.modality not in _SHARED or event.when is None or not full(event.when.begin):
        return None
    parties = {_party(p) for p in event.participations} - {""}
    if len(parties) < 2 or (
        event.parent is not None and (parent is None or not parent.value.startswith(terms.ID + "event/"))
    ):
        return None
    top = vocabulary.top(event.type)
    said = [event.type, event.modality, event.when.begin, event.when.end, parent.value if parent else ""]
    if vocabulary.fact(event.type, "eventClass") == "SpeechAct":
        said += [stance(event, vocabulary) or "", *sorted(t.slug for t in event.topics)]
    directed = vocabulary.fact(event.type, "directed", "true") == "true"
    said += sorted({f"{p.role if directed else ''} {_who(p)}" for p in event.participations})
    return terms.event(event.when.begin, top, sorted(parties), said)


def stance(event: Event, vocabulary: Vocabulary) -> str | None:
    """The attitude of a speech act: its own, or that of its type; nothing for other events."""
    if vocabulary.fact(event.type, "eventClass") != "SpeechAct":
        return None
    return event.stance or vocabulary.fact(event.type, "defaultStance", "neutral")


def _party(part: Participation) -> str:
    """The side of a party, or the name of a person whose side is not known."""
    return part.side.code if part.side else short(part.person.key) if part.person else ""


def _who(part: Participation) -> str:
    person = short(part.person.key) if part.person else ""
    held = terms.office(part.office) if part.office and not part.person else ""
    return f"{part.side or ''} {person} {held}"


def short(key: str) -> str:
    """Family name and first letter of the given name in a person's key: what is left where a text has but initials.

    >>> short("kazakbaev-ruslan"), short("kazakbaev-r"), short("kazakbaev")
    ('kazakbaev-r', 'kazakbaev-r', 'kazakbaev')
    """
    family, _, given = keys.name(key).partition("-")
    return f"{family}-{given[0]}" if given else family
