"""Noun phrases that name an actor: a person, an office, a body, a state, with their case and postposition.

Kyrgyz phrases are head-final: everything that says whose office it is stands before the title
(«Кыргызстандын Казакстандагы элчиси»), the name follows in apposition, and the case ending comes last.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from kgraph.extract.bodies import Bodies
from kgraph.extract.gazetteer import Unit
from kgraph.extract.names import NameUnit
from kgraph.extract.offices import FORMER, Offices
from kgraph.extract.tokens import Token
from kgraph.model import Actor

_MAX_GAP = 7
_HEAD_REACH = 5
_HEADS = ("title", "body", "org")
_AND = frozenset({",", "жана", "менен"})
_PAIRED = "paired:"  # two names after one plural title without a state: «эки өлкөнүн министрлери X менен Y»
_COUNTS = frozenset({"ашык", "ашуун", "чамалуу", "жакын", "бир", "эки", "үч", "төрт", "беш", "алты", "жети", "сегиз", "тогуз", "он", "жүз", "миң"})
_SEATS = frozenset({"Кремль", "Ак Ордо", "Пентагон", "Капитолий"})
_CITIZEN = ("дык", "дик", "дук", "дүк", "лык", "лик", "лук", "лүк", "тык", "тик", "тук", "түк")
_MODIFIERS = ("country", "adjective", "place", "org", "body", "title")


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

    ``kind`` is ``person``, ``office``, ``body``, ``org``, ``country``, ``adjective``, ``national``, ``place``, ``counterpart`` («кесиптеши»), ``envoys`` («элчилер», of states named elsewhere),
    ``capital`` (which may stand for its state), ``media`` (which only reports), ``pair``, ``route``, ``parties`` or ``pronoun``; ``ref`` what the gazetteer calls it. ``sides`` are the states or organisations acted for (two
    in «Кыргызстан менен Грузиянын министрлери»), ``to`` where an envoy is sent. ``case``, ``attr`` and ``relation`` (a class of postpositions) tell the role in the clause.
    ``title`` is the token range of the words that state the office, ``head``
    the noun that a genitive or adjective belongs to, through which it can take part.
    """

    begin: int
    end: int
    kind: str
    ref: str = ""
    name: NameUnit | None = None
    post: str = ""
    former: bool = False
    sides: tuple[Actor, ...] = ()
    to: tuple[Actor, ...] = ()
    case: str = ""
    plural: bool = False
    attr: bool = False
    relation: str = ""
    title: tuple[int, int] | None = None
    head: Head | None = None

    @property
    def side(self) -> Actor | None:
        """The one side that the phrase states, if it states just one."""
        return self.sides[0] if len(self.sides) == 1 else None


@dataclass(slots=True)
class _Chain:
    """What stands before a head: collected from right to left."""

    begin: int
    sides: list[Actor] = field(default_factory=list)
    to: list[Actor] = field(default_factory=list)
    kinds: list[str] = field(default_factory=list)
    over: str = ""
    former: bool = False
    countries: list[Actor] | None = None
    nearest: str = ""
    bare: bool = True  # whether a noun without a case may stand right before
    taken: set[int] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Parser:
    """Builds phrases from units and names; holds only tables."""

    offices: Offices
    bodies: Bodies
    postpositions: Mapping[str, str]
    people: frozenset[str]

    def parse(self, tokens: Sequence[Token], units: Sequence[Unit], names: Sequence[NameUnit]) -> tuple[Phrase, ...]:
        """All phrases of a document, left to right, without overlap."""
        named = {n.begin: n for n in names}
        phrases: list[Phrase] = []
        used: set[int] = set()
        for k in range(len(units) - 1, -1, -1):
            if k in used or units[k].kind == "topic":
                continue
            found, taken = self._phrases(tokens, units, k, named)
            used |= taken
            phrases.extend(found)
        covered = {i for p in phrases for i in range(p.begin, p.end)}
        phrases.extend(Phrase(n.begin, n.end, "person", name=n, case=n.case) for n in names if n.begin not in covered)
        placed = sorted((self._placed(tokens, self._people(tokens, p)) for p in phrases), key=lambda p: p.begin)
        starts = frozenset(p.begin for p in placed)
        return _led([replace(p, head=self._head(tokens, p, starts)) for p in placed])

    def _head(self, tokens: Sequence[Token], phrase: Phrase, starts: frozenset[int]) -> Head | None:
        """The noun that a genitive or adjective phrase belongs to, if it is no phrase of its own."""
        adjective = phrase.kind in ("adjective", "pair")
        if not (adjective or phrase.case == "Gen") or phrase.relation:
            return None
        for i in range(phrase.end, min(phrase.end + _HEAD_REACH, len(tokens))):
            if i in starts or not tokens[i].word or self._closes(tokens[i]):
                return None
            for reading in tokens[i].readings:
                plain = adjective and (reading.case or reading.number) and not reading.owner
                if reading.pos == "NOUN" and len(reading.stem) > 2 and (reading.owner == "3" or plain) and not reading.attr:
                    after = tokens[i + 1].lower if i + 1 < len(tokens) else ""
                    return Head(i, i + 1, reading.case, self.postpositions.get(after, ""))
        return None

    def _closes(self, token: Token) -> bool:
        verb = token.verb()
        return (verb is not None and (verb.finite or verb.form == "Conv")) or token.lower in self.postpositions

    def _people(self, tokens: Sequence[Token], phrase: Phrase) -> Phrase:
        """A nationality with the noun for people after it («казак жарандарына»), or standing for people itself."""
        if phrase.kind not in ("adjective", "country", "national") or phrase.attr or phrase.end >= len(tokens):
            return phrase
        if phrase.kind != "country" and (phrase.case or phrase.plural):
            return replace(phrase, kind="national")
        for reading in tokens[phrase.end].readings:
            if reading.lemma in self.people and reading.pos == "NOUN" and phrase.case in ("", "Gen"):
                return replace(
                    phrase,
                    end=phrase.end + 1,
                    kind="national",
                    case=reading.case,
                    plural=reading.number == "Plur",
                    attr=reading.attr,
                )
        if phrase.kind == "adjective" and tokens[phrase.begin].lower.endswith(_CITIZEN) and self._stands(tokens, phrase):
            return replace(phrase, kind="national")
        return phrase

    def _stands(self, tokens: Sequence[Token], phrase: Phrase) -> bool:
        """Whether «кыргызстандык» is a noun here: no noun follows that it could modify."""
        after = tokens[phrase.end]
        counted = phrase.begin > 0 and (tokens[phrase.begin - 1].text[0].isdigit() or tokens[phrase.begin - 1].lower in _COUNTS)
        if counted and (after.capital or after.text[0].isdigit()):
            return True
        if any(r.owner == "3" and r.case for r in after.readings if r.pos == "NOUN"):
            return counted  # «328 кыргызстандык мекенине кайтты»
        return not after.word or after.verb() is not None or after.lower in self.postpositions

    def _phrases(
        self, tokens: Sequence[Token], units: Sequence[Unit], k: int, named: Mapping[int, NameUnit]
    ) -> tuple[tuple[Phrase, ...], set[int]]:
        unit = units[k]
        if unit.kind not in _HEADS:
            return (self._plain(unit),), {k}
        chain = self._chain(tokens, units, k)
        if unit.kind == "title":
            return self._named(tokens, self._office(unit, chain), named), chain.taken
        return (self._body(unit, chain),), chain.taken

    def _plain(self, unit: Unit) -> Phrase:
        case, plural, attr = _inflection(unit)
        sides: tuple[Actor, ...] = ()
        if unit.kind == "pronoun":
            number, _, case = unit.ref.partition(":")
            return Phrase(unit.begin, unit.end, "pronoun", number, case=case, plural=number == "group")
        if unit.kind in ("country", "adjective", "national"):
            sides = (Actor("country", unit.ref),)
        elif unit.kind == "pair":
            sides = tuple(Actor("country", code) for code in unit.ref.split("-"))
        elif unit.kind == "route":
            sides = tuple(Actor("country", self.bodies.places[name][0]) for name in unit.ref.split("|"))
        elif unit.kind == "place":
            sides = self._country(unit)
        kind = "capital" if unit.kind == "place" and self._seat(unit) else unit.kind
        return Phrase(unit.begin, unit.end, kind, unit.ref, sides=sides, case=case, plural=plural, attr=attr)

    def _seat(self, unit: Unit) -> bool:
        """Whether a place can stand for its state: a capital by its bare name, or the seat of a government."""
        kind = self.bodies.places[unit.ref][1]
        return unit.end - unit.begin == 1 and (kind == "capital" or unit.ref in _SEATS)

    def _country(self, unit: Unit) -> tuple[Actor, ...]:
        code = self.bodies.places[unit.ref][0]
        return (Actor("country", code),) if code else ()

    def _body(self, unit: Unit, chain: _Chain) -> Phrase:
        case, plural, attr = _inflection(unit)
        org = self.bodies.orgs.get(unit.ref) if unit.kind == "org" else None
        sides = (org.side,) if org and (org.country or not chain.sides) else tuple(chain.sides)
        kind = ("media" if org.kind == "media" else "org") if org else "body"
        return Phrase(
            chain.begin, unit.end, kind, unit.ref, sides=sides, to=tuple(chain.to), case=case, plural=plural, attr=attr
        )

    def _office(self, unit: Unit, chain: _Chain) -> Phrase:
        case, plural, attr = _inflection(unit)
        post = self.offices.deputy(unit.ref, chain.over) if chain.over else None
        return Phrase(
            chain.begin,
            unit.end,
            self._kind(unit, chain),
            unit.ref,
            post=post if post is not None else self.offices.post(unit.ref, chain.kinds),
            former=chain.former or unit.ref.startswith(FORMER),
            sides=tuple(chain.sides),
            to=tuple(chain.to),
            case=case,
            plural=plural,
            attr=attr,
            title=(chain.begin, unit.end),
        )

    def _kind(self, unit: Unit, chain: _Chain) -> str:
        if unit.ref in self.offices.counterparts:
            return "counterpart"
        several = unit.ref in self.offices.envoys and not chain.sides and unit.reading is not None and unit.reading.number == "Plur"
        return "envoys" if several else "office"

    def _named(self, tokens: Sequence[Token], office: Phrase, named: Mapping[int, NameUnit]) -> tuple[Phrase, ...]:
        """The office with the name or, after a plural, the names that stand in apposition to it."""
        names: list[NameUnit] = []
        place = office.end
        while not office.case and (name := named.get(place)) is not None and (office.plural or not names):
            names.append(name)
            place = name.end + 1 if name.end < len(tokens) and tokens[name.end].lower in _AND else name.end
        if not names:
            return (office,)
        sides = office.sides if len(office.sides) == len(names) else office.sides * len(names)
        paired = office.plural and not office.sides and len(names) == 2
        each = [(s,) for s in sides] if len(sides) == len(names) else [office.sides] * len(names)
        return tuple(
            replace(
                office,
                begin=office.begin if n is names[0] else n.begin,
                end=n.end,
                kind="person",
                name=n,
                case=n.case,
                plural=False,
                sides=side,
                ref=f"{_PAIRED}{names.index(n)}" if paired else office.ref,
            )
            for n, side in zip(names, each, strict=True)
        )

    def _chain(self, tokens: Sequence[Token], units: Sequence[Unit], k: int) -> _Chain:
        """The modifiers before the head ``units[k]``, from right to left."""
        chain = _Chain(self._widened(tokens, units[k].begin), taken={k}, bare=units[k].kind != "org")
        chain.former = self._former(tokens, chain.begin, units[k].begin)
        j = k - 1
        while j >= 0 and (units[j].kind == "topic" or self._links(tokens, units[j], chain.begin, chain)):
            if units[j].kind == "topic":
                if not _within(units[j]):
                    break
                j -= 1
                continue
            gap = tokens[units[j].end : chain.begin]
            self._add(units[j], chain, len(gap) == 1 and gap[0].lower in _AND)
            chain.taken.add(j)
            chain.begin = self._widened(tokens, units[j].begin)
            chain.former = chain.former or self._former(tokens, chain.begin, units[j].begin)
            j -= 1
        for side in chain.sides[:1]:
            chain.kinds.extend((side.code, "state") if side.kind == "country" else ("international",))
        return chain

    def _add(self, unit: Unit, chain: _Chain, coordinated: bool) -> None:
        chain.bare, chain.nearest = unit.kind == "title", unit.kind
        attr = bool(unit.reading and unit.reading.attr)
        if unit.kind in ("country", "adjective"):
            joined = chain.countries if coordinated and not attr else None
            chain.countries = joined if joined is not None else chain.to if attr else chain.sides
            chain.countries.insert(0, Actor("country", unit.ref))
        elif unit.kind == "place":
            if attr and not chain.to:
                chain.to.extend(self._country(unit))
            elif not chain.sides:
                chain.sides.extend(self._country(unit))
            chain.kinds.append("region")
        elif unit.kind == "org":
            org = self.bodies.orgs[unit.ref]
            if attr or coordinated or not chain.sides:
                (chain.to if attr else chain.sides).insert(0, org.side)
            chain.kinds.extend((unit.ref, org.kind))
        elif unit.kind == "body":
            chain.kinds.extend((unit.ref, self.bodies.kinds[unit.ref]))
        else:
            post = self.offices.post(unit.ref, [])
            chain.over = chain.over or post
            chain.kinds.append({"head-of-state": "presidential", "prime-minister": "government"}.get(post, post))

    def _links(self, tokens: Sequence[Token], unit: Unit, begin: int, chain: _Chain) -> bool:
        """Whether a unit modifies what begins at ``begin``: a genitive, an attribute in -дагы, or a bare noun beside it."""
        if unit.kind not in _MODIFIERS or unit.reading is None or unit.reading.owner in ("1", "2"):
            return False
        attr, case = unit.reading.attr, unit.reading.case
        gap = tokens[unit.end : begin]
        joined = len(gap) == 1 and gap[0].lower in _AND and case in ("", "Gen") and not attr
        if joined and ((unit.kind == "country" and chain.countries) or (unit.kind == chain.nearest == "org" and chain.sides)):
            return True
        if unit.kind in ("country", "adjective") and (chain.to if attr else chain.sides):
            return False
        if len(gap) > _MAX_GAP or any(not self._passes(t) for t in gap):
            return False
        if case == "Gen" or attr:
            return True
        return not case and not gap and unit.kind != "title" and not unit.reading.number and chain.bare

    def _passes(self, token: Token) -> bool:
        """Whether a word may stand inside a title: «саламаттыкты сактоо жана социалдык өнүктүрүү»."""
        if not token.word:
            return token.text in "«»"
        verb = token.verb()
        if verb is not None and (verb.finite or verb.form == "Conv" or (verb.form == "Part" and verb.tense == "Past")):
            return False
        return token.lower not in self.postpositions or self.postpositions[token.lower] == "about"

    def _widened(self, tokens: Sequence[Token], begin: int) -> int:
        """The beginning of a title with the words that only colour it: «атайын жана ыйгарым укуктуу»."""
        while begin and (tokens[begin - 1].lower in self.offices.neutral or tokens[begin - 1].lower in self.offices.former):
            begin -= 1
        while tokens[begin].lower in ("жана", "боюнча"):
            begin += 1
        return begin

    def _former(self, tokens: Sequence[Token], begin: int, end: int) -> bool:
        return any(t.lower in self.offices.former for t in tokens[begin:end])

    def _placed(self, tokens: Sequence[Token], phrase: Phrase) -> Phrase:
        """The phrase with the class of the postposition that follows it."""
        if phrase.end >= len(tokens):
            return phrase
        return replace(phrase, relation=self.postpositions.get(tokens[phrase.end].lower, ""))


def _within(topic: Unit) -> bool:
    """Whether a topic word can be part of a title: «энергетика министри», not «жер титирөөгө байланыштуу …»."""
    return topic.reading is None or topic.reading.case in ("", "Gen", "Acc")


def _inflection(unit: Unit) -> tuple[str, bool, bool]:
    if unit.reading is None:
        return "", False, False
    return unit.reading.case, unit.reading.number == "Plur", unit.reading.attr


def _led(phrases: Sequence[Phrase]) -> tuple[Phrase, ...]:
    """«X баштаган делегация» is X: the delegation gives its leader its case and postposition."""
    found: list[Phrase] = []
    for phrase in phrases:
        leader = found[-1] if found else None
        if leader is not None and leader.relation == "led" and phrase.kind == "body" and phrase.begin - leader.end <= 2:
            found[-1] = replace(leader, end=phrase.end, case=phrase.case, relation=phrase.relation)
        else:
            found.append(phrase)
    return tuple(found)
