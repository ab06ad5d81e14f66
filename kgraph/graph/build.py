"""From an extraction to the quads of its document.

A document's graph says what the document says: events with their participations, offices that it attests, the words
for all that. What many documents share (the kind of a person, the type of a post, who holds which post in a tenure) is
stated once, in the reference graph: engines count a triple once for every graph that has it, and joins would multiply.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from importlib import metadata

import pyoxigraph as ox

from kgraph import resources
from kgraph.graph import keys, literals, naming, terms
from kgraph.graph.evidence import Evidence
from kgraph.graph.gazetteer import Gazetteer, gazetteer
from kgraph.graph.sheet import Sheet
from kgraph.graph.terms import concept, term
from kgraph.graph.uses import Uses, actors, merged
from kgraph.model import Document, Event, Extraction, Participation, Place, Tenure
from kgraph.ontology import Vocabulary, vocabulary

_RULE = term("kg:rule")


@dataclass(frozen=True, slots=True)
class Builder:
    """Makes quads of extractions; ``run`` is the IRI of what made the extractions."""

    vocabulary: Vocabulary
    gazetteer: Gazetteer
    run: ox.NamedNode

    def header(self, document: Document) -> list[ox.Quad]:
        """What is said of the document itself, whatever it tells; equal headers mean that nothing has changed."""
        sheet = Sheet(document, Evidence.NONE)
        add = sheet.add
        add(sheet.node, terms.TYPE, term("kg:Document"))
        add(sheet.node, terms.IDENTIFIER, ox.Literal(document.id))
        add(sheet.node, term("kg:textSha256"), ox.Literal(hashlib.sha256(document.text.encode()).hexdigest()))
        add(sheet.node, term("dcterms:language"), ox.Literal(document.lang))
        add(sheet.node, terms.GENERATED, self.run)
        add(sheet.node, term("dcterms:title"), sheet.text(document.title) if document.title else None)
        add(sheet.node, terms.DATE, literals.day(document.date) if literals.full(document.date) else None)
        add(sheet.node, terms.SOURCE, terms.web(document.url) if document.url else None)
        add(sheet.node, term("dc:publisher"), ox.Literal(document.source) if document.source else None)
        return sheet.quads

    def quads(self, extraction: Extraction, *, evidence: Evidence = Evidence.FULL) -> tuple[list[ox.Quad], Uses]:
        """The quads of one document in its named graph, and what they use of the reference data."""
        extraction = keys.marked(extraction)
        sheet = Sheet(extraction.document, evidence, self.header(extraction.document))
        uses = [Uses(runs=frozenset({terms.tail(self.run, terms.NAMESPACES["run"])})), actors(extraction.attribution)]
        for who in dict.fromkeys(extraction.attribution):
            sheet.add(sheet.node, terms.ATTRIBUTED, terms.actor(who))
        names = naming.names(extraction, self.vocabulary)
        for event, node in zip(extraction.events, names, strict=True):
            uses += self._event(sheet, event, node, names)
        uses += [_tenure(sheet, tenure, extraction) for tenure in extraction.tenures]
        return list(dict.fromkeys([*sheet.quads, *sheet.mentions()])), merged(uses)

    def _event(self, sheet: Sheet, event: Event, node: ox.NamedNode, names: tuple[ox.NamedNode, ...]) -> list[Uses]:
        add = sheet.add
        add(node, terms.TYPE, term(f"kg:{self.vocabulary.fact(event.type, 'eventClass', 'Event')}"))
        used = {("event-type", event.type), ("modality", event.modality)} | {("topic", t.slug) for t in event.topics}
        add(node, term("kg:eventType"), concept("event-type", event.type))
        add(node, term("kg:modality"), concept("modality", event.modality))
        if stance := naming.stance(event, self.vocabulary):
            used.add(("stance", stance))
            add(node, term("kg:stance"), concept("stance", stance))
        if event.parent is not None:
            add(node, term("kg:subEventOf"), names[event.parent])
        for index in event.content:
            add(node, term("kg:content"), names[index])
        add(node, _RULE, ox.Literal(event.rule))
        add(node, term("kg:confidence"), literals.decimal(event.confidence))
        sheet.cite(node, terms.EVIDENCE, event.evidence)
        places = self._circumstances(sheet, event, node)
        parts = [self._participation(sheet, event, node, part) for part in _once(event.participations)]
        return [Uses(concepts=frozenset(used), relations=_relation(event)), places, *parts]

    def _circumstances(self, sheet: Sheet, event: Event, node: ox.NamedNode) -> Uses:
        for topic in event.topics:
            sheet.add(node, term("kg:discussed"), concept("topic", topic.slug))
            sheet.cite(node, terms.TOPIC_EVIDENCE, topic.evidence)
        if event.when is not None:
            sheet.add(node, term("kg:begin"), literals.day(event.when.begin))
            sheet.add(node, term("kg:end"), literals.day(event.when.end) if event.when.end else None)
            sheet.cite(node, terms.DATE_EVIDENCE, event.when.evidence)
        if event.place is None:
            return Uses()
        sheet.cite(node, terms.PLACE_EVIDENCE, event.place.evidence)
        return self._place(sheet, node, event.place)

    def _place(self, sheet: Sheet, node: ox.NamedNode, place: Place) -> Uses:
        if self.gazetteer.is_country(place.name, place.country):
            sheet.add(node, term("kg:place"), terms.country(place.country))
            return Uses(countries=frozenset({place.country}))
        slug = self.gazetteer.place_slug(place.name, place.country)
        sheet.add(node, term("kg:place"), terms.place(slug))
        return Uses(places=frozenset({slug}))

    def _participation(self, sheet: Sheet, event: Event, happening: ox.NamedNode, part: Participation) -> Uses:
        who = _key(part)
        if not who:
            return Uses()
        role = self.vocabulary.fact(event.type, f"{part.role}Role", part.role)
        node = terms.participation(happening, role, who)
        add = sheet.add
        add(happening, term("kg:hasParticipation"), node)
        add(node, terms.TYPE, term("kg:Participation"))
        add(node, term("kg:role"), concept("role", role))
        if part.person is not None:
            add(node, term("kg:participant"), terms.person(part.person.key))
            add(node, terms.LABEL, sheet.text(part.person.name))
        if part.office is not None:
            add(node, term("kg:inPost"), terms.post(part.office))
        if part.side is not None:
            alone = part.person is None and part.office is None
            add(node, term("kg:participant" if alone else "kg:onBehalfOf"), terms.actor(part.side))
            add(node, terms.LABEL, sheet.text(part.side.name) if alone and part.side.name else None)
        sheet.cite(node, terms.EVIDENCE, part.evidence)
        held = frozenset({part.office} if part.office else ())
        person = frozenset({part.person.key} if part.person else ())
        offices = [a for o in held for a in (o.of, o.to)]
        return actors([part.side, *offices]) | Uses(persons=person, offices=held, concepts=frozenset({("role", role)}))


def _once(parts: Iterable[Participation]) -> Iterable[Participation]:
    """Everybody once in each role: what else the document calls somebody is more evidence for the first mention."""
    found: dict[tuple[str, str], Participation] = {}
    for part in parts:
        key = part.role, part.person.key if part.person else _key(part)
        first = found.get(key)
        found[key] = part if first is None else replace(first, evidence=(*first.evidence, *part.evidence))
    return found.values()


def _key(part: Participation) -> str:
    """Whatever a participation says only once, so that documents that disagree make two of it."""
    served = part.office.of if part.office else None
    side = part.side.code if part.side and part.side != served else ""
    return "--".join(
        filter(None, (part.person.key if part.person else "", terms.office(part.office) if part.office else "", side))
    )


def _relation(event: Event) -> frozenset[tuple[str, str]]:
    """The two states between which an event is, if there are exactly two."""
    sides = [s for p in event.participations for s in (p.side, p.office.of if p.office else None)]
    codes = sorted({s.code for s in sides if s is not None and s.kind == "country"})
    return frozenset({(codes[0], codes[1])}) if len(codes) == 2 else frozenset()


def _tenure(sheet: Sheet, tenure: Tenure, extraction: Extraction) -> Uses:
    """That the document shows somebody in office. Who and which office stands in the reference graph."""
    node = terms.tenure(tenure.person.key, tenure.office)
    sheet.add(node, _RULE, ox.Literal(tenure.rule))
    sheet.add(node, terms.LABEL, sheet.text(tenure.person.name))
    for day in _attested(tenure, extraction):
        sheet.add(node, term("kg:attestedOn"), literals.day(day))
    sheet.cite(node, terms.EVIDENCE, tenure.evidence)
    who = frozenset({tenure.person.key})
    held = Uses(
        persons=who, offices=frozenset({tenure.office}), tenures=frozenset({(tenure.person.key, tenure.office)})
    )
    return actors([tenure.office.of, tenure.office.to]) | held


def _attested(tenure: Tenure, extraction: Extraction) -> list[str]:
    """The day given, else the day of publication, else the days of what the person did in that office."""
    for known in (tenure.day, extraction.document.date):
        if literals.full(known):
            return [known]
    acted = {
        event.when.begin
        for event in extraction.events
        if event.modality == "actual" and event.when is not None and literals.full(event.when.begin)
        for part in event.participations
        if part.person == tenure.person and part.office == tenure.office
    }
    return sorted(acted)


@cache
def builder() -> Builder:
    """The builder of this installation: its version, rules and data."""
    run = terms.run(metadata.version("kgraph"), resources.digest())
    return Builder(vocabulary(), gazetteer(), run)


def quads(extraction: Extraction, *, evidence: Evidence = Evidence.FULL) -> tuple[list[ox.Quad], Uses]:
    """The asserted quads of one document in its named graph, and which reference data they use.

    >>> found, uses = quads(Extraction(Document("a", "...")))
    >>> sorted({q.graph_name.value for q in found})
    ['https://w3id.org/kgraph/graph/doc/a']
    """
    return builder().quads(extraction, evidence=evidence)
