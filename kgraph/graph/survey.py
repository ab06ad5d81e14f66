"""One pass over the graphs of all documents: what they use, and what they say of whom."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from urllib.parse import unquote

import pyoxigraph as ox

from kgraph.graph import terms
from kgraph.graph.ports import Source, documents
from kgraph.graph.terms import REFERENCE, term
from kgraph.graph.uses import Uses
from kgraph.model import Actor, Office

_POST_OF = term("kg:inPost")
_SIDE = term("kg:onBehalfOf")
_WHO = term("kg:participant")
_PARTICIPATION = term("kg:hasParticipation")
_KINDS = {
    "countries": terms.NAMESPACES["country"],
    "orgs": terms.NAMESPACES["organ"],
    "persons": terms.NAMESPACES["person"],
    "posts": terms.NAMESPACES["post"],
    "places": terms.NAMESPACES["place"],
    "runs": terms.NAMESPACES["run"],
    "concepts": terms.VOCAB,
}
_Values = Mapping[ox.NamedNode, list[ox.NamedNode]]


@dataclass(slots=True)
class Survey:
    """What the documents refer to; of persons and organisations also their names by number of documents, and of persons
    the sides and posts that they are seen with, and the other persons at the same events."""

    used: dict[str, set[str]] = field(default_factory=lambda: {kind: set() for kind in _KINDS})
    tenures: set[ox.NamedNode] = field(default_factory=set)
    relations: set[tuple[str, str]] = field(default_factory=set)
    names: dict[ox.NamedNode, Counter[ox.Literal]] = field(default_factory=lambda: defaultdict(Counter))
    company: dict[ox.NamedNode, set[ox.NamedNode]] = field(default_factory=lambda: defaultdict(set))
    others: dict[ox.NamedNode, set[ox.NamedNode]] = field(default_factory=lambda: defaultdict(set))


def survey(source: Source) -> Survey:
    """Reads all documents of a store, one at a time."""
    found = Survey()
    for graph in documents(source):
        _read(found, source, list(source.match(graph=graph)))
    return found


def _read(found: Survey, source: Source, quads: Iterable[ox.Quad]) -> None:
    links: dict[ox.NamedNode, dict[ox.NamedNode, list[ox.NamedNode]]] = defaultdict(lambda: defaultdict(list))
    names: dict[ox.NamedNode, set[ox.Literal]] = defaultdict(set)
    for quad in quads:
        subject, predicate, value = quad.subject, quad.predicate, quad.object
        if not isinstance(subject, ox.NamedNode):
            continue
        if isinstance(value, ox.NamedNode):
            links[subject][predicate].append(value)
            _note(found, value)
        elif predicate == terms.LABEL and isinstance(value, ox.Literal):
            names[subject].add(value)
    core = _tenures(source, [s for s in (*links, *names) if s.value.startswith(terms.NAMESPACES["tenure"])])
    for node, values in core.items():
        found.tenures.add(node)
        links[node][_WHO], links[node][_POST_OF] = values
        for value in (*values[0], *values[1]):
            _note(found, value)
    _persons(found, links, names)
    _relate(found, source, links)


def _note(found: Survey, value: ox.NamedNode) -> None:
    for kind, base in _KINDS.items():
        if value.value.startswith(base):
            found.used[kind].add(unquote(value.value[len(base) :]))


def _tenures(
    source: Source, nodes: Iterable[ox.NamedNode]
) -> dict[ox.NamedNode, tuple[list[ox.NamedNode], list[ox.NamedNode]]]:
    """Holder and post of tenures, which stand in the reference graph."""
    return {
        node: (_values(source, node, "kg:holder"), _values(source, node, "kg:post")) for node in dict.fromkeys(nodes)
    }


def _values(source: Source, node: ox.NamedNode, name: str) -> list[ox.NamedNode]:
    return [q.object for q in source.match(node, term(name), None, REFERENCE) if isinstance(q.object, ox.NamedNode)]


def _persons(
    found: Survey, links: Mapping[ox.NamedNode, _Values], names: Mapping[ox.NamedNode, set[ox.Literal]]
) -> None:
    """Who appears with which sides, posts and names; a name counts once a document."""
    seen: set[tuple[ox.NamedNode, ox.Literal]] = set()
    for node, said in links.items():
        for who in said.get(_WHO, ()):
            found.company[who] |= {*said.get(_SIDE, ()), *said.get(_POST_OF, ())}
            seen |= {(who, name) for name in names.get(node, ())}
    for who, name in seen:
        found.names[who][name] += 1
    for said in links.values():
        there = {who for part in said.get(_PARTICIPATION, ()) for who in links.get(part, {}).get(_WHO, ())}
        people = {who for who in there if who.value.startswith(_KINDS["persons"])}
        for who in people if len(people) > 1 else ():
            found.others[who] |= people - {who}


def _relate(found: Survey, source: Source, links: Mapping[ox.NamedNode, _Values]) -> None:
    """The pairs of states between which events are."""
    base = terms.NAMESPACES["country"]
    for said in links.values():
        sides = set()
        for part in said.get(_PARTICIPATION, ()):
            values = links.get(part, {})
            posts = [a for post in values.get(_POST_OF, ()) for a in _values(source, post, "kg:represents")]
            sides |= {
                v.value[len(base) :]
                for v in (*values.get(_WHO, ()), *values.get(_SIDE, ()), *posts)
                if v.value.startswith(base)
            }
        if len(sides) == 2:
            one, other = sorted(sides)
            found.relations.add((one, other))


def uses(found: Survey, source: Source) -> Uses:
    """What was seen, as the reference graph needs it: posts and tenures by what defines them."""
    posts = (terms.thing("post", name) for name in found.used["posts"])
    offices = {node: office for node in posts if (office := _office(source, node)) is not None}
    held = frozenset(
        (unquote(terms.tail(person, terms.NAMESPACES["person"])), offices[post])
        for node in found.tenures
        for person in _values(source, node, "kg:holder")
        for post in _values(source, node, "kg:post")
        if post in offices
    )
    concepts = (name.partition("/") for name in found.used["concepts"])
    served = [a for o in offices.values() for a in (o.of, o.to) if a is not None]
    return Uses(
        countries=frozenset(found.used["countries"] | {a.code for a in served if a.kind == "country"}),
        orgs=frozenset(found.used["orgs"] | {a.code for a in served if a.kind == "org"}),
        persons=frozenset(found.used["persons"]),
        offices=frozenset(offices.values()),
        tenures=held,
        places=frozenset(found.used["places"]),
        concepts=frozenset((scheme, slug) for scheme, _, slug in concepts),
        relations=frozenset(found.relations),
        runs=frozenset(found.used["runs"]),
    )


def _office(source: Source, node: ox.NamedNode) -> Office | None:
    """What defines a post, if the store says so."""
    kinds = _values(source, node, "kg:postType")
    if not kinds:
        return None
    kind = terms.tail(kinds[0], terms.NAMESPACES["ptype"])
    of, to = (next(map(_actor, _values(source, node, name)), None) for name in ("kg:represents", "kg:accreditedTo"))
    return Office(kind, of, to)


def _actor(node: ox.NamedNode) -> Actor:
    if code := terms.tail(node, terms.NAMESPACES["country"]):
        return Actor("country", unquote(code))
    return Actor("org", unquote(terms.tail(node, terms.NAMESPACES["organ"])))
