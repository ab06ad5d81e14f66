"""The Python API of a graph."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Self

import networkx as nx
import rdflib

from kgraph import network
from kgraph.graph import formats, info, questions, rdf, table, terms, texts, validate
from kgraph.graph.build import builder
from kgraph.graph.evidence import Evidence
from kgraph.graph.finish import finish
from kgraph.graph.texts import Textless
from kgraph.network import Selection, plover
from kgraph.network.selection import Names
from kgraph.pipeline.filling import Report
from kgraph.store import LocalStore, Store


class Graph:
    """A knowledge graph: the store behind it, questions to it, and ways out of it."""

    def __init__(self, store: Store, report: Report | None = None) -> None:
        self.store = store
        self.report = report or Report()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.store.close()

    def query(self, query: str, /, **parameters: object) -> table.Table:
        """The answer to a question of queries/ by its name, or to a SPARQL query, with values for its parameters.

        Values are bound, not pasted. ``QueryError`` if there is no such question or parameter, or the query cannot be
        parsed.
        """
        ad_hoc = any(c.isspace() for c in query) or "{" in query
        asked = questions.adhoc(query, parameters) if ad_hoc else questions.question(query)
        return table.table(self.store.query(asked.sparql(parameters)))

    def text(self, document: str) -> str | None:
        """The text of a document as it was given, to which the offsets of all mentions refer; None if it is not kept.

        >>> from kgraph import build, resources
        >>> samples = build(resources.path("data", "samples", "texts"))
        >>> str(samples.text("2023-01-06-kaz-kgz-uzb-signing")).partition(",")[0]
        '2023-жылдын 6-январында Бишкек шаарында'
        """
        return texts.text(self.store, document)

    def dataset(self) -> rdflib.Dataset:
        """A copy as a dataset of rdflib, its default graph the union of all; without the texts of documents."""
        return rdf.dataset(Textless(self.store).match())

    def network(
        self,
        projection: str = "countries",
        *,
        since: str | int | None = None,
        until: str | int | None = None,
        types: Names = None,
        topics: Names = None,
        countries: Names = None,
        modality: Names = "actual",
    ) -> nx.Graph:
        """A network of networkx: persons, countries, countries_weighted, person_topics or events.

        The other arguments say which events it is made of; see :func:`kgraph.network.network`.
        """
        chosen = {"since": since, "until": until, "types": types, "topics": topics, "countries": countries}
        return network.network(self.store, projection, **chosen, modality=modality)

    def slices(self, projection: str = "countries", every: str = "year", **selection: Names) -> dict[str, nx.Graph]:
        """The network of each year, quarter, month or day by its name; see :func:`kgraph.network.slices`."""
        return network.slices(self.store, projection, every, **selection)

    def save(
        self,
        path: str | Path,
        *,
        evidence: Evidence | str = Evidence.FULL,
        texts: bool = False,
        comments: str = "",
    ) -> None:
        """Writes the graph to a file; its suffix says in which format (.ttl .trig .nq .nt .jsonld).

        The texts of documents, which may be somebody's property, go into it only if they are asked for. In a .jsonl
        file stand only the events, as PLOVER-style records; see :mod:`kgraph.network.plover`. ``comments`` (ky, ru or
        en) adds headings and labels as comments to Turtle and TriG.
        """
        if Path(path).suffix == plover.SUFFIX:
            plover.write(plover.records(network.read(self.store), Selection()), Path(path))
            return
        formats.write(self.store, Path(path), evidence=Evidence(evidence), texts=texts, comments=comments)

    def only(self, documents: Iterable[str]) -> Graph:
        """The graph of some documents, in memory, as if nothing else had been built."""
        part = LocalStore.memory()
        for name in documents:
            part.load(self.store.dump(terms.document_graph(name)))
            texts.put(part, {name: self.text(name)})
        part.load(q for q in self.store.dump(terms.REFERENCE))
        finish(part, builder())
        return Graph(part)

    def remove(self, documents: Iterable[str]) -> None:
        """Takes documents out, and with them what no other supports; those that are not there are no error."""
        for name in documents:
            self.store.drop_graph(terms.document_graph(name))
            texts.put(self.store, {name: None})
        finish(self.store, builder())

    def validate(self) -> validate.Findings:
        """What the shapes and checks of the ontology find; see :class:`kgraph.graph.validate.Findings`."""
        return validate.findings(self.store)

    def info(self) -> info.Info:
        """What is in the graph, in numbers."""
        return info.info(self.store)
