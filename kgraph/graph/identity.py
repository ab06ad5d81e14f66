"""Links between documents: one person behind two keys, one event in two reports, a plan and what became of it.

Computed anew from all documents, in the order of their days and with a window of a few days, so that it always comes
out the same and only the last months of news are in memory. Reports without a day of publication are left alone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import groupby

import pyoxigraph as ox

from kgraph.graph import aliases, people, terms
from kgraph.graph.gazetteer import Gazetteer
from kgraph.graph.ports import Source, documents
from kgraph.graph.reports import Report, Reports
from kgraph.graph.survey import Survey
from kgraph.graph.terms import IDENTITY, term
from kgraph.ontology import Vocabulary

_SAME = timedelta(days=3)
_REALISED = timedelta(days=120)
_LATE = timedelta(days=30)
_BY = term("kg:realizedBy")
_Group = tuple[str, tuple[str, ...]]


def quads(source: Source, found: Survey, gazetteer: Gazetteer, vocabulary: Vocabulary) -> Iterator[ox.Quad]:
    """The quads of the identity graph, each once.

    They name persons, lead from aliases to canonical IRIs (``owl:sameAs``), and from plans to what became of them.
    """
    known_as = aliases.aliases(found, gazetteer.persons)
    for statement in people.names(found, gazetteer):
        yield ox.Quad(*statement, IDENTITY)
    for alias, full in known_as.items():
        yield ox.Quad(alias, terms.SAME_AS, full, IDENTITY)
    reports = Reports(source, vocabulary, known_as)
    stream = (r for day, graph in _dated(source) for r in reports.read(graph, day))
    sweep = _Sweep()
    sweep.read(stream)
    for subject, predicate, value in sweep.links():
        yield ox.Quad(subject, predicate, value, IDENTITY)


def _dated(source: Source) -> list[tuple[date, ox.NamedNode]]:
    """The graphs of documents with a day of publication, in the order of days."""
    own = set(documents(source))
    found = ((q.object.value, q.graph_name) for q in source.match(None, terms.DATE) if isinstance(q.object, ox.Literal))
    days = [
        (date.fromisoformat(day), graph) for day, graph in found if isinstance(graph, ox.NamedNode) and graph in own
    ]
    return sorted(days, key=lambda pair: (pair[0], pair[1].value))


@dataclass(slots=True)
class _Cluster:
    """Reports of one event."""

    reports: list[Report]

    @property
    def event(self) -> ox.NamedNode:
        """The IRI of the most precise report."""
        return self.reports[0].event

    def takes(self, report: Report, within: timedelta = _SAME) -> bool:
        """Whether a report is of this event: near in time, of another document, and at odds with none."""
        return all(
            r.event == report.event
            or (
                r.graph != report.graph
                and r.modality == report.modality
                and abs(r.told - report.told) <= within
                and r.agrees(report)
                and r.identifies(report)
            )
            for r in self.reports
        )

    def nearness(self, report: Report) -> tuple[int, int]:
        """A sorting key: persons in common, then how soon after the event the report was published."""
        first = self.reports[0]
        return first.shared(report), -abs(report.told - first.happens).days if first.dated else -_SAME.days


@dataclass(slots=True)
class _Sweep:
    """Goes through reports by day. ``open`` holds, by kind of event, reports that may still get company; ``plans``
    what may come true.

    An IRI that two documents share can stand in episodes far apart: the sets of IRIs that are one event are joined at
    the end.
    """

    open: dict[_Group, list[Report]] = field(default_factory=lambda: defaultdict(list))
    plans: dict[_Group, list[_Cluster]] = field(default_factory=lambda: defaultdict(list))
    same: dict[ox.NamedNode, set[ox.NamedNode]] = field(default_factory=dict)
    best: dict[ox.NamedNode, tuple[object, ...]] = field(default_factory=dict)
    realised: dict[ox.NamedNode, ox.NamedNode] = field(default_factory=dict)
    dated: dict[_Group, list[_Cluster]] = field(default_factory=lambda: defaultdict(list))

    def read(self, reports: Iterable[Report]) -> None:
        """Takes reports that come in the order of their documents' days."""
        for day, group in groupby(reports, key=lambda r: r.told):
            for kind in [k for k, waiting in self.open.items() if day - waiting[-1].told > _SAME]:
                self._close(kind)
            for report in group:
                self.open[report.group].append(report)
        for kind in list(self.open):
            self._close(kind)

    def links(self) -> Iterator[tuple[ox.NamedNode, ox.NamedNode, ox.NamedNode]]:
        """From every alias to the most precise IRI of its event; from every plan to what became of it."""
        canonical = {node: min(nodes, key=lambda n: self.best[n]) for node, nodes in self.same.items()}
        yield from ((node, terms.SAME_AS, main) for node, main in canonical.items() if node != main)
        plans = {canonical.get(plan, plan): canonical.get(actual, actual) for plan, actual in self.realised.items()}
        yield from ((plan, _BY, actual) for plan, actual in plans.items())

    def _close(self, kind: _Group) -> None:
        """An episode is over: nothing of this kind was reported for some days."""
        clusters = [c for c in _clusters(self.open.pop(kind)) if not self._late(kind, c)]
        for cluster in clusters:
            self._join(cluster)
        self.plans[kind] += [c for c in clusters if c.reports[0].modality == "planned"]
        actual = [c for c in clusters if c.reports[0].modality == "actual"]
        for cluster in sorted(actual, key=lambda c: (c.reports[0].happens, c.event.value)):
            self._realise(kind, cluster)

    def _late(self, kind: _Group, cluster: _Cluster) -> bool:
        """Whether reports tell the day of an event of which others have told before: then they join these."""
        told = max(r.told for r in cluster.reports)
        self.dated[kind] = [c for c in self.dated[kind] if told - c.reports[0].told <= _LATE]
        if not cluster.reports[0].dated:
            return False
        day = cluster.reports[0].days
        known = [
            c for c in self.dated[kind] if c.reports[0].days == day and all(c.takes(r, _LATE) for r in cluster.reports)
        ]
        if len(known) != 1:
            self.dated[kind].append(cluster)
            return False
        known[0].reports.extend(cluster.reports)
        self._join(known[0])
        return True

    def _join(self, cluster: _Cluster) -> None:
        nodes = {r.event for r in cluster.reports}
        if len(nodes) < 2:
            return
        for report in cluster.reports:
            self.best[report.event] = min(report.telling, self.best.get(report.event, report.telling))
        whole = nodes.union(*(self.same.get(node, ()) for node in nodes))
        for node in whole:
            self.same[node] = whole

    def _realise(self, kind: _Group, actual: _Cluster) -> None:
        happened = actual.reports[0].happens
        waiting = []
        for plan in self.plans[kind]:
            announced = min(r.told for r in plan.reports)
            if happened - announced > _REALISED:
                continue
            if announced < happened and all(
                p.agrees(a) and p.identifies(a) for p in plan.reports for a in actual.reports
            ):
                self.realised.setdefault(plan.event, actual.event)
            else:
                waiting.append(plan)
        self.plans[kind] = waiting


def _clusters(reports: Iterable[Report]) -> list[_Cluster]:
    """Reports of one kind by event, the most precise first; one that fits several events equally well is left alone."""
    found: list[_Cluster] = []
    for report in sorted(reports, key=lambda r: r.telling):
        same = [c for c in found if any(r.event == report.event for r in c.reports)] or [
            c for c in found if c.takes(report)
        ]
        best = max((c.nearness(report) for c in same), default=(0, 0))
        same = [c for c in same if c.nearness(report) == best]
        if len(same) == 1:
            same[0].reports.append(report)
        else:
            found.append(_Cluster([report]))
    return found
