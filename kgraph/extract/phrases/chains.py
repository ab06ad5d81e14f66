"""What stands before the head of a phrase: the genitives, attributes and bare nouns that say whose office it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kgraph.extract.lexicon.gazetteer import Unit
from kgraph.extract.lexicon.offices import Offices
from kgraph.extract.lexicon.slugs import slug
from kgraph.extract.phrases.bodies import Bodies
from kgraph.extract.phrases.brackets import bracketed
from kgraph.extract.phrases.chain import NATIONAL, REGION, TITLE, Chain
from kgraph.extract.phrases.firms import KINDS, Firms
from kgraph.extract.phrases.modifiers import Modifiers, about, aside, ownable, possessor, within
from kgraph.extract.syntax.tokens import Token
from kgraph.extract.syntax.words import Words
from kgraph.model import Actor

_FORMER_REACH = 5
_OWN = frozenset({"company", "armed-group", "party", "ngo", "media", "university"})
_GOVERNING = frozenset({"authority", "government", "ministry"})
_PRESIDENTIAL = "presidential"
_LEAGUE = "international"
_STATE = "state"  # one that few others recognise, and that has no code
_SIDE = "side"  # «Кытай тарапка» is always somebody's
_LANDS = frozenset({"region", "states", "country"})
_RULING = frozenset({_PRESIDENTIAL, "government"})
_SERVED = {"head-of-state": "presidential", "prime-minister": "government"}


@dataclass(frozen=True, slots=True)
class Chains:
    """Collects chains; holds only tables."""

    offices: Offices
    bodies: Bodies
    words: Words
    modifiers: Modifiers
    firms: Firms

    def collect(self, tokens: Sequence[Token], units: Sequence[Unit], k: int) -> Chain:
        """The modifiers before the head ``units[k]``, from right to left."""
        chain = Chain(self._widened(tokens, units[k].begin), units[k].begin, taken={k}, bare=units[k].kind != "org")
        chain.shared, chain.league = self._belongs(units[k])
        reading = units[k].reading
        counted = units[k].begin > 0 and tokens[units[k].begin - 1].lower in self.words.numerals
        chain.plural = reading is not None and (reading.number == "Plur" or counted)  # «аймактын беш президенти»
        chain.stand("" if units[k].ref == _SIDE else self.bodies.kinds.get(units[k].ref, ""), reading)
        chain.former = self._former(tokens, chain.begin, units[k].begin)
        chain.owned = ownable(units[k])
        chain.envoy = units[k].ref in self.offices.abroad
        chain.ruling = units[k].kind == "title" and self.offices.post(units[k].ref, ()) in _SERVED
        chain.organ = self._concerned(tokens, units[k].begin - 1)  # «уюмдун саясат боюнча жетекчиси»
        j = k - 1
        while j >= 0 and self._passable(tokens, units[j], chain):
            if (opening := bracketed(tokens, units[j], chain.begin)) is not None:
                if units[j].kind in ("org", "body") and not (j and units[j - 1].end == units[j].begin - 1):
                    self._add(tokens, units[j], chain, False)  # the long name before is in no list
                chain.taken.add(j)
                chain.begin = opening
                j -= 1
                continue
            if aside(units[j], chain) or about(tokens, units[j], chain, self.words):
                if not within(units[j]):
                    break
                chain.mandate = chain.mandate or (units[j].kind in _LANDS and self._concerned(tokens, units[j].end))
                chain.passed.update(range(units[j].begin, units[j].end))
                chain.organ = chain.organ or units[j].kind == "parties"  # «банктын өлкөдөгү директору»
                j -= 1
                continue
            gap = tokens[units[j].end : chain.begin]
            chain.kinds.extend(self._kind(gap, tokens[chain.begin]))
            chain.unknown = chain.unknown or any(possessor(t) for t in gap)
            self._placed(chain, gap)  # «президенттин облустагы өкүлү»
            if any(t.lower in self.words.under for t in gap):
                chain.kinds.append("agency")  # «президенттин алдындагы борбордун директору»
            self._add(tokens, units[j], chain, len(gap) == 1 and gap[0].lower in self.words.joining)
            chain.taken, chain.begin = chain.taken | {j}, self._widened(tokens, units[j].begin)
            chain.former = chain.former or self._former(tokens, chain.begin, units[j].begin)
            j -= 1
        self._placed(chain, tokens[max(0, chain.begin - 1) : chain.begin])  # «облустагы президенттин өкүлү»
        if not chain.sides and all(kind.startswith(TITLE) for kind in chain.kinds):
            chain.kinds.extend(self._kind(tokens[max(0, chain.begin - 1) : chain.begin], tokens[chain.begin]))
        chain.kinds.extend(self._both(tokens, units[j] if j >= 0 else None, chain))
        chain.former = chain.former or self._formerly(tokens, chain.begin)
        self._named(tokens, chain, units[k])
        self._settle(chain)
        return chain

    def _both(self, tokens: Sequence[Token], unit: Unit | None, chain: Chain) -> Iterator[str]:
        """The kind ``state`` where the unit before a title means two: «эки өлкөнүн башчылары», not «эки тараптын»."""
        if unit is None or chain.sides or unit.kind != "parties" or unit.end != chain.begin or unit.reading is None:
            return
        if unit.reading.case == "Gen" and any(r.lemma in self.words.states for r in tokens[unit.end - 1].readings):
            yield "state"

    def _belongs(self, head: Unit) -> tuple[bool, bool]:
        """Whether other states may have organs of the name of an organisation, and whether it belongs to no state."""
        org = self.bodies.orgs.get(head.ref) if head.kind == "org" else None
        return (org.shared, org.kind == _LEAGUE and not org.country) if org is not None else (False, False)

    def _named(self, tokens: Sequence[Token], chain: Chain, head: Unit) -> None:
        """Notes the firm in quotation marks that an office is one of."""
        if head.kind != "title" or chain.firm is not None:
            return
        chain.firm = self.firms.before(tokens, head.begin)
        if chain.firm is not None and not chain.sides:
            chain.sides.extend(self.firms.state(chain.firm))

    def _kind(self, before: Sequence[Token], title: Token) -> Iterator[str]:
        """The kind of body that the noun right before names: «ассоциациясынын», «федерация президенти»."""
        owned = any(r.owner for r in title.readings)
        for reading in before[-1].readings if before else ():
            kind = self.offices.kinds.get(reading.lemma, "")
            if kind and (reading.case == "Gen" or (owned and not reading.case and kind in _OWN)):
                yield kind
                return

    def _settle(self, chain: Chain) -> None:
        """The kinds with what the outermost side adds, and the titles among them as the posts that they mean there."""
        for side in chain.sides[:1]:
            bare = not chain.unknown and all(kind.startswith(TITLE) for kind in chain.kinds)
            state = ("state",) if bare else ()
            international = () if {*_OWN, _STATE}.intersection(chain.kinds) else ("international",)
            chain.kinds.extend((side.code, *state) if side.kind == "country" else international)
        if not (chain.sides or chain.envoy):
            chain.kinds.extend(chain.there)
        for i in range(len(chain.kinds) - 1, -1, -1):
            if chain.kinds[i].startswith(TITLE):
                title = chain.kinds[i].removeprefix(TITLE)
                deputy = self.offices.deputy(title, chain.over) if chain.over else None
                chain.over = post = deputy or self.offices.post(title, chain.kinds[i + 1 :])
                chain.kinds[i] = _SERVED.get(post, post)
        if "committee" in chain.kinds and "parliament" in chain.kinds:
            chain.kinds.insert(0, "parliament-committee")
        if _PRESIDENTIAL in chain.kinds and not {"department", "president-office"}.isdisjoint(chain.kinds):
            chain.kinds.insert(0, _PRESIDENTIAL)
        if REGION in chain.kinds and _RULING.intersection(chain.kinds):
            chain.kinds.insert(0, "regional-envoy")
        if chain.mandate and any(s.kind == "country" or s.code in self.words.unions.values() for s in chain.sides[:1]):
            chain.kinds.insert(0, "mandate")  # «Түштүк Кавказ боюнча өкүлү»
        if [side.kind for side in (*chain.sides[:1], *chain.to[:1])] == ["country", "country"]:
            chain.kinds.insert(0, "commissioner")  # «Индиянын Канададагы жогорку комиссары»
        if [side.kind for side in (*chain.sides[:1], *chain.to[:1])] == ["country", "org"]:
            chain.kinds.insert(0, "envoy")  # «Перунун БУУдагы өкүлү»

    def _passable(self, tokens: Sequence[Token], unit: Unit, chain: Chain) -> bool:
        """Whether the way to the left leads on over a unit: a topic, a state in brackets, or a modifier."""
        bare = unit.kind == "org" and unit.end == chain.begin and (unit.reading is None or not unit.reading.case)
        if bare and chain.national and self.bodies.orgs[unit.ref].stateless:
            return False  # «ЮНИСЕФ Билим берүү министрлигине китеп берди»
        passed = aside(unit, chain) or about(tokens, unit, chain, self.words)
        passed = passed or bracketed(tokens, unit, chain.begin) is not None
        return passed or self.modifiers.links(tokens, unit, chain.begin, chain)

    def _add(self, tokens: Sequence[Token], unit: Unit, chain: Chain, coordinated: bool) -> None:
        body = chain.nearest == "body" and not _GOVERNING.isdisjoint(chain.kinds)
        beside = chain.nearest == "place"
        chain.bare, chain.nearest, chain.owned = unit.kind in ("title", "body"), unit.kind, ownable(unit)
        attr = self.modifiers.abroad(tokens, unit, chain)
        if unit.kind in ("country", "adjective"):
            if not attr and not coordinated and Actor("country", unit.ref) in chain.to:
                if beside and chain.envoy:
                    return  # «Кытайдын Шанхай шаарындагы консулу»: where the town lies, not whom the consul serves
                chain.to.remove(Actor("country", unit.ref))  # «Чилинин аскеринин Антофагаста шаарындагы өкүлү»
            if chain.shared and not attr:
                chain.sides, chain.shared = [], False
            joined = chain.countries if coordinated and not attr else None
            chain.countries = joined if joined is not None else chain.to if attr else chain.sides
            chain.countries.insert(0, Actor("country", unit.ref))
        elif unit.kind == "place":
            self._place(unit, chain, attr, coordinated, body)
        elif unit.kind == "org":
            org = self.bodies.orgs[unit.ref]
            if attr or coordinated or not chain.sides:
                (chain.to if attr else chain.sides).insert(0, org.side)
                chain.shared = org.shared and not attr
                if org.kind in KINDS and not attr and chain.firm is None:
                    chain.firm = Actor("org", org.id)
            (chain.there if attr else chain.kinds).extend(org.kinds)
            chain.organ = chain.organ or (org.organ and not attr)
            heads = (tokens[unit.end - 1], *((tokens[chain.head],) if chain.plural else ()))
            chain.members = chain.members or any(r.lemma in self.words.states for t in heads for r in t.readings)
        elif unit.kind == "named":
            chain.sides[:0] = [] if chain.sides else [Actor("org", slug(unit.ref), unit.ref)]
            chain.kinds.append("company")
        elif unit.kind in ("states", "pair"):
            chain.sides.extend(Actor("country", code) for code in unit.ref.split("-"))
        elif unit.kind == "body":
            chain.kinds.extend((unit.ref, self.bodies.kinds[unit.ref]))
            chain.staff(unit.ref, self.bodies.kinds[unit.ref], unit.reading)
            chain.seat, chain.national = attr, self.bodies.kinds[unit.ref] in NATIONAL
        else:
            chain.kinds.append(TITLE + unit.ref)

    def _place(self, unit: Unit, chain: Chain, attr: bool, coordinated: bool, body: bool) -> None:
        """Adds a town: the state for which it acts, or where an office is held."""
        seat = attr and body and not chain.seat and not chain.sides and unit.end == chain.begin
        known = chain.to if attr and not seat else chain.sides  # «Кабулдагы бийликтин министри»
        if coordinated and chain.to and (chain.envoy or not attr):
            chain.to[:0] = self.bodies.state(unit.ref)
            return
        if coordinated and chain.sides and not attr:
            chain.sides[:0] = [s for s in self.bodies.state(unit.ref) if s not in chain.sides]
            return
        union = self.words.unions.get(unit.ref, "")
        acting = (Actor("org", union),) if union and not attr else self.bodies.state(unit.ref)
        known.extend(() if known else acting)
        chain.kinds.extend(("seat",) if unit.ref in self.words.seats else ())  # «Кремлдин өкүлү»
        where = attr and bool(chain.sides)  # «Ташкенттеги Борбор Азия лидерлери» are no heads of a town
        state = chain.ruling and self.bodies.places[unit.ref][1] == "capital"  # «Ташкенттин премьер-министри»
        inside = attr and chain.nested  # «Ош шаарындагы президенттин өкүлү»
        if inside or not (chain.unknown or where or state):
            chain.placed(inside)

    def _placed(self, chain: Chain, words: Sequence[Token]) -> None:
        """Notes that one of some words says in what part of a state an office is held: «облустагы»."""
        if any(r.attr and self.offices.kinds.get(r.lemma) == REGION for t in words for r in t.readings):
            chain.placed(chain.nested)

    def _widened(self, tokens: Sequence[Token], begin: int) -> int:
        """The beginning of a title with the words that only colour it: «атайын жана ыйгарым укуктуу»."""
        while begin and (tokens[begin - 1].lower in self.offices.neutral or self._past(tokens, begin - 1)):
            begin -= 1
        while tokens[begin].lower in ("жана", "боюнча"):
            begin += 1
        return begin

    def _formerly(self, tokens: Sequence[Token], begin: int) -> bool:
        """Whether the office is past although words stand between: «мурунку билим берүү жана илим министри»."""
        for i in range(begin - 1, max(-1, begin - 1 - _FORMER_REACH), -1):
            if self._past(tokens, i):
                return True
            if not self.modifiers.passes(tokens[i]) or any(r.case for r in tokens[i].readings):
                return False
        return False

    def _concerned(self, tokens: Sequence[Token], i: int) -> bool:
        """Whether the word at a place says what an office is about: «боюнча»."""
        return 0 <= i < len(tokens) and self.words.postpositions.get(tokens[i].lower) == "about"

    def _former(self, tokens: Sequence[Token], begin: int, end: int) -> bool:
        return any(self._past(tokens, i) for i in range(begin, end))

    def _past(self, tokens: Sequence[Token], i: int) -> bool:
        """Whether a word says that an office is past: «мурда министр», not «мындан мурда», «бир күн мурда»."""
        before = tokens[i - 1].readings if i else ()
        dated = any(r.case == "Abl" or r.lemma in self.offices.spans for r in before)
        return tokens[i].lower in self.offices.former and not dated
