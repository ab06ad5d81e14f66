"""Phrases from the units of the gazetteer: one for a country or body, for an office the one of each of its holders."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from kgraph.extract.lexicon.gazetteer import Unit
from kgraph.extract.lexicon.offices import FORMER, GENERAL, Offices
from kgraph.extract.lexicon.slugs import slug
from kgraph.extract.names.personal import NameUnit
from kgraph.extract.phrases.bodies import Bodies, Org
from kgraph.extract.phrases.brackets import aside
from kgraph.extract.phrases.chain import Chain
from kgraph.extract.phrases.chains import Chains
from kgraph.extract.phrases.fields import fieldless
from kgraph.extract.phrases.meanings import counted, meant, of_one
from kgraph.extract.phrases.phrases import COUNTERPART, PAIR, Phrase
from kgraph.extract.syntax.tokens import DASHES, Token
from kgraph.extract.syntax.words import Words
from kgraph.model import Actor

_RULING = frozenset({"head-of-state", "prime-minister"})
_SINGLE = frozenset({"head-of-state", "prime-minister", "foreign-minister", "parliament-speaker", ""})
_LANDS = frozenset({"neighbour", "own-land"})
_PAIR_OF = 2
_BRACKETED = 2  # words after a name
_TOLD = 6  # words after an office
_HEADED = "company-head"
_ARMED = "armed-group"
_GOVERNING = frozenset(
    {"prime-minister", "deputy-prime-minister", "foreign-minister", "deputy-foreign-minister", *GENERAL, "ambassador"}
)
_HEADS = ("title", "body", "org")
_RESIDENT = frozenset({"authority", "government", "parliament", "court", "ministry", "security", "justice", "military"})
# kinds of bodies that belong to the state in which they sit
_OF_OFFICE = {"president-press-service": "head-of-state", "president-office": "head-of-state"}


@dataclass(frozen=True, slots=True)
class Nominals:
    """Builds phrases; holds only tables."""

    offices: Offices
    bodies: Bodies
    words: Words
    chains: Chains

    def phrases(
        self, tokens: Sequence[Token], units: Sequence[Unit], k: int, named: Mapping[int, NameUnit]
    ) -> tuple[tuple[Phrase, ...], set[int]]:
        unit = units[k]
        if unit.kind not in _HEADS:
            plain = replace(self._plain(unit), post=counted(self.offices, tokens, unit))
            return (() if of_one(self.words.joining, tokens, units, k) else (plain,)), {k}
        chain = self.chains.collect(tokens, units, k)
        if unit.kind == "title":
            office = self._office(unit, chain)
            bare = chain.kinds == [office.post] or not (chain.kinds or _owned(unit))  # «төраганын орун басары»
            vague = office.post == "other" and bare and not chain.sides
            general = vague or (office.post in GENERAL and fieldless(tokens, units, chain, self.words, self.offices))
            several = office.plural or (not office.sides and self._counted(tokens, office))
            return self._named(tokens, replace(office, general=general, plural=several), named), chain.taken
        return (self._body(unit, chain),), chain.taken

    def _plain(self, unit: Unit) -> Phrase:
        case, plural, attr = _inflection(unit)
        sides: tuple[Actor, ...] = ()
        if unit.kind == "pronoun":
            number, _, case = unit.ref.partition(":")
            kind = "parties" if number in _LANDS else "pronoun"
            return Phrase(unit.begin, unit.end, kind, number, case=case, plural=number == "group")
        if unit.kind in ("country", "adjective", "national"):
            sides = (Actor("country", unit.ref),)
        elif unit.kind == "pair":
            sides = tuple(Actor("country", code) for code in unit.ref.split("-"))
        elif unit.kind == "route":
            sides = tuple(Actor("country", self.bodies.places[name][0]) for name in unit.ref.split("|"))
        elif unit.kind == "place":
            sides = self._union(unit) or self.bodies.state(unit.ref)
        elif unit.kind == "named":
            sides = (Actor("org", slug(unit.ref), unit.ref),)
        elif unit.kind in ("region", "states"):
            return Phrase(unit.begin, unit.end, "region", unit.ref, case=case, attr=attr)
        kind = "capital" if unit.kind == "place" and self._seat(unit) else "org" if unit.kind == "named" else unit.kind
        return Phrase(unit.begin, unit.end, kind, unit.ref, sides=sides, case=case, plural=plural, attr=attr)

    def _union(self, unit: Unit) -> tuple[Actor, ...]:
        """The union of states for which a capital acts, unless it is only where something happens: «Брюссель»."""
        reading = unit.reading
        where = reading is not None and (reading.case in ("Loc", "Abl", "Dat") or reading.attr)
        union = self.words.unions.get(unit.ref) if self._seat(unit) and not where else None
        return (Actor("org", union),) if union else ()

    def _seat(self, unit: Unit) -> bool:
        """Whether a place can stand for its state: a capital by its bare name, or the seat of a government."""
        kind = self.bodies.places[unit.ref][1]
        return unit.end - unit.begin == 1 and (kind == "capital" or unit.ref in self.words.seats)

    def _body(self, unit: Unit, chain: Chain) -> Phrase:
        case, plural, attr = _inflection(unit)
        org = self.bodies.orgs.get(unit.ref) if unit.kind == "org" else None
        sides = (org.side,) if org and self._own(org, chain) else tuple(map(self._ruled, chain.sides))
        kind = ("media" if org.kind == "media" else "org") if org else "body"
        if not sides and unit.kind == "body" and self.bodies.kinds[unit.ref] in _RESIDENT:
            sides = tuple(chain.to)  # «Сириядагы жаңы бийлик», «Тегерандагы Коргоо министрлиги»
        return Phrase(
            chain.begin,
            unit.end,
            kind,
            unit.ref,
            sides=sides,
            to=tuple(chain.to),
            case=case,
            plural=plural,
            attr=attr,
            within=chain.over or _OF_OFFICE.get(unit.ref, ""),
        )

    def _own(self, org: Org, chain: Chain) -> bool:
        """Whether an organisation acts for its own state: not «Тажикстандын УКМКсы», a name that two states use."""
        shared = bool(chain.sides) and org.shared and chain.sides[0] != org.side
        return not shared and (bool(org.country) or not chain.sides)

    def _office(self, unit: Unit, chain: Chain) -> Phrase:
        case, plural, attr = _inflection(unit)
        post = meant(self.offices, unit.ref, chain)
        return Phrase(
            chain.begin,
            unit.end,
            self._kind(unit, chain),
            unit.ref,
            post="" if chain.members else post,
            former=chain.former or unit.ref.startswith(FORMER),
            sides=self._served(chain, post, unit.ref in self.offices.counterparts),
            to=tuple(chain.to),
            case=case,
            plural=plural,
            attr=attr,
            title=(chain.begin, unit.end),
            within=chain.over,
            firm=chain.firm if post == _HEADED else None,
            body=chain.body,
        )

    def _served(self, chain: Chain, post: str, counterpart: bool) -> tuple[Actor, ...]:
        """The sides of an office; who governs for an armed group serves its state: «Талибандын министри»."""
        governs = post in _GOVERNING or "government" in chain.kinds
        ruling = post in _RULING  # «Нигердеги аскерлер президентти бийликтен кетирди»
        if not chain.sides and (ruling or counterpart):  # «Катардагы кесиптештери менен»
            return tuple(chain.to)
        return tuple(self._ruled(side, governs) for side in chain.sides)

    def _ruled(self, side: Actor, governs: bool = False) -> Actor:
        """The state in which an armed group governs, for it; else the side itself: «Талибандын өкмөтү»."""
        org = self.bodies.orgs.get(side.code) if side.kind == "org" else None
        armed = org is not None and bool(org.country) and org.kind == _ARMED
        ruling = governs or side.code in self.words.ruling
        return Actor("country", org.country) if org is not None and armed and ruling else side

    def _counted(self, tokens: Sequence[Token], office: Phrase) -> bool:
        """Whether a number stands before an office or begins it: «үч президент», «эки мамлекет башчысы»."""
        first = tokens[max(0, office.begin - 1) : office.begin + 1]
        return any(t.lower in self.words.numerals for t in first) or first[0].text.isdigit()

    def _kind(self, unit: Unit, chain: Chain) -> str:
        if unit.ref in self.offices.counterparts:
            return "counterpart"
        several = (
            unit.ref in self.offices.envoys
            and not chain.sides
            and unit.reading is not None
            and unit.reading.number == "Plur"
        )
        return "envoys" if several else "office"

    def _named(self, tokens: Sequence[Token], office: Phrase, named: Mapping[int, NameUnit]) -> tuple[Phrase, ...]:
        """The office with the name or, after a plural, the names that stand in apposition to it."""
        names: list[NameUnit] = []
        place = self._residing(tokens, office, named)
        while place < len(tokens) and self._ranked(tokens, place):
            place += 1
        dashed = self._dashed(tokens, office, place, named)
        place += dashed
        while not office.case and (name := named.get(place)) is not None and (office.plural or not names):
            names.append(name)
            place = aside(tokens, name.end, _BRACKETED)
            place += place < len(tokens) and tokens[place].lower in self.words.joining
        fewer = len(names) == 1 < len(office.sides)  # «Франция менен Италиянын лидерлери Асанов менен жолугат»
        fewer = fewer or (office.plural and len(names) == 1 and self._alone(tokens, names[0]))
        if not names or fewer or (dashed and office.plural and len(names) != _PAIR_OF):
            return (office,)
        sides = office.sides if len(office.sides) == len(names) else office.sides * len(names)
        ref = COUNTERPART if office.kind == "counterpart" else office.ref
        paired = office.plural and not office.sides and len(names) == 2 and self._facing(tokens, office, names)
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
                ref=f"{PAIR}{names.index(n)}" if paired else ref,
            )
            for n, side in zip(names, each, strict=True)
        )

    def _residing(self, tokens: Sequence[Token], office: Phrase, named: Mapping[int, NameUnit]) -> int:
        """Where a name may follow an office: after brackets that tell of it («элчиси (резиденциясы Астанада) X»)."""
        after = aside(tokens, office.end, _TOLD)
        return after if after in named else office.end

    def _dashed(self, tokens: Sequence[Token], office: Phrase, place: int, named: Mapping[int, NameUnit]) -> bool:
        """Whether a dash parts names from their office: «эки тараптын вице-премьерлери – X менен Y», «министри – X»."""
        dash = place < len(tokens) and tokens[place].text in DASHES and place + 1 in named
        if dash and not office.plural and office.sides and not office.case:
            name = named[place + 1]  # «министри – Асан – келди»
            return len(name.words) >= _PAIR_OF or any(t.text in DASHES for t in tokens[name.end : name.end + 1])
        return dash and office.plural and len(office.sides) in (0, _PAIR_OF)

    def _alone(self, tokens: Sequence[Token], name: NameUnit) -> bool:
        """Whether a name in a case of its own is nobody of those before it: «элчилери X-ке каттарын тапшырышты»."""
        after = tokens[name.end].lower if name.end < len(tokens) else ""
        listed = after == "," or after in self.words.joining or after in self.words.postpositions
        return bool(name.case) and not listed

    def _ranked(self, tokens: Sequence[Token], i: int) -> bool:
        """Whether a word is a rank between an office and a name, or the comma before one."""
        comma = tokens[i].text == "," and any(t.lower in self.offices.ranks for t in tokens[i + 1 : i + 2])
        return comma or tokens[i].lower in self.offices.ranks

    def _facing(self, tokens: Sequence[Token], office: Phrase, names: Sequence[NameUnit]) -> bool:
        """Whether two officials are of different states: one of each has the office, or they do something together."""
        between = tokens[names[0].end : names[1].begin]
        both = [self.words.numerals.get(t.lower) for t in tokens[max(0, office.begin - 2) : office.begin]][:1] == [2]
        return both or office.post in _SINGLE or any(self.words.postpositions.get(t.lower) for t in between)


def _owned(unit: Unit) -> bool:
    return unit.reading is not None and bool(unit.reading.owner)


def _inflection(unit: Unit) -> tuple[str, bool, bool]:
    if unit.reading is None:
        return "", False, False
    return unit.reading.case, unit.reading.number == "Plur", unit.reading.attr
