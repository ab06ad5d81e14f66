"""A declaration of several is told by what each of them says: «X менен Y билдирүү жасашты. “…”, — деди X»."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.extract.frames.drafts import Draft
from kgraph.ontology import Vocabulary

_DECLARED = frozenset({"statement/explain", "statement/declare"})
_PAPER = "statement/declare"
_ACTS = frozenset({"criticism", "request", "support", "rejection", "threat", "condolence"})
_REACH = 4  # sentences, with the lines of a quotation
_NEXT = 2


def voiced(drafts: Sequence[Draft], vocabulary: Vocabulary) -> list[Draft]:
    """The drafts without declarations of several to nobody, if one of them then says what it was; the words stay.

    Nor does a side say anything else that blames or asks in its declaration: «билдирүү таратты. “… айыптайбыз”».
    """
    kept = []
    drafts = [d for d in drafts if not _acted(d, drafts, vocabulary)]
    for n, draft in enumerate(drafts):
        told = _told(draft, drafts[n + 1 :], vocabulary)
        if told is None:
            kept.append(draft)
        else:
            told.spans.extend(draft.spans)
    return kept


def _acted(draft: Draft, drafts: Sequence[Draft], vocabulary: Vocabulary) -> bool:
    """Whether a declaration is told by what its sides do in it, here or right after."""
    if draft.rule.id != _PAPER:
        return False
    own = {p.side for p in draft.of("source")}
    near = (d for d in drafts if any(0 <= s - draft.sentence <= _NEXT for _, _, s in d.spans))
    return any(vocabulary.top(d.type) in _ACTS and own == {p.side for p in d.of("source")} for d in near)


def _told(draft: Draft, after: Sequence[Draft], vocabulary: Vocabulary) -> Draft | None:
    """The saying of one of those who declare something together."""
    joint = draft.rule.id in _DECLARED and len(draft.persons()) > 1 and not draft.of("target")
    sayings = (d for d in after if joint and vocabulary.top(d.type) == "statement" and d.rule.id not in _DECLARED)
    near = (d for d in sayings if d.sentence - draft.sentence <= _REACH)
    return next((d for d in near if {p.key for p in d.of("source")} < {p.key for p in draft.of("source")}), None)
