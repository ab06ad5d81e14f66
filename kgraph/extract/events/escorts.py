"""To which of the events told before somebody is added: whose journey others make with him, whose talks he attends."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.extract.frames.drafts import Draft
from kgraph.extract.frames.roles import Clause
from kgraph.extract.parties.fillers import sides
from kgraph.extract.parties.slots import Cast

_JOURNEY = "visit"
_WITH = "comitative"


def escorted(clause: Clause, drafts: Sequence[Draft]) -> Sequence[Draft]:
    """Drafts with the journeys first of whoever is said to be accompanied: «Асановду депутаттар коштоп жүрөт»."""
    if _JOURNEY not in clause.match.rule.into:
        return drafts
    discourse = clause.page.discourse
    told = (k for k in clause.within if clause.phrases[k].case == "Acc" or clause.phrases[k].relation == _WITH)
    people = (discourse.party(k).person for k in told if k in discourse.bearer_of)
    led = {person.key for person in people if person is not None}
    own = [d for d in drafts if d.rule.family == _JOURNEY and led & {p.person.key for p in d.of("source") if p.person}]
    return [*own, *(d for d in drafts if d not in own)]


def near_by(clause: Clause, draft: Draft, reach: int, parties: Cast) -> bool:
    """Whether an event is told shortly before, or is one of the very states that send somebody."""
    return clause.sentence.index - draft.last <= reach or (len(sides(parties)) > 1 and sides(parties) == draft.sides())
