"""What stands before the head of a phrase: the genitives, attributes and bare nouns that say whose office it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from kgraph.extract.entities.bodies import Bodies
from kgraph.extract.entities.gazetteer import Unit
from kgraph.extract.entities.offices import Offices
from kgraph.extract.entities.slugs import slug
from kgraph.extract.syntax.tokens import Token
from kgraph.extract.syntax.words import Words
from kgraph.model import Actor

_MAX_GAP = 9
_FORMER_REACH = 5
_NAMED = frozenset({"place", "org", "named"})  # names before the noun that says what they are
_TITLE = "title:"  # before a title among the kinds, until it is known whose it is
_SERVED = {"head-of-state": "presidential", "prime-minister": "government"}
_MODIFIERS = ("country", "adjective", "place", "org", "body", "title", "states", "pair", "named")


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
    owned: bool = False  # whether the head says that it is somebody's
    bare: bool = True  # whether a noun without a case may stand right before
    unknown: bool = False  # whether the office is that of a body that no list knows
    plural: bool = False
    members: bool = False  # whether the office is that of the members of an organisation, not of itself
    taken: set[int] = field(default_factory=set)
    passed: set[int] = field(default_factory=set)  # tokens of topics within


@dataclass(frozen=True, slots=True)
class Chains:
    """Collects chains; holds only tables."""

    offices: Offices
    bodies: Bodies
    words: Words

    def collect(self, tokens: Sequence[Token], units: Sequence[Unit], k: int) -> Chain:
        """The modifiers before the head ``units[k]``, from right to left."""
        chain = Chain(self._widened(tokens, units[k].begin), units[k].begin, taken={k}, bare=units[k].kind != "org")
        reading = units[k].reading
        chain.plural = reading is not None and reading.number == "Plur"
        chain.owned = reading is not None and reading.owner == "3"
        chain.former = self._former(tokens, chain.begin, units[k].begin)
        j = k - 1
        while j >= 0 and self._passable(tokens, units[j], chain):
            if _bracketed(tokens, units[j], chain.begin):
                if units[j].kind == "org" and not (j and units[j - 1].end == units[j].begin - 1):
                    self._add(tokens, units[j], chain, False)  # the long name before is in no list
                chain.taken.add(j)
                chain.begin = units[j].begin - 1
                j -= 1
                continue
            if units[j].kind == "topic":
                if not _within(units[j]):
                    break
                chain.passed.update(range(units[j].begin, units[j].end))
                j -= 1
                continue
            gap = tokens[units[j].end : chain.begin]
            chain.unknown = chain.unknown or any(_possessor(t) for t in gap)
            self._add(tokens, units[j], chain, len(gap) == 1 and gap[0].lower in self.words.joining)
            chain.taken.add(j)
            chain.begin = self._widened(tokens, units[j].begin)
            chain.former = chain.former or self._former(tokens, chain.begin, units[j].begin)
            j -= 1
        chain.former = chain.former or self._formerly(tokens, chain.begin)
        self._settle(chain)
        return chain

    def _settle(self, chain: Chain) -> None:
        """The kinds with what the outermost side adds, and the titles among them as the posts that they mean there."""
        for side in chain.sides[:1]:
            bare = not chain.unknown and all(kind.startswith(_TITLE) for kind in chain.kinds)
            state = ("state",) if bare else ()
            international = () if "company" in chain.kinds else ("international",)
            chain.kinds.extend((side.code, *state) if side.kind == "country" else international)
        for i in range(len(chain.kinds) - 1, -1, -1):
            if chain.kinds[i].startswith(_TITLE):
                title = chain.kinds[i].removeprefix(_TITLE)
                deputy = self.offices.deputy(title, chain.over) if chain.over else None
                chain.over = post = deputy or self.offices.post(title, chain.kinds[i + 1 :])
                chain.kinds[i] = _SERVED.get(post, post)

    def _passable(self, tokens: Sequence[Token], unit: Unit, chain: Chain) -> bool:
        """Whether the way to the left leads on over a unit: a topic, a state in brackets, or a modifier."""
        aside = unit.kind == "topic" or _bracketed(tokens, unit, chain.begin)
        return aside or self._links(tokens, unit, chain.begin, chain)

    def _add(self, tokens: Sequence[Token], unit: Unit, chain: Chain, coordinated: bool) -> None:
        chain.bare, chain.nearest = unit.kind in ("title", "body"), unit.kind
        attr = bool(unit.reading and (unit.reading.attr or unit.reading.case == "Dat"))
        if unit.kind in ("country", "adjective"):
            if not attr and Actor("country", unit.ref) in chain.to:
                return  # «Кытайдын Шанхай шаарындагы консулу»: where the town lies, not whom the consul serves
            joined = chain.countries if coordinated and not attr else None
            chain.countries = joined if joined is not None else chain.to if attr else chain.sides
            chain.countries.insert(0, Actor("country", unit.ref))
        elif unit.kind == "place":
            if attr and not chain.to:
                chain.to.extend(self.bodies.state(unit.ref))
            elif not chain.sides:
                chain.sides.extend(self.bodies.state(unit.ref))
            chain.kinds.append("region")
        elif unit.kind == "org":
            org = self.bodies.orgs[unit.ref]
            if attr or coordinated or not chain.sides:
                (chain.to if attr else chain.sides).insert(0, org.side)
            chain.kinds.extend((unit.ref, org.kind))
            chain.members = chain.members or any(r.lemma in self.words.states for r in tokens[unit.end - 1].readings)
        elif unit.kind == "named":
            chain.sides[:0] = [] if chain.sides else [Actor("org", slug(unit.ref), unit.ref)]
            chain.kinds.append("company")
        elif unit.kind in ("states", "pair"):
            chain.sides.extend(Actor("country", code) for code in unit.ref.split("-"))
        elif unit.kind == "body":
            chain.kinds.extend((unit.ref, self.bodies.kinds[unit.ref]))
        else:
            chain.kinds.append(_TITLE + unit.ref)

    def _links(self, tokens: Sequence[Token], unit: Unit, begin: int, chain: Chain) -> bool:
        """Whether a unit modifies what begins at ``begin``: a genitive, an attribute, a bare noun beside it."""
        if unit.kind not in _MODIFIERS or unit.reading is None or unit.reading.owner in ("1", "2"):
            return False
        attr, case = unit.reading.attr, unit.reading.case
        if unit.kind in ("states", "pair") and not (chain.plural and not chain.sides):
            return False
        gap = _unbracketed(tokens[unit.end : begin])
        joined = len(gap) == 1 and gap[0].lower in self.words.joining and case in ("", "Gen") and not attr
        if joined and (
            (unit.kind == "country" and chain.countries) or (unit.kind == chain.nearest == "org" and chain.sides)
        ):
            return True
        if unit.kind in ("country", "adjective") and (chain.to if attr else chain.sides):
            return False
        open_ = [t for t in gap if t.i not in chain.passed]
        if len(open_) > _MAX_GAP or not all(self._passes(t) or (chain.owned and self._joins(t, gap)) for t in open_):
            return False
        if unit.kind == "country" and case == "Dat":
            return not chain.to and self._posted(tokens[unit.end : chain.head])
        if case == "Gen" or attr or (unit.kind == "adjective" and len(gap) == 1 and self._people(gap[0])):
            return True
        if unit.kind == "adjective" and gap and all(self._joins(t, gap) for t in open_):
            return True  # «өзбек энергетика жана суу чарба министри»
        if not case and gap and unit.kind in _NAMED and _possessor(gap[0]):
            return True
        return not case and not gap and unit.kind != "title" and not unit.reading.number and chain.bare

    def _posted(self, between: Sequence[Token]) -> bool:
        """Whether a state is where an envoy is sent: «Венгриянын Кыргызстанга жаңыдан дайындалган элчиси»."""
        verbs = (token.verb() for token in between)
        return any(v is not None and v.form == "Part" and v.lemma in self.words.posting for v in verbs)

    def _people(self, token: Token) -> bool:
        """Whether a word is the genitive of people: «казак элинин президенти»."""
        return any(r.case == "Gen" and r.lemma in self.words.people for r in token.readings)

    def _joins(self, token: Token, gap: Sequence[Token]) -> bool:
        """Whether a word joins the fields of one office: «инвестиция, өнөр жай жана соода министри»."""
        if token.text == ",":
            before = [t.lower for t in gap if t.i == token.i - 1]
            later = any(t.lower == "жана" for t in gap if t.i > token.i)
            return later and not any(word in self.words.postpositions for word in before)
        if token.lower == "менен":
            return any(t.i == token.i + 1 and t.lower == "камсыз" for t in gap)  # «иш менен камсыз кылуу министри»
        return token.lower == "жана"

    def _passes(self, token: Token) -> bool:
        """Whether a word may stand inside a title: «саламаттыкты сактоо жана социалдык өнүктүрүү»."""
        if not token.word:
            return token.text in "«»"
        verb = None if any(r.lemma in self.words.nouns for r in token.readings) else token.verb()
        past = (
            verb is not None and verb.form == "Part" and verb.tense == "Past" and verb.lemma not in self.words.posting
        )
        if verb is not None and (verb.finite or verb.form == "Conv" or past):
            return False
        inside = token.lower in self.words.inside
        return inside or self.words.postpositions.get(token.lower, "about") == "about"

    def _widened(self, tokens: Sequence[Token], begin: int) -> int:
        """The beginning of a title with the words that only colour it: «атайын жана ыйгарым укуктуу»."""
        while begin and (
            tokens[begin - 1].lower in self.offices.neutral or tokens[begin - 1].lower in self.offices.former
        ):
            begin -= 1
        while tokens[begin].lower in ("жана", "боюнча"):
            begin += 1
        return begin

    def _formerly(self, tokens: Sequence[Token], begin: int) -> bool:
        """Whether the office is past although words stand between: «мурунку билим берүү жана илим министри»."""
        for i in range(begin - 1, max(-1, begin - 1 - _FORMER_REACH), -1):
            if tokens[i].lower in self.offices.former:
                return True
            if not self._passes(tokens[i]) or any(r.case for r in tokens[i].readings):
                return False
        return False

    def _former(self, tokens: Sequence[Token], begin: int, end: int) -> bool:
        return any(t.lower in self.offices.former for t in tokens[begin:end])


def _unbracketed(gap: Sequence[Token]) -> Sequence[Token]:
    """The words between two units without a short name in brackets: «… уюмунун (ТМУ) башкы катчысы»."""
    short = len(gap) > 2 and gap[0].text == "(" and gap[2].text == ")" and gap[1].text.isupper()
    return gap[3:] if short else gap


def _possessor(token: Token) -> bool:
    """Whether a word is the genitive of a body («жыйынынын»), as far as its form tells."""
    return any(r.case == "Gen" and r.owner == "3" for r in token.readings)


def _within(topic: Unit) -> bool:
    """Whether a topic word can be part of a title: «энергетика министри», not «жер титирөөгө байланыштуу …»."""
    return topic.reading is None or topic.reading.case in ("", "Gen", "Acc")


def _bracketed(tokens: Sequence[Token], unit: Unit, begin: int) -> bool:
    """Whether a name in brackets explains the one before it: «Гуанчжоудагы (Кытай) консулу», «уюмдун (ТМУ) катчысы»."""
    inside = unit.begin > 0 and unit.end < begin and tokens[unit.begin - 1].text == "(" and tokens[unit.end].text == ")"
    return inside and unit.kind in ("country", "org") and unit.end + 1 == begin
