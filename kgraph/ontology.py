"""The vocabulary in ontology/vocab, read once: which event types, roles, modalities, posts and topics there are.

The Turtle files are the only place where these are defined; everything else refers to their slugs.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

import pyoxigraph as ox

from kgraph import resources
from kgraph.errors import DataError

TERMS = "https://w3id.org/kgraph/ontology#"
VOCAB = "https://w3id.org/kgraph/vocab/"
_SKOS = "http://www.w3.org/2004/02/skos/core#"


@dataclass(frozen=True, slots=True)
class Concept:
    """A concept of a scheme: its slug, its broader concepts, labels by language, and its other statements.

    ``facts`` are the annotations in the ``kg:`` namespace by local name, e.g. ``eventClass`` or ``sourceRole``.
    """

    slug: str
    scheme: str
    broader: tuple[str, ...]
    labels: Mapping[str, str]
    facts: Mapping[str, str]


@dataclass(frozen=True)  # no slots: one table is made when first asked for
class Vocabulary:
    """All concept schemes by name: ``event-type``, ``role``, ``modality``, ``post-type``, ``topic``, ``stance``."""

    schemes: Mapping[str, Mapping[str, Concept]]

    def __getitem__(self, scheme: str) -> Mapping[str, Concept]:
        return self.schemes[scheme]

    @property
    def event_types(self) -> frozenset[str]:
        """The slugs of all event types, narrower ones included."""
        return frozenset(self.schemes["event-type"])

    @property
    def roles(self) -> frozenset[str]:
        """The roles that rules give: the top concepts of the role scheme."""
        return frozenset(slug for slug, concept in self.schemes["role"].items() if not concept.broader)

    def ancestors(self, scheme: str, slug: str) -> Iterator[str]:
        """A concept and those above it, nearest first.

        >>> list(vocabulary().ancestors("event-type", "working-visit"))
        ['working-visit', 'visit']
        """
        seen = [slug]
        for here in seen:
            yield here
            seen.extend(b for b in self.schemes[scheme][here].broader if b not in seen)

    def fact(self, event_type: str, name: str, default: str = "") -> str:
        """What an event type says of itself, or inherits: ``fact("working-visit", "sourceRole")`` is ``visitor``."""
        for slug in self.ancestors("event-type", event_type):
            if (value := self.schemes["event-type"][slug].facts.get(name)) is not None:
                return value
        return default

    def top(self, event_type: str) -> str:
        """The type of the annotation guide that an event type belongs to."""
        return self._tops[event_type]

    @cached_property
    def _tops(self) -> Mapping[str, str]:
        return {slug: list(self.ancestors("event-type", slug))[-1] for slug in self.schemes["event-type"]}


@cache
def vocabulary() -> Vocabulary:
    """The vocabulary of this installation."""
    return read(resources.path("ontology", "vocab"))


def read(folder: Path) -> Vocabulary:
    """The vocabulary in the Turtle files of a folder; a file that does not parse is named."""
    found: dict[ox.NamedNode, dict[str, list[ox.NamedNode | ox.Literal]]] = defaultdict(lambda: defaultdict(list))
    for file in resources.files(folder, ".ttl"):
        try:
            for quad in ox.parse(path=str(file), format=ox.RdfFormat.TURTLE):
                found[quad.subject][quad.predicate.value].append(quad.object)
        except SyntaxError as error:
            raise DataError(f"{file.name}: {error}") from None
    schemes: dict[str, dict[str, Concept]] = defaultdict(dict)
    for node in sorted(found, key=lambda n: n.value):
        for scheme in found[node].get(f"{_SKOS}inScheme", ()):
            concept = _concept(node, scheme.value.removeprefix(VOCAB), found[node])
            schemes[concept.scheme][concept.slug] = concept
    return Vocabulary({name: dict(concepts) for name, concepts in schemes.items()})


def _concept(node: ox.NamedNode, scheme: str, values: Mapping[str, list[ox.NamedNode | ox.Literal]]) -> Concept:
    named = [v for v in values.get(f"{_SKOS}prefLabel", ()) if isinstance(v, ox.Literal)]
    labels = {v.language: v.value for v in named if v.language}
    facts = {p.removeprefix(TERMS): _tail(v[0].value) for p, v in values.items() if p.startswith(TERMS)}
    broader = tuple(sorted(_tail(v.value) for v in values.get(f"{_SKOS}broader", ())))
    return Concept(_tail(node.value), scheme, broader, labels, facts)


def _tail(iri: str) -> str:
    return iri.rpartition("#")[2].rpartition("/")[2]
