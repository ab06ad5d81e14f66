"""Reports of events as they stand in the graphs of documents, and whether two can be of one event."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from urllib.parse import unquote

import pyoxigraph as ox

from kgraph.graph import days, keys, terms
from kgraph.graph.aliases import same_post
from kgraph.graph.literals import full
from kgraph.graph.ports import Source
from kgraph.graph.terms import concept, term
from kgraph.ontology import Vocabulary

_MODALITIES: dict[ox.NamedNode | ox.Literal, str] = {concept("modality", name): name for name in ("actual", "planned")}
_GATHERING = "summit"
_ORG, _PERSON = terms.NAMESPACES["organ"], terms.NAMESPACES["person"]
_Said = Mapping[ox.NamedNode, list[ox.NamedNode | ox.Literal]]


@dataclass(frozen=True, slots=True)
class Report:
    """One event as one document tells it.

    ``sides`` are the codes of the parties, with their roles where the type has a direction; ``persons`` and ``posts``
    are by side; ``countries`` those of its places, ``topics`` its topics with all above them.
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
    topics: frozenset[str] = frozenset()

    @property
    def group(self) -> tuple[str, tuple[str, ...]]:
        """What reports of one event, planned or actual, have in common: of a gathering its organisation, of which
        everybody tells what concerns him; else all sides."""
        return self.type, tuple(sorted(self.hosts or self.sides))

    @property
    def hosts(self) -> frozenset[str]:
        """The organisations that gather."""
        return frozenset(s for s in self.sides if s.startswith(_ORG)) if self.type == _GATHERING else frozenset()

    @property
    def telling(self) -> tuple[bool, int, int, int, str, str]:
        """A sorting key that puts the most precise reports first."""
        people, offices = (sum(map(len, m.values())) for m in (self.persons, self.posts))
        return not full(self.begin), -len(self.begin), -people, -offices, self.event.value, self.graph.value

    @property
    def days(self) -> tuple[date, date]:
        """The first and the last day on which the event can begin."""
        return days.span(self.begin, self.told, planned=self.modality == "planned")

    @property
    def happens(self) -> date:
        """The day of the event, or of the report if the event's is not known."""
        first, last = self.days
        return first if first == last else self.told

    @property
    def dated(self) -> bool:
        """Whether the report tells the day of the event."""
        return bool(self.begin) and self.days[0] == self.days[1]

    def agrees(self, other: Report) -> bool:
        """Whether nothing stands against two reports being of one event."""
        (first, last), (begin, end) = self.days, other.days
        return (
            max(first, begin) <= min(last, end)
            and all(self._same(other, side) for side in self.sides & other.sides)
            and _meet(self.countries, other.countries)
            and (_meet(self.topics, other.topics) or bool(self.shared(other)))
        )

    def shared(self, other: Report) -> int:
        """How many persons both reports have."""
        pairs = (
            (a, b)
            for side in self.persons.keys() & other.persons.keys()
            for a in self.persons[side]
            for b in other.persons[side]
        )
        return sum(_alike(a, b) for a, b in pairs)

    def _same(self, other: Report, side: str) -> bool:
        """Whether a side can be represented by the same people: by their names if both reports have some, else by
        their posts."""
        if side in self.persons and side in other.persons:
            return any(_alike(a, b) for a in self.persons[side] for b in other.persons[side])
        if side in self.posts and side in other.posts:
            return any(same_post(a.value, b.value) for a in self.posts[side] for b in other.posts[side])
        return True

    def identifies(self, other: Report) -> bool:
        """Whether there is enough to go by: two sides, or a person in both; of a gathering the place, the day or a
        state."""
        if self.hosts:
            day = self.dated and other.dated and self.days == other.days
            return day or bool(self.countries & other.countries) or len(self.sides & other.sides) > len(self.hosts)
        mine, others = (frozenset[ox.NamedNode]().union(*r.persons.values()) for r in (self, other))
        return len(self.sides) > 1 or bool(mine & others)


def _meet(one: frozenset[str], other: frozenset[str]) -> bool:
    return not one or not other or bool(one & other)


def _alike(one: ox.NamedNode, other: ox.NamedNode) -> bool:
    return one == other or keys.alike(*(unquote(terms.tail(node, _PERSON)) for node in (one, other)))


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
            people = [w for w in who if w.value.startswith(_PERSON)]
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
            frozenset(self._topics(facts)),
        )

    def _topics(self, facts: _Said) -> Iterator[str]:
        for topic in facts.get(term("kg:discussed"), ()):
            yield from self.vocabulary.ancestors("topic", topic.value.rpartition("/")[2])

    def _countries(self, facts: _Said) -> Iterator[str]:
        for place in facts.get(term("kg:place"), ()):
            if isinstance(place, ox.NamedNode):
                within = [q.object for q in self.source.match(place, term("kg:inCountry"))]
                yield from (node.value for node in (within or [place]) if isinstance(node, ox.NamedNode))
