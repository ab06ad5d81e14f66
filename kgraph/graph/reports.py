"""Reports of events as they stand in the graphs of documents, and whether two can be of one event."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

import pyoxigraph as ox

from kgraph.graph import terms
from kgraph.graph.literals import compatible, full
from kgraph.graph.ports import Source
from kgraph.graph.terms import concept, term
from kgraph.ontology import Vocabulary

_MODALITIES: dict[ox.NamedNode | ox.Literal, str] = {concept("modality", name): name for name in ("actual", "planned")}
_Said = Mapping[ox.NamedNode, list[ox.NamedNode | ox.Literal]]


@dataclass(frozen=True, slots=True)
class Report:
    """One event as one document tells it.

    ``sides`` are the codes of the parties, with their roles where the type has a direction; ``persons`` and ``posts``
    are by side; ``countries`` those of its places.
    """

    event: ox.NamedNode
    graph: ox.NamedNode
    told: date
    type: str
    modality: str
    begin: str
    sides: frozenset[str]
    persons: Mapping[str, frozenset[ox.NamedNode]] = field(hash=False)
    posts: Mapping[str, frozenset[ox.NamedNode]] = field(hash=False)
    countries: frozenset[str]

    @property
    def group(self) -> tuple[str, tuple[str, ...]]:
        """What reports of one event, planned or actual, have in common."""
        return self.type, tuple(sorted(self.sides))

    @property
    def telling(self) -> tuple[bool, int, int, int, str, str]:
        """A sorting key that puts the most precise reports first."""
        people, offices = (sum(map(len, m.values())) for m in (self.persons, self.posts))
        return not full(self.begin), -len(self.begin), -people, -offices, self.event.value, self.graph.value

    @property
    def happens(self) -> date:
        """The day of the event, or of the report if the event's is not known."""
        return date.fromisoformat(self.begin) if full(self.begin) else self.told

    def agrees(self, other: Report) -> bool:
        """Whether nothing stands against two reports being of one event."""
        return (
            compatible(self.begin, other.begin)
            and _overlap(self.persons, other.persons)
            and _overlap(self.posts, other.posts)
            and (not self.countries or not other.countries or bool(self.countries & other.countries))
        )

    def identifies(self, other: Report) -> bool:
        """Whether there is enough to go by: two sides, or a person in both."""
        mine, others = (frozenset[ox.NamedNode]().union(*r.persons.values()) for r in (self, other))
        return len(self.sides) > 1 or bool(mine & others)


def _overlap(one: Mapping[str, frozenset[ox.NamedNode]], other: Mapping[str, frozenset[ox.NamedNode]]) -> bool:
    return all(one[side] & other[side] for side in one.keys() & other.keys())


@dataclass(frozen=True, slots=True)
class Reports:
    """Reads reports from the graphs of documents; persons are given by their canonical IRI."""

    source: Source
    vocabulary: Vocabulary
    aliases: Mapping[ox.NamedNode, ox.NamedNode]

    def read(self, graph: ox.NamedNode, told: date) -> Iterator[Report]:
        """The reports of a document that was published on that day; not of speech, of which there is much on a day."""
        said: dict[ox.NamedNode, dict[ox.NamedNode, list[ox.NamedNode | ox.Literal]]] = defaultdict(
            lambda: defaultdict(list)
        )
        for quad in self.source.match(graph=graph):
            if isinstance(quad.subject, ox.NamedNode) and isinstance(quad.object, ox.NamedNode | ox.Literal):
                said[quad.subject][quad.predicate].append(quad.object)
        for event in sorted(said, key=lambda n: n.value):
            modality = [_MODALITIES[m] for m in said[event].get(term("kg:modality"), ()) if m in _MODALITIES]
            if modality and term("kg:SpeechAct") not in said[event][terms.TYPE]:
                yield self._report(event, graph, told, modality[0], said)

    def _report(
        self, event: ox.NamedNode, graph: ox.NamedNode, told: date, modality: str, said: Mapping[ox.NamedNode, _Said]
    ) -> Report:
        facts = said[event]
        slug = facts[term("kg:eventType")][0].value.rpartition("/")[2]
        directed = self.vocabulary.fact(slug, "directed", "true") == "true"
        persons: dict[str, set[ox.NamedNode]] = defaultdict(set)
        posts: dict[str, set[ox.NamedNode]] = defaultdict(set)
        sides = set()
        for node in facts.get(term("kg:hasParticipation"), ()):
            part = said[node]  # type: ignore[index]
            who = [self.aliases.get(w, w) for w in part.get(term("kg:participant"), ()) if isinstance(w, ox.NamedNode)]
            people = [w for w in who if w.value.startswith(terms.NAMESPACES["person"])]
            side = next((s.value for s in (*part.get(term("kg:onBehalfOf"), ()), *who) if s not in people), "")
            if directed and side:
                role = part[term("kg:role")][0].value.rpartition("/")[2]
                side = f"{list(self.vocabulary.ancestors('role', role))[-1]} {side}"
            sides |= {side} - {""}
            persons[side].update(people)
            posts[side].update(p for p in part.get(term("kg:inPost"), ()) if isinstance(p, ox.NamedNode))
        return Report(
            event,
            graph,
            told,
            self.vocabulary.top(slug),
            modality,
            next((v.value for v in facts.get(term("kg:begin"), ())), ""),
            frozenset(sides),
            {side: frozenset(people) for side, people in persons.items() if people},
            {side: frozenset(held) for side, held in posts.items() if held},
            frozenset(self._countries(facts)),
        )

    def _countries(self, facts: _Said) -> Iterator[str]:
        for place in facts.get(term("kg:place"), ()):
            if isinstance(place, ox.NamedNode):
                within = [q.object for q in self.source.match(place, term("kg:inCountry"))]
                yield from (node.value for node in (within or [place]) if isinstance(node, ox.NamedNode))
