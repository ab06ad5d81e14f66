"""Personal names in a text and their nominative, also for names never seen."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from kgraph.extract.lexicon.gazetteer import Unit
from kgraph.extract.names.announced import announces, entitled, hailing
from kgraph.extract.names.apart import apart, single
from kgraph.extract.names.lists import NameLists
from kgraph.extract.names.nominatives import case_of, nominative, regnal, son, strippable, syllable
from kgraph.extract.names.order import ordered, whole
from kgraph.extract.names.spans import (
    EASTERN,
    bearers,
    called_by_given,
    cut,
    eastern,
    family_first,
    namesake,
    parted,
    sited,
    trimmed,
    website,
)
from kgraph.extract.syntax.tokens import Token, initial

_MAX_WORDS = 6


@dataclass(frozen=True, slots=True)
class NameUnit:
    """A personal name in a text: token range, its words in the nominative, the case of the form in the text.

    ``local`` tells that the readers' own officials have such family names.
    """

    begin: int
    end: int
    words: tuple[str, ...]
    case: str = ""
    local: bool = True

    @property
    def name(self) -> str:
        """The name in the nominative; initials stand without a space, as the press writes them."""
        return " ".join(self.words).replace(". ", ".")


def find(
    tokens: Sequence[Token], units: Sequence[Unit], starts: Collection[int], names: NameLists
) -> tuple[NameUnit, ...]:
    """The personal names among tokens; ``starts`` are the indices of tokens that begin a sentence.

    A family name that the text has given in full is then found alone, too.
    """
    first = _sure(tokens, _find(tokens, units, starts, names), names)
    families = frozenset(unit.words[-1].lower() for unit in first if len(unit.words) > 1) - names.family
    families |= {unit.words[0].lower() for unit in first if family_first(unit.words, names)}
    families |= called_by_given([u.words for u in first], names)
    told = replace(names, told=families, bearers=single(bearers([u.words for u in first])))
    found = _find(tokens, units, starts, told) if families or told.bearers else first
    return tuple(replace(u, words=whole(u.words, names.sons), local=_local(u.words, names)) for u in found)


def _sure(tokens: Sequence[Token], units: Sequence[NameUnit], names: NameLists) -> tuple[NameUnit, ...]:
    """The names without those that are other readings of a form which «менен» shows to be the nominative: «Танака
    Акихико менен … Танака Акихико билдирди» tells of no «Акихи»."""
    bare = {tokens[u.end - 1].lower for u in units if u.end < len(tokens) and tokens[u.end].lower in names.bare}
    return tuple(u for u in units if not u.case or tokens[u.end - 1].lower not in bare)


def _local(words: Sequence[str], names: NameLists) -> bool:
    """Whether the readers' own officials have such names: by the family name's ending, or «X уулу Y», «Y X кызы»."""
    return words[-1].lower().endswith(names.local) or any(word.lower() in names.sons for word in words)


def _find(
    tokens: Sequence[Token], units: Sequence[Unit], starts: Collection[int], names: NameLists
) -> tuple[NameUnit, ...]:
    titled = entitled(tokens, units, names.honours) | hailing(tokens, units)
    titled |= {u.end + 1 for u in units if announces(tokens, u)}
    taken = {i for u in units if not _particle(tokens, u, names) for i in range(u.begin, u.end)} | sited(tokens, names)
    written = frozenset(t.lower for t in tokens if t.word and t.capital)
    common = frozenset(t.lower for t in tokens if t.word and not (t.capital or names.joined(t.text)))
    found: list[NameUnit] = []
    for run, end in _runs(tokens, taken, starts, names):
        begin = run
        while (begin := trimmed(tokens, begin, end, starts, names, common)) < end:
            after = begin in titled or (run in titled and begin > run)  # «эмири шейх Тамим бин Хамад»
            unit = _listed(tokens, begin, end, names)
            if unit is None or _housed(tokens, unit, end, names):  # «Трамптын Владимир Путин менен»
                stop = _stop(tokens, begin, end, names)
                unit = _name(tokens, begin, stop, after, written, names)
            if unit is None:
                break
            found += [] if namesake(tokens, unit.begin, unit.end, names) else [_honoured(tokens, unit, names)]
            begin = unit.end
    return tuple(found)


def _stop(tokens: Sequence[Token], begin: int, end: int, names: NameLists) -> int:
    """Where a name of the reference data begins after another name, or that of somebody told of elsewhere."""
    later = range(begin + 1, end)
    free = (j for j in later if tokens[j - 1].lower not in names.given)  # no «Сейид»
    known = (j for j in free if _listed(tokens, j, end, names))
    told = (j for j in later if parted(tokens, begin, j, names) or apart(tokens, begin, j, end, names))
    return min(next(known, end), next(told, end))


def _housed(tokens: Sequence[Token], unit: NameUnit, end: int, names: NameLists) -> bool:
    """Whether the house follows a name of the sort that has one: «Мухаммад бин Салман Аль Сауд»."""
    son = any(word.lower() in names.particles for word in unit.words[:-1])
    return son and not unit.case and unit.end + 1 < end and tokens[unit.end].lower in names.particles


def _honoured(tokens: Sequence[Token], unit: NameUnit, names: NameLists) -> NameUnit:
    """A name with the word of courtesy after it, which carries the case: «Хидэки Ямада мырзаны»."""
    after = tokens[unit.end] if unit.end < len(tokens) and not unit.case else None
    forms = (r for r in after.readings if r.lemma in names.courtesy and not r.owner) if after is not None else ()
    reading = next(iter(forms), None)
    return unit if reading is None else replace(unit, end=unit.end + 1, case=reading.case)


def _listed(tokens: Sequence[Token], begin: int, end: int, names: NameLists) -> NameUnit | None:
    """The name of a person of the reference data that begins here, its last word in whatever case."""
    for words in names.full.get(tokens[begin].lower, ()):
        last = begin + len(words) - 1
        if last < end and all(t.lower == w for t, w in zip(tokens[begin:last], words[:-1], strict=True)):
            case = case_of(tokens[last], words[-1])
            if case is not None:
                stem = tokens[last].text[: len(words[-1])]
                return NameUnit(begin, last + 1, (*(t.text for t in tokens[begin:last]), stem), case)
    return None


def _runs(
    tokens: Sequence[Token], taken: Collection[int], starts: Collection[int], names: NameLists
) -> Iterator[tuple[int, int]]:
    """Maximal ranges of capitalised words, initials, and particles inside them, within a sentence: not the heading
    «Саясат» with the name that begins the line after it."""
    i = 0
    while i < len(tokens):
        end = i
        while end < len(tokens) and end not in taken and _inside(tokens, i, end, names):
            if end > i and (end in starts or (_latin(tokens[end]) and not _latin(tokens[i]))):
                break
            end += 1
        last = end
        while last > i and tokens[last - 1].lower in names.particles and not tokens[last - 1].capital:
            last -= 1
        if last > i:
            yield i, last
        i = max(end, i + 1)


def _latin(token: Token) -> bool:
    """Whether a word is in Latin letters («Трамп Truth Social» is no name) and no number («Карл III»)."""
    return token.word and token.text[0].isascii() and regnal(token.text) is None


def _inside(tokens: Sequence[Token], begin: int, i: int, names: NameLists) -> bool:
    token = tokens[i]
    if token.capital and token.word:
        return token.text.isupper() or not token.text[1:2].isupper() or regnal(token.text) is not None  # no «ЕКШнын»
    if names.joined(token.text):
        return i > begin or token.lower.startswith(tuple(names.told))  # «аль-Ганим», named in full before
    if i == begin:
        return False
    if son(token, names) is not None:
        return not _owned(tokens[i - 1], names)
    after = next((t for t in tokens[i + 1 : i + 3] if t.lower not in names.particles or t.capital), None)
    return token.lower in names.particles and after is not None and after.capital


def _particle(tokens: Sequence[Token], unit: Unit, names: NameLists) -> bool:
    """Whether a word that may tell of a topic is a word inside a name: «Асан ажы Үсөнов»."""
    token = tokens[unit.begin]
    return unit.kind == "topic" and unit.end == unit.begin + 1 and token.lower in names.particles and not token.capital


def _owned(token: Token, names: NameLists) -> bool:
    """Whether a genitive stands before «уулу»: somebody's son, no part of the name («Асановдун уулу Үсөн»)."""
    known = token.lower in names.given or token.lower in names.family
    return not known and any(r.case == "Gen" and strippable(r) for r in token.readings)


def _name(
    tokens: Sequence[Token], begin: int, end: int, titled: bool, written: frozenset[str], names: NameLists
) -> NameUnit | None:
    end = min(end, begin + _MAX_WORDS)
    initials = sum(1 for t in tokens[begin:end] if initial(t.text))
    capitals = sum(1 for t in tokens[begin:end] if t.capital or names.joined(t.text)) - initials
    numbered = regnal(tokens[end - 1].text) if titled and end - begin > 1 else None  # «падыша Абдулла IIге»
    told = tokens[begin].lower in names.told or (titled and capitals == EASTERN)  # «Ха Тэ Ёк»
    if not capitals or website(tokens, end) or not (told or any(len(t.text) > 2 for t in tokens[begin:end])):
        return None
    if _abbreviation(tokens[end - 1], names) and not numbered:
        return None
    end = cut(tokens, begin, end, names)
    last, case = (
        regnal(tokens[end - 1].text) or son(tokens[end - 1], names) or nominative(tokens[end - 1], written, names)
    )
    if not case and end - begin == EASTERN and eastern(tokens[begin].lower, names):
        last, case = syllable(tokens[end - 1]) or (last, case)
    if case and end < len(tokens) and tokens[end].lower in names.bare:
        last, case = tokens[end - 1].text, ""  # «Хейден менен»
    words = (*(t.text for t in tokens[begin : end - 1]), last)
    lower = [w.lower() for w in words]
    if len(words) == 1 and not case and _owns(tokens, end, names, names.known(lower[0])):
        return None
    if titled or (initials and capitals):
        return NameUnit(begin, end, ordered(words, names), case)
    if capitals > 1 and _several(lower, names) and not _common(tokens[end - 1], names):
        return NameUnit(begin, end, ordered(words, names), case)
    alone = lower[0] in names.family or lower[0] in names.told or names.strong(lower[0])
    return NameUnit(begin, end, words, case) if capitals == len(words) == 1 and alone else None


def _several(words: Sequence[str], names: NameLists) -> bool:
    """Whether several words in lower case make a name by what they are: a given name, a family name, a short one."""
    known = words[0] in names.given or names.known(words[-1]) or words[-1] in names.sons
    again = len(words) > 1 and frozenset(words[:-1]) in names.bearers.get(words[-1], ())  # told in full before
    return known or again or (len(words) <= EASTERN and eastern(words[0], names))


def _common(token: Token, names: NameLists) -> bool:
    """Whether the last word is a noun with an owner: «Жеңиш Күнү»."""
    listed = token.lower in names.family or token.lower in names.given or token.lower in names.sons
    return not listed and any(r.owner == "3" and r.pos == "NOUN" and r.lemma in names.common for r in token.readings)


def _owns(tokens: Sequence[Token], end: int, names: NameLists, known: bool) -> bool:
    """Whether a noun follows that shows that a name is no person's: «Исикава префектурасында», «Жазык кодексинин»."""
    readings = tokens[end].readings if end < len(tokens) and not tokens[end].capital else ()
    owned = [r for r in readings if r.owner == "3" and r.pos == "NOUN"]
    return any(r.lemma in names.places for r in owned) or (not known and any(r.case == "Gen" for r in owned))


def _abbreviation(token: Token, names: NameLists) -> bool:
    """Whether a word in capital letters is no name: «АКШ», but «президент ТОКАЕВ»."""
    return token.text.isupper() and len(token.text) > 1 and not (initial(token.text) or names.known(token.lower))
