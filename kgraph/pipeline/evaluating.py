"""The facts of a graph in the terms of the annotation guide, and how right they are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

import pyoxigraph as ox

from kgraph import evaluate
from kgraph.errors import InputError
from kgraph.evaluate import EventFact, Facts, Party, PostFact, Scores
from kgraph.evaluate.facts import Span, family
from kgraph.graph.ports import Source, rows
from kgraph.ontology import Vocabulary, vocabulary
from kgraph.pipeline.run import graph, open
from kgraph.read import Rejects, read, standard

Term = ox.NamedNode | ox.Literal


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Scores, and what they were made from: facts expected and found and texts, by document."""

    scores: Scores
    expected: Mapping[str, Facts]
    found: Mapping[str, Facts]
    texts: Mapping[str, str]

    def differences(self) -> Iterator[evaluate.Difference]:
        """Where annotation and finding differ, in the order of documents and texts."""
        return evaluate.differences(self.expected, self.found, self.texts)


def evaluation(gold: Path, documents: Iterable[str | Path], system: Path | None = None) -> Evaluation:
    """Evaluates a graph, or a second annotation, against an annotation; without ``system`` a graph of the documents.

    Documents that have no annotation are read over; an annotation without its document is an ``InputError``, and so
    is a document that cannot be read: it would count as one in which nothing was found.
    """
    sources = list(documents)
    if standard.NAME in sources:
        raise InputError(standard.NAME, None, "documents to evaluate are read twice, so they must be files")
    with Rejects(strict=True) as refused:
        texts = {document.id: document.text for document in read(sources, on_error=refused)}
    expected = evaluate.read(gold)
    if missing := sorted(expected.keys() - texts.keys()):
        raise InputError(
            str(gold), None, f"{len(missing)} documents have no text in the files given, the first is {missing[0]}"
        )
    if system is None:
        found = facts(graph(sources, strict=True).store, vocabulary(), _used(expected))
    elif system.suffix == ".jsonl":
        found = evaluate.read(system)
    else:
        with open(system) as opened:
            found = facts(opened.store, vocabulary(), _used(expected))
    return Evaluation(evaluate.score(expected, found, texts), expected, found, texts)


def _used(expected: Mapping[str, Facts]) -> frozenset[str]:
    return frozenset(topic for one in expected.values() for event in one.events for topic in event.topics)


def facts(source: Source, terms: Vocabulary, known: Set[str] = frozenset()) -> dict[str, Facts]:
    """The facts that a graph holds, by document. A topic finer than those in ``known`` counts as its ancestor there."""
    spans = _spans(source)
    events: dict[str, list[EventFact]] = defaultdict(list)
    parties, topics = _parties(source, terms), _topics(source, terms, known)
    for event, kind, modality, begin, end in rows(source, "evaluate/events"):
        for document, where in spans.get(_text(event), {}).items():
            events[document].append(
                EventFact(
                    type=terms.top(_tail(kind)),
                    modality=_tail(modality) or "actual",
                    spans=tuple(where),
                    date="/".join(dict.fromkeys(filter(None, (_text(begin), _text(end))))),
                    parties=frozenset(parties[_text(event)]),
                    topics=frozenset(topics[_text(event)]),
                )
            )
    posts = _posts(source)
    return {d: Facts(tuple(events[d]), frozenset(posts[d])) for d in sorted({*events, *posts})}


def _spans(source: Source) -> dict[str, dict[str, list[Span]]]:
    found: dict[str, dict[str, list[Span]]] = defaultdict(lambda: defaultdict(list))
    for event, document, begin, end in rows(source, "evaluate/spans"):
        found[_text(event)][_text(document)].append((int(_text(begin)), int(_text(end))))
    return found


def _parties(source: Source, terms: Vocabulary) -> dict[str, set[Party]]:
    found: dict[str, set[Party]] = defaultdict(set)
    for event, role, side, code, person, name in rows(source, "evaluate/parties"):
        top = list(terms.ancestors("role", _tail(role)))[-1]
        found[_text(event)].add(Party(top, _code(side, code), family(_text(name)) or family(_tail(person))))
    return found


def _topics(source: Source, terms: Vocabulary, known: Set[str]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for event, topic in rows(source, "evaluate/topics"):
        slug = _tail(topic)
        found[_text(event)].add(next((t for t in terms.ancestors("topic", slug) if t in known), slug))
    return found


def _posts(source: Source) -> dict[str, set[PostFact]]:
    found: dict[str, set[PostFact]] = defaultdict(set)
    for document, holder, name, kind, state, code in rows(source, "evaluate/posts"):
        who = family(_text(name)) or family(_tail(holder))
        found[_text(document)].add(PostFact(who, _tail(kind), _code(state, code)))
    return found


def _code(node: Term | None, code: Term | None) -> str:
    return (_text(code) or _tail(node)).upper()


def _text(term: Term | None) -> str:
    return term.value if term is not None else ""


def _tail(term: Term | None) -> str:
    return unquote(_text(term).rpartition("/")[2].rpartition("#")[2])
