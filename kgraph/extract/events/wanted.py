"""What somebody only wants another one to do is no event: «Y чек араны ачсын деди», «Y токтотушу керек»."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.extract.circumstances.tenses import POSSIBLE
from kgraph.extract.frames.drafts import Draft
from kgraph.ontology import Vocabulary

_REQUEST = "request"


def wanted(drafts: Sequence[Draft], vocabulary: Vocabulary) -> list[Draft]:
    """The drafts without acts that may come about and stand before the verb of asking in its sentence, done by whom it
    asks."""
    asked = [d for d in drafts if vocabulary.top(d.type) == _REQUEST and d.of("target")]
    return [d for d in drafts if not any(_wish(d, request) for request in asked)]


def _wish(act: Draft, request: Draft) -> bool:
    """Whether an act is what a request asks for."""
    if act.modality != POSSIBLE or act.rule.saying:
        return False
    doers, whom = {p.side for p in act.of("source", "participant")}, {p.side for p in request.of("target")}
    ends = [(end, s) for _, end, s in act.spans]
    begins = [(begin, s) for begin, _, s in request.spans]
    return bool(doers & whom) and all(any(m == s and end <= begin for begin, m in begins) for end, s in ends)
