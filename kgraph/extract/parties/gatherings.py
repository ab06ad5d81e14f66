"""Who takes part in a gathering that is only spoken of: «тараптар ШКУнун саммитине даярдыкты талкуулашты»."""

from __future__ import annotations

from collections.abc import Collection

from kgraph.extract.frames.positions import positions
from kgraph.extract.frames.roles import Clause
from kgraph.extract.parties.fillers import distinct, merged
from kgraph.extract.parties.slots import Cast

_OBLIQUE = frozenset({"Gen", "Dat", "Acc"})
_NEAR = 4
_ACTUAL, _POSSIBLE = "actual", "possible"


def attended(clause: Clause, parties: Cast, modality: str, frames: Collection[str]) -> Cast:
    """The parties of a gathering, if it is to come without persons who only speak of it or are named around it."""
    parties = _hosted(clause, parties)
    return parties if modality == _ACTUAL else _ahead(clause, parties, _matter(clause, modality == _POSSIBLE, frames))


def _ahead(clause: Clause, parties: Cast, matter: bool) -> Cast:
    speaking = set(positions(clause, "subject")) if matter else set()
    if any(p.phrase not in speaking and p.side is not None and p.side.kind == "org" for _, p in parties):
        parties = [(role, p) for role, p in parties if p.phrase not in speaking]
    asked = clause.invited()
    present = [p for _, p in parties if p.phrase in clause.within and p.phrase not in speaking and not asked]
    told = [(role, p if p in present else p.unnamed) for role, p in parties]
    return distinct(clause, told)


def _hosted(clause: Clause, parties: Cast) -> Cast:
    """The parties of a gathering held while somebody is on a journey, who need not be there: «X-тин сапары учурунда
    бизнес-форум өтөт» brings together the two states."""
    away = {k for k in clause.left() if _travels(clause, k)}
    return merged(clause, [(role, p.unnamed if p.phrase in away else p) for role, p in parties])


def _travels(clause: Clause, k: int) -> bool:
    """Whether a genitive owns a journey that is only the occasion of something else: «X-тин сапары учурунда»."""
    phrase, words = clause.phrases[k], clause.page.words
    after = clause.tokens[phrase.end : min(phrase.end + _NEAR, clause.match.begin)]
    trips = [n for n, t in enumerate(after) if any(r.lemma in words.trips for r in t.readings)]
    frame = after[trips[0] + 1 : trips[0] + 2] if trips else ()
    return phrase.case == "Gen" and any(t.lower in words.concluding | words.staging for t in frame)


def _matter(clause: Clause, possible: bool, frames: Collection[str]) -> bool:
    """Whether the verb does not tell that its subject takes part: «саммитине даярдыкты талкуулады»."""
    reading, words = clause.match.reading, clause.page.words
    verb = clause.sentence.governor(clause.match.anchor + 1)
    if reading is None or reading.pos != "NOUN" or reading.case not in _OBLIQUE or verb is None:
        return False
    if any(t.lower in frames for t in clause.ahead(1)):
        return False
    coming = words.attending | words.motion | words.journeys | words.hosting
    return possible or verb.reading.lemma not in coming
