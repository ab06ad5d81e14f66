"""The measure that somebody threatens with is no event of its own: «алым киргизем деп коркутту»."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.extract.circumstances.tenses import PLANNED, POSSIBLE
from kgraph.extract.frames.drafts import Draft
from kgraph.ontology import Vocabulary

_THREAT = "threat"
_MEASURES = frozenset({"restriction", "conflict", "rejection", "relations", "aid"})
_REFUSAL = "rejection"
_NEXT = 2  # «жол бербейбиз деп эскертти»


def threatened(drafts: Sequence[Draft], vocabulary: Vocabulary) -> list[Draft]:
    """The drafts without the measures still to come that the sentence tells as the threat of who would take them.

    What the other side does or may do, for which it is threatened, stays.
    """
    threats = [d for d in drafts if vocabulary.top(d.type) == _THREAT]
    return [d for d in drafts if not any(_within(d, threat, vocabulary) for threat in threats)]


def _within(draft: Draft, threat: Draft, vocabulary: Vocabulary) -> bool:
    ahead = vocabulary.top(draft.type) in _MEASURES and draft.modality in (PLANNED, POSSIBLE)
    elsewhere = {s for _, _, s in draft.spans} - {s for _, _, s in threat.spans}
    if elsewhere or not (ahead or _worded(draft, threat, vocabulary)):
        return False
    doers = {p.side for p in draft.of("source", "participant")}
    return doers <= {p.side for _, p in threat.parties} and bool(doers & {p.side for p in threat.of("source")})


def _worded(draft: Draft, threat: Draft, vocabulary: Vocabulary) -> bool:
    """Whether a refusal is what the verb of the threat right after it says: «жол бербейбиз деп эскертти»."""
    ends = ((end, s) for _, end, s in draft.spans)
    begins = [(begin, s) for begin, _, s in threat.spans]
    near = any(m == s and 0 <= begin - end <= _NEXT for end, s in ends for begin, m in begins)
    return vocabulary.top(draft.type) == _REFUSAL and near
