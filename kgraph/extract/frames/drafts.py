"""Events in the making: what one trigger says, before mentions of the same event are brought together."""

from __future__ import annotations

from dataclasses import dataclass, field

from kgraph.extract.dates.units import DateUnit
from kgraph.extract.reference.discourse import Party
from kgraph.extract.rules import Rule
from kgraph.model import Actor


@dataclass(slots=True)
class Spot:
    """Where an event happens: the phrase, its name in the nominative, the country."""

    phrase: int
    name: str
    country: str


@dataclass(slots=True)
class Draft:
    """One event as one or more triggers tell it.

    ``spans`` are token ranges with the number of their sentence, ``parties`` pairs of role and party.
    ``frame``: the words name the event only as the occasion of another one; ``another``: they tell of one more
    («дагы бир каттам») or of all so far («жыл башынан бери»), beside those told already;
    ``former``: they recall what was before the news; ``foretold``: they recall that it was planned.
    ``listed``: a gathering in a list after another one of the same sentence;
    ``passing``: a guest is only met where he arrives, to which nothing that follows belongs;
    ``many``: more states take part than are named, those of a region.
    ``opens``: the number of the sentence in which a quotation begins, if the event is a saying that ends one.
    ``said``: of a saying the token ranges of its clauses, as far as they hold what is said; ``parts`` those
    of each of several things said.
    """

    rule: Rule
    type: str
    modality: str
    sentence: int
    spans: list[tuple[int, int, int]]
    parties: list[tuple[str, Party]]
    when: DateUnit | None = None
    spot: Spot | None = None
    topics: dict[str, list[int]] = field(default_factory=dict)
    confidence: float = 1.0
    parent: int | None = None
    content: tuple[int, ...] = ()
    frame: bool = False
    another: bool = False
    former: bool = False
    foretold: bool = False
    many: bool = False
    listed: bool = False
    passing: bool = False
    opens: int | None = None
    said: list[tuple[int, int]] = field(default_factory=list)
    parts: list[tuple[int, int]] = field(default_factory=list)

    @property
    def begins(self) -> int:
        """The number of the sentence in which it begins: for a saying, that in which what is quoted does."""
        return self.sentence if self.opens is None else self.opens

    @property
    def last(self) -> int:
        """The number of the last sentence with words that tell of it."""
        return max((s for _, _, s in self.spans), default=self.sentence)

    def stands_in(self, sentence: int) -> bool:
        """Whether some of its words stand in the sentence of that number."""
        return any(s == sentence for _, _, s in self.spans)

    def sides(self) -> frozenset[Actor]:
        """The states and organisations that take part."""
        return frozenset(p.side for _, p in self.parties if p.side is not None)

    def persons(self) -> frozenset[str]:
        """The keys of the persons that take part."""
        return frozenset(p.person.key for _, p in self.parties if p.person is not None)

    def of(self, *roles: str) -> list[Party]:
        """The parties in the given roles."""
        return [p for role, p in self.parties if role in roles]

    def add(self, role: str, party: Party) -> None:
        """Adds a party, in place of the bare state that it is more precise than; a state alone adds to no other."""
        if party.bare and party.side in self.sides():
            return
        for n, (other, old) in enumerate(self.parties):
            fuller = party.person or not old.office
            if other == role and old.side == party.side and not (old.person or old.org) and fuller:
                self.parties[n] = (role, party)
                return
        self.parties.append((role, party))

    def attend(self, party: Party) -> None:
        """Adds somebody as a participant unless he, or a state or body alone, takes part already."""
        there = party.person.key in self.persons() if party.person is not None else party.side in self.sides()
        if not there:
            self.add("participant", party)
