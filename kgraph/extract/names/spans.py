"""Where a name begins and ends in a run of capitalised words: no opening of a sentence, no name of somebody else."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Sequence

from kgraph.extract.names.lists import NameLists
from kgraph.extract.names.nominatives import strippable
from kgraph.extract.syntax.quotation import CLOSING, OPENING
from kgraph.extract.syntax.tokens import Token, initial

_SHORTEST_FAMILY = 4  # of those before which another name may begin: «Пак Кын Хе» is one
EASTERN = 3  # words of names with the family name first, which is short
_SHORT = 4
_LONGEST_EASTERN = 6
_LINKS = frozenset({"жана", "менен"})
_CASE = 3  # letters of a case ending
_SHORTEST_UNSEEN = 5  # of those without a case ending after one word, if no list has them


def trimmed(
    tokens: Sequence[Token], begin: int, end: int, starts: Collection[int], names: NameLists, common: frozenset[str]
) -> int:
    """The run without leading words that are capitalised only because a sentence begins there."""
    while begin < end:
        lower = tokens[begin].lower
        first = begin in starts and not (lower in names.given or lower in names.told or initial(tokens[begin].text))
        opening = first and (tokens[begin].verb() is not None or lower in common or _opens(tokens, begin, end, names))
        rank = lower in names.ranks and begin + 2 < end  # «шейх Тамим бин Хамад», not «Шейх Хасина»
        rank = rank and (tokens[begin + 1].capital or not tokens[begin].capital)  # nor «Султан бин Хамад»
        paper = any(r.lemma in names.papers and r.pos == "NOUN" for r in tokens[begin].readings)  # «Меморандумга»
        stop = lower in names.stop and not (lower in names.given and lower in names.common)  # «Алар Карис»
        if stop or paper or rank or opening or (lower in names.sons and not tokens[begin].capital):
            begin += 1
        else:
            break
    return begin


def website(tokens: Sequence[Token], end: int) -> bool:
    """Whether the name of a page of the web goes on at ``end``: «Kaktus.media»."""
    dot = end < len(tokens) - 1 and tokens[end].text == "." and tokens[end].begin == tokens[end - 1].end
    latin = tokens[end - 1].word and tokens[end - 1].text[0].isascii()
    return dot and latin and tokens[end + 1].begin == tokens[end].end


def sited(tokens: Sequence[Token], names: NameLists) -> frozenset[int]:
    """The words of no known name that the noun after them makes a place's: «Николас Перес Кариб деңизинде …», also
    one of two: «мамлекет башчысы Нафталан жана Тертер райондоруна барды»; and «Ардак» in «Ардак кароолдун»."""
    found = {
        word.i
        for word, noun in itertools.pairwise(tokens)
        if _phrase(word, noun, names)
        or (_unknown(word, names) and _site(noun, names) and not any(r.case for r in word.readings))
    }
    for word, link, other, noun in zip(tokens, tokens[1:], tokens[2:], tokens[3:], strict=False):
        several = link.lower in _LINKS and other.capital and any(r.number == "Plur" for r in noun.readings)
        if several and _unknown(word, names) and _site(noun, names):
            found.add(word.i)
    return frozenset(found)


def _phrase(word: Token, noun: Token, names: NameLists) -> bool:
    """Whether two words are no name, though the first has a capital letter: «Ардак кароол»."""
    return word.lower in names.phrases and noun.means(names.phrases[word.lower])


def _unknown(word: Token, names: NameLists) -> bool:
    """Whether a word in a capital letter is in no list of names."""
    return word.capital and not names.known(word.lower)


def _site(noun: Token, names: NameLists) -> bool:
    """Whether a word is a noun for a place, of which it is told what it is called."""
    owned = (r for r in noun.readings if r.pos == "NOUN" and r.owner == "3")
    return not noun.capital and any(r.lemma in names.places for r in owned)


def entitling(tokens: Sequence[Token], begin: int, end: int, names: NameLists) -> bool:
    """Whether words in quotation marks name a place: «“Чынгыз Айтматов” паркында», or words what something is called
    after: «Чынгыз Айтматов атындагы университетте»."""
    closed = end + 1 < len(tokens) and tokens[end].text in CLOSING
    quoted = closed and begin > 0 and tokens[begin - 1].text in OPENING
    after = tokens[end + closed] if end + closed < len(tokens) else None
    if after is not None and after.lower in names.namesakes:
        return True
    return quoted and any(r.lemma in names.places and r.owner == "3" for r in tokens[end + 1].readings)


def namesake(tokens: Sequence[Token], begin: int, end: int, names: NameLists) -> bool:
    """Whether something is called after who is named: «“Ислам Каримов” атындагы аэропортто», or a name of no family
    name stands before a place: «Хазрати Имам комплексин»."""
    if entitling(tokens, begin, end, names):
        return True
    site = end < len(tokens) and _site(tokens[end], names)
    return site and end - begin > 1 and not any(_surname(t, names) for t in tokens[begin:end])


def _opens(tokens: Sequence[Token], begin: int, end: int, names: NameLists) -> bool:
    """Whether a word only opens the sentence: «Учурда Асан Асанов», «Юрист Асан Асанов», «Кийин Асанов»."""
    word = tokens[begin]
    stems = (word.lower, *(r.stem for r in word.readings if strippable(r)))
    family = word.lower in names.family or any(names.strong(s) for s in stems)
    if begin + 1 >= end or word.text.isupper() or word.lower in names.given or family:
        return False
    after = tokens[begin + 1]
    if end - begin > 2 and any(r.number == "Plur" and not r.owner for r in word.readings):
        return True  # «Эксперттер Лю Цзяньмин жана Ван Линь», «Каттарды Ван Линь алып келди»
    if initial(after.text) or after.lower in names.given:
        return begin + 2 < end and tokens[begin + 2].capital
    if names.ending(word.lower):
        return word.lower in names.common
    return word.lower in names.common or any(r.case in ("Loc", "Dat", "Abl") for r in word.readings)


def cut(tokens: Sequence[Token], begin: int, end: int, names: NameLists) -> int:
    """Where a run of capitals ends as a name: given and family name are complete before another family name."""
    words = [t.lower for t in tokens[begin:end]]
    for i in range(begin, end - 1):
        if words[i - begin] in names.sons and (i - begin > 1 or (i > begin and _surname(tokens[i + 1], names))):
            return i + 1  # «Айгүл Асан кызы Таврия аймагына …», «Тургунбек уулу Гафарованы …»
        if _inflected(tokens[i], names, i - begin) or _another(tokens, begin, i):
            return i + 1
        official = i == begin and len(words) > 2 and (words[2].endswith(names.patronymics) or words[2] in names.sons)
        whole = official or _middle(words, i - begin, names) or _eastern(words, names)
        if _complete(tokens[i].lower, tokens[i + 1], names, i - begin) and not whole:
            return i + 1
        if i == begin + 1 and _two(words, names):
            return i + 1
    second = words[1] if len(words) > 2 else ""
    if words[0] not in names.given or not names.known(second) or second in names.given:
        return end
    inside = words[2].endswith(names.patronymics) or words[2] in names.sons or words[2] in names.particles
    whole = inside or second.endswith(names.patronymics) or _middle(words, 1, names)
    return end if whole else begin + 2


def _two(words: Sequence[str], names: NameLists) -> bool:
    """Whether four words are two given names, each with a family name: «Пабло Рохас Диего Саласты»."""
    given = [w in names.given and w not in names.family for w in words]
    inside = names.sons | names.particles | names.ranks
    return given == [True, False, True, False] and inside.isdisjoint(words)


def _surname(token: Token, names: NameLists) -> bool:
    """Whether a word is a family name by its ending, or in a list: no given name."""
    stems = {token.lower, *(r.stem for r in token.readings if strippable(r))}
    return any(names.strong(s) or s in names.family for s in stems) and token.lower not in names.given


def _eastern(words: Sequence[str], names: NameLists) -> bool:
    """Whether short words are a family name and given names: «Сунь Вэйдун», «Данг Минь Хой», «Данг Минь Хойдун»."""
    short = len(words) == 2 or (len(words) == 3 and all(len(w) <= _LONGEST_EASTERN for w in words[:-1]))
    short = short and len(words[-1]) <= _LONGEST_EASTERN + (_CASE if len(words) > 2 else len(words[-1]))
    return short and not names.ending(words[0]) and words[1] in names.given


def _middle(words: Sequence[str], n: int, names: NameLists) -> bool:
    """Whether a word can be the second of three that make a name: «Али Багери Кани», «Бирендра Сингх Ядав»."""
    return len(words) == 3 and n == 1 and not names.ending(words[n])


def _complete(word: str, after: Token, names: NameLists, place: int) -> bool:
    """Whether a family name is followed by somebody else's name: «Путин Садыр Жапаровду», «Путин Жапаровду».

    What only ends like one is one after a given name (``place`` counts the words before): not «Робин Вагнер».
    """
    if len(word) < _SHORTEST_FAMILY or word.endswith(names.patronymics):
        return False
    ends = names.ending(word) if place else names.strong(word)
    family = (ends or word in names.family) and word not in names.given
    if family and after.lower in names.given and after.lower not in names.family:
        return True
    stems = {after.lower, *(r.stem for r in after.readings if strippable(r))}
    both = names.ending(word) or word in names.officials
    sure = any(names.strong(s) or (s in names.family and (names.ending(word) or names.ending(s))) for s in stems)
    sure = sure or (both and not stems.isdisjoint(names.officials))  # «Трамп Макронду»
    return word in names.family and word not in names.given and sure


def _another(tokens: Sequence[Token], begin: int, i: int) -> bool:
    """Whether the initials of somebody else follow a word: «Ж.М.Кулубаев С.В.Лавровду», «Асан Үсөнов С.Лавровду»."""
    plain = not initial(tokens[i].text) and initial(tokens[i + 1].text)
    return plain and (i > begin or initial(tokens[begin].text))


def _inflected(token: Token, names: NameLists, place: int) -> bool:
    """Whether a word is a family name with a case ending: a name ends there.

    It is a known one or, after a given name (``place`` counts the words before), one long enough.
    """
    cased = [r for r in token.readings if strippable(r) and r.case != "Loc"]
    stems = [r.stem for r in cased if place or r.case != "Abl" or len(r.stem) >= _SHORTEST_FAMILY]  # not «Гордан»
    if any(names.strong(s) for s in stems):
        return not names.strong(token.lower)
    if names.known(token.lower):
        return False
    listed = any(names.ending(s) or s in names.family for s in stems)
    return listed or (place > 0 and any(len(s) > _SHORTEST_UNSEEN - place for s in stems))


def eastern(word: str, names: NameLists) -> bool:
    """Whether a word in lower case is a family name that stands first."""
    return len(word) <= _SHORT and word in names.family and not names.ending(word)


def family_first(words: Sequence[str], names: NameLists) -> bool:
    """Whether a full name has its family name first: «Си Цзиньпин»."""
    full = 1 < len(words) <= EASTERN and not any(initial(w) for w in words)
    return full and words[0].lower() not in names.given and eastern(words[0].lower(), names)


def called_by_given(found: Sequence[Sequence[str]], names: NameLists) -> frozenset[str]:
    """Given names, in lower case, of those without a family name proper, whom the press calls by the given name alone:
    «Анвар» of «Анвар Ибрагим», «Прабово» of «Прабово Субианто», but not «Асан» of «Асан Асанов»."""
    named = [[word.lower() for word in words] for words in found if len(words) > 1]
    named = [words for words in named if len(words[0]) >= _SHORTEST_UNSEEN and not names.strong(words[-1])]
    return frozenset(words[0] for words in named if {w[-1] for w in named if w[0] == words[0]} == {words[-1]})


def bearers(found: Sequence[Sequence[str]]) -> dict[str, frozenset[frozenset[str]]]:
    """The other words of each of the full names ``found``, by the family name in which it ends."""
    others: dict[str, frozenset[frozenset[str]]] = {}
    for *rest, family in ([word.lower() for word in words] for words in found if len(words) > 1):
        if len(family) >= _SHORTEST_FAMILY:
            others[family] = others.get(family, frozenset()) | {frozenset(rest)}
    return others


def parted(tokens: Sequence[Token], begin: int, i: int, names: NameLists) -> bool:
    """Whether word ``i`` is the inflected family name of somebody told of before, or in office, after a full name that
    shares no word with his: «президент Лула да Силва Мадурого чалды» where Николас Мадуро has been named, «министр
    Халвар Дален Макронду айыптады»."""
    before = {t.lower for t in tokens[begin:i]}
    stems = [r.stem for r in tokens[i].readings if strippable(r) and r.case]
    told = any(before.isdisjoint(others) for stem in stems for others in names.bearers.get(stem, ()))
    plain = before.isdisjoint(names.sons | names.particles)
    return i - begin > 1 and (told or (plain and any(_foreign(before, names.holders.get(s, ())) for s in stems)))


def _foreign(before: Collection[str], holders: Collection[frozenset[str]]) -> bool:
    """Whether words belong to the name of nobody in office who has a family name that some have."""
    return bool(holders) and all(others.isdisjoint(before) for others in holders)
