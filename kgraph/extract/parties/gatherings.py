"""Who takes part in a gathering that is only spoken of: «тараптар ШКУнун саммитине даярдыкты талкуулашты»."""

from __future__ import annotations

from collections.abc import Collection

from kgraph.extract.frames.positions import positions
from kgraph.extract.frames.roles import Clause
from kgraph.extract.parties.fillers import distinct, merged
from kgraph.extract.parties.referents import resolve
from kgraph.extract.parties.slots import Cast
from kgraph.extract.reference.discourse import Party

_OBLIQUE = frozenset({"Gen", "Dat", "Acc"})
_NEAR = 4
_BESIDE = 1
_ACTUAL, _POSSIBLE = "actual", "possible"


def at_gathering(clause: Clause, parties: Cast, modality: str, frames: Collection[str]) -> Cast:
    """The parties of a gathering, if it is to come without persons who only speak of it or are named around it."""
    parties = _without_guests(clause, _joined_by(clause, _hosted(clause, parties)))
    return parties if modality == _ACTUAL else _ahead(clause, parties, _matter(clause, modality == _POSSIBLE, frames))


def _joined_by(clause: Clause, parties: Cast) -> Cast:
    """The parties of a gathering with the guests who have come to it, whom somebody else meets: «X саммитке катышуу
    үчүн келген Y-ти кабыл алды»."""
    guests = [p for k in _arrived(clause) for p in resolve(clause, k)]
    if not guests:
        return parties
    hosts = set(positions(clause, "subject"))
    told = [(role, p.alone if p.phrase in hosts else p) for role, p in parties]
    return distinct(clause, [*told, *(("participant", p) for p in guests)])


def _arrived(clause: Clause) -> tuple[int, ...]:
    """The guests right after a participle of coming to the gathering: «жыйынга катышуу үчүн келген министр X»."""
    reading, words = clause.match.reading, clause.page.words
    if reading is None or reading.case != "Dat":
        return ()
    verbs = [p for p in clause.sentence.predicates if p.i > clause.match.anchor]
    came = next((p for p in verbs if p.reading.form == "Part" and not p.reading.case), None)
    if came is None or came.reading.lemma not in words.coming or any(p.closes for p in verbs if p.i <= came.i):
        return ()
    after = [k for k in clause.within if 0 <= clause.phrases[k].begin - came.i - 1 <= _BESIDE]
    return clause.expanded(after[0]) if after and clause.acting(clause.phrases[after[0]]) else ()


def _without_guests(clause: Clause, parties: Cast) -> Cast:
    """The parties of a gathering to which somebody is only invited, who may not come: the state where it is held and
    the organisation whose it is («Y-ти Ригада өтө турган форумга чакырды»); all but the guests if no place is named."""
    if not clause.invited():
        return parties
    guests = {p.side for k in positions(clause, "object") for p in resolve(clause, k)}
    spot = clause.place("Loc")
    host = clause.phrases[spot].sides if spot is not None else ()
    others = [(role, p) for role, p in parties if p.side not in guests or p.side in host]
    left = [(r, p) for r, p in others if not host or p.side in host or (p.side is not None and p.side.kind == "org")]
    here = [("participant", Party(side=side, phrase=spot, stated=False)) for side in host[:1] if spot is not None]
    return left or here or parties


def _ahead(clause: Clause, parties: Cast, matter: bool) -> Cast:
    speaking = set(positions(clause, "subject")) if matter else set()
    if any(p.phrase not in speaking and p.side is not None and p.side.kind == "org" for _, p in parties):
        parties = [(role, p) for role, p in parties if p.phrase not in speaking]
    asked = clause.invited()
    present = [p for _, p in parties if p.phrase in clause.within and p.phrase not in speaking and not asked]
    arrived = set(_arrived(clause))
    told = [(role, p if p in present or p.phrase in arrived else p.unnamed) for role, p in parties]
    return distinct(clause, told)


def _hosted(clause: Clause, parties: Cast) -> Cast:
    """The parties of a gathering held while somebody is on a journey, who need not be there: «X-тин сапары учурунда
    бизнес-форум өтөт» brings together the two states."""
    away = {k for k in clause.left if _travels(clause, k)}
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
