"""Who takes part in a gathering that is only spoken of: «тараптар ШКУнун саммитине даярдыкты талкуулашты»."""

from __future__ import annotations

from collections.abc import Collection

from kgraph.extract.frames.positions import positions
from kgraph.extract.frames.roles import Clause
from kgraph.extract.parties.fillers import merged
from kgraph.extract.parties.slots import Cast

_OBLIQUE = frozenset({"Gen", "Dat", "Acc"})


def attended(clause: Clause, parties: Cast, possible: bool, frames: Collection[str]) -> Cast:
    """The parties of a gathering to come, without persons who only speak of it or are named in the text around it."""
    matter = _matter(clause, possible, frames)
    speaking = set(positions(clause, "subject")) if matter else set()
    if any(p.phrase not in speaking and p.side is not None and p.side.kind == "org" for _, p in parties):
        parties = [(role, p) for role, p in parties if p.phrase not in speaking]
    asked = clause.invited()
    present = [p for _, p in parties if p.phrase in clause.within and p.phrase not in speaking and not asked]
    told = [(role, p if p in present else p.unnamed) for role, p in parties]
    return merged(clause, list({(role, p.key): (role, p) for role, p in reversed(told)}.values())[::-1])


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
