"""Organisations named again by the noun that their name ends in: «Фонддун өкүлү», «уюмдун кезектеги саммити»."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kgraph import resources
from kgraph.extract.lexicon.gazetteer import Unit
from kgraph.extract.syntax.tokens import Token
from kgraph.extract.syntax.words import Words
from kgraph.language import Language

_KINDS = frozenset({"international", "agency", "donor"})


@dataclass(frozen=True, slots=True)
class Again:
    """Finds such nouns; ``nouns`` tells of each organisation in which of them its name ends."""

    nouns: Mapping[str, str]
    words: Words

    def named(self, tokens: Sequence[Token], units: Sequence[Unit]) -> Iterator[Unit]:
        """The units with those nouns that stand for the last organisation before them whose name ends so."""
        taken = {i for u in units for i in range(u.begin, u.end)}
        last: dict[str, str] = {}
        found: dict[int, Unit] = {}
        by_begin = {u.begin: u for u in units if u.kind == "org" and u.ref in self.nouns}
        for i, token in enumerate(tokens):
            if (unit := by_begin.get(i)) is not None:
                last[self.nouns[unit.ref]] = unit.ref
            elif last and i not in taken and (again := self._again(tokens, token, last, taken)) is not None:
                found[i] = again
        yield from sorted((*units, *found.values()), key=lambda u: u.begin) if found else units

    def _again(
        self, tokens: Sequence[Token], token: Token, last: Mapping[str, str], taken: Iterable[int]
    ) -> Unit | None:
        """A noun in the singular, without an owner, that no adjective before it makes another body."""
        noun = next((noun for noun in last if token.lower.startswith(noun)), None)
        before = tokens[token.i - 1] if token.i else None
        free = before is None or not before.word or before.i in taken or before.lower in self.words.pointing
        local = before is not None and any(r.case == "Loc" for r in before.readings)  # «жолугушууда банк …»
        if noun is None or not (free or local):
            return None
        forms = (r for r in token.readings if r.pos == "NOUN" and r.lemma == noun)
        reading = next((r for r in forms if not (r.owner or r.number or r.pronominal)), None)
        return Unit(token.i, token.i + 1, "org", last[noun], reading) if reading is not None else None


def again(language: Language, words: Words) -> Again:
    """The international organisations and agencies of data/gazetteer by the noun that their name ends in."""
    found = {}
    for row in resources.table(resources.path("data", "gazetteer", "organisations.csv")):
        last = row["label_ky"].split()[-1].lower()
        noun = next((n for n in (last, *(r.lemma for r in language.analyse(last))) if n in words.again), "")
        if noun and row["kind"] in _KINDS:
            found[row["id"]] = noun
    return Again(found, words)
