"""The quads of one document while they are gathered: one named graph, and the mentions that its facts rest on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import pyoxigraph as ox

from kgraph.graph import terms
from kgraph.graph.evidence import Evidence
from kgraph.graph.literals import integer
from kgraph.graph.terms import term
from kgraph.model import Document, Mention

_IN_DOCUMENT = term("kg:inDocument")
_BEGIN = term("nif:beginIndex")
_END = term("nif:endIndex")
_SENTENCE = term("kg:sentenceIndex")

_Said = tuple[ox.NamedNode, ox.NamedNode | ox.Literal]


@dataclass(slots=True)
class Sheet:
    """Collects the quads of a document; ``text`` makes a literal in the document's language."""

    document: Document
    evidence: Evidence
    quads: list[ox.Quad] = field(default_factory=list)
    node: ox.NamedNode = field(init=False)
    graph: ox.NamedNode = field(init=False)
    _mentions: dict[Mention, ox.NamedNode] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.node = terms.document(self.document.id)
        self.graph = terms.document_graph(self.document.id)

    def add(self, subject: ox.NamedNode, predicate: ox.NamedNode, value: ox.NamedNode | ox.Literal | None) -> None:
        """States something, unless there is no value."""
        if value is not None:
            self.quads.append(ox.Quad(subject, predicate, value, self.graph))

    def text(self, words: str) -> ox.Literal:
        """Words of the document."""
        return ox.Literal(words, language=self.document.lang)

    def cite(self, subject: ox.NamedNode, link: ox.NamedNode, mentions: Iterable[Mention]) -> None:
        """Hangs mentions on what they support."""
        if self.evidence is not Evidence.NONE:
            for mention in mentions:
                self.add(subject, link, self._mention(mention))

    def mentions(self) -> Iterator[ox.Quad]:
        """The description of all mentions that were cited."""
        for mention, node in self._mentions.items():
            said: list[_Said] = [(terms.ANCHOR, self.text(self.document.text[mention.begin : mention.end]))]
            if self.evidence is Evidence.FULL:
                said += self._offsets(mention)
            for predicate, value in said:
                yield ox.Quad(node, predicate, value, self.graph)

    def _offsets(self, mention: Mention) -> list[_Said]:
        return [
            (terms.TYPE, terms.MENTION),
            (_IN_DOCUMENT, self.node),
            (_BEGIN, integer(mention.begin)),
            (_END, integer(mention.end)),
            (_SENTENCE, integer(mention.sentence)),
        ]

    def _mention(self, mention: Mention) -> ox.NamedNode:
        if (node := self._mentions.get(mention)) is None:
            node = self._mentions[mention] = terms.mention(self.node, mention.begin, mention.end)
        return node
