"""The suffix tables of a language, compiled: nominal chains by surface form, verbal suffixes by state."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kgraph import resources
from kgraph.errors import DataError
from kgraph.language.sounds import HARMONIES, SOUNDS, spell

_NOMINAL = ("number", "possessive", "case", "pronominal", "personal")
_SUFFIX_KEYS = {"form", "after", "from", "to", "feats"}
_STEM_KEYS = {"lemma", "form", "feats"}


@dataclass(frozen=True, slots=True)
class Chain:
    """A string of nominal suffixes and what it says; ``kinds`` are the sounds that may stand before it."""

    kinds: frozenset[str]
    case: str = ""
    number: str = ""
    owner: str = ""
    attr: bool = False
    pronominal: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """One verbal suffix in one spelling: what it needs before it, where it leads, what it says."""

    surface: str
    kinds: frozenset[str]
    to: str
    feats: tuple[tuple[str, str], ...]


def nominal_chains(file: Path) -> Mapping[str, tuple[Chain, ...]]:
    """All chains of ``nominal.toml`` by surface form (about ten thousand)."""
    tables = {name: _entries(file, name) for name in _NOMINAL}
    found: dict[str, dict[Chain, set[str]]] = defaultdict(lambda: defaultdict(set))
    for harmony in HARMONIES:
        for kind in SOUNDS:
            for surface, chain in _nominal(tables, harmony, kind):
                found[surface][chain].add(kind)
    return {
        surface: tuple(
            Chain(frozenset(kinds), c.case, c.number, c.owner, c.attr, c.pronominal) for c, kinds in chains.items()
        )
        for surface, chains in found.items()
    }


def _nominal(tables: Mapping[str, list[dict[str, Any]]], harmony: str, kind: str) -> Iterator[tuple[str, Chain]]:
    none = frozenset[str]()
    for number, v1, k1, plural in _optional(tables["number"], harmony, kind):
        for possessive, v2, k2, owner in _optional(tables["possessive"], v1, k1):
            psor = owner.get("Person[psor]", "")
            cases = tables["pronominal"] if psor == "3" else tables["case"]
            if psor in ("1", "2"):
                cases = [*cases, *tables["personal"]]
            for case, _, _, feats in _optional(cases, v2, k2):
                yield (
                    number + possessive + case,
                    Chain(none, feats.get("Case", ""), plural.get("Number", ""), psor, "Attr" in feats, psor == "3"),
                )
    if kind == "vowel":  # after a dictionary word that itself ends in a possessive: Россия Федерациясы-нын
        for case, _, _, feats in _spelled(tables["pronominal"], harmony, kind):
            yield case, Chain(none, feats["Case"], "", "", "Attr" in feats, True)


def changed_stems(file: Path) -> Mapping[str, tuple[str, str, str]]:
    """The stems of ``nominal.toml`` that change before suffixes: form -> lemma, number and person."""
    entries = _entries(file, "stem", _STEM_KEYS)
    feats = {entry["form"]: entry.get("feats", {}) for entry in entries}
    return {
        entry["form"]: (entry["lemma"], feats[entry["form"]].get("Number", ""), feats[entry["form"]].get("Person", ""))
        for entry in entries
    }


def verbal_steps(file: Path) -> Mapping[str, tuple[Step, ...]]:
    """The suffixes of ``verbal.toml`` by the state they start from."""
    steps: dict[str, dict[tuple[str, str, tuple[tuple[str, str], ...]], set[str]]] = defaultdict(
        lambda: defaultdict(set)
    )
    for entry in _entries(file, "suffix"):
        feats = tuple(sorted(entry["feats"].items()))
        for kind in SOUNDS:
            for harmony in HARMONIES:
                for surface, _, _, _ in _spelled([entry], harmony, kind):
                    for state in entry["from"].split("|"):
                        steps[state][surface, entry["to"], feats].add(kind)
    return {
        state: tuple(Step(surface, frozenset(kinds), to, feats) for (surface, to, feats), kinds in found.items())
        for state, found in steps.items()
    }


def _entries(file: Path, name: str, keys: Collection[str] = _SUFFIX_KEYS) -> list[dict[str, Any]]:
    entries = resources.toml(file).get(name)
    if not isinstance(entries, list):
        raise DataError(f"{file.name}: no [[{name}]]")
    for entry in entries:
        if unknown := set(entry) - set(keys):
            raise DataError(f"{file.name}: [[{name}]] {entry.get('form')!r}: unknown key {sorted(unknown)}")
    return entries


def _optional(
    entries: Iterable[dict[str, Any]], vowel: str, kind: str
) -> Iterator[tuple[str, str, str, dict[str, str]]]:
    yield "", vowel, kind, {}
    yield from _spelled(entries, vowel, kind)


def _spelled(
    entries: Iterable[dict[str, Any]], vowel: str, kind: str
) -> Iterator[tuple[str, str, str, dict[str, str]]]:
    for entry in entries:
        if _allowed(entry.get("after", ""), kind):
            for surface, end, last in spell(entry["form"], vowel, kind):
                yield surface, end, last, entry["feats"]


def _allowed(after: str, kind: str) -> bool:
    return not after or (after == "vowel") == (kind == "vowel")
