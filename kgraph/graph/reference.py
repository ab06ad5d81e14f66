"""The reference graph: what is known beforehand of everything that the documents use, and only of that.

The graph of several documents is the union of the graphs of each: it can be made anew at any time from what is used.
What an old store uses and this version no longer knows is passed over; ``ontology/checks`` find it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

import pyoxigraph as ox

from kgraph import resources
from kgraph.graph import labels, literals, terms
from kgraph.graph.gazetteer import Gazetteer, Row, gazetteer
from kgraph.graph.terms import REFERENCE, concept, term
from kgraph.graph.uses import Uses
from kgraph.model import Actor, Office
from kgraph.ontology import Vocabulary, vocabulary

_LANGUAGES = ("ky", "ru", "en")
_KEPT = {term(f"skos:{name}") for name in ("prefLabel", "broader", "inScheme", "notation", "topConceptOf")} | {
    terms.TYPE
}
_REPRESENTS = term("kg:represents")

Statement = tuple[ox.NamedNode, ox.NamedNode, ox.NamedNode | ox.Literal]


def core(uses: Uses) -> Iterator[ox.Quad]:
    """What defines the posts and tenures that are used: it cannot be told from their IRIs, so it is stored with the
    documents.

    >>> len(list(core(Uses(offices=frozenset({Office("minister", Actor("country", "KGZ"))})))))
    3
    """
    for subject, predicate, value in (*_posts(uses.offices), *_held(uses.tenures)):
        yield ox.Quad(subject, predicate, value, REFERENCE)


def _posts(offices: Iterable[Office]) -> Iterator[Statement]:
    for held in offices:
        node = terms.post(held)
        yield node, terms.TYPE, term("kg:Post")
        yield node, term("kg:postType"), concept("post-type", held.post)
        if held.of is not None:
            yield node, _REPRESENTS, terms.actor(held.of)
        if held.to is not None:
            yield node, term("kg:accreditedTo"), terms.actor(held.to)


def _held(tenures: Iterable[tuple[str, Office]], begin: str = "") -> Iterator[Statement]:
    for key, held in tenures:
        node = terms.tenure(key, held, begin)
        yield node, terms.TYPE, term("kg:Tenure")
        yield node, term("kg:holder"), terms.person(key)
        yield node, term("kg:post"), terms.post(held)


@dataclass(frozen=True, slots=True)
class Reference:
    """Describes things by the gazetteer and the vocabulary of this installation."""

    gazetteer: Gazetteer
    vocabulary: Vocabulary
    concepts: Mapping[ox.NamedNode, tuple[Statement, ...]]

    def quads(self, uses: Uses, spellings: Mapping[str, str] | None = None) -> Iterator[ox.Quad]:
        """The quads of the reference graph, each once; ``spellings`` are names of persons that the documents prefer."""
        return (ox.Quad(s, p, o, REFERENCE) for s, p, o in dict.fromkeys(self._statements(uses, spellings or {})))

    def _statements(self, uses: Uses, spellings: Mapping[str, str]) -> Iterator[Statement]:
        held = [t for t in self.gazetteer.terms if t.person in uses.persons or t.office in uses.offices]
        offices = sorted(uses.offices | {t.office for t in held}, key=terms.office)
        served = {a for o in offices for a in (o.of, o.to) if a is not None}
        orgs = uses.orgs | {a.code for a in served if a.kind != "country"}
        countries = (
            set(uses.countries)
            | {a.code for a in served if a.kind == "country"}
            | {c for r in uses.relations for c in r}
        )
        countries |= {c for code in orgs if (c := self._state(code))}
        countries |= {
            c for s in uses.places if s in self.gazetteer.places and (c := self.gazetteer.places[s]["country"])
        }
        yield from (*_posts(offices), *_held(uses.tenures))
        for office in offices:
            yield from self._post_labels(office)
        for t in held:
            yield from self._term(t.person, t.office, t.begin, t.end, t.source)
        yield from self._persons(uses.persons | {t.person for t in held}, spellings)
        yield from self._rows(countries, self.gazetteer.countries, terms.country, "kg:Country")
        yield from self._rows(uses.places, self.gazetteer.places, terms.place, "kg:Place")
        yield from self._orgs(orgs)
        yield from self._relations(uses.relations)
        yield from self._concepts(uses.concepts | {("post-type", o.post) for o in offices})
        for run in uses.runs:
            yield from self._run(run)

    def _post_labels(self, office: Office) -> Iterator[Statement]:
        of, to = (self._labels(a) if a is not None else {} for a in (office.of, office.to))
        if (kind := self.vocabulary["post-type"].get(office.post)) is not None:
            yield from _named(terms.post(office), terms.PREF_LABEL, labels.post(kind.labels, of, to))

    def _labels(self, who: Actor) -> dict[str, str]:
        if who.kind == "country" or who.code in self.gazetteer.orgs:
            return {lang: self.gazetteer.label(who, lang) or who.code for lang in _LANGUAGES}
        if (found := self.gazetteer.body(who.code)) is not None:
            return self._body(*found)
        return dict.fromkeys(_LANGUAGES, who.name or who.code)

    def _body(self, state: str, row: Row) -> dict[str, str]:
        of = {lang: self.gazetteer.countries[state][f"label_{lang}"] for lang in _LANGUAGES}
        return labels.body({lang: row[f"label_{lang}"] for lang in _LANGUAGES}, of)

    def _term(self, person: str, office: Office, begin: str, end: str, source: str) -> Iterator[Statement]:
        yield from _held([(person, office)], begin)
        node = terms.tenure(person, office, begin)
        for predicate, day in (("kg:begin", begin), ("kg:end", end)):
            if day:
                yield node, term(predicate), literals.day(day)
        if (page := terms.web(source)) is not None:
            yield node, terms.SOURCE, page

    def _rows(
        self, ids: Iterable[str], table: Mapping[str, Row], mint: Callable[[str], ox.NamedNode], kind: str
    ) -> Iterator[Statement]:
        for name in sorted(set(ids) & table.keys()):
            row, node = table[name], mint(name)
            yield node, terms.TYPE, term(kind)
            if kind == "kg:Country":
                yield node, terms.NOTATION, ox.Literal(name)
            if kind == "kg:Place" and row["country"]:
                yield node, term("kg:inCountry"), terms.country(row["country"])
            yield from _described(node, row)

    def _persons(self, keys: Iterable[str], spellings: Mapping[str, str]) -> Iterator[Statement]:
        table = self.gazetteer.persons
        names = {key: {**table[key], "label_ky": name} for key, name in spellings.items()}
        yield from self._rows(keys, {**table, **names}, terms.person, "kg:Person")
        for key in sorted(names):
            yield terms.person(key), terms.ALT_LABEL, ox.Literal(table[key]["label_ky"], language="ky")

    def _state(self, code: str) -> str:
        if code in self.gazetteer.orgs:
            return self.gazetteer.orgs[code]["country"]
        body = self.gazetteer.body(code)
        return body[0] if body else ""

    def _orgs(self, codes: Iterable[str]) -> Iterator[Statement]:
        for code in sorted(codes):
            node, state, row = terms.org(code), self._state(code), self.gazetteer.orgs.get(code)
            body = None if row else self.gazetteer.body(code)
            if row is None and body is None:
                continue
            yield node, terms.TYPE, term("kg:Organization")
            if state:
                yield node, _REPRESENTS, terms.country(state)
            if row is not None:
                yield node, terms.NOTATION, ox.Literal(row["code"] or row["label_en"])
                yield from _described(node, row)
            if body is not None:
                yield from _named(node, terms.PREF_LABEL, self._body(*body))

    def _relations(self, pairs: Iterable[tuple[str, str]]) -> Iterator[Statement]:
        for pair in sorted(p for p in pairs if self.gazetteer.countries.keys() >= set(p)):
            one, other = (
                {lang: self.gazetteer.countries[code][f"label_{lang}"] for lang in _LANGUAGES} for code in pair
            )
            node = terms.relation(*pair)
            yield node, terms.TYPE, term("kg:BilateralRelation")
            for code in pair:
                yield node, term("kg:party"), terms.country(code)
            yield from _named(node, terms.PREF_LABEL, labels.relation(one, other))

    def _concepts(self, used: Iterable[tuple[str, str]]) -> Iterator[Statement]:
        known = ((scheme, slug) for scheme, slug in used if slug in self.vocabulary.schemes.get(scheme, {}))
        wanted = {concept(scheme, up) for scheme, slug in known for up in self.vocabulary.ancestors(scheme, slug)}
        for node in sorted(wanted, key=lambda n: n.value):
            yield from self.concepts[node]

    def _run(self, name: str) -> Iterator[Statement]:
        version, _, digest = name.rpartition("-")
        yield terms.run(version, digest), terms.TYPE, term("kg:ExtractionRun")
        yield terms.run(version, digest), term("owl:versionInfo"), ox.Literal(version)


def _named(node: ox.NamedNode, predicate: ox.NamedNode, names: Mapping[str, str]) -> Iterator[Statement]:
    for lang, name in names.items():
        if name:
            yield node, predicate, ox.Literal(name, language=lang)


def _described(node: ox.NamedNode, row: Row) -> Iterator[Statement]:
    """Labels and the Wikidata item of a row; not its other names, which serve to find it in texts, misspelt or not."""
    yield from _named(node, terms.PREF_LABEL, {lang: row[f"label_{lang}"] for lang in _LANGUAGES})
    if row["wikidata"]:
        yield node, term("schema:sameAs"), terms.wikidata(row["wikidata"])


@cache
def reference() -> Reference:
    """The reference data of this installation."""
    return Reference(gazetteer(), vocabulary(), _vocabulary_statements())


def _vocabulary_statements() -> dict[ox.NamedNode, tuple[Statement, ...]]:
    """What is said of each concept: labels, place in the scheme, codes and the annotations of the ontology."""
    found: dict[ox.NamedNode, list[Statement]] = {}
    for file in resources.files(resources.path("ontology", "vocab"), ".ttl"):
        for quad in ox.parse(path=str(file), format=ox.RdfFormat.TURTLE):
            kept = quad.predicate in _KEPT or quad.predicate.value.startswith(terms.NAMESPACES["kg"])
            if kept and isinstance(quad.subject, ox.NamedNode) and isinstance(quad.object, ox.NamedNode | ox.Literal):
                found.setdefault(quad.subject, []).append((quad.subject, quad.predicate, quad.object))
    return {node: tuple(said) for node, said in found.items()}


def quads(uses: Uses) -> Iterator[ox.Quad]:
    """The quads of the reference graph for what is used.

    >>> sum(q.predicate == terms.PREF_LABEL for q in quads(Uses(countries=frozenset({"KGZ"}))))
    3
    """
    return reference().quads(uses)
