"""What stands before the head of a phrase, as far as it has been read."""

from __future__ import annotations

from dataclasses import dataclass, field

from kgraph.language.morphology import Analysis
from kgraph.model import Actor

TITLE = "title:"  # before a title among the kinds, until it is known whose it is
REGION = "region"
_MINISTRY = "ministry"
NATIONAL = frozenset({_MINISTRY, "security", "agency", "justice"})  # bodies that only states have
_STAFFED = frozenset({_MINISTRY, "mission"})  # bodies whose people speak for one state
_OBJECTS = frozenset({"Dat", "Acc"})
_POSTS = frozenset({"country", "place", "org"})  # what an envoy is accredited to
_SERVED = frozenset({"country", "adjective"})


@dataclass(slots=True)
class Chain:
    """What stands before a head: collected from right to left."""

    begin: int
    head: int
    sides: list[Actor] = field(default_factory=list)
    to: list[Actor] = field(default_factory=list)
    kinds: list[str] = field(default_factory=list)
    over: str = ""
    former: bool = False
    countries: list[Actor] | None = None
    nearest: str = ""
    bare: bool = True  # whether a noun without a case may stand right before
    unknown: bool = False  # whether the office is that of a body that no list knows
    plural: bool = False
    given: bool = False  # whether it is a body in an oblique case that belongs to no other: «чек арачыларга»
    object: bool = False  # whether it is a body of no other with which something is done, or a ministry to which it is
    organ: bool = False  # whether it is that of a part of an organisation
    members: bool = False  # whether the office is that of the members of an organisation, not of itself
    envoy: bool = False  # whether the office is one abroad: a town before it is its seat
    seat: bool = False  # whether the organ of an organisation where the office is held has just been passed
    there: list[str] = field(default_factory=list)  # kinds of the organisation where the office is held
    shared: bool = False  # whether the side is only that of an organ by whose name other states call theirs, too
    owned: bool = True  # whether the leftmost part can have an owner in the genitive, as its form tells
    taken: set[int] = field(default_factory=set)
    passed: set[int] = field(default_factory=set)  # tokens of topics within
    firm: Actor | None = None  # the company by its own name
    ruling: bool = False  # whether the office is by its name that of one who rules a state
    league: bool = False  # whether it is an organisation of states, which belongs to none: «Перунун БУУга кириши»
    national: bool = False  # whether it is a body that only states have: a ministry
    body: str = ""  # the one body, of no state that is named, whose office it is: «министрликтин өкүлдөрү»
    mandate: bool = False  # whether the office only deals with a land: «Түштүк Кавказ боюнча өкүлү»

    def stand(self, body: str, reading: Analysis | None) -> None:
        """Notes how the head stands, if it is a body of some kind: whether something is done to it, and whether only
        states have such bodies."""
        oblique = bool(body) and reading is not None and bool(reading.case)
        self.given = oblique and reading is not None and not reading.owner
        self.object = self.given or (body == _MINISTRY and reading is not None and reading.case in _OBJECTS)
        self.national = body == _MINISTRY or (oblique and body in NATIONAL)

    def staff(self, body: str, kind: str, reading: Analysis | None) -> None:
        """Notes the body, one and of some kind, whose office it is."""
        if kind in _STAFFED and not (self.body or (reading is not None and reading.number)):
            self.body = body

    def posted(self, kind: str) -> bool:
        """Whether an envoy is accredited to one more of a kind: «АКШдагы жана Канададагы элчиси»."""
        return self.envoy and bool(self.to) and not self.sides and kind in _POSTS

    @property
    def nested(self) -> bool:
        """Whether the office is that of somebody under another one: «президенттин өкүлү»."""
        return bool(self.kinds) and self.kinds[-1].startswith(TITLE)

    def placed(self, nested: bool) -> None:
        """Notes that the office is held in a part of a state, and whether who stands above it leads the whole."""
        self.kinds.insert(0 if nested else len(self.kinds), REGION)

    def apart(self, kind: str) -> bool:
        """Whether a genitive before it is of somebody who deals with it: «премьердин БУУнун катчысы менен сөзү»,
        «мамлекет башчысынын Чилинин президенти менен жолугушуусу»."""
        other = self.nearest == "org" or (self.nearest in _SERVED and not self.organ)  # «… маселелери боюнча өкүлү»
        return kind == "title" and other and bool(self.sides)
