"""Who and what is one across documents: pairwise precision and recall on ``tests/cases/identity.toml`` or another file.

Every two mentions of persons, and every two reports of events of one type, are a pair; it is right to link those that
the file gives one id. A report of a plan and one of what became of it are a pair, too. Near misses are pairs that look
alike and are not one: persons with one family name; reports of one type and of a common party within a month; a plan
and an event of its type and of a common party in the months after it.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations, product
from pathlib import Path
from typing import Any

import pyoxigraph as ox

import kgraph
from kgraph import resources
from kgraph.extract.extractor import extractor
from kgraph.extract.lexicon.slugs import fold
from kgraph.graph import keys, terms
from kgraph.graph.terms import IDENTITY, term
from kgraph.model import Document
from kgraph.ontology import vocabulary

CASES = Path(__file__).resolve().parents[1] / "tests" / "cases" / "identity.toml"
_MONTH, _SEASON = timedelta(days=31), timedelta(days=120)


@dataclass(frozen=True, slots=True)
class Figure:
    """How many pairs should be linked, are linked, both; and how many should not, although they look alike."""

    gold: int
    found: int
    right: int
    near: int

    @property
    def precision(self) -> float:
        """The share of the links that are right."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """The share of the right links that are made."""
        return self.right / self.gold if self.gold else 1.0


@dataclass(frozen=True, slots=True)
class Pair:
    """Two mentions: whether they are one, are linked, look alike; ``told`` is what to print of them."""

    gold: bool
    found: bool
    alike: bool
    told: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """A report: document, type, id of the event, id of the plan that it realises, node, day and parties."""

    document: str
    kind: str
    gold: str
    plan: str
    node: Any
    day: date
    parties: frozenset[str]
    planned: bool


def measure(file: Path = CASES) -> Mapping[str, Figure]:
    """The figures for ``persons``, ``events`` and ``plans``."""
    return {
        name: Figure(
            sum(p.gold for p in found),
            sum(p.found for p in found),
            sum(p.gold and p.found for p in found),
            sum(p.alike and not p.gold for p in found),
        )
        for name, found in pairs(file).items()
    }


def pairs(file: Path = CASES) -> Mapping[str, Sequence[Pair]]:
    """All pairs of ``persons``, ``events`` and ``plans``."""
    cases: list[dict[str, Any]] = list(resources.toml(file)["document"])  # type: ignore[call-overload]
    graph = _built(cases)
    links = {q.subject: q.object for q in graph.store.match(None, terms.SAME_AS, None, IDENTITY)}
    done = {(q.subject, q.object) for q in graph.store.match(None, term("kg:realizedBy"), None, IDENTITY)}
    events = list(_events(cases, graph.store, links))
    return {
        "persons": list(_of_persons(_persons(cases, links))),
        "events": list(_of_events(events)),
        "plans": list(_of_plans(events, done)),
    }


def _of_persons(mentions: Iterable[tuple[str, str, str, Any]]) -> Iterator[Pair]:
    """Pairs of names, wherever they stand: right ones must be linked everywhere, wrong ones nowhere.

    One name of one person is no pair.
    """
    found: dict[Any, list[Pair]] = defaultdict(list)
    for one, other in combinations(mentions, 2):
        if one[1:3] != other[1:3]:
            families = [fold(name.replace(".", ". ").split()[-1]) for _, name, _, _ in (one, other)]
            told = f"{one[0]} {one[1]}  {other[0]} {other[1]}"
            pair = Pair(one[2] == other[2], one[3] == other[3], families[0] == families[1], told)
            found[tuple(sorted((one[1:3], other[1:3])))].append(pair)
    for same in found.values():
        yield next((p for p in same if p.gold != p.found), same[0])


def _of_events(reports: Iterable[Event]) -> Iterator[Pair]:
    for one, other in combinations(reports, 2):
        if one.kind == other.kind:
            alike = abs(one.day - other.day) <= _MONTH and bool(one.parties & other.parties)
            yield Pair(one.gold == other.gold, one.node == other.node, alike, f"{one.document} {other.document}")


def _of_plans(reports: Sequence[Event], done: set[tuple[Any, Any]]) -> Iterator[Pair]:
    become = {e.plan: e.gold for e in reports if e.plan}
    for plan, actual in product(reports, reports):
        if plan.planned and not actual.planned and plan.kind == actual.kind:
            alike = timedelta() < actual.day - plan.day <= _SEASON and bool(plan.parties & actual.parties)
            right = become.get(plan.gold) == actual.gold
            yield Pair(right, (plan.node, actual.node) in done, alike, f"{plan.document} {actual.document}")


def _built(cases: list[dict[str, Any]]) -> kgraph.Graph:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "news.jsonl"
        fields = ({key: case[key] for key in ("id", "date", "text")} for case in cases)
        file.write_text("".join(json.dumps(f, ensure_ascii=False) + "\n" for f in fields), encoding="utf-8")
        return kgraph.build(file)


def _persons(cases: list[dict[str, Any]], links: Mapping[Any, Any]) -> Iterator[tuple[str, str, str, Any]]:
    """Document, name, id and person of each mention; one that is not found in the text is linked to nothing."""
    read = extractor()
    for case in cases:
        told = keys.marked(read(Document(case["id"], case["text"], date=case["date"])))
        parts = [p for e in told.events for p in e.participations]
        people = {p.person.name: p.person.key for p in parts if p.person is not None}
        for name, gold in case["persons"].items():
            node = terms.person(people[name]) if name in people else None
            yield case["id"], name, gold, links.get(node, node) or object()


def _events(cases: list[dict[str, Any]], store: Any, links: Mapping[Any, Any]) -> Iterator[Event]:
    """Each report; one that is not found in the text is linked to nothing."""
    for case in cases:
        [graph] = {q.graph_name for q in store.match(None, term("dcterms:identifier"), ox.Literal(case["id"]))}
        for kind, gold in case["events"].items():
            node = min(_of_kind(store, graph, kind), key=str, default=ox.NamedNode(f"missing:{case['id']}/{kind}"))
            yield Event(
                case["id"],
                kind,
                gold,
                case.get("realises", {}).get(kind, ""),
                links.get(node, node),
                date.fromisoformat(case["date"]),
                frozenset(_parties(store, graph, node)),
                any(store.match(node, term("kg:modality"), terms.concept("modality", "planned"), graph)),
            )


def _of_kind(store: Any, graph: Any, kind: str) -> Iterator[Any]:
    for quad in store.match(None, term("kg:eventType"), None, graph):
        if vocabulary().top(quad.object.value.rpartition("/")[2]) == kind:
            yield quad.subject


def _parties(store: Any, graph: Any, node: Any) -> Iterator[str]:
    """The states and organisations that take part in an event."""
    for part in store.match(node, term("kg:hasParticipation"), None, graph):
        for name in ("kg:onBehalfOf", "kg:participant"):
            yield from (
                q.object.value
                for q in store.match(part.object, term(name), None, graph)
                if "/person/" not in q.object.value
            )


def main() -> None:
    """Prints the figures; with ``-v`` also the pairs that are wrong."""
    files = [Path(arg) for arg in sys.argv[1:] if arg != "-v"]
    for name, figure in measure(*files).items():
        counts = f"{figure.right} right of {figure.found} links, {figure.gold} pairs, {figure.near} near misses"
        print(f"{name:8} precision {figure.precision:.3f}  recall {figure.recall:.3f}   ({counts})")
    if "-v" in sys.argv:
        for name, found in pairs(*files).items():
            for pair in found:
                if pair.gold != pair.found:
                    print(f"{name:8} {'missed' if pair.gold else 'wrong '}  {pair.told}")


if __name__ == "__main__":
    main()
