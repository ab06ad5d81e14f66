"""Persons across documents: whom a family name alone or with initials means, and one person under two spellings."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import unquote

import pyoxigraph as ox

from kgraph.graph import keys, terms
from kgraph.graph.survey import Survey

_POST = terms.NAMESPACES["post"]
# Posts that one person holds at a time.
_SEAT = re.compile(r"(?<!-deputy)-(?:head-of-state|prime-minister|foreign-minister|ambassador-[^-]+)$")
_SHORTEST = 4
_Nodes = Mapping[ox.NamedNode, frozenset[ox.NamedNode]]
_Links = dict[ox.NamedNode, ox.NamedNode]


def aliases(found: Survey, known: Container[str]) -> _Links:
    """From a person to the one under whose IRI all is to be found, who is no alias.

    A name that is not full means the one person with that family name and initial who is seen in the same post, else on
    the same side; a family name alone needs the post. Of several it means the one who is seen with the same people.
    Where no full name is known, such names mean one person if they agree and the post or side does. A full name that
    differs by a letter or two from that of another holder of one seat is a spelling of it. ``known`` are the keys of
    the reference data, each of them a person for certain.
    """
    spelt = _spellings(found, known)
    company, others = (_joined(said, spelt) for said in (found.company, found.others))
    families: dict[str, list[ox.NamedNode]] = defaultdict(list)
    for node in sorted(company, key=lambda n: n.value):
        families[keys.name(_key(node)).partition("-")[0]].append(node)
    links = dict(spelt)
    for _ in range(2):  # the people around are known better the second time
        seen = {node: frozenset(links.get(n, n) for n in around) for node, around in others.items()}
        family = (_Family(tuple(nodes), company, seen, known) for nodes in families.values())
        links = spelt | {alias: full for each in family for alias, full in each.links()}
    return links


@dataclass(frozen=True, slots=True)
class _Family:
    """Persons whose family names begin alike, with posts and sides, and the people around them."""

    nodes: tuple[ox.NamedNode, ...]
    company: _Nodes
    others: _Nodes
    known: Container[str]

    def links(self) -> Iterator[tuple[ox.NamedNode, ox.NamedNode]]:
        """From names that are not full to whom they mean."""
        full = [n for n in self.nodes if _full(n, self.known)]
        alone = []
        for node in self.nodes:
            if not _full(node, self.known):
                fitting = [n for n in full if keys.means(_key(node), _key(n)) and self._near(node, n)]
                meant = self._nearest(node, fitting)
                if len(meant) == 1:
                    yield node, meant[0]
                elif not fitting:
                    alone.append(node)
        yield from self._heads(alone)

    def _near(self, one: ox.NamedNode, other: ox.NamedNode) -> bool:
        """Whether two persons are seen in one post, or on one side if there are initials."""
        initials = "-" in keys.name(_key(one))
        return self._post(one, other) or (initials and bool(self.company[one] & self.company[other]))

    def _post(self, one: ox.NamedNode, other: ox.NamedNode) -> bool:
        return any(same_post(a.value, b.value) for a in self.company[one] for b in self.company[other])

    def _nearest(self, node: ox.NamedNode, fitting: Sequence[ox.NamedNode]) -> Sequence[ox.NamedNode]:
        """Those with the same post before the others; of several those with the most people in common."""
        near = [n for n in fitting if self._post(node, n)] or fitting
        common = {n: len(self.others.get(node, frozenset()) & self.others.get(n, frozenset())) for n in near}
        most = max(common.values(), default=0)
        return [n for n in near if common[n] == most]

    def _heads(self, nodes: Sequence[ox.NamedNode]) -> Iterator[tuple[ox.NamedNode, ox.NamedNode]]:
        """From names that no full name explains to the fullest that they agree with."""
        heads: list[ox.NamedNode] = []
        for node in sorted(nodes, key=lambda n: (-keys.name(_key(n)).count("-"), n.value)):
            same = [h for h in heads if keys.means(_key(node), _key(h)) and self._near(node, h)]
            if len(same) == 1:
                yield node, same[0]
            elif not same:
                heads.append(node)


def same_post(one: str, other: str) -> bool:
    """Whether two IRIs can be of one post: of an envoy it may be left unsaid where.

    >>> base = "https://w3id.org/kgraph/id/post/"
    >>> same_post(f"{base}rus-ambassador", f"{base}rus-ambassador-kgz"), same_post(f"{base}rus-minister", f"{base}rus")
    (True, False)
    """
    if not (one.startswith(_POST) and other.startswith(_POST)):
        return False
    short, long = sorted((one, other), key=len)
    return short == long or (short.endswith("-ambassador") and long.startswith(f"{short}-"))


def _key(node: ox.NamedNode) -> str:
    return unquote(terms.tail(node, terms.NAMESPACES["person"]))


def _full(node: ox.NamedNode, known: Container[str]) -> bool:
    return _key(node) in known or keys.full(_key(node))


def _joined(said: Mapping[ox.NamedNode, set[ox.NamedNode]], links: _Links) -> _Nodes:
    """What is said of persons, under the IRIs that links lead to."""
    found: dict[ox.NamedNode, set[ox.NamedNode]] = defaultdict(set)
    for node, values in said.items():
        found[links.get(node, node)] |= values
    return {node: frozenset(values) for node, values in found.items()}


def _spellings(found: Survey, known: Container[str]) -> _Links:
    """From rarer spellings of the names of holders of one seat to the one of the reference data, else the commonest."""
    seats: dict[str, list[ox.NamedNode]] = defaultdict(list)
    for node, company in found.company.items():
        for post in company if _full(node, known) else ():
            if post.value.startswith(_POST) and _SEAT.search(post.value):
                seats[post.value].append(node)
    rank = {node: (_key(node) not in known, -sum(found.names[node].values()), node.value) for node in found.company}
    links: _Links = {}
    for seat in sorted(seats):
        holders = sorted(seats[seat], key=lambda n: rank[n])
        for i, node in enumerate(holders):
            same = [n for n in holders[:i] if _spelt(_key(node), _key(n))]
            if _key(node) not in known and len(same) == 1:
                links[node] = min(same[0], links.get(node, same[0]), key=lambda n: rank[n])
    return {node: _last(node, links) for node in links}


def _last(node: ox.NamedNode, links: _Links) -> ox.NamedNode:
    while node in links:
        node = links[node]
    return node


def _spelt(one: str, other: str) -> bool:
    """Whether two full names differ by a letter in one part or in each of two long ones."""
    parts = list(zip(one.split("-"), other.split("-"), strict=False))
    differing = [(a, b) for a, b in parts if a != b]
    return one.count("-") == other.count("-") and all(
        min(len(a), len(b)) >= _SHORTEST and _one_off(a, b) for a, b in differing
    )


def _one_off(one: str, other: str) -> bool:
    """Whether a word becomes another by putting in, leaving out or changing one letter."""
    short, long = sorted((one, other), key=len)
    same = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    return short[same + (len(short) == len(long)) :] == long[same + 1 :]
