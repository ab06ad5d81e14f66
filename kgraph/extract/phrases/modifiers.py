"""What may stand before a title as part of it: genitives, attributes and bare nouns that say whose office it is."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from kgraph.extract.lexicon.gazetteer import Unit
from kgraph.extract.lexicon.offices import Offices
from kgraph.extract.phrases.brackets import unbracketed, unquoted
from kgraph.extract.phrases.chain import Chain
from kgraph.extract.syntax.tokens import Token
from kgraph.extract.syntax.words import Words

_MAX_GAP = 9
_NOUN = 4  # letters that the noun for a field has: «өз» is none
_FIELDS = 3  # words from what an office deals with to «боюнча»
_NAMED = frozenset({"place", "org", "named"})  # names before the noun that says what they are
_MODIFIERS = ("country", "adjective", "place", "org", "body", "title", "states", "pair", "named")
_VOWELS = ("ы", "и", "у", "ү")
_GROUPS = frozenset({"delegation", "side"})
_OBLIQUE = frozenset({"Dat", "Loc", "Abl"})


@dataclass(frozen=True, slots=True)
class Modifiers:
    """Tells modifiers from what only stands before; ``people`` are the tokens of personal names in the document."""

    offices: Offices
    words: Words
    people: frozenset[int]

    def abroad(self, tokens: Sequence[Token], unit: Unit, chain: Chain) -> bool:
        """Whether a unit says where an office is held, not whose it is: «…дагы», a town before «элчиси».

        So does the organisation before an organ with «…дагы»: «БУУнун Женевадагы бөлүмүндөгү өкүлү».
        """
        reading = unit.reading
        if reading is None or reading.attr:
            return reading is not None
        town = chain.envoy and unit.kind == "place" and not reading.case and unit.end == chain.begin
        town = town and chain.nearest != "country"  # «Анкара Грециянын элчисин чакыртты»
        organ = chain.seat and unit.kind == "org"
        return town or organ or (reading.case == "Dat" and self._posted(tokens[unit.end : chain.head]))

    def _another(self, word: Token, after: Token) -> bool:
        """Whether a noun with an owner ends what belongs to it: «президенттин кудасы жана депутат …»."""
        owned = any(r.owner == "3" and not r.case and r.pos == "NOUN" for r in word.readings)
        return owned and after.lower in self.words.joining

    def _posted(self, between: Sequence[Token]) -> bool:
        """Whether a state is where an envoy is sent: «Венгриянын Кыргызстанга жаңыдан дайындалган элчиси»."""
        verbs = (token.verb() for token in between)
        return any(v is not None and v.form == "Part" and not v.case and v.lemma in self.words.posting for v in verbs)

    def links(self, tokens: Sequence[Token], unit: Unit, begin: int, chain: Chain) -> bool:
        """Whether a unit modifies what begins at ``begin``: a genitive, an attribute, a bare noun beside it."""
        if unit.kind not in _MODIFIERS or unit.reading is None or unit.reading.owner in ("1", "2"):
            return False
        attr, case = self.abroad(tokens, unit, chain), unit.reading.case
        if unit.kind in ("states", "pair") and not (chain.plural and not chain.sides):
            return False
        gap = unquoted(tokens, unit, unbracketed(tokens[unit.end : begin]))
        joined = self._listed(gap) and case in ("", "Gen") and not attr
        coordinate = self._coordinate(tokens, unit, chain) and all(self.passes(t) for t in gap)
        if coordinate or (joined and _alike(unit, chain)) or (attr and self._listed(gap) and chain.posted(unit.kind)):
            return True
        if _served(unit, chain, attr) or (not gap and (_acting(unit, chain) or _giving(tokens, unit, chain))):
            return False
        open_ = [t for t in self._uncounted(gap, case) if t.i not in chain.passed]
        if len(open_) > _MAX_GAP or not all(self.passes(t) or (chain.owned and self._joins(t, gap)) for t in open_):
            return False
        if chain.given and unit.kind == "body" and unit.reading.owner and not case:
            return False  # «АКШнын элчилиги чек арачыларга …»
        group = unit.ref in _GROUPS and not (case or unit.reading.owner or attr)
        if group and (chain.begin < chain.head or not chain.owned):
            return False  # «Делегация Улуттук банктын төрагасы менен …», «делегация министр X менен …»
        if case == "Gen" and unit.kind == "title" and any(self._another(a, b) for a, b in itertools.pairwise(gap)):
            return False
        if (attr and _elsewhere(gap, chain)) or (case == "Gen" and _finished(unit, gap, chain)):
            return False
        if (case == "Gen" and (chain.owned or not gap)) or attr:
            return True
        if unit.kind == "adjective" and gap:
            about = chain.owned and all(self._joins(t, gap) for t in open_)
            return not case and (about or (len(gap) == 1 and self._people(gap[0])))
        if unit.kind == "body" and unit.reading.owner and not chain.owned:
            return False  # «Казакстандын делегациясы президент …»
        closed = bool(gap) and not any(t.word for t in gap) and chain.owned  # «“Талибан” өкмөтүнүн өкүлү»
        named = unit.kind in _NAMED and gap and (closed or possessor(gap[0]) or self._level(unit, gap))
        state = unit.kind == "country" and chain.owned and bool(gap) and self._fields(open_)  # «РФ соода министри»
        state = state and gap[0].lower not in self.words.joining  # «Орусия жана НАТО» are two
        bare = not gap and unit.kind != "title" and not unit.reading.number and self._bare(unit, chain)
        return not case and bool(named or state or bare)

    def _coordinate(self, tokens: Sequence[Token], unit: Unit, chain: Chain) -> bool:
        """Whether a nationality is the last of several whose offices are told of: «кыргыз жана монгол чек ара
        кызматтарынын жетекчилери»."""
        bare = unit.reading is not None and not unit.reading.case and chain.plural and not chain.sides
        before = tokens[unit.begin - 1] if unit.begin > 1 else None
        joined = before is not None and before.lower in self.words.joining and before.word
        return unit.kind == "adjective" and bare and joined and chain.owned

    def _listed(self, gap: Sequence[Token]) -> bool:
        """Whether words only join one more to a list: «жана», «жана тунгуч жолу»."""
        return bool(gap) and gap[0].lower in self.words.joining and all(t.lower in self.words.firstly for t in gap[1:])

    def _bare(self, unit: Unit, chain: Chain) -> bool:
        """Whether a bare noun may stand before a chain: no name does, but for one that two states use."""
        return chain.bare or (unit.kind == "adjective" and chain.shared)

    def _uncounted(self, gap: Sequence[Token], case: str) -> Sequence[Token]:
        """The words after a genitive without the number that ends them: «Тажикстандын 1500дөн ашуун аскери»."""
        counted = itertools.takewhile(self._counts, reversed(gap if case == "Gen" else ()))
        return gap[: len(gap) - sum(1 for _ in counted)]

    def _counts(self, token: Token) -> bool:
        return token.text[0].isdigit() or token.lower in self.words.counting

    def _fields(self, gap: Sequence[Token]) -> bool:
        """Whether words only say what an office deals with: nouns without an ending, joined by «жана»."""
        return len(gap) <= _FIELDS and all(self._plain(t) or t.lower == "жана" for t in gap)

    def _plain(self, token: Token) -> bool:
        if token.lower in self.words.postpositions or len(token.text) < _NOUN:
            return False
        return any(r.pos == "NOUN" and not (r.case or r.owner or r.number) for r in token.readings)

    def _level(self, unit: Unit, gap: Sequence[Token]) -> bool:
        """Whether a word only says that a body is that of a town or region: «Москва шаардык соту»."""
        return unit.kind == "place" and len(gap) == 1 and gap[0].lower in self.words.levels

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

    def passes(self, token: Token) -> bool:
        """Whether a word may stand inside a title: «саламаттыкты сактоо жана социалдык өнүктүрүү»."""
        if token.lower in self.words.reciprocal:
            return False  # «X менен Y бири-биринин элчилерин …»
        if not token.word or token.i in self.people:
            return token.text in "«»"
        if token.lower in self.words.inside or token.lower in self.offices.neutral:
            return True
        verb = None if any(r.lemma in self.words.nouns for r in token.readings) else token.verb()
        past = verb is not None and verb.form == "Part" and verb.tense == "Past"
        if verb is not None and (verb.finite or verb.form == "Conv" or (past and verb.lemma not in self.words.posting)):
            return False
        if any(r.owner == "3" and r.case in _OBLIQUE and not r.attr for r in token.readings if r.pos == "NOUN"):
            return False  # «Жогорку Кеңештин отурумунда министр …»
        return self.words.postpositions.get(token.lower, "about") == "about"


def _alike(unit: Unit, chain: Chain) -> bool:
    """Whether a unit is of the kind of the one after it, to which a conjunction joins it."""
    if unit.kind == "country":
        return bool(chain.countries)
    if unit.kind != chain.nearest:
        return False
    if unit.kind == "place":  # «Осло жана Мадриддеги элчилери», «Париж жана Римдин министрлери»
        return bool((chain.to and chain.envoy) or (chain.sides and chain.plural))
    return bool(chain.sides) and unit.kind in ("org", "adjective")


def _served(unit: Unit, chain: Chain, attr: bool) -> bool:
    """Whether it is known already whom an office serves, or where it is held, or that it serves no state."""
    known = chain.to if attr else chain.sides and not chain.shared
    none = chain.league and unit.kind == "country" and unit.reading is not None and unit.reading.case == "Gen"
    return none or (unit.kind in ("country", "adjective") and bool(known))


def _acting(unit: Unit, chain: Chain) -> bool:
    """Whether a capital before another state's office does something to that: «Киев Ирандын элчисин чакыртты»."""
    bare = unit.reading is not None and not (unit.reading.case or unit.reading.attr)
    return unit.kind == "place" and bare and bool(chain.sides or chain.to)


def _giving(tokens: Sequence[Token], unit: Unit, chain: Chain) -> bool:
    """Whether a state before a body does something to that: «Токио бийликти …», «Япония билим берүү министрлигине …».

    A short name may belong to the ministry after it: «АКШ энергетика министрлигине».
    """
    opens = not unit.begin or not tokens[unit.begin - 1].word
    short = all(t.text.isupper() for t in tokens[unit.begin : unit.end])
    bare = unit.reading is not None and not (unit.reading.case or unit.reading.attr)
    return unit.kind in ("country", "place") and bare and chain.object and (chain.given or (opens and not short))


def ownable(unit: Unit) -> bool:
    """Whether a word can have an owner in the genitive before it: «министри», «башчы», but not «министр»."""
    owned = unit.reading is None or bool(unit.reading.owner) or unit.ref.endswith(_VOWELS)
    acting = unit.end - unit.begin > len(unit.ref.split())
    return unit.kind != "title" or owned or acting


def aside(unit: Unit, chain: Chain) -> bool:
    """Whether a unit only says what an office is about: «энергетика министри», «Борбор Азия боюнча элчиси».

    So does the organisation in the name of a department: «ТИМдин КМШ департаментинин директору».
    """
    bare = unit.reading is not None and (not unit.reading.case or unit.reading.attr)
    region = unit.kind in ("region", "states") and bare and not (chain.plural and not chain.sides)
    part = unit.kind == "org" and bare and chain.kinds[:1] == ["department"] and not chain.seat
    there = unit.kind == "parties" and unit.reading is not None and unit.reading.attr  # «банктын өлкөдөгү директору»
    return unit.kind == "topic" or region or there or (part and unit.end == chain.begin)


def _elsewhere(gap: Sequence[Token], chain: Chain) -> bool:
    """Whether a place before another noun says where that is: «Таластагы жол долбоору Япониянын өкмөтү тарабынан …»."""
    nouns = [r for t in gap for r in t.readings if r.pos == "NOUN" and r.owner == "3" and not r.case and not r.attr]
    return not chain.envoy and bool(gap) and (not chain.bare or (bool(chain.sides) and bool(nouns)))


def about(tokens: Sequence[Token], unit: Unit, chain: Chain, words: Words) -> bool:
    """Whether an office only deals with a state or an organisation: «КМШ иштери боюнча комитетинин төрагасы»."""
    bare = unit.kind in ("country", "adjective", "org") and (unit.reading is None or not unit.reading.case)
    gap = tokens[unit.end : min(chain.begin, unit.end + _FIELDS)] if bare else ()
    end = next((n for n, t in enumerate(gap) if words.postpositions.get(t.lower) == "about"), None)
    alone = end == 0 and not (chain.envoy and chain.sides)  # «Ооганстан боюнча атайын өкүлү»
    return end is not None and (end > 0 or alone) and all(t.word and t.i not in chain.passed for t in gap[:end])


def possessor(token: Token) -> bool:
    """Whether a word is the genitive of a body («жыйынынын», «ИИБнын»), as far as its form tells."""
    short = token.text[:2].isupper()
    return any(r.case == "Gen" and (r.owner == "3" or short) for r in token.readings)


def within(topic: Unit) -> bool:
    """Whether a topic word can be part of a title: «энергетика министри», not «жер титирөөгө байланыштуу …»."""
    return not topic.ref or topic.reading is None or topic.reading.attr or topic.reading.case in ("", "Gen", "Acc")


def _finished(unit: Unit, gap: Sequence[Token], chain: Chain) -> bool:
    """Whether a genitive has found its noun before a state begins another phrase: «фондунун өкүлү Чад өкмөтүнө»."""
    begun = bool(chain.sides) and chain.nearest in ("country", "adjective") and unit.kind in ("org", "place")
    last = gap[-1].readings if gap and begun else ()
    return chain.apart(unit.kind) or any(r.pos == "NOUN" and r.owner == "3" and not (r.case or r.attr) for r in last)
