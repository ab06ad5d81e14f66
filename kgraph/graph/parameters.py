"""The types of parameters of questions: what makes a term of a value as a user writes it.

A value is looked up or parsed, never pasted into a query. What cannot be is a ``ValueError`` that says what can.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from difflib import get_close_matches
from functools import cache

import pyoxigraph as ox

from kgraph.graph import literals, terms
from kgraph.graph.gazetteer import Row, gazetteer
from kgraph.ontology import vocabulary

Term = ox.NamedNode | ox.Literal

LANGUAGES = ("ky", "ru", "en")
_KEY = re.compile(r"[\w.,'-]+")
_SHOWN = 4
_FEW = 60


@dataclass(frozen=True, slots=True)
class Type:
    """A type of parameters: ``make`` turns text into a term or raises ``ValueError``; ``form`` is for the help."""

    form: str
    make: Callable[[str], Term]


def near(value: str, known: Iterable[str]) -> str:
    """What a user may have meant, for the end of a message; empty if nothing is like it.

    >>> near("enrgy", ["energy", "water"])
    '; near: energy'
    """
    found = get_close_matches(value.casefold(), sorted(set(known)), _SHOWN, 0.6)
    return f"; near: {', '.join(found)}" if found else ""


def _country(text: str) -> ox.NamedNode:
    if (code := text.upper()) in gazetteer().countries:
        return terms.country(code)
    return terms.country(_named("country", text, _names("countries"), "a code like KGZ or a name like Кыргызстан"))


def _org(text: str) -> ox.NamedNode:
    known = gazetteer()
    if text in known.orgs or known.body(text) is not None:
        return terms.org(text)
    return terms.org(_named("organisation", text, _names("orgs"), "a slug like un or kgz-foreign-ministry, or a name"))


def _person(text: str) -> ox.NamedNode:
    """Not all persons are in the tables: what looks like a key is taken for one."""
    found = _names("persons").get(text.casefold())
    if found is None and not _KEY.fullmatch(text):
        raise ValueError(f"no person {text!r} in the reference data; give a key like kazakbaev-ruslan")
    return terms.person(found or text)


def _post(text: str) -> ox.NamedNode:
    kinds = vocabulary()["post-type"]
    words = text.lower().split("-")
    parts = ["-".join(words[i:j]) for i in range(len(words)) for j in range(i + 1, len(words) + 1)]
    if not _KEY.fullmatch(text) or not any(part in kinds for part in parts):
        raise ValueError(f"no post {text!r}; a post is like kgz-foreign-minister or rus-ambassador-kgz")
    return terms.thing("post", text.lower())


def _concept(scheme: str) -> Callable[[str], Term]:
    """Concepts by slug, or by label in any language."""

    def make(text: str) -> Term:
        what = scheme.replace("-", " ")
        known = vocabulary()[scheme]
        few = len(known) <= _FEW
        allowed = known if few else [slug for slug, concept in known.items() if not concept.broader]
        hint = f"one of {', '.join(allowed)}" if few else f"{', '.join(allowed)}, or narrower than these"
        return terms.concept(scheme, _named(what, text, _labels(scheme), hint))

    return make


def _named(what: str, text: str, known: Mapping[str, str], hint: str) -> str:
    if (found := known.get(text.strip().casefold())) is not None:
        return found
    raise ValueError(f"no {what} {text!r}{near(text, known) or (f'; it is {hint}' if hint else '')}")


@cache
def _names(table: str) -> Mapping[str, str]:
    """Ids of countries, organisations or persons by name and code."""
    rows: Mapping[str, Row] = getattr(gazetteer(), table)
    return {
        name.casefold(): key
        for key, row in sorted(rows.items(), reverse=True)
        for name in (row["label_ky"], row["label_ru"], row["label_en"], row.get("code", ""), key)
        if name
    }


@cache
def _labels(scheme: str) -> Mapping[str, str]:
    """Slugs by slug and label; where two concepts share a label, the slug that is the label has precedence."""
    concepts = vocabulary()[scheme]
    by_label = {label.casefold(): slug for slug, c in sorted(concepts.items()) for label in c.labels.values()}
    return by_label | {slug: slug for slug in concepts}


def _date(text: str) -> Term:
    try:
        return literals.day(text)
    except ValueError:
        raise ValueError(f"{text!r} is no date; a date is 2021-02-08, or 2021-02, or 2021") from None


def _integer(text: str) -> Term:
    if not re.fullmatch(r"[+-]?[0-9]+", text):
        raise ValueError(f"{text!r} is no whole number")
    return literals.integer(int(text))


def _number(text: str) -> Term:
    try:
        value = Decimal(text)
    except InvalidOperation:
        value = Decimal("nan")
    if not value.is_finite() or abs(value.adjusted()) > 30:
        raise ValueError(f"{text!r} is no number; a number is like 0.7")
    return ox.Literal(f"{value:f}", datatype=terms.term("xsd:decimal"))


def _language(text: str) -> Term:
    if text not in LANGUAGES:
        raise ValueError(f"no language {text!r}; there is {', '.join(LANGUAGES)}")
    return ox.Literal(text)


def _iri(text: str) -> Term:
    prefix, colon, local = text.partition(":")
    if colon and prefix in terms.NAMESPACES and not local.startswith("//"):
        text = terms.NAMESPACES[prefix] + local
    try:
        return ox.NamedNode(text)
    except ValueError:
        raise ValueError(f"{text!r} is no IRI; an IRI is like https://… or event:…") from None


TYPES: Mapping[str, Type] = {
    "country": Type("code or name", _country),
    "org": Type("slug or name", _org),
    "person": Type("key or known name", _person),
    "post": Type("like kgz-foreign-minister", _post),
    "document": Type("id", terms.document),
    "topic": Type("slug or label", _concept("topic")),
    "type": Type("event type: slug or label", _concept("event-type")),
    "modality": Type("slug or label", _concept("modality")),
    "post-type": Type("slug or label", _concept("post-type")),
    "role": Type("slug or label", _concept("role")),
    "stance": Type("slug or label", _concept("stance")),
    "date": Type("2021-02-08, 2021-02 or 2021", _date),
    "integer": Type("whole number", _integer),
    "number": Type("like 0.7", _number),
    "language": Type("ky, ru or en", _language),
    "text": Type("any text", ox.Literal),
    "iri": Type("IRI or prefixed name", _iri),
}
"""The types of parameters by name."""
