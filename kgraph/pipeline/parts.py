"""What is done to each document for itself: facts extracted, quads built. A pool of processes can share it out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

import pyoxigraph as ox

from kgraph.errors import DataError, InputError
from kgraph.extract.extractor import Extractor, extractor
from kgraph.graph import reference, terms
from kgraph.graph.build import Builder, builder
from kgraph.graph.evidence import Evidence
from kgraph.language import foreign
from kgraph.model import Document


@dataclass(frozen=True, slots=True)
class Worker:
    """All that is needed to turn documents into quads, made once for a process."""

    builder: Builder = field(default_factory=builder)
    evidence: Evidence = Evidence.FULL
    extractors: dict[str, Extractor] = field(default_factory=dict)

    def extractor(self, lang: str) -> Extractor:
        """The extractor of a language, made when it is first needed."""
        if lang not in self.extractors:
            self.extractors[lang] = extractor(lang)
        return self.extractors[lang]


@dataclass(frozen=True, slots=True)
class Built:
    """The quads of one document: its header, what it tells, and the definitions that it shares with others.

    It is ``foreign`` if it seems to be in another language than it claims.
    """

    document: str
    graph: ox.NamedNode
    header: Sequence[ox.Quad]
    body: Sequence[ox.Quad]
    foreign: bool = False


def process_part(documents: Iterable[Document], worker: Worker) -> Iterator[Built | InputError]:
    """Quads of documents, each for itself: the work that can be shared out among processes."""
    for document in documents:
        try:
            extract = worker.extractor(document.lang)
        except DataError as error:
            yield InputError(document.id, None, str(error))
            continue
        quads, uses = worker.builder.quads(extract(document), evidence=worker.evidence)
        header = worker.builder.header(document)
        body = [*quads[len(header) :], *reference.core(uses)]
        graph, strange = terms.document_graph(document.id), foreign(document.text, extract.language)
        yield Built(document.id, graph, header, body, strange)
