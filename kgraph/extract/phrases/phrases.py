"""Noun phrases that name an actor: a person, an office, a body, a state, with their case and postposition.

Kyrgyz phrases are head-final: everything that says whose office it is stands before the title
(«Кыргызстандын Казакстандагы элчиси»), the name follows in apposition, and the case ending comes last.
"""

from __future__ import annotations

from dataclasses import dataclass

from kgraph.extract.names.personal import NameUnit
from kgraph.model import Actor

COUNTERPART = "counterpart"  # a name after «кесиптеши»
PLACES = frozenset({"place", "country", "capital"})  # kinds of phrases that can say where
PAIR = "paired:"  # two names after one plural title without a state: «эки өлкөнүн министрлери X менен Y»


@dataclass(frozen=True, slots=True)
class Head:
    """The noun that a genitive or an adjective belongs to («Түркиянын аскерий учактары»): where it ends, its case."""

    begin: int
    end: int
    case: str
    relation: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase that names an actor.

    ``kind`` is ``person``, ``office``, ``counterpart`` («кесиптеши»), ``envoys`` («элчилер», of states named
    elsewhere), ``body``, ``org``, ``media`` (which only reports), ``country``, ``adjective``, ``national``, ``pair``,
    ``place``, ``capital`` (which may stand for its state), ``route``, ``parties`` or ``pronoun``; ``ref`` is what the
    gazetteer calls it. ``general`` tells that it is not said of what. ``sides`` are the states or organisations
    acted for (two in «Кыргызстан менен Грузиянын министрлери»), ``to`` where an envoy is sent. ``case``, ``attr`` and
    ``relation`` (a class of postpositions) tell the role in the clause. ``title`` is the token range of the words that
    state the office, ``head`` the noun that a genitive or adjective belongs to, through which it can take part,
    ``within`` the office that a longer title or the name of a body holds («президенттин басма сөз кызматы»), ``of`` the
    first token of the name of the person of whom an office is said in words of its own, ``also`` another office of the
    person of the phrase, ``firm`` the company that a head of one heads, whatever state it acts for,
    ``field`` the last word of what a minister is in charge of, ``body`` the kind of the one body that an office
    belongs to.
    """

    begin: int
    end: int
    kind: str
    ref: str = ""
    name: NameUnit | None = None
    post: str = ""
    former: bool = False
    general: bool = False
    sides: tuple[Actor, ...] = ()
    to: tuple[Actor, ...] = ()
    case: str = ""
    plural: bool = False
    attr: bool = False
    relation: str = ""
    title: tuple[int, int] | None = None
    within: str = ""
    head: Head | None = None
    of: int = -1
    also: str = ""
    firm: Actor | None = None
    field: str = ""
    body: str = ""

    @property
    def side(self) -> Actor | None:
        """The one side that the phrase states, if it states just one."""
        return self.sides[0] if len(self.sides) == 1 else None
