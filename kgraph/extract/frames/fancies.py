"""Acts that happen only in somebody's head: thought up, wished for, feared, asked about, told by rumours; and what is
no news: goods that go on year by year, acts of another century."""

from __future__ import annotations

from kgraph.extract.frames.roles import Clause
from kgraph.extract.syntax.tokens import following
from kgraph.language.morphology import Analysis

_CONDITION, _INTENDED = "Cnd", "Int"
_SAID = "деп"
_WARNING = "threat"  # names what will follow a condition
_CALLED = "деген"
_NEAR = 3
_LAST = 20  # century
_GOODS = "delivery"
_SEVERED = frozenset({",", "же", "деп", "деген"})


def fancied(clause: Clause) -> bool:
    """Whether the words around a trigger say that nobody has done, does or plans what it tells of."""
    found = _verb(clause)
    if found is None:
        return False
    last, chained = clause.sentence.chained(*found, clause.auxiliaries)
    if _supposed(clause, last, chained) or _unreal(clause, last, chained) or _rumoured(clause, last):
        return True
    return _asked(clause, last, chained) or _thought(clause, last, chained)


def _verb(clause: Clause) -> tuple[int, Analysis] | None:
    """The verb of a trigger, or the one right after a noun: «сүйлөшүү өткөрсө»."""
    reading = clause.match.reading
    if reading is not None and reading.pos == "VERB" and (reading.form != "Vnoun" or reading.owner):
        return clause.match.anchor, reading
    verb = clause.sentence.governor(clause.match.anchor + 1)
    near = verb is not None and verb.i - clause.match.anchor <= _NEAR
    return (verb.i, verb.reading) if verb is not None and near else None


def _supposed(clause: Clause, last: int, verb: Analysis) -> bool:
    """Whether it is a condition that somebody thinks up («эгер X Y-ке сокку урса, баа өсөт», «X макулдашпаса, …») or a
    wish («X чек араны ачса экен»)."""
    if verb.mood != _CONDITION or clause.match.rule.family == _WARNING:
        return False
    words, before = clause.page.words, clause.tokens[clause.sentence.begin : clause.match.begin]
    wished = following(clause.tokens, last) in words.wishful
    return verb.negative or wished or any(t.lower in words.supposing for t in before)


def _unreal(clause: Clause, last: int, verb: Analysis) -> bool:
    """Whether a condition that does not hold, or what would follow from it, is told: «баа өспөсө, X санкция салмак»."""
    main = next((p for p in reversed(clause.sentence.predicates) if p.closes), None)
    if main is None or main.reading.mood != _INTENDED or main.reading.form != "Fin":
        return False
    conditions = [p.i for p in clause.sentence.predicates if p.reading.mood == _CONDITION]
    return verb.mood == _CONDITION or (main.i == last and any(i < clause.match.begin for i in conditions))


def _asked(clause: Clause, last: int, verb: Analysis) -> bool:
    """Whether the sentence only asks if it happens: «X келишимге кол коёбу же жокпу, белгисиз»."""
    asks = clause.tokens[last].lower.endswith(clause.page.words.queries) and verb.form in ("Fin", "Conv", "Part")
    return asks and following(clause.tokens, last) in _SEVERED


def _thought(clause: Clause, last: int, verb: Analysis) -> bool:
    """Whether it is only what somebody fears, guesses or wishes: «X Y-ке кол салат деп чочулашат»."""
    words, reading = clause.page.words, clause.match.reading
    closing = clause.sentence.closing(last)
    named = reading is None or reading.pos != "VERB"  # «декларация өнөктөштүктү бекемдейт деп ишенет»
    named = named and clause.sentence.at(clause.match.anchor + 1) is None
    if clause.match.rule.speech or named or closing is None or (verb.tense == "Past" and closing.i == last):
        return False
    after = clause.tokens[closing.i + 1 : closing.i + 3]
    said = len(after) > 1 and after[0].lower == _SAID and any(r.lemma in words.guessing for r in after[1].readings)
    return said and closing.reading.tense != "Past"


def habitual(clause: Clause) -> bool:
    """Whether goods are what goes on year by year: «жылына 2 миллиард куб метр газ сатып алат»."""
    if clause.match.rule.type != _GOODS:
        return False
    before = (t.lower for t in clause.tokens[clause.sentence.begin : clause.match.anchor])
    return any(word in clause.page.words.recurring for word in before)


def averted(clause: Clause) -> bool:
    """Whether a fight is only what shall not come about: «согуш болбошун каалайт»."""
    reading, after = clause.match.reading, clause.ahead(1)
    if clause.match.rule.family != "conflict" or not after or (reading is not None and reading.pos == "VERB"):
        return False
    verb = after[0].verb()
    return verb is not None and verb.negative and (verb.form == "Vnoun" or verb.mood == "Imp")


def _rumoured(clause: Clause, last: int) -> bool:
    """Whether only a rumour has it: «X чек араны жабат деген ушак тарады», «X Y-ке барыптыр имиш»."""
    words, after = clause.page.words, clause.tokens[last + 1 : clause.sentence.end][:_NEAR]
    said = next((n for n, t in enumerate(after) if t.lower == _CALLED), None)
    named = after[said + 1 :] if said is not None else ()
    return any(t.means(words.hearsay) for t in (*after[:1], *named))


def historic(clause: Clause) -> bool:
    """Whether an act is of a century before the last: «19-кылымда X Y менен согушкан», «XIX кылымда»."""
    verbs = (p.i for p in clause.sentence.predicates)
    begin = max((i + 1 for i in verbs if i < clause.match.begin), default=clause.sentence.begin)
    return any(_bygone(clause, i) for i in range(begin, clause.match.begin))


def _bygone(clause: Clause, i: int) -> bool:
    number, _, century = clause.tokens[i].lower.rpartition("-")
    if century not in clause.page.words.centuries:
        return False
    if number:
        return number.isdigit() and int(number) < _LAST
    before = clause.tokens[i - 1].text if i else ""
    return before.isascii() and before.isupper() and not before.startswith("XX")
