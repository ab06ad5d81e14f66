"""Comments for readers of Turtle: what an IRI refers to, in words."""

from __future__ import annotations

from dataclasses import dataclass, field

import pyoxigraph as ox

from kgraph.graph import terms
from kgraph.graph.evidence import is_mention
from kgraph.graph.ports import Source

_PLAIN = frozenset({terms.TYPE, terms.term("skos:inScheme"), terms.term("skos:topConceptOf")})


@dataclass(slots=True)
class Notes:
    """Labels in a language, or in Kyrgyz where there is none; of mentions the words themselves."""

    source: Source
    language: str
    _known: dict[ox.NamedNode, str] = field(default_factory=dict)

    def of(self, predicate: ox.NamedNode, value: ox.NamedNode | ox.Literal) -> str:
        """The note on an object, on one line; empty for literals, classes and what has no name."""
        if isinstance(value, ox.Literal) or predicate in _PLAIN:
            return ""
        if is_mention(value):
            return self._look(value)
        if value not in self._known:
            self._known[value] = self._look(value)
        return self._known[value]

    def _look(self, node: ox.NamedNode) -> str:
        predicate = terms.ANCHOR if is_mention(node) else terms.PREF_LABEL
        found = [q.object for q in self.source.match(node, predicate) if isinstance(q.object, ox.Literal)]
        order = {self.language: 0, "ky": 1}
        names = sorted(found, key=lambda name: (order.get(name.language or "", 2), name.value))
        return " ".join(names[0].value.split()) if names else ""
