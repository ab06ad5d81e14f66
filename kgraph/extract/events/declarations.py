"""A declaration of several is told by what each of them says: «X менен Y билдирүү жасашты. “…”, — деди X»."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.extract.frames.drafts import Draft
from kgraph.ontology import Vocabulary

_DECLARED = "statement/explain"
_REACH = 4  # sentences, with the lines of a quotation


def voiced(drafts: Sequence[Draft], vocabulary: Vocabulary) -> list[Draft]:
    """The drafts without declarations of several to nobody, if one of them then says what it was; the words stay."""
    kept = []
    for n, draft in enumerate(drafts):
        told = _told(draft, drafts[n + 1 :], vocabulary)
        if told is None:
            kept.append(draft)
        else:
            told.spans.extend(draft.spans)
    return kept


def _told(draft: Draft, after: Sequence[Draft], vocabulary: Vocabulary) -> Draft | None:
    """The saying of one of those who declare something together."""
    joint = draft.rule.id == _DECLARED and len(draft.persons()) > 1 and not draft.of("target")
    sayings = (d for d in after if joint and vocabulary.top(d.type) == "statement" and d.rule.id != _DECLARED)
    near = (d for d in sayings if d.sentence - draft.sentence <= _REACH)
    return next((d for d in near if {p.key for p in d.of("source")} < {p.key for p in draft.of("source")}), None)
