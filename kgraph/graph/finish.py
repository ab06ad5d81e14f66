"""What is made of all documents together when some came or went: the graphs reference, identity and inferred."""

from __future__ import annotations

from kgraph.graph import identity, people, survey
from kgraph.graph.build import Builder
from kgraph.graph.infer import infer
from kgraph.graph.ports import Sink
from kgraph.graph.reference import reference
from kgraph.graph.terms import IDENTITY, REFERENCE


def finish(store: Sink, builder: Builder) -> None:
    """Brings the three graphs in line with the documents; done again, it changes nothing."""
    found = survey.survey(store)
    spellings = people.spellings(found, builder.gazetteer)
    store.replace_graph(REFERENCE, reference().quads(survey.uses(found, store), spellings))
    store.replace_graph(IDENTITY, identity.quads(store, found, builder.gazetteer, builder.vocabulary))
    infer(store)
