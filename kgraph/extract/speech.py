"""Which sayings are diplomacy: at talks by one who takes part, or by one who speaks for a state about another."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.extract.discourse import Party
from kgraph.extract.parties import sides
from kgraph.extract.roles import Clause
from kgraph.extract.slots import Cast

_COMPLEMENT = 3
_RANKING = frozenset({
    "head-of-state", "prime-minister", "foreign-minister", "deputy-foreign-minister", "ambassador", "charge-daffaires",
    "spokesperson", "secretary-general", "special-representative", "parliament-speaker", "security-head",
    "presidential-official",
})  # fmt: skip
_SPEAKING = frozenset({"foreign-ministry", "embassy", "president-office", "side", "government"})


def diplomatic(clause: Clause, parties: Cast) -> bool:
    """Whether a saying counts; for weak wordings the speaker must hold a leading office or speak as the state."""
    speakers = [p for role, p in parties if role == "source"]
    if not speakers or told(clause):
        return False
    present = clause.state.parties
    taking = {p.key for p in present}
    if len(sides([("", p) for p in present])) > 1 and any(p.key in taking or _one_of(p, present) for p in speakers):
        return True
    if clause.match.rule.weak and not any(_ranking(clause, p) for p in speakers):
        return False
    own = {p.side for p in speakers}
    phrases = [clause.phrases[k] for k in clause.within]
    return any(side not in own for phrase in phrases if phrase.kind != "place" for side in phrase.sides)


def told(clause: Clause) -> bool:
    """Whether what is said has become an event of its own: «колдой турганын билдирди» is support, not a statement."""
    sentence, begin = clause.sentence, clause.match.begin
    near = range(begin - _COMPLEMENT, begin + 1)
    told = [d for d in clause.state.drafts if not d.rule.speech]
    return any(s == sentence.index and end in near for d in told for _, end, s in d.spans)


def _ranking(clause: Clause, party: Party) -> bool:
    """Whether a speaker speaks for a state or organisation: by office, or as the state, its capital, its ministry."""
    if party.office is not None:
        return party.office.post in _RANKING
    if party.phrase < 0 or party.person is not None:
        return False
    phrase = clause.phrases[party.phrase]
    return phrase.kind in ("country", "capital") or phrase.ref in _SPEAKING


def _one_of(party: Party, parties: Sequence[Party]) -> bool:
    """Whether a state or office alone speaks for a side of the talks."""
    return party.person is None and any(p.side == party.side for p in parties)
