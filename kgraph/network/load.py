"""From a store to facts: a handful of SELECT queries, joined here by key."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

import pyoxigraph as ox

from kgraph.network.facts import Facts, Happening, Party, Report, Standing, Thing
from kgraph.network.source import Source, Term, rows
from kgraph.ontology import VOCAB, Vocabulary, vocabulary

_ID = "https://w3id.org/kgraph/id/"
_KINDS = {"Country": "country", "Organization": "org", "Person": "person", "post": "office", "topic": "topic"}
_Grouped = Mapping[str, list[tuple[Term | None, ...]]]


def read(source: Source) -> Facts:
    """All events of a store with what takes part in them; types that the vocabulary does not know are passed over."""
    words = vocabulary()
    things = _things(source)
    parties, topics, places, reports = (_grouped(source, name) for name in ("parties", "topics", "places", "documents"))
    events = []
    for event in _events(source, words):
        found = replace(
            event,
            parties=tuple(sorted(_parties(parties.get(event.key, ()), things, words))),
            topics=tuple(sorted({key(row[0]) for row in topics.get(event.key, ())})),
            places=tuple(sorted({key(row[0]) for row in places.get(event.key, ())})),
            reports=tuple(Report(*(map(text, row))) for row in reports.get(event.key, ())),
        )
        events.append(found)
    return Facts(tuple(events), things, _standings(source, events))


def key(term: Term | None) -> str:
    """The short key of a thing or concept.

    >>> key(ox.NamedNode("https://w3id.org/kgraph/id/country/KGZ")), key(ox.NamedNode(f"{VOCAB}topic/energy"))
    ('KGZ', 'topic/energy')
    """
    return text(term).removeprefix(_ID).removeprefix(VOCAB).removeprefix("country/")


def text(term: Term | None) -> str:
    """The IRI or the words of a term; empty for nothing."""
    return "" if term is None else term.value


def slug(term: Term | None) -> str:
    """The last part of an IRI."""
    return text(term).rpartition("#")[2].rpartition("/")[2]


def _grouped(source: Source, name: str) -> _Grouped:
    found = defaultdict(list)
    for first, *rest in rows(source, name):
        found[key(first)].append(tuple(rest))
    return found


def _events(source: Source, words: Vocabulary) -> Iterator[Happening]:
    codes = _codes(source)
    told = defaultdict(list)
    for event, *facts in rows(source, "events"):
        if slug(facts[0]) in words.event_types:
            told[text(event)].append(facts)
    for iri in sorted(told):
        kind, modality, begin, end, stance = (_first(column) for column in zip(*told[iri], strict=True))
        yield _event(iri, slug(kind), words, codes.get(slug(kind), {}), (modality, begin, end, stance))


def _first(column: Iterable[Term | None]) -> Term | None:
    """What the reports of an event say, the fullest first: a day before a month."""
    return max(column, key=lambda term: (len(text(term)), text(term)))


def _event(
    iri: str, kind: str, words: Vocabulary, codes: Mapping[str, str], said: tuple[Term | None, ...]
) -> Happening:
    modality, begin, end, stance = said
    plover = codes.get("plover", "")
    known = words.schemes.get("plover", {}).get(plover)
    return Happening(
        key(ox.NamedNode(iri)),
        iri,
        kind,
        words.top(kind),
        slug(modality),
        text(begin),
        text(end),
        slug(stance),
        float(words.fact(kind, "score", "0")),
        plover,
        codes.get("plover-mode", ""),
        known.broader[0] if known and known.broader else "",
        codes.get("cameo", ""),
        words.fact(kind, "directed", "true") == "true",
        words.fact(kind, "eventClass") in ("Meeting", "Call"),
    )


def _codes(source: Source) -> dict[str, dict[str, str]]:
    """Codes of event types by the scheme that the datatype of the notation names."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for kind, code in rows(source, "codes"):
        if isinstance(code, ox.Literal):
            found[slug(kind)][slug(code.datatype)] = code.value
    return found


def _parties(told: Iterable[tuple[Term | None, ...]], things: Mapping[str, Thing], words: Vocabulary) -> set[Party]:
    found = set()
    for role, who, side, post in told:
        named = things.get(key(who))
        person = key(who) if named and named.kind == "person" else ""
        actor = key(side) if person or who is None else key(who)
        if actor in things:
            actor = things[actor].state or actor
        top = list(words.ancestors("role", slug(role)))[-1] if slug(role) in words["role"] else "participant"
        found.add(Party(top, slug(role), person, actor, key(post)))
    return found


def _things(source: Source) -> dict[str, Thing]:
    """Everything that has a kind or a name."""
    labels: dict[str, dict[str, str]] = defaultdict(dict)
    for thing, label in rows(source, "labels"):
        if isinstance(label, ox.Literal):
            labels[text(thing)].setdefault(label.language or "", label.value)
    found = {}
    for actor, kind, code, state in rows(source, "actors"):
        name = key(actor)
        part = name.rpartition("/")[2]
        found[name] = Thing(name, text(actor), _KINDS[slug(kind)], text(code) or part, key(state), labels[text(actor)])
    for iri in sorted(labels):
        name = key(ox.NamedNode(iri))
        sort, _, part = name.rpartition("/")
        found.setdefault(name, Thing(name, iri, _KINDS.get(sort, "concept"), part, labels=labels[iri]))
    return found


def _standings(source: Source, events: Iterable[Happening]) -> dict[str, Standing]:
    """The office of each person that begins, is attested or is acted in last, and whom the person serves in it."""
    seen: dict[str, list[tuple[str, str, str]]] = defaultdict(list)
    for person, post, side, begin, attested in rows(source, "offices"):
        seen[key(person)].append((max(text(begin), text(attested)), key(post), key(side)))
    for event in events:
        for party in event.parties:
            seen[party.person].append((event.when if party.office else "", party.office, party.actor))
    return {person: Standing(*max(found)[1:]) for person, found in seen.items() if person}
