"""Words that name no topic where they only tell how or where something is done, or whose relations in some field."""

from __future__ import annotations

from kgraph.extract.frames.page import Page
from kgraph.extract.lexicon.gazetteer import Unit
from kgraph.extract.syntax.tokens import Token

_MOOD = 6
_PAIR = frozenset({"pair", "country"})


def how(page: Page, unit: Unit) -> bool:
    """Whether a word only tells how or where something is done."""
    return _spoken(page, unit) or _site(page, unit) or _mood(page, unit)


def fielded(page: Page, n: int) -> bool:
    """Whether relations are those in fields just named: «соода жана энергетика тармактарындагы X-Y кызматташтыгы»."""
    unit = page.units[n]
    begin = unit.begin
    while n and page.units[n - 1].end == begin and page.units[n - 1].kind in _PAIR:
        n, begin = n - 1, page.units[n - 1].begin
    return begin > 0 and _field(page, page.tokens[begin - 1])


def _field(page: Page, token: Token) -> bool:
    """Whether a word says that something is in a field: «багыттардагы», «чөйрөсүндөгү»."""
    return any(r.attr and r.case == "Loc" and r.lemma in page.words.fields for r in token.readings)


def _mood(page: Page, unit: Unit) -> bool:
    """Whether a word only tells how talks went: «өз ара ишеним маанайында өттү», «ишкердик кырдаалда болду»."""
    ahead = page.tokens[unit.end : unit.end + _MOOD]
    mood = next((t for t in ahead if any(r.lemma in page.words.moods for r in t.readings)), None)
    if mood is None or not any(r.case == "Loc" and not r.attr for r in mood.readings):
        return False
    sentence = page.sentences[page.sentence_of(unit.begin)]
    verb = sentence.governor(mood.i)
    between = any(unit.end <= p.i < mood.i for p in sentence.predicates)
    return not between and verb is not None and verb.reading.lemma in page.words.passing


def _spoken(page: Page, unit: Unit) -> bool:
    """Whether a language is only that in which something is done: «орус тилинде окутулган мектеп»."""
    if unit.reading is None or not any(r.lemma in page.words.languages for r in page.tokens[unit.end - 1].readings):
        return False
    done = any(t.verb() is not None for t in page.tokens[unit.end : unit.end + 1])
    located = unit.reading.case == "Loc" and (unit.reading.attr or done)
    return located or unit.reading.case == "Abl"  # «кыргыз тилиндеги макала», «орус тилинен сынак»


def _site(page: Page, unit: Unit) -> bool:
    """Whether a word only says where something is done: «окуу борборунда машыгуу өттү», «тоолуу аймактарда»."""
    located = unit.reading is not None and unit.reading.case == "Loc" and not unit.reading.attr
    return located and any(r.lemma in page.words.premises for r in page.tokens[unit.end - 1].readings)
