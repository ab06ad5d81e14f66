"""Where a journey goes that names no place: to the gathering told of («анын ордуна министр учат», «ага X барды»)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kgraph.extract.frames.drafts import Draft
from kgraph.extract.frames.roles import Clause
from kgraph.extract.phrases.phrases import PLACES
from kgraph.extract.reference.discourse import Party
from kgraph.extract.syntax.clauses import Sentence
from kgraph.model import Actor

_TALKS = frozenset({"meeting", "summit", "cooperation"})
_GATHERING = "summit"
_REACH = 1
_AGO = 6  # sentences between talks and the word for the journey to them
_TALKING = frozenset({"meeting"})


def venue(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """The state where the gathering is held to which the clause says that somebody goes, unless it is his own."""
    if any(clause.phrases[k].kind in PLACES and clause.phrases[k].case == "Dat" for k in clause.left):
        return []
    if not _thither(clause):
        return []
    own = {p.side for _, p in have}
    spots = [d.spot.phrase for d in reversed(clause.state.drafts) if _near(clause, d) and d.spot is not None]
    for k in (*spots, *_held(clause)):
        side = _state(clause, k)
        if side is not None:
            return [Party(side=side, phrase=k, stated=False)] if side not in own else []
    return []


def _thither(clause: Clause) -> bool:
    """Whether words before the verb say that he goes there, or in somebody's place, or leads those who do."""
    words, begin = clause.page.words, clause.begin
    told = clause.tokens[begin : clause.match.anchor + 1]
    held = any(r.lemma in words.venues and r.case == "Dat" for t in told for r in t.readings)
    return held or any(t.lower in words.thither for t in told)


def _near(clause: Clause, draft: Draft) -> bool:
    return draft.rule.family in _TALKS and clause.sentence.index - draft.sentence <= _REACH


def _held(clause: Clause) -> list[int]:
    """Places of the sentence, and of the one before, where something is held: «Ереванда өтчү саммитке»."""
    page, found = clause.page, list[int]()
    for sentence in reversed(page.sentences[max(0, clause.sentence.index - _REACH) : clause.sentence.index + 1]):
        places = (k for k in page.within(sentence) if clause.phrases[k].kind in PLACES)
        found.extend(k for k in places if clause.phrases[k].case == "Loc" and _holds(clause, sentence, k))
    return found


def _holds(clause: Clause, sentence: Sentence, k: int) -> bool:
    """Whether a gathering is in a place: no verb but one of taking place stands between them, or follows the place
    («иш-чара 3-майда Ригада өтөт»)."""
    words, end = clause.page.words, clause.phrases[k].end
    nouns = (t.i for t in clause.tokens[end : sentence.end] if any(r.lemma in words.venues for r in t.readings))
    noun = next(nouns, None)
    verb = sentence.governor(end)
    if noun is None:
        before = clause.tokens[sentence.begin : clause.phrases[k].begin]
        told = any(r.lemma in words.venues and not r.case for t in before for r in t.readings)
        return told and verb is not None and verb.closes and verb.reading.lemma in words.passing
    return verb is None or verb.i >= noun or verb.reading.lemma in words.happening


def _state(clause: Clause, k: int) -> Actor | None:
    sides = clause.phrases[k].sides if k >= 0 else ()
    return sides[0] if len(sides) == 1 and sides[0].kind == "country" else None


def later(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """Where somebody does something on a journey whose noun names no place: «сапары учурунда Ташкентте жолукту»."""
    own = {p.side for _, p in have}
    told = clause.tokens[clause.match.anchor : clause.match.anchor + 2]
    if not any(t.lower in clause.page.words.during for t in told):
        return []
    for k in clause.within:
        phrase = clause.phrases[k]
        if phrase.begin > clause.match.anchor and phrase.kind in PLACES and phrase.case == "Loc" and not phrase.attr:
            side = _state(clause, k)
            return [Party(side=side, phrase=k, stated=False)] if side is not None and side not in own else []
    return []


def hosted(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """Who has just received others at the same ceremony: «Ушул эле күнү Y-тин элчисинин грамотасы кабыл алынды»."""
    last = clause.state.last(clause.match.rule.family)
    near = last is not None and clause.sentence.index - last.sentence <= _REACH
    return [replace(p, phrase=-1, stated=False) for p in last.of("target")] if last is not None and near else []


def bound(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """Where somebody goes for talks: «министр Индияга сүйлөшүүгө аттанды»."""
    reading, verb = clause.match.reading, clause.sentence.governor(clause.match.anchor + 1)
    aim = reading is not None and reading.case == "Dat" and verb is not None
    if verb is None or not aim or verb.reading.lemma not in clause.page.words.journeys:
        return []
    k = clause.place("Dat")
    side = _state(clause, k) if k is not None else None
    own = {p.side for _, p in have}
    return [Party(side=side)] if have and side is not None and side not in own else []


def spot(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """The state in which a place lies that the sentence names: «X-тан келген делегация Таласта майрамга катышты»."""
    own = {p.side for _, p in have}
    for k in clause.within:
        phrase = clause.phrases[k]
        inner = phrase.case == "Gen" and phrase.kind == "place"  # «Таластын Манас айылында»
        side = _state(clause, k) if phrase.kind in PLACES and (phrase.case == "Loc" or inner) else None
        if side is not None and side not in own:
            return [Party(side=side, stated=False)]
    return []


def session(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """Whose gathering was told of last, of which another session is told: an organisation, else the states."""
    last = clause.state.last(_GATHERING)
    parties = [p for _, p in last.parties if p.side is not None] if last is not None else []
    bodies = [p for p in parties if p.side is not None and p.side.kind == "org"]
    return list({p.side: replace(p.alone, phrase=-1, stated=False) for p in bodies or parties}.values())


def away(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """The foreign state in which he whose journey is named has just been at talks: «X Сеулда Y менен жолукту. X-тин
    сапары үч күнгө созулат»; not where the journey names a place of its own: «X-тин Нарынга сапары»."""
    if any(clause.phrases[k].kind in PLACES and clause.phrases[k].case == "Dat" for k in clause.left):
        return []
    going = [p for role, p in have if role == "source" and p.side is not None]
    for draft in reversed(clause.state.drafts):
        if draft.rule.family not in _TALKING or clause.sentence.index - draft.sentence > _AGO or draft.spot is None:
            continue
        host = Actor("country", draft.spot.country)
        took = {p.key for _, p in draft.parties}
        if going and host in draft.sides() and all(p.key in took and p.side != host for p in going):
            return [Party(side=host, stated=False)]
        return []
    return []
