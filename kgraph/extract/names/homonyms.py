"""Words of the gazetteer that are something else where they stand: parts of a personal name («Султан Айбашев»), houses
at home, days of the week, pronouns that point at a time."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace

from kgraph.extract.lexicon.gazetteer import Unit
from kgraph.extract.names.lists import NameLists
from kgraph.extract.names.nominatives import strippable
from kgraph.extract.syntax.tokens import Token, following
from kgraph.extract.syntax.words import Words

_NATIONAL = frozenset({"adjective", "country", "national"})
_HE = "person:"
_ALONE, _THAT = "ал", "that"
_NEIGHBOUR = "neighbour:"
_TITLING = frozenset({"country", "place"})
_DOCUMENT = "document"  # its name, which nobody acts in
_THREE, _SHORT, _CASE = 3, 4, 2  # words of a name in syllables, letters of each, and of a case ending
_STEM = 4  # letters by which a family name is known again in another case
_FIRST = _NATIONAL | {"title"}  # «министри Мэри Грант»
_FAMILIES = _NATIONAL | {"topic", "place"}
_SYLLABLES = frozenset({"place", "org"})
_LISTED = frozenset({"title", "org"})  # family names if a list has them: «президенти Эбрахим Раиси», «Йоханнес Вагнер»
_NAMED = frozenset({"", "Acc", "Gen"})  # cases of a town that can be a family name: «министр Мария Самарканд»
_NAMELIKE = frozenset({"title", "topic", "place", "org", "national"})


def titling(tokens: Sequence[Token], units: Sequence[Unit], documents: Collection[str]) -> tuple[Unit, ...]:
    """The units; a state before a document that is called after it is as in the genitive («Иран келишимин колдоду»),
    a town where one was signed says no more than its name («Минск келишими»)."""
    return tuple(_owning(u) if _titles(tokens, u, documents) else u for u in units)


def _owning(unit: Unit) -> Unit:
    if unit.kind != "country" or unit.reading is None:
        return replace(unit, kind=_DOCUMENT)
    return replace(unit, reading=replace(unit.reading, case="Gen"))


def _titles(tokens: Sequence[Token], unit: Unit, documents: Collection[str]) -> bool:
    """Whether a name without a case stands right before the noun for a document, as its owner."""
    bare = unit.kind in _TITLING and unit.reading is not None and not (unit.reading.case or unit.reading.attr)
    after = tokens[unit.end : unit.end + 1]
    return bare and any(r.lemma in documents and r.owner == "3" for t in after for r in t.readings)


def untitled(tokens: Sequence[Token], units: Sequence[Unit], names: NameLists) -> tuple[Unit, ...]:
    """The units without words that are given names before a family name: «Султан Айбашев», «Дастан Асановду».

    After a title a nationality, a town or a topic in a capital letter is one, too («депутаты Герман Мюллер»,
    «президенти Милан Йович», «министр Уран Асанов»), and a nationality in the place of a family name («комиссары
    Фолькер Түрк»), also alone later on.
    """
    titled = {u.end for u in units if u.kind == "title" and not _given(tokens, u, names)}
    begins = {u.begin for u in units}
    families = [u for u in units if u.kind in _FAMILIES and _family(tokens, u, titled - begins, names)]
    families += [u for u in units if u.kind in _LISTED and _surname(tokens, u, titled, names)]
    second = {u.begin for u in units if u.kind in _SYLLABLES}
    families += [u for u in units if any(_syllable(tokens, end, u) for end in titled - begins if end + 1 in second)]
    told = {(u.kind, u.ref, tokens[u.begin].lower[:_STEM]) for u in families}
    return tuple(
        u
        for u in units
        if not (u.kind in _NAMELIKE and _given(tokens, u, names))
        and not (u.begin in titled and u.end not in begins and _first(tokens, u, names))
        and not (tokens[u.begin].capital and (u.kind, u.ref, tokens[u.begin].lower[:_STEM]) in told)
        and not (u.kind == "pronoun" and (_particle(tokens, u, names) or _pronoun_name(tokens, u, titled, names)))
    )


def foreign(
    units: Sequence[Unit], doubles: Mapping[str, str], home: str, lying: Callable[[Unit], str]
) -> tuple[Unit, ...]:
    """The units without names that may be those of a house at home: «Ак үй» is the one in Washington only in a text
    that names its state, or another one and not the reader's own: «Ак үй Каракаска каршы санкцияларды жеңилдетти».

    ``lying`` tells in which state a town or organisation is.
    """
    states = {unit.ref if unit.kind in _NATIONAL else lying(unit) for unit in units if unit.ref not in doubles} - {""}
    abroad = bool(states) and home not in states
    return tuple(u for u in units if u.ref not in doubles or abroad or doubles[u.ref] in states)


def dated(tokens: Sequence[Token], units: Sequence[Unit], starts: Collection[int], words: Words) -> tuple[Unit, ...]:
    """The units without towns that are days of the week where they stand: «Дүйшөмбү күнү», «Дүйшөмбүгө караган түнү»;
    at the beginning of a sentence also if the text does not name the state of the town."""
    states = {code for u in units if u.kind in _NATIONAL or u.kind == "pair" for code in u.ref.split("-")}
    found = []
    for unit in units:
        state = next((words.weekdays[r.lemma] for r in tokens[unit.begin].readings if r.lemma in words.weekdays), "")
        town = unit.kind == "place" and unit.end - unit.begin == 1 and state
        alone = unit.begin in starts and state not in states
        if not (town and (alone or following(tokens, unit.begin) in words.days)):
            found.append(unit)
    return tuple(found)


def pronominal(tokens: Sequence[Token], units: Sequence[Unit], standing: Collection[str]) -> tuple[Unit, ...]:
    """The units without pronouns that only point at the time or place named after them («ал күнү», «ал жакта»), or
    say whose somebody named after them is: «кошунасы Кытай». In «Ал өлкөсү … айтты» he speaks of his own state."""
    begins = {u.begin for u in units}
    parted = (_he(tokens, u) if _apart(tokens, u) else u for u in units)
    return tuple(u for u in parted if u.kind != "pronoun" or not _points(tokens, u, standing, begins))


def _apart(tokens: Sequence[Token], unit: Unit) -> bool:
    """Whether «ал» before a noun that is owned is no part of its phrase: «ал өлкөсү», not «ал өлкөнүн»."""
    pointing = unit.ref == _THAT and unit.end - unit.begin > 1 and tokens[unit.begin].lower == _ALONE
    return pointing and any(r.owner == "3" and not r.case for r in tokens[unit.end - 1].readings)


def _he(tokens: Sequence[Token], unit: Unit) -> Unit:
    """The pronoun that opens a unit, alone."""
    reading = next((r for r in tokens[unit.begin].readings if r.pos == "NOUN" and not r.case), None)
    return replace(unit, end=unit.begin + 1, kind="pronoun", ref=_HE, reading=reading)


def _points(tokens: Sequence[Token], unit: Unit, standing: Collection[str], begins: Collection[int]) -> bool:
    after = any(t.lower in standing for t in tokens[unit.end : unit.end + 1])
    return (after and unit.ref == _HE) or (unit.ref == _NEIGHBOUR and unit.end in begins)


def _family(tokens: Sequence[Token], unit: Unit, titled: Collection[int], names: NameLists) -> bool:
    """Whether a nationality, a topic or a title is a family name: after a title and a given name, or after «бин»
    («министри Пол Грант», «президент Эбрахим Раисинин»)."""
    particle = tokens[max(0, unit.begin - 1)]
    before = particle.lower
    particles = names.particles if particle.capital else names.particles - names.common  # «Салман Ал Сауд»
    son = before in particles and unit.begin > 1 and tokens[unit.begin - 2].capital
    son = son and not (particle.capital and unit.kind == "country")  # «министри Имран Хан Кытайдын …»
    son = son or (
        before in names.particles and not particle.capital and unit.begin - 2 in titled
    )  # «элчиси Рауль де Лима»
    capital = tokens[unit.begin].capital and unit.end - unit.begin == 1
    topic = unit.kind == "topic" and before in names.given and tokens[unit.begin - 1].capital
    return ((son or topic) and capital) or (unit.begin - 1 in titled and _last(tokens, unit, names))


def _particle(tokens: Sequence[Token], unit: Unit, names: NameLists) -> bool:
    """Whether a pronoun is a particle inside a name: «Тамим бин Хамад Ал Сани»."""
    around = (*tokens[max(0, unit.begin - 1) : unit.begin + 1], *tokens[unit.end : unit.end + 1])
    return tokens[unit.begin].lower in names.particles and all(t.capital and t.word for t in around)


def _pronoun_name(tokens: Sequence[Token], unit: Unit, titled: Collection[int], names: NameLists) -> bool:
    """Whether a pronoun in a capital letter is a given name after a title: «президенти Алар Карис»."""
    word, after = tokens[unit.begin], tokens[unit.end : unit.end + 1]
    return unit.begin in titled and word.capital and word.lower in names.given and any(t.capital for t in after)


def _first(tokens: Sequence[Token], unit: Unit, names: NameLists) -> bool:
    """Whether a word in a capital letter is a given name before another capital."""
    word, after = tokens[unit.begin], tokens[unit.end : unit.end + 1]
    capital = word.capital and unit.end - unit.begin == 1 and any(t.capital and t.word and not _latin(t) for t in after)
    town = unit.kind == "place" and unit.reading is not None and not (unit.reading.case or unit.reading.attr)
    return capital and (unit.kind == "topic" or town or (unit.kind in _FIRST and word.lower in names.given))


def _latin(token: Token) -> bool:
    """Whether a word is no name beside one in Cyrillic: «министр Анкара S-400 системасынан …»."""
    return token.text[0].isascii()


def _last(tokens: Sequence[Token], unit: Unit, names: NameLists) -> bool:
    """Whether a word in a capital letter is a family name after a given name that follows a title.

    A state after a family name is none: «президенти Токаев Кыргызстанга келди».
    """
    given, word = tokens[unit.begin - 1], tokens[unit.begin]
    family = given.lower not in names.given and (given.lower in names.family or names.ending(given.lower))
    capital = word.capital and given.capital and given.word and unit.end - unit.begin == 1
    town = unit.kind == "place" and unit.reading is not None and (unit.reading.attr or unit.reading.case not in _NAMED)
    return capital and unit.kind != "country" and not (family or town)


def _surname(tokens: Sequence[Token], unit: Unit, titled: Collection[int], names: NameLists) -> bool:
    """Whether a word that is a title or an organisation elsewhere is a known family name: after a title and a given
    name, or two («министри Тереза Мария Вагнер»)."""
    first = next((i for i in (unit.begin - 1, unit.begin - 2) if i in titled), None)
    if first is None:
        return False
    word, before = tokens[unit.begin], tokens[first : unit.begin]
    stems = (word.lower, *(r.stem for r in word.readings if strippable(r)))
    capital = unit.end - unit.begin == 1 and word.capital and all(t.word and t.capital for t in before)
    capital = capital and not any(names.known(t.lower) for t in before[1:])  # «президент Владимир Путин Вагнерди»
    after = tokens[unit.end] if unit.end < len(tokens) else None
    last = after is None or not after.capital  # «элчиси Акылбек Султан»
    family = any(s in names.family or (last and s in names.given) for s in stems)
    return capital and tokens[first].lower in names.given and family


def _syllable(tokens: Sequence[Token], begin: int, unit: Unit) -> bool:
    """Whether a word is the second or third of three short ones that make a name after a title, if the second is
    something else elsewhere: «президент Чхве Сан Мокко»."""
    words = tokens[begin : begin + _THREE]
    inside = (
        unit.kind in _SYLLABLES
        and unit.end - unit.begin == 1
        and begin < unit.begin < begin + _THREE == begin + len(words)
    )
    short = inside and all(t.word and t.capital and not t.text.isupper() for t in words)
    return short and all(len(t.text) <= _SHORT + (t is words[-1]) * _CASE for t in words)


def _given(tokens: Sequence[Token], unit: Unit, names: NameLists) -> bool:
    token = tokens[unit.begin]
    if unit.end - unit.begin > 1 or not token.capital or token.lower not in names.given or unit.end >= len(tokens):
        return False
    after = tokens[unit.end]
    if after.lower in names.particles - names.common and tokens[min(unit.end + 1, len(tokens) - 1)].capital:
        return True  # «Султан бин Саад»
    if names.joined(after.text):
        return True  # «Султан аль-Харби»
    stems = (after.lower, *(r.stem for r in after.readings if strippable(r)))
    return after.word and after.capital and any(s in names.family or names.ending(s) for s in stems)
