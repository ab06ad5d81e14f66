"""What the words that follow a verb or a noun of action tell of it: planned, expected, possible, begun."""

from __future__ import annotations

from kgraph.extract.circumstances.passages import Passage
from kgraph.extract.circumstances.tenses import ACTUAL, DENIED, PLANNED, POSSIBLE, tense
from kgraph.extract.syntax.clauses import Predicate
from kgraph.extract.syntax.tokens import following

_DECIDED = 3
_AHEAD = 8
_AND = frozenset({"жана", ","})


def after(passage: Passage, i: int, default: str) -> str:
    """Cue words that follow in the same clause: планда-, күт-, мүмкүн, керек …"""
    if passage.cues.settles(passage.tokens, i) or passage.cues.fixes(passage.tokens, i + 1):
        return PLANNED
    if passage.cues.weighs(passage.tokens, i) or passage.cues.intends(passage.tokens, i):
        return POSSIBLE
    if _paired(passage, i):
        return default
    closing = passage.sentence.closing(i + 1)
    end = min(closing.i + 2 if closing else passage.sentence.end, i + 1 + _AHEAD, passage.sentence.end)
    for j in range(i + 1, end):
        reading = passage.reading(j)
        lemmas = {r.lemma for r in passage.tokens[j].readings} | {passage.tokens[j].lower}
        decided = (j <= i + _DECIDED and lemmas & passage.cues.decisions) or passage.cues.sets(
            passage.tokens, j, lemmas
        )
        if reading is not None and reading.lemma in passage.cues.intending and "Pass" not in reading.voice:
            return POSSIBLE
        if decided or (reading is not None and reading.lemma in passage.cues.planned):
            undone = reading is not None and (reading.negative or passage.cues.denies(passage.tokens, j))
            return DENIED if undone and not decided else PLANNED
        if lemmas & passage.cues.prepared and not (closing and closing.reading.lemma in passage.cues.reports):
            return PLANNED
        if (reading is not None and reading.lemma in passage.cues.possible) or lemmas & passage.cues.possible_words:
            return POSSIBLE
        if passage.tokens[j].text == ";":
            break
    return PLANNED if closing and _expected(passage, i, closing) else default


def _paired(passage: Passage, i: int) -> bool:
    """Whether something else is said beside what is at ``i``: «баалай турганын жана (баалай турганын, …) даяр экенин
    айтты»."""
    verb = passage.sentence.at(i)
    said = verb is not None and (verb.reading.form, verb.reading.case) == ("Part", "Acc")
    return said and following(passage.tokens, i) in _AND


def _expected(passage: Passage, i: int, closing: Predicate) -> bool:
    """Whether only nouns of action stand before the verb that closes: «өтүшү, … жолугушуусу күтүлөт»."""
    between = [p.reading.form for p in passage.sentence.predicates if i < p.i < closing.i]
    settled = bool(between) and closing.reading.lemma in passage.cues.settling
    return (settled or closing.reading.lemma in passage.cues.planned) and all(form == "Vnoun" for form in between)


def looks_ahead(passage: Passage, i: int) -> bool:
    """Whether «турган» makes a time to come: «бере турган», «бере турган болду», but «кармалып турган»."""
    if any(p.i == i and p.reading.lemma in passage.cues.deciding for p in passage.sentence.predicates):
        i -= 1
    lasts = any(
        p.i == i - 1 and (p.reading.form, p.reading.tense) == ("Conv", "Past") for p in passage.sentence.predicates
    )
    return passage.tokens[i].lower in passage.cues.ahead and not lasts


def phase(passage: Passage, i: int, present: str) -> str:
    """By the verb that says that an action begins or ends: «куруу быйыл башталат»; else actual."""
    closing = passage.sentence.closing(i + 1)
    if closing is None or closing.reading.lemma not in passage.cues.phases:
        return ACTUAL
    return tense(closing.reading, present)
