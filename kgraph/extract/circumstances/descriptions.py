"""What participle describes the event at hand: «5-майда Минскиде өтө турган уюмдун кезектеги саммити»."""

from __future__ import annotations

from kgraph.extract.frames.roles import Clause
from kgraph.extract.frames.surroundings import attributes
from kgraph.extract.syntax.quotation import CLOSING, OPENING
from kgraph.extract.syntax.tokens import Token
from kgraph.language.morphology import Analysis

_BESIDE = 3
PAIRING = frozenset({"менен", "жана"})


def beside(clause: Clause, i: int) -> bool:
    """Whether a participle at ``i`` belongs to the trigger: «өтө турган уюмдун кезектеги саммити».

    A journey to what happens then happens then, too; an invitation to it does not.
    """
    reading = clause.match.reading
    near = _between(clause, i) <= _BESIDE
    if reading is not None and reading.pos == "VERB" and reading.form != "Vnoun":
        goal = clause.tokens[clause.match.begin - 1].readings
        named = any(r.case == "Dat" and _titled(clause, i, r, clause.match.begin - 1) for r in goal)
        return (near or named) and reading.lemma in clause.page.words.journeys
    return near or attributes(clause) <= i + 1 or _titled(clause, i, reading, clause.match.begin)


def _titled(clause: Clause, i: int, reading: Analysis | None, end: int) -> bool:
    """Whether all words from a participle to the noun at ``end`` name whose it is: «өтүүчү КМШ өкмөт башчылар кеңешинин
    жыйыны».

    A noun in no case belongs to one after it that is marked as somebody's, or is part of its name.
    """
    bare = False
    if reading is None or reading.pos != "NOUN":
        return False
    for token in clause.tokens[i + 1 : end]:
        if not token.word or not (owner := _owning(token) or _plain(token)):
            return False
        bare = owner == "bare" or (bare and owner != "owned")
    return not bare or bool(reading.owner)


def _owning(token: Token) -> str:
    """Whether a noun is in the genitive, ``owned`` by one before it or as a name alone; else an empty string."""
    genitives = [r for r in token.readings if r.case == "Gen" and r.pos != "VERB"]
    return "" if not genitives else "owned" if any(r.owner for r in genitives) else "name"


def _plain(token: Token) -> str:
    """Whether a word is ``bare``, without a case, or only describes another: «кезектеги», «кеңейтилген»; else empty."""
    if any(r.attr or r.pos == "ADJ" or (r.form == "Part" and not (r.case or r.owner)) for r in token.readings):
        return "attribute"
    plain = token.verb() is None or token.capital  # «Түштүк»
    return "bare" if plain and any(r.pos == "NOUN" and not r.case for r in token.readings) else ""


def begin(clause: Clause) -> int:
    """The token after the participle that describes the event, else that at which its attributes begin."""
    before = (p for p in reversed(clause.sentence.predicates) if p.i < clause.match.begin)
    described = (p.i + 1 for p in before if p.reading.form == "Part" and not (p.reading.case or p.reading.owner))
    first = next(described, None)
    if first is not None and _titled(clause, first - 1, clause.match.reading, clause.match.begin):
        return first
    return attributes(clause)


def _between(clause: Clause, i: int) -> int:
    """How many words stand between a participle and the trigger, without a title in quotation marks or its owners."""
    words = clause.tokens[i : _owned(clause)]
    opened = [n for n, t in enumerate(words) if t.text in OPENING]
    closed = [n for n, t in enumerate(words) if t.text in CLOSING]
    return len(words) - (closed[-1] - opened[0] + 1 if opened and closed and opened[0] < closed[-1] else 0)


def _owned(clause: Clause) -> int:
    """Where the owners of the trigger begin: «Владимир Путин менен Садыр Жапаровдун сүйлөшүүсү»."""
    first = clause.match.begin
    for k in reversed(clause.left):
        phrase, pair = clause.phrases[k], clause.tokens[first - 1].lower in PAIRING
        if (phrase.end == first and phrase.case == "Gen") or (pair and phrase.end == first - 1):
            first = phrase.begin
    return first
