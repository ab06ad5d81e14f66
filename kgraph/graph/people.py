"""The one name that a person or an organisation goes by."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

import pyoxigraph as ox

from kgraph.graph import terms
from kgraph.graph.gazetteer import Gazetteer, Row
from kgraph.graph.survey import Survey
from kgraph.graph.terms import term

Statement = tuple[ox.NamedNode, ox.NamedNode, ox.NamedNode | ox.Literal]

_BASE = terms.NAMESPACES["person"]


def spellings(found: Survey, gazetteer: Gazetteer) -> dict[str, str]:
    """How the documents mostly spell persons of the reference data, where that is not as the reference data does.

    Only a full name counts that the reference data has too, or that begins with the same letters: given and family
    name.
    """
    chosen: dict[str, str] = {}
    for key in found.used["persons"] & gazetteer.persons.keys():
        row = gazetteer.persons[key]
        counted = found.names.get(terms.person(key), Counter())
        same = [n for n in counted if n.language == "ky" and _spells(n.value, row)]
        best = min(same, key=lambda n: (-counted[n], n.value != row["label_ky"], n.value), default=None)
        if best is not None and best.value != row["label_ky"]:
            chosen[key] = best.value
    return chosen


def _spells(name: str, row: Row) -> bool:
    words, known = name.replace(".", ". ").split(), row["label_ky"].split()
    if len(words) < 2 or "." in words[0]:
        return False
    return name in row["names"].split("|") or (words[0][0], words[-1][0]) == (known[0][0], known[-1][0])


def names(found: Survey, gazetteer: Gazetteer) -> Iterator[Statement]:
    """What the reference data does not say: that somebody is a person (or organisation), the preferred name, the
    others.

    Preferred is the name that most documents use, then the longest, then the first in order of the alphabet.
    """
    for kind, base, known in (
        ("kg:Person", _BASE, gazetteer.persons),
        ("kg:Organization", terms.NAMESPACES["organ"], gazetteer.orgs),
    ):
        for key in sorted(found.used["persons" if kind == "kg:Person" else "orgs"] - known.keys()):
            if kind == "kg:Organization" and gazetteer.body(key) is not None:
                continue
            node = terms.person(key) if base == _BASE else terms.org(key)
            yield node, terms.TYPE, term(kind)
            spelled = found.names.get(node, Counter())
            yield from _named(node, spelled, key)
            if spelled and base != _BASE:
                yield node, terms.NOTATION, ox.Literal(min(spelled, key=lambda n: (-spelled[n], n.value)).value)


def _named(node: ox.NamedNode, counted: Counter[ox.Literal], key: str) -> Iterator[Statement]:
    by_language: dict[str, list[ox.Literal]] = defaultdict(list)
    for name in sorted(counted, key=lambda n: (-counted[n], -len(n.value), n.value)):
        by_language[name.language or ""].append(name)
    for spellings in by_language.values():
        yield node, terms.PREF_LABEL, spellings[0]
        for other in spellings[1:]:
            yield node, terms.ALT_LABEL, other
    if not by_language:
        yield node, terms.PREF_LABEL, ox.Literal(key.replace("-", " "))
