"""The order in which a graph is written: by kind of subject, then by IRI with numbers read as numbers.

First documents, then events each followed by its participations, persons, offices, organisations, states, places,
relations, the vocabulary, and mentions last. Only the graph of one document, or the IRIs of what documents share, are
in memory at a time.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

import pyoxigraph as ox

from kgraph.errors import GraphError
from kgraph.graph import terms
from kgraph.graph.evidence import Evidence, is_mention, keep
from kgraph.graph.ports import Source, documents
from kgraph.graph.terms import GRAPH, ID, VOCAB

Value = ox.NamedNode | ox.Literal
Block = tuple[ox.NamedNode, list[tuple[ox.NamedNode, Value]]]

_NUMBER = re.compile(r"(\d+)")
_OWN_EVENT = re.compile(rf"{re.escape(ID)}doc/[^/#]+/event/")
_KINDS = (
    *(f"{ID}{kind}/" for kind in ("event", "person", "post", "tenure", "org", "country", "place", "relation", "run")),
    VOCAB,
)
_DOCUMENT, _EVENTS, _OTHER, _MENTION = 0, 2, 20, 30
_SECTIONS = {
    _DOCUMENT: "documents",
    **dict.fromkeys((1, _EVENTS), "events, each followed by who took part"),
    **dict(enumerate(("persons", "posts", "terms of office", "organisations", "states", "places"), 3)),
    9: "relations of two states",
    10: "runs of the extractor",
    11: "vocabulary",
    _MENTION: "words of the texts",
}
_LANGUAGES = {"": "0", "ky": "1", "ru": "2", "en": "3"}
_FIRST = """
    rdf:type dcterms:identifier dcterms:title dcterms:date dcterms:language dcterms:source dc:publisher skos:notation
    skos:prefLabel skos:altLabel rdfs:label skos:broader kg:eventType kg:modality kg:stance kg:begin kg:end kg:place
    kg:subEventOf kg:content kg:discussed kg:role kg:participant kg:inPost kg:onBehalfOf kg:holder kg:post kg:postType
    kg:represents kg:accreditedTo kg:attestedOn kg:party kg:inCountry kg:hasParticipation kg:rule kg:confidence
    kg:inDocument nif:beginIndex nif:endIndex nif:anchorOf kg:evidence kg:topicEvidence kg:dateEvidence kg:placeEvidence
"""
_PREDICATES = {terms.term(name): f"{place:02}" for place, name in enumerate(_FIRST.split())}


def natural(text: str) -> tuple[str | int, ...]:
    """A sorting key under which 9 stands before 10.

    >>> sorted(["a10", "a9"], key=natural)
    ['a9', 'a10']
    """
    return tuple(int(part) if n % 2 else part for n, part in enumerate(_NUMBER.split(text)))


def rank(node: ox.NamedNode) -> tuple[int, tuple[str | int, ...], tuple[str | int, ...]]:
    """The sorting key of a subject: kind, IRI, and for participations the part after the event."""
    event, _, rest = node.value.partition("/p/")
    return _kind(node), natural(event), natural(rest)


def _kind(node: ox.NamedNode) -> int:
    if node.value.startswith(f"{ID}doc/"):
        if is_mention(node):
            return _MENTION
        return _EVENTS if _OWN_EVENT.match(node.value) else _DOCUMENT
    found = next((place for place, base in enumerate(_KINDS) if node.value.startswith(base)), None)
    return _OTHER if found is None else found + (1 if found == 0 else 2)


def section(node: ox.NamedNode) -> str:
    """The heading of the subjects of a kind.

    >>> section(ox.NamedNode(f"{ID}person/kazakbaev-ruslan"))
    'persons'
    """
    kind = _kind(node)
    return _SECTIONS.get(kind, "other things")


def predicate(node: ox.NamedNode) -> str:
    """The sorting key of a predicate: those that a reader looks for first, then the others by IRI."""
    return _PREDICATES.get(node) or f"99{node.value}"


def value(term: Value) -> tuple[int, tuple[str | int, ...]]:
    """The sorting key of an object: IRIs, then literals by language."""
    if isinstance(term, ox.NamedNode):
        return 0, natural(term.value)
    return 1, (_LANGUAGES.get(term.language or "", "4"), *natural(term.value), str(term))


def graph_blocks(source: Source, graph: ox.NamedNode, evidence: Evidence) -> Iterator[Block]:
    """The subjects of one graph in order, each with all it says."""
    if not graph.value.startswith(f"{GRAPH}doc/"):
        subjects = sorted({_node(quad.subject) for quad in source.match(graph=graph)}, key=rank)
        yield from _looked_up(source, subjects, graph, evidence)
        return
    found = _grouped(keep(source.match(graph=graph), evidence))
    for subject in sorted(found, key=rank):
        yield subject, _sorted(found[subject])


def blocks(source: Source, evidence: Evidence) -> Iterator[Block]:
    """The subjects of a whole store in order, each once, with all that any graph says of it."""
    own = {terms.ID + graph.value.removeprefix(GRAPH): graph for graph in documents(source)}
    shared, elsewhere = _outside(source, own)
    done = 0
    for kind in (_DOCUMENT, _EVENTS, _MENTION):
        before = [n for n in shared[done:] if _kind(n) < kind]
        done += len(before)
        yield from _looked_up(source, before, None, evidence)
        if kind != _MENTION or evidence is not Evidence.NONE:
            for graph in own.values():
                yield from _own_blocks(source, graph, kind, elsewhere, evidence)
    yield from _looked_up(source, shared[done:], None, evidence)


def _own_blocks(
    source: Source, graph: ox.NamedNode, kind: int, elsewhere: frozenset[ox.NamedNode], evidence: Evidence
) -> Iterator[Block]:
    """The subjects of one kind that are parts of a document, with what other graphs say of them."""
    base = terms.ID + graph.value.removeprefix(GRAPH)
    only = ox.NamedNode(base) if kind == _DOCUMENT else None
    quads = keep(source.match(only, graph=graph), evidence)
    found = _grouped(q for q in quads if _kind(_node(q.subject)) == kind and _owner(_node(q.subject)) == base)
    for subject in sorted(found, key=rank):
        if subject in elsewhere:
            yield from _looked_up(source, [subject], None, evidence)
        else:
            yield subject, _sorted(found[subject])


def _outside(source: Source, own: Mapping[str, ox.NamedNode]) -> tuple[list[ox.NamedNode], frozenset[ox.NamedNode]]:
    """Subjects that are part of no document, in order; and those that are, but of which other graphs speak too."""
    shared, elsewhere = set(), set()
    for quad in source.match():
        home = own.get(_owner(_node(quad.subject)))
        if home is None:
            shared.add(_node(quad.subject))
        elif quad.graph_name != home:
            elsewhere.add(_node(quad.subject))
    return sorted(shared, key=rank), frozenset(elsewhere)


def _grouped(quads: Iterable[ox.Quad]) -> dict[ox.NamedNode, list[tuple[ox.NamedNode, Value]]]:
    found: dict[ox.NamedNode, list[tuple[ox.NamedNode, Value]]] = defaultdict(list)
    for quad in quads:
        found[_node(quad.subject)].append((quad.predicate, _value(quad.object)))
    return found


def _owner(node: ox.NamedNode) -> str:
    """The IRI of the document that a subject is part of, empty if there is none."""
    if not node.value.startswith(f"{ID}doc/"):
        return ""
    return node.value.partition("#")[0].partition("/event/")[0]


def _looked_up(
    source: Source, subjects: Iterable[ox.NamedNode], graph: ox.NamedNode | None, evidence: Evidence
) -> Iterator[Block]:
    for subject in subjects:
        quads = keep(source.match(subject, graph=graph), evidence)
        if said := _sorted({(q.predicate, _value(q.object)) for q in quads}):
            yield subject, said


def _sorted(said: Iterable[tuple[ox.NamedNode, Value]]) -> list[tuple[ox.NamedNode, Value]]:
    return sorted(said, key=lambda pair: (predicate(pair[0]), value(pair[1])))


def _node(term: ox.NamedNode | ox.BlankNode | ox.Triple) -> ox.NamedNode:
    if not isinstance(term, ox.NamedNode):
        raise GraphError(f"only IRIs can be written as subjects, not {term}")
    return term


def _value(term: ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple) -> Value:
    if not isinstance(term, ox.NamedNode | ox.Literal):
        raise GraphError(f"only IRIs and literals can be written as objects, not {term}")
    return term
