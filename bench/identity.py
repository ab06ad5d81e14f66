"""Who and what is one across documents: pairwise precision and recall on ``tests/cases/identity.toml`` or another file.

Every two mentions of persons, and every two reports of events of one type, are a pair; it is right to link those that
the file gives one id. Plans are linked to what became of them: there the pairs are those links themselves.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

import pyoxigraph as ox

import kgraph
from kgraph import resources
from kgraph.extract.extractor import extractor
from kgraph.graph import terms
from kgraph.graph.terms import IDENTITY, term
from kgraph.model import Document
from kgraph.ontology import vocabulary

CASES = Path(__file__).resolve().parents[1] / "tests" / "cases" / "identity.toml"


@dataclass(frozen=True, slots=True)
class Figure:
    """How many pairs should be linked, are linked, and both."""

    gold: int
    found: int
    right: int

    @property
    def precision(self) -> float:
        """The share of the links that are right."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """The share of the right links that are made."""
        return self.right / self.gold if self.gold else 1.0


def measure(file: Path = CASES) -> Mapping[str, Figure]:
    """The figures for ``persons``, ``events`` and ``plans``."""
    cases: list[dict[str, Any]] = list(resources.toml(file)["document"])  # type: ignore[call-overload]
    graph = _built(cases)
    links = {q.subject: q.object for q in graph.store.match(None, terms.SAME_AS, None, IDENTITY)}
    done = {(q.subject, q.object) for q in graph.store.match(None, term("kg:realizedBy"), None, IDENTITY)}
    people = [(gold, links.get(node, node)) for gold, node in _persons(cases)]
    told = list(_events(cases, graph.store))
    events = [((kind, gold), links.get(node, node)) for _, kind, gold, node in told]
    nodes = {gold: links.get(node, node) for _, _, gold, node in told}
    plans = {
        (nodes[plan], nodes[case["events"][kind]]) for case in cases for kind, plan in case.get("realises", {}).items()
    }
    return {
        "persons": _pairs(people),
        "events": _pairs(events),
        "plans": Figure(len(plans), len(done), len(plans & done)),
    }


def _pairs(mentions: list[tuple[Any, Any]]) -> Figure:
    pairs = [(a[0] == b[0], a[1] == b[1]) for a, b in combinations(mentions, 2)]
    return Figure(sum(g for g, _ in pairs), sum(f for _, f in pairs), sum(g and f for g, f in pairs))


def _built(cases: list[dict[str, Any]]) -> kgraph.Graph:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "news.jsonl"
        fields = ({key: case[key] for key in ("id", "date", "text")} for case in cases)
        file.write_text("".join(json.dumps(f, ensure_ascii=False) + "\n" for f in fields), encoding="utf-8")
        return kgraph.build(file)


def _persons(cases: list[dict[str, Any]]) -> Iterator[tuple[str, Any]]:
    """The id and the person of each mention; ``ValueError`` if a name of the file is not found."""
    read = extractor()
    for case in cases:
        parts = [p for e in read(Document(case["id"], case["text"], case["date"])).events for p in e.participations]
        keys = {p.person.name: p.person.key for p in parts if p.person is not None}
        for name, gold in case["persons"].items():
            if name not in keys:
                raise ValueError(f"{case['id']}: no {name}; there is {', '.join(sorted(keys))}")
            yield gold, terms.person(keys[name])


def _events(cases: list[dict[str, Any]], store: Any) -> Iterator[tuple[str, str, str, Any]]:
    """Document, type, id and event of each report; ``ValueError`` if a document tells of no event of the type."""
    top = vocabulary().top
    for case in cases:
        [graph] = {q.graph_name for q in store.match(None, term("dcterms:identifier"), ox.Literal(case["id"]))}
        kinds = {
            q.subject: top(q.object.value.rpartition("/")[2])
            for q in store.match(None, term("kg:eventType"), None, graph)
        }
        for kind, gold in case["events"].items():
            found = sorted((node for node, each in kinds.items() if each == kind), key=str)
            if not found:
                raise ValueError(f"{case['id']}: no {kind}")
            yield case["id"], kind, gold, found[0]


def main() -> None:
    """Prints the figures."""
    for name, figure in measure(*map(Path, sys.argv[1:])).items():
        counts = f"{figure.right} right of {figure.found} links, {figure.gold} pairs"
        print(f"{name:8} precision {figure.precision:.3f}  recall {figure.recall:.3f}   ({counts})")


if __name__ == "__main__":
    main()
