"""One reading for each word: what the lexicon, the document and the names in it make most likely.

The analyser gives every reading that the suffixes allow, and the event reader asks all of them; a dictionary form and
a part of speech to show must be one.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from kgraph.extract.lexicon.forms import Lexicon, shape
from kgraph.extract.lexicon.gazetteer import Unit
from kgraph.extract.names.lists import NameLists
from kgraph.extract.names.nominatives import nominative
from kgraph.extract.names.personal import NameUnit
from kgraph.extract.syntax.clauses import verb_reading
from kgraph.extract.syntax.tokens import Token
from kgraph.language.morphology import Analysis

_PROPER = frozenset({"country", "place", "org", "adjective", "national"})
_DEVERBAL = re.compile("(?:уу|үү|оо|өө)ч[уү]$|[ыиуү]ш$")
_COUNTED = re.compile(r"(\d[\d.,-]*-)([^\W\d_]{3,})$")
_SYMBOLS = frozenset("%№$€₽+=")


@dataclass(frozen=True, slots=True)
class Context:
    """What is known around a token.

    ``written`` are the words of the document in lower case, ``last`` tells that no word follows in the clause,
    ``proper`` that capital letters mark a name, ``name`` is the reading that a name around the token gives it.
    """

    lexicon: Lexicon
    written: frozenset[str] = frozenset()
    last: bool = False
    proper: bool = False
    name: Analysis | None = None


def best(token: Token, context: Context) -> Analysis:
    """The most likely reading of a token; its ``pos`` is that of Universal Dependencies.

    >>> from kgraph.extract.lexicon.forms import lexicon
    >>> from kgraph.extract.syntax.tokens import tokenise
    >>> from kgraph.language import load
    >>> words = Context(lexicon(load("ky")))
    >>> found = [best(t, words) for t in tokenise("министрлигинин өкүлү жолугушту .", load("ky"))]
    >>> [(a.lemma, a.pos, a.case) for a in found]
    [('министрлик', 'NOUN', 'Gen'), ('өкүл', 'NOUN', ''), ('жолук', 'VERB', ''), ('.', 'PUNCT', '')]
    """
    if context.name is not None:
        return context.name
    if not token.word:
        return _number(token, context) if token.text[0].isdigit() else _sign(token)
    if (closed := context.lexicon.closed.get(token.lower)) is not None:
        return closed
    noun = _noun(token, context)
    verb = verb_reading(token)
    if verb is None or _nominal(noun, verb, context):
        return replace(noun, pos="PROPN") if context.proper else noun
    return _deverbal(token, verb) or verb


def _nominal(noun: Analysis, verb: Analysis, context: Context) -> bool:
    """Whether a noun is more likely than a verb of the same form."""
    if context.proper or (verb.mood == "Int" and not verb.finite and not context.last):
        return True
    known = noun.lemma in context.lexicon.homographs or bool(context.lexicon.form(noun))
    return known and not (verb.finite and context.last)


def _deverbal(token: Token, verb: Analysis) -> Analysis | None:
    """Nouns made of verbs: төлөөчүлөр is төлөөчү, курулушу is курулуш; those in -уу stay verbs."""
    said = (verb.case, verb.number, verb.owner, verb.attr)
    nouns = (r for r in token.readings if r.pos == "NOUN" and (r.case, r.number, r.owner, r.attr) == said)
    return next((r for r in nouns if _DEVERBAL.search(r.stem)), None)


def _noun(token: Token, context: Context) -> Analysis:
    """The best of the nominal readings; of equal ones that with the shortest stem, in its dictionary form."""
    readings = [r for r in token.readings if r.pos == "NOUN"]
    if not readings:
        return Analysis(token.lower, "NOUN", token.lower)
    chosen = max(reversed(readings), key=lambda r: _inflection(r, context) + _stem(r, token.lower, context))
    return replace(chosen, lemma=context.lexicon.form(chosen) or chosen.lemma)


def _inflection(reading: Analysis, context: Context) -> float:
    """How likely the suffixes are in news: cases, plurals and «his» often, «my» and «like» hardly ever."""
    score = {"": 0.0, "Equ": -5.0}.get(reading.case, 2.0) + 0.5 * reading.attr
    score += 2.0 * bool(reading.number) - 6.0 * reading.pronominal
    if reading.owner:
        score += 1.2 if reading.owner == "3" else -7.0
        score -= 1.4 * (reading.case == "Acc")
        score -= 2.0 * (context.proper and not context.lexicon.form(reading))
    return score


def _stem(reading: Analysis, word: str, context: Context) -> float:
    """How likely the stem is: a known word, a word that stands in the document, else by its sound."""
    if form := context.lexicon.form(reading):
        return 6.0 if form == reading.lemma else 5.0
    return shape(reading, word) + 3.0 * (reading.stem != word and reading.lemma in context.written)


def _number(token: Token, context: Context) -> Analysis:
    """Numbers, with an ending (8ден) or with the noun that they count (2021-жылдын)."""
    if token.readings:
        return replace(token.readings[0], pos="NUM")
    if (counted := _COUNTED.match(token.lower)) is None:
        return Analysis(token.lower, "NUM", token.lower)
    number, word = counted.groups()
    noun = _noun(replace(token, lower=word, readings=context.lexicon.language.analyse(word)), context)
    return replace(noun, lemma=number + noun.lemma, stem=number + noun.stem)


def _sign(token: Token) -> Analysis:
    return Analysis(token.lower, "SYM" if token.text in _SYMBOLS else "PUNCT", token.lower)


def auxiliaries(found: Sequence[Analysis], lemmas: Collection[str]) -> Iterator[Analysis]:
    """The readings of a document in turn; verbs that carry the tense of a converb before them become auxiliaries."""
    before = ""
    for reading in found:
        follows = before in ("Conv", "Part") and reading.pos == "VERB" and reading.lemma in lemmas
        yield replace(reading, pos="AUX") if follows else reading
        before = reading.form if reading.pos == "VERB" and not reading.case else ""


def contexts(
    tokens: Sequence[Token], units: Sequence[Unit], found: Sequence[NameUnit], lists: NameLists, words: Lexicon
) -> Iterator[Context]:
    """The context of each token of a document in turn; ``found`` are the personal names in it."""
    written = frozenset(t.lower for t in tokens if t.word)
    capital = frozenset(t.lower for t in tokens if t.word and t.capital)
    names = dict(_named(tokens, units, found, capital, lists))
    for i in range(len(tokens)):
        last = i + 1 == len(tokens) or not tokens[i + 1].word
        yield Context(words, written, last, _proper(tokens, i, lists), names.get(i))


def _proper(tokens: Sequence[Token], i: int, lists: NameLists) -> bool:
    """Whether a word is a name by its capital letters: an abbreviation, a capital inside a sentence, a listed name."""
    token = tokens[i]
    inside = i > 0 and (tokens[i - 1].word or tokens[i - 1].text[0].isdigit())
    listed = token.lower in lists.given or token.lower in lists.family
    return token.text[1:2].isupper() or (token.capital and (inside or listed))


def _named(
    tokens: Sequence[Token], units: Sequence[Unit], found: Sequence[NameUnit], capital: frozenset[str], lists: NameLists
) -> Iterator[tuple[int, Analysis]]:
    """What names say of their tokens: the gazetteer's reading of a word, the nominative of a personal name."""
    for unit in units:
        if unit.kind in _PROPER and unit.reading is not None and unit.end - unit.begin == 1 and tokens[unit.begin].word:
            yield unit.begin, replace(unit.reading, pos="PROPN")
        for i in range(unit.begin, unit.end - 1) if unit.kind in ("place", "country") else ():
            if tokens[i].capital:
                yield i, Analysis(tokens[i].lower, "PROPN", tokens[i].lower, True)
    for name in found:
        for i in range(name.begin, name.end - 1):
            yield i, Analysis(tokens[i].lower, "PROPN", tokens[i].lower, True)
        word, case = nominative(tokens[name.end - 1], capital, lists)
        yield name.end - 1, Analysis(word.lower(), "PROPN", word.lower(), True, case)
